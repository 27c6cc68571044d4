import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { startFailed, systemCode } from "./failure.js";
import { resourcePath } from "./resources.js";

/** What the bundled database must consist of, to the byte. */
export interface JarDigests {
  /** Version of Neo4j: names the cache folder. */
  readonly neo4j: string;
  /** SHA-256 in hex by path (`lib/x.jar`, `plugins/y.jar`), in the order of the class path. */
  readonly jars: ReadonlyMap<string, string>;
}

const PARALLEL_READS = 8;
const PIECE_BYTES = 1024 * 1024;

/** The committed digests. Errors: START_FAILED when the file is not what `record-digests.ts` writes. */
export function readDigests(): JarDigests {
  const file = resourcePath("digests.json");
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  const damaged = () => startFailed("digests.json", "not a list of digests", "restore the file from the repository");
  if (typeof parsed !== "object" || parsed === null || !("neo4j" in parsed) || !("jars" in parsed)) throw damaged();
  const { neo4j, jars } = parsed;
  if (typeof neo4j !== "string" || typeof jars !== "object" || jars === null) throw damaged();
  const entries = Object.entries(jars).map(([path, digest]: [string, unknown]): [string, string] => {
    if (typeof digest !== "string") throw damaged();
    return [path, digest];
  });
  return { neo4j, jars: new Map(entries) };
}

/** What is wrong with a folder of jars; both lists empty when it is whole. */
export interface JarFaults {
  /** Paths of jars that are not there. */
  readonly missing: readonly string[];
  /** Paths of jars whose bytes differ from the recorded ones. */
  readonly altered: readonly string[];
}

/** Compares every jar under `folder` with its recorded digest (125 MB: about 0.3 s). Other files are ignored: they are not on the class path. */
export async function checkJars(folder: string, digests: JarDigests): Promise<JarFaults> {
  const missing: string[] = [];
  const altered: string[] = [];
  const queue = digests.jars.entries();
  const worker = async (): Promise<void> => {
    for (const [path, expected] of queue) {
      const found = await digestOf(join(folder, path));
      if (found === null) missing.push(path);
      else if (found !== expected) altered.push(path);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_READS }, worker));
  return { missing, altered };
}

/** SHA-256 of a file in hex, or null when there is no such file. */
export async function digestOf(file: string): Promise<string | null> {
  try {
    const hash = createHash("sha256");
    // In pieces: the class archive alone is 120 MB.
    await pipeline(createReadStream(file, { highWaterMark: PIECE_BYTES }), hash);
    return hash.digest("hex");
  } catch (error) {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return null;
    throw error;
  }
}

/** Paths of the jars in `lib/` and `plugins/` of a folder, sorted. */
export async function listJars(folder: string): Promise<string[]> {
  const parts = ["lib", "plugins"].map(async (part) =>
    (await readdir(join(folder, part))).map((name) => `${part}/${name}`),
  );
  return (await Promise.all(parts))
    .flat()
    .filter((path) => path.endsWith(".jar"))
    .sort();
}
