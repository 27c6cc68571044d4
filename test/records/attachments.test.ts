import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contradictions, makeAttachments } from "../../src/records/attachments.js";
import { sha256 } from "../../src/records/digest.js";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "crossing-attachments-"));
  await mkdir(join(home, "documents"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function keep(text: string, name = sha256(text)): Promise<string> {
  await writeFile(join(home, "documents", `${name}.txt`), text);
  return name;
}

describe("makeAttachments", () => {
  it("answers the text as received, byte order mark and line ends kept", async () => {
    const text = "\ufeffone\r\ntwo 🚢\n";
    expect(await makeAttachments(home).text(await keep(text))).toBe(text);
  });

  it("answers null for what is not attached, and the text once it is", async () => {
    const attachments = makeAttachments(home);
    expect(await attachments.text(sha256("later"))).toBeNull();
    await keep("later");
    expect(await attachments.text(sha256("later"))).toBe("later");
  });

  it("takes a file that is not what its name says for not attached", async () => {
    expect(await makeAttachments(home).text(await keep("other", sha256("one")))).toBeNull();
  });

  it("never leaves its folder", async () => {
    await writeFile(join(home, "secret.txt"), "secret");
    expect(await makeAttachments(home).text("../secret")).toBeNull();
  });
});

describe("contradictions", () => {
  const passage = { start: 4, end: 7, digest: sha256("two") };

  it("finds none where the text is as it was read", () => {
    expect(contradictions("a.txt", "one two", [passage])).toEqual([]);
  });

  it("tells other text, a text too short and one that is no text", () => {
    expect(contradictions("a.txt", "one six", [passage])).toEqual([
      "a.txt: has other text at 4..7 than the loaded passage",
    ]);
    expect(contradictions("a.txt", "one", [passage])).toEqual(["a.txt: a loaded passage ends at 7, the document at 3"]);
    expect(contradictions("a.txt", null, [passage])).toEqual(["a.txt: is not UTF-8"]);
  });
});
