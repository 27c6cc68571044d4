import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import { readConfig } from "../../../src/config.js";
import { isAppError } from "../../../src/errors.js";
import { ensureDatabase, type BundledDatabase, type EnsureOptions } from "../../../src/neo4j/embedded/ensure.js";

/** The cache of the user or of CI: the jars are fetched once for all. */
export const cacheDir = readConfig(process.env).cacheDir;

const folders: string[] = [];
const opened: BundledDatabase[] = [];

// At the top of the file that imports this one: a hook registered inside a test would never run.
afterAll(async () => {
  await stopAll();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "crossing-embedded-"));
  folders.push(folder);
  return folder;
}

/** Ensures a database in this process; stopped after the test file at the latest. */
export async function ensureHere(dataDir: string, more: Partial<EnsureOptions> = {}): Promise<BundledDatabase> {
  const database = await ensureDatabase({ dataDir, cacheDir, env: process.env, log: () => undefined, ...more });
  opened.push(database);
  return database;
}

/** Stops whatever `ensureHere` opened. */
export async function stopAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((database) => database.stop()));
}

/** The one line a start is refused with. Fails when it is not refused, or with more than one line. */
export async function refusal(start: Promise<unknown>): Promise<string> {
  const error: unknown = await start.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isAppError(error, "START_FAILED")) throw new Error(`not refused with START_FAILED: ${String(error)}`);
  if (error.message.includes("\n")) throw new Error(`more than one line: ${error.message}`);
  return error.message;
}

/** A process that holds a database, and what it said when it was ready. */
export interface Holder {
  readonly process: ChildProcess;
  readonly said: string;
}

/** Starts a process that holds the database of a data folder; resolves when it answers. */
export function holderOf(dataDir: string): Promise<Holder> {
  const script = join(import.meta.dirname, "holder.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir, cacheDir], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (said) => resolve({ process: child, said }));
    child.once("exit", (code) => reject(new Error(`holder ended with ${String(code)}: ${errors.join(" | ")}`)));
  });
}

/** Ids of the processes that run a database in a data folder: the shell that watches and the Java machine. */
export function databaseProcesses(dataDir: string): number[] {
  const lines = execFileSync("ps", ["-A", "-ww", "-o", "pid=,args="], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  }).split("\n");
  return lines.filter((line) => line.includes(`--home-dir=${dataDir}/`)).map((line) => Number.parseInt(line, 10));
}

/** Waits until `condition` holds; fails after `limitMs`. */
export async function until(condition: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${limitMs} ms`);
    await sleep(50);
  }
}
