import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { attachFolder, makeAttachments } from "../../../src/records/attachments.js";
import { loadDossier } from "../../../src/records/load-dossier.js";
import { liveDatabase } from "../../support/database.js";
import { dossierFrom, sampleDossier, sampleText, sampleYaml } from "../../support/read-sample.js";

const { driver, database, run, transact, wipe } = liveDatabase();
// The first load of a run plans some thirty statements on a cold database.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const lantern = sampleDossier("lantern-bay");
const digest = lantern.source.kind === "article" ? lantern.source.document.sha256 : "";
const TEXT_FILE = join(import.meta.dirname, "../../support/dossiers/lantern-bay.txt");
let home = "";
let sources = "";

beforeAll(async () => {
  await migrate(driver, { database });
});
beforeEach(async () => {
  await wipe();
  home = await mkdtemp(join(tmpdir(), "crossing-attach-"));
  sources = join(home, "sources");
  await mkdir(sources);
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe("attachFolder", () => {
  it("copies each loaded document under its sha256, whatever its file is called", async () => {
    await loadDossier(transact, lantern);
    await copyFile(TEXT_FILE, join(sources, "renamed.dat"));
    await writeFile(join(sources, "README"), "not a source");
    expect(await attachFolder(run, sources, home)).toEqual({
      attached: [{ file: "renamed.dat", sha256: digest, title: "Lantern Bay news", passages: 5 }],
      unknown: ["README"],
      missing: [],
    });
    expect(await makeAttachments(home).text(digest)).toBe(sampleText("lantern-bay"));
    expect(await readdir(join(home, "documents"))).toEqual([`${digest}.txt`]);
  });

  it("tells loaded documents that are still missing", async () => {
    await loadDossier(transact, lantern);
    expect((await attachFolder(run, sources, home)).missing).toEqual([{ sha256: digest, title: "Lantern Bay news" }]);
  });

  it("refuses a document that contradicts a loaded passage, and copies nothing", async () => {
    const wrong = sampleYaml("lantern-bay").replace(
      /(wish: \{start: \d+, end: \d+, digest: )[0-9a-f]{64}/,
      `$1${"0".repeat(64)}`,
    );
    await loadDossier(transact, dossierFrom(wrong));
    await copyFile(TEXT_FILE, join(sources, "a.txt"));
    await expect(attachFolder(run, sources, home)).rejects.toMatchObject({
      code: "BAD_RECORD",
      details: { problems: [expect.stringMatching(/^a\.txt: has other text at \d+\.\.\d+ than the loaded passage$/)] },
    });
    expect(await makeAttachments(home).text(digest)).toBeNull();
  });

  it("refuses a folder that is not there", async () => {
    await expect(attachFolder(run, join(home, "nowhere"), home)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
