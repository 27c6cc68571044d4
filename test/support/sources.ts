import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/project-root.js";
import type { Attachments } from "../../src/records/attachments.js";
import { sha256OfBytes } from "../../src/records/digest.js";

const FOLDER = join(PROJECT_ROOT, "..", "shared", "sources");

/** The texts of the source documents by sha256, as their folder beside the project holds them; null without that folder. */
export function sourceTexts(): ReadonlyMap<string, string> | null {
  if (!existsSync(FOLDER)) {
    console.warn(`DID NOT RUN: tests that read passages, for ../shared/sources is not there`);
    return null;
  }
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(FOLDER, file));
      return [sha256OfBytes(bytes), bytes.toString("utf8")];
    }),
  );
}

/** Attachments that hold these texts and no others. */
export function attachedTexts(texts: ReadonlyMap<string, string>): Attachments {
  return { text: (digest) => Promise.resolve(texts.get(digest) ?? null) };
}
