import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startFailed, systemCode } from "./failure.js";
import { checkJars, readDigests, type JarDigests } from "./jars.js";
import { findProgram, isAlive, type Environment } from "./processes.js";
import { resourcePath } from "./resources.js";

export interface FetchOptions {
  /** Folder that keeps the jars between starts and between working folders. */
  readonly cacheDir: string;
  readonly env: Environment;
  /** Told, at most once a second, how far the fetch is. Not called when nothing is fetched. */
  readonly onProgress: (text: string) => void;
}

/**
 * The folder with the jars of the bundled database, each verified against its recorded digest; fetched through Maven
 * when the folder is absent or incomplete. Two fetches at once are safe: the first to finish is kept.
 * Errors: START_FAILED for an altered jar (it is not replaced silently: someone should know), no Maven, a failed fetch.
 */
export async function ensureJars(options: FetchOptions): Promise<string> {
  const digests = readDigests();
  const folder = join(options.cacheDir, `neo4j-${digests.neo4j}`);
  const faults = await checkJars(folder, digests);
  refuseAltered(folder, faults.altered, `delete ${folder} and start again to fetch it anew`);
  if (faults.missing.length > 0) await fetchInto(folder, digests, options);
  return folder;
}

function refuseAltered(folder: string, altered: readonly string[], remedy: string): void {
  const [jar] = altered;
  if (jar === undefined) return;
  const more = altered.length > 1 ? ` and ${altered.length - 1} more` : "";
  throw startFailed("bundled database", `corrupt jar ${jar}${more} in ${folder}: not the recorded SHA-256`, remedy, {
    folder,
    jar,
  });
}

async function fetchInto(folder: string, digests: JarDigests, options: FetchOptions): Promise<void> {
  let fresh: string | null = null;
  try {
    await removeLeftovers(options.cacheDir);
    fresh = await mkdtemp(`${folder}.fetch-${process.pid}-`);
    await copyFromMaven(fresh, options.env, options.onProgress, digests.jars.size);
    const faults = await checkJars(fresh, digests);
    const bad = [...faults.altered, ...faults.missing].map((path) => path.replace(/^.*\//, ""));
    refuseAltered("what Maven brought", bad, "delete that artifact in Maven's local repository and start again");
    await putInPlace(fresh, folder, digests);
  } catch (error) {
    throw cacheFailure(error, options.cacheDir);
  } finally {
    if (fresh !== null) await rm(fresh, { recursive: true, force: true });
  }
}

/** Renaming is atomic; when another process was faster its folder is kept, when an incomplete one is in the way it makes room. */
async function putInPlace(fresh: string, folder: string, digests: JarDigests): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(fresh, folder);
    } catch (error) {
      const inTheWay = systemCode(error) === "ENOTEMPTY" || systemCode(error) === "EEXIST";
      if (!inTheWay || attempt === 2) throw error;
      const faults = await checkJars(folder, digests);
      if (faults.missing.length + faults.altered.length === 0) return;
      const aside = `${fresh}-aside`;
      await rename(folder, aside);
      await rm(aside, { recursive: true, force: true });
    }
  }
}

/** Removes what fetches that were killed left behind. */
async function removeLeftovers(cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  for (const name of await readdir(cacheDir)) {
    const pid = /\.fetch-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

function cacheFailure(error: unknown, cacheDir: string): unknown {
  const code = systemCode(error);
  if (code === "ENOSPC")
    return startFailed(
      "bundled database",
      `no space left in ${cacheDir}`,
      "free 300 MB or set CROSSING_CACHE_DIR",
      {},
      error,
    );
  if (code === null || !["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code)) return error;
  return startFailed(
    "bundled database",
    `cannot write to ${cacheDir} (${code})`,
    "make it writable or set CROSSING_CACHE_DIR",
    {},
    error,
  );
}

/**
 * Lets Maven copy what pom.xml names into `lib/` and `plugins/` of `folder`. The pom is copied first: Maven must not
 * write beside the source. Errors: START_FAILED without Maven or when it fails, with Maven's own first error.
 */
export async function copyFromMaven(
  folder: string,
  env: Environment,
  onProgress: (text: string) => void,
  jars?: number,
): Promise<void> {
  const maven = findProgram("mvn", env);
  if (maven === null) {
    throw startFailed(
      "bundled database",
      "Neo4j is not in the cache and no Maven (mvn) is on PATH to fetch it",
      "install Maven, or set NEO4J_URI to use a server of your own",
    );
  }
  const pom = join(folder, "pom.xml");
  await copyFile(resourcePath("pom.xml"), pom);
  const failure = await runMaven(
    maven,
    ["-B", "-f", pom, `-DoutputDirectory=${folder}`, "initialize"],
    env,
    progressOf(onProgress, jars),
  );
  await rm(pom, { force: true });
  if (failure !== null) {
    throw startFailed(
      "bundled database",
      `Maven could not fetch Neo4j: ${failure}`,
      "check the network and Maven's settings, then start again",
    );
  }
}

/** Runs Maven to its end; resolves to null, or to its first error line when it failed. */
function runMaven(
  maven: string,
  args: readonly string[],
  env: Environment,
  onLine: (line: string) => void,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(maven, args, { env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const end = (): void => void child.kill();
    process.once("exit", end);
    let firstError: string | null = null;
    const read = (line: string): void => {
      if (line.startsWith("[ERROR]")) firstError ??= line.slice("[ERROR]".length).trim();
      onLine(line);
    };
    createInterface({ input: child.stdout }).on("line", read);
    createInterface({ input: child.stderr }).on("line", read);
    child.once("error", reject);
    child.once("close", (code) => {
      process.removeListener("exit", end);
      resolve(code === 0 ? null : (firstError ?? `exit code ${String(code)}`));
    });
  });
}

const PROGRESS_EVERY_MS = 1_000;

/** Turns Maven's lines into "12 of 214 jars, 34 MB", at most once a second. */
function progressOf(onProgress: (text: string) => void, jars?: number): (line: string) => void {
  let count = 0;
  let megabytes = 0;
  let last = 0;
  return (line) => {
    const size = /Downloaded from \S+ \S+\.jar \(([\d.]+) (kB|MB)/.exec(line);
    if (size !== null) {
      count += 1;
      megabytes += Number(size[1]) / (size[2] === "kB" ? 1_000 : 1);
    }
    if (Date.now() - last < PROGRESS_EVERY_MS) return;
    last = Date.now();
    onProgress(
      `fetching Neo4j through Maven: ${count}${jars === undefined ? "" : ` of about ${jars}`} jars downloaded, ${megabytes.toFixed(0)} MB`,
    );
  };
}
