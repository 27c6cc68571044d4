import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "../driver.js";
import { readOrMakeAccess } from "./access.js";
import { classArchiveOptions } from "./class-archive.js";
import { startFailed } from "./failure.js";
import { ensureJars } from "./fetch.js";
import { prepareFolder } from "./folder.js";
import { findJava } from "./java.js";
import type { Launched, LaunchOptions } from "./launch.js";
import { freePort, isListenedOn } from "./ports.js";
import { loopback, probe } from "./probe.js";
import type { Environment } from "./processes.js";
import { start } from "./start.js";

/** What a bundled database needs to know. */
export interface EnsureOptions {
  /** Working data; the database takes `neo4j/` below it. */
  readonly dataDir: string;
  /** Keeps the fetched jars; shared by all data folders of the user. */
  readonly cacheDir: string;
  /** The user's environment: PATH, JAVA_HOME, HOME, TMPDIR, and whatever Maven reads. */
  readonly env: Environment;
  /** Told, in one line each, what takes time and what was mended. */
  readonly log: (line: string) => void;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
  /** Called when a database process has been launched, seconds before it answers: time for work of one's own. */
  readonly onLaunch?: () => void;
}

/** A database that answers now: one we started (`process`) or another process's (`process` null). */
export interface Ensured {
  readonly connection: Connection;
  readonly process: Launched | null;
  /** The database's own folder. */
  readonly folder: string;
}

const LOCK_PATIENCE_MS = 90_000;
const LOCK_POLL_MS = 500;

/**
 * Adopts the running database of the data folder, or starts one on a free loopback port. The lock the kernel holds on
 * the store settles who starts it, and dies with its holder: no pid file. Errors: START_FAILED, one line with remedy.
 */
export async function adoptOrStart(options: EnsureOptions): Promise<Ensured> {
  const folder = await prepareFolder(options.dataDir);
  const running = await adopt(folder);
  if (running !== null) return running;
  const program = await prepareProgram(options);
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (let round = 0; ; round++) {
    const adopted = await adopt(folder);
    if (adopted !== null) return adopted;
    if (options.signal?.aborted) throw startFailed("bundled database", "stopped while starting", "start again");
    if (round === 0) options.log("starting the database");
    const { password, port: lastPort } = await readOrMakeAccess(folder);
    const port = await freePort(lastPort);
    const started = await start({ ...program, folder, port }, password, options);
    if (started.kind === "ready") return { connection: loopback(port, password), process: started.process, folder };
    if (Date.now() > deadline) throw inUse(folder);
    if (started.kind === "locked" && round === 0) options.log("waiting for the process that holds the data folder");
    await sleep(LOCK_POLL_MS);
  }
}

async function prepareProgram(options: EnsureOptions): Promise<Omit<LaunchOptions, "folder" | "port">> {
  const { env, log } = options;
  const java = await findJava(env);
  const jars = await ensureJars({ ...options, onProgress: log });
  const javaOptions = await classArchiveOptions({ java, jars, env, log, signal: options.signal });
  return { java: java.path, javaOptions, jars, env };
}

async function adopt(folder: string): Promise<Ensured | null> {
  const { password, port } = await readOrMakeAccess(folder);
  // A driver takes a second to say that nobody is there.
  if (port === null || !(await isListenedOn(port))) return null;
  const connection = loopback(port, password);
  const answer = await probe(connection, folder);
  return answer.who === "ours" ? { connection, process: null, folder } : null;
}

function inUse(folder: string): Error {
  const fact = `another process holds ${folder} and does not answer`;
  return startFailed("bundled database", fact, "end that process, or set CROSSING_DATA_DIR to another folder", {
    folder,
  });
}
