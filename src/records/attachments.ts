import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../errors.js";
import * as queries from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";
import { sha256, sha256OfBytes } from "./digest.js";

/** Where attached documents are read from. */
export interface Attachments {
  /** The whole text of a document by the sha256 of its file, BOM and newlines as received; null while not attached. */
  text(sha256: string): Promise<string | null>;
}

/** What attaching a folder did; file names without their folder. */
export interface AttachReport {
  readonly attached: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly title: string;
    readonly passages: number;
  }[];
  /** Files that are no loaded document. */
  readonly unknown: readonly string[];
  /** Loaded documents that are attached neither before nor now. */
  readonly missing: readonly { readonly sha256: string; readonly title: string }[];
}

/** Most texts kept in memory. */
const KEPT = 32;

/** Reads attached documents of a data folder; a file that is not what its name says counts as not attached. */
export function makeAttachments(dataDir: string): Attachments {
  const kept = new Map<string, { readonly changedMs: number; readonly text: string | null }>();
  return {
    async text(digest) {
      if (!/^[0-9a-f]{64}$/.test(digest)) return null;
      const changedMs = await changedAt(attachmentPath(dataDir, digest));
      if (changedMs === null) return null;
      const before = kept.get(digest);
      if (before?.changedMs === changedMs) return before.text;
      const text = await readAttached(dataDir, digest);
      if (kept.size >= KEPT) kept.clear();
      kept.set(digest, { changedMs, text });
      return text;
    },
  };
}

async function changedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}

async function readAttached(dataDir: string, digest: string): Promise<string | null> {
  const bytes = await readFile(attachmentPath(dataDir, digest));
  return sha256OfBytes(bytes) === digest ? asText(bytes) : null;
}

const attachmentPath = (dataDir: string, digest: string): string => join(dataDir, "documents", `${digest}.txt`);

/** The text of UTF-8 bytes with its BOM kept, so that offsets hold; null when they are not UTF-8. */
function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Attaches every loaded document found in a folder: checks its loaded passages, then copies it to the data folder under
 * its sha256. Nothing is copied when one contradicts. Errors: BAD_RECORD with `details.problems` when a document has
 * other text at a loaded passage; BAD_USER_INPUT when the folder cannot be read.
 */
export async function attachFolder(run: Run, folder: string, dataDir: string): Promise<AttachReport> {
  const documents = new Map((await run(queries.recordDocuments, {})).map((document) => [document.sha256, document]));
  const found: { file: string; sha256: string; title: string; passages: number; bytes: Uint8Array }[] = [];
  const unknown: string[] = [];
  const problems: string[] = [];
  for (const { file, bytes } of await filesOf(folder)) {
    const document = documents.get(sha256OfBytes(bytes));
    if (!document) {
      unknown.push(file);
      continue;
    }
    const passages = await run(queries.recordPassages, { sha256: document.sha256 });
    problems.push(...contradictions(file, asText(bytes), passages));
    found.push({ file, sha256: document.sha256, title: document.title, passages: passages.length, bytes });
  }
  const [first] = problems;
  if (first !== undefined) {
    throw new AppError("BAD_RECORD", `attach: ${first} (${problems.length} in all); nothing was attached`, {
      problems,
    });
  }
  for (const { sha256: digest, bytes } of found) await keep(dataDir, digest, bytes);
  return {
    attached: found.map(({ bytes, ...facts }) => facts),
    unknown,
    missing: await missingFrom(dataDir, documents),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly digest: string;
}

/** What a document says otherwise than its loaded passages, one line each. */
export function contradictions(file: string, text: string | null, passages: readonly Span[]): string[] {
  if (text === null) return [`${file}: is not UTF-8`];
  return passages.flatMap(({ start, end, digest }) => {
    if (end > text.length) return [`${file}: a loaded passage ends at ${end}, the document at ${text.length}`];
    return sha256(text.slice(start, end)) === digest
      ? []
      : [`${file}: has other text at ${start}..${end} than the loaded passage`];
  });
}

async function filesOf(folder: string): Promise<{ file: string; bytes: Uint8Array }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    return await Promise.all(
      files.toSorted().map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })),
    );
  } catch (error) {
    throw new AppError(
      "BAD_USER_INPUT",
      `attach: ${folder} cannot be read; give a folder of source documents`,
      { folder },
      { cause: error },
    );
  }
}

/** Written beside and renamed, so that a copy cut off half-way is never taken for the document. */
async function keep(dataDir: string, digest: string, bytes: Uint8Array): Promise<void> {
  const path = attachmentPath(dataDir, digest);
  const draft = `${path}.${randomUUID()}`;
  await mkdir(join(dataDir, "documents"), { recursive: true });
  await writeFile(draft, bytes, { mode: 0o600 });
  await rename(draft, path);
}

async function missingFrom(
  dataDir: string,
  documents: ReadonlyMap<string, { sha256: string; title: string }>,
): Promise<{ sha256: string; title: string }[]> {
  const missing: { sha256: string; title: string }[] = [];
  for (const { sha256: digest, title } of documents.values()) {
    if ((await changedAt(attachmentPath(dataDir, digest))) === null) missing.push({ sha256: digest, title });
  }
  return missing;
}
