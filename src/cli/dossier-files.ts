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
  const read: ReadDossier[] = [
    readFields(FIELDS_FILE, textOf(scheme)),
    ...files.map((file) => readDossier(shown(file), textOf(file))),
  ];
  const dossiers = read.flatMap((one) => (one.dossier === null ? [] : [one.dossier]));
  return { dossiers: dossiers.sort(referencesFirst), problems: read.flatMap((one) => one.problems) };
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

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new AppError(
      "BAD_USER_INPUT",
      `dossiers: ${shown(file)} cannot be read; check that you may read it`,
      { file },
      { cause: error },
    );
  }
}

function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith("..") ? file : short;
}
