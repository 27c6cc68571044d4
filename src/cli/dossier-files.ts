import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { AppError } from "../errors.js";
import { PROJECT_ROOT } from "../project-root.js";
import { problemLine, type Dossier, type Problem } from "../records/dossier.js";
import { readDossier, type ReadDossier } from "../records/read-dossier.js";
import { FIELDS_FILE, readFields } from "../records/reference-source.js";

/** Where the dossiers of the sample lie. */
export const SEEDS = join(PROJECT_ROOT, "seeds");

/** Dossiers that could be read, and every fault of those that could not. */
export interface ReadDossiers {
  readonly dossiers: readonly Dossier[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the dossiers of files and folders, references first, then by name; the concept scheme always comes with them.
 * Errors: BAD_USER_INPUT for a path that holds none or cannot be read.
 */
export function readDossiers(paths: readonly string[]): ReadDossiers {
  const files = paths.flatMap(filesAt);
  if (files.length === 0) {
    throw new AppError(
      "BAD_USER_INPUT",
      `dossiers: no .yaml file at ${paths.join(", ")}; name dossiers or a folder of them`,
    );
  }
  const scheme = join(PROJECT_ROOT, FIELDS_FILE);
  const read: ReadDossier[] = [readFields(FIELDS_FILE, readFileSync(scheme, "utf8")), ...files.map(readFile)];
  const dossiers = read.flatMap((one) => (one.dossier === null ? [] : [one.dossier]));
  const problems = [...read.flatMap((one) => one.problems), ...repeatedSources(dossiers)];
  return { dossiers: dossiers.sort(referencesFirst), problems };
}

/** Two dossiers of one source: which of them should hold would depend on their file names. */
function repeatedSources(dossiers: readonly Dossier[]): Problem[] {
  const files = new Map<string, string>();
  return dossiers.flatMap(({ file, source: { id } }) => {
    const before = files.get(id);
    files.set(id, file);
    return before === undefined ? [] : [{ file, line: 1, reason: `duplicate id ${id}: ${before} is its dossier too` }];
  });
}

/** The dossiers, all of them well formed. Errors: BAD_RECORD with every fault as `file:line: reason`. */
export function wellFormed({ dossiers, problems }: ReadDossiers): readonly Dossier[] {
  if (problems.length > 0) throw badRecord("load", problems);
  return dossiers;
}

/** The error of dossiers refused: the first fault in its line, all of them in its details. */
export function badRecord(place: string, problems: readonly Problem[]): AppError {
  const lines = problems.map(problemLine);
  const rest = lines.length > 1 ? ` (${lines.length} faults in all)` : "";
  return new AppError("BAD_RECORD", `${place}: ${lines[0] ?? "a fault"}${rest}; nothing was loaded`, {
    problems: lines,
  });
}

const rank = (dossier: Dossier): number => (dossier.source.kind === "reference" ? 0 : 1);
const referencesFirst = (left: Dossier, right: Dossier): number => rank(left) - rank(right);

function filesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat)
    throw new AppError("BAD_USER_INPUT", `dossiers: there is no ${path}; name a dossier or a folder of them`, { path });
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(path, name));
}

/** Bytes of the largest dossier; that of a long article has 65,000. */
const MAX_DOSSIER_BYTES = 2_000_000;

/** A dossier file as read; one too large, or no text, is a fault of it and is not parsed. */
function readFile(file: string): ReadDossier {
  const bytes = bytesOf(file);
  const refused = (reason: string): ReadDossier => ({
    dossier: null,
    problems: [{ file: shown(file), line: 1, reason }],
  });
  if (bytes === null)
    return refused(`larger than ${MAX_DOSSIER_BYTES / 1_000_000} MB, so no dossier; name the YAML file of one article`);
  const text = textOf(bytes);
  return text === null ? refused("not UTF-8 text, so no dossier; save it as UTF-8") : readDossier(shown(file), text);
}

/** The bytes of a file; null when there are too many. */
function bytesOf(file: string): Uint8Array | null {
  try {
    return statSync(file).size > MAX_DOSSIER_BYTES ? null : readFileSync(file);
  } catch (error) {
    throw new AppError(
      "BAD_USER_INPUT",
      `dossiers: ${shown(file)} cannot be read; check that you may read it`,
      { file },
      { cause: error },
    );
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith("..") ? file : short;
}
