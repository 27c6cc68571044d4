import { mkdir, realpath, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startFailed, systemCode } from "./failure.js";

/** Below this a commit may fail half way through a log rotation. */
const LEAST_FREE_BYTES = 100 * 1024 * 1024;
const MIB = 1024 * 1024;

/**
 * The database's own folder inside the data folder (`<dataDir>/neo4j`, real path), made when absent, readable by its
 * owner alone. Errors: START_FAILED when it cannot be written or less than 100 MB are free.
 */
export async function prepareFolder(dataDir: string, leastFreeBytes = LEAST_FREE_BYTES): Promise<string> {
  const folder = join(dataDir, "neo4j");
  try {
    await makeFolder(join(folder, "conf"));
    const probe = join(folder, `.writable-${process.pid}`);
    await writeFile(probe, "x");
    await rm(probe, { force: true });
  } catch (error) {
    throw explain(dataDir, error);
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFreeBytes) throw full(dataDir, Math.floor((bavail * bsize) / MIB), leastFreeBytes);
  return realpath(folder);
}

/**
 * Makes a folder and those above it, readable by their owner alone. Node's own recursive mkdir says ENOENT on a
 * read-only file system and never ends below /proc (measured on 20.20). Errors: those of the system.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (systemCode(error) === "EEXIST") return;
    const parent = dirname(path);
    if (systemCode(error) !== "ENOENT" || parent === path) throw error;
    await makeFolder(parent);
    await mkdir(path, { mode: 0o700 }).catch(unlessThere);
  }
}

function unlessThere(error: unknown): void {
  if (systemCode(error) !== "EEXIST") throw error;
}

function full(dataDir: string, freeMegabytes: number, leastFreeBytes = LEAST_FREE_BYTES): Error {
  const fact = `full: ${freeMegabytes} MB free in ${dataDir}, at least ${Math.floor(leastFreeBytes / MIB)} MB are needed`;
  return startFailed("data folder", fact, "free some space or set CROSSING_DATA_DIR", { dataDir, freeMegabytes });
}

function explain(dataDir: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") return full(dataDir, 0);
  if (code === null) return error;
  const fact = `cannot write to ${dataDir} (${code})`;
  return startFailed("data folder", fact, "make it writable or set CROSSING_DATA_DIR", { dataDir, code }, error);
}
