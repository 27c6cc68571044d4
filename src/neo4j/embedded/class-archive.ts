import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readOrMakeAccess } from "./access.js";
import { prepareFolder } from "./folder.js";
import { digestOf } from "./jars.js";
import type { Java } from "./java.js";
import { freePort } from "./ports.js";
import type { Environment } from "./processes.js";
import { start } from "./start.js";

export interface ArchiveOptions {
  readonly java: Java;
  /** Folder with the verified jars; the archive is kept in it. */
  readonly jars: string;
  readonly env: Environment;
  readonly log: (line: string) => void;
  /** Ends a trial run that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** Dumping the classes at exit takes 5 s. */
const DUMP_PATIENCE_MS = 60_000;

/**
 * The options that let Java read the database's classes from an archive, which saves 2 s of 5 at each start. The
 * archive is made once for each version of Java by a trial run in a folder of its own (12 s); its name holds its
 * digest, and one that does not fit is made anew. Never fails: without an archive the start is only slower.
 */
export async function classArchiveOptions(options: ArchiveOptions): Promise<string[]> {
  try {
    const name = (await findArchive(options)) ?? (await makeArchive(options));
    return [`-XX:SharedArchiveFile=${join(options.jars, name)}`];
  } catch (error) {
    options.log(`starting without a class archive: ${error instanceof Error ? error.message : "unknown reason"}`);
    return [];
  }
}

async function findArchive({ java, jars }: ArchiveOptions): Promise<string | null> {
  const beginning = `classes-${java.version}-`;
  const names = (await readdir(jars)).filter((name) => name.startsWith(beginning) && name.endsWith(".jsa"));
  for (const name of names) {
    if (name === `${beginning}${await digestOf(join(jars, name))}.jsa`) return name;
    await rm(join(jars, name), { force: true });
  }
  return null;
}

async function makeArchive({ java, jars, env, log, signal }: ArchiveOptions): Promise<string> {
  log("preparing quick starts of Neo4j (once, about 15 s)");
  const trial = await mkdtemp(join(jars, "trial-"));
  try {
    const folder = await prepareFolder(trial);
    const archive = join(folder, "classes.jsa");
    const { password } = await readOrMakeAccess(folder);
    const javaOptions = [`-XX:ArchiveClassesAtExit=${archive}`];
    const launchOptions = { java: java.path, javaOptions, jars, folder, port: await freePort(null), env };
    const started = await start(launchOptions, password, { log, signal });
    if (started.kind !== "ready") throw new Error(`the trial run did not start: ${started.kind}`);
    await started.process.stop(DUMP_PATIENCE_MS);
    const digest = await digestOf(archive);
    if (digest === null) throw new Error(`Java at ${java.path} writes no class archive`);
    const name = `classes-${java.version}-${digest}.jsa`;
    await rename(archive, join(jars, name));
    return name;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}
