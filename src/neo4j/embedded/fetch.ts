import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { startFailed, systemCode } from "./failure.js";
import { makeFolder } from "./folder.js";
import { checkJars, readDigests, type JarDigests } from "./jars.js";
import { copyFromMaven, type MavenOptions } from "./maven.js";
import { isAlive } from "./processes.js";

export interface FetchOptions extends MavenOptions {
  /** Folder that keeps the jars between starts and between working folders. */
  readonly cacheDir: string;
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
    await copyFromMaven(fresh, options, digests.jars.size);
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
  await makeFolder(cacheDir);
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
  if (code === null || !["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT"].includes(code)) return error;
  return startFailed(
    "bundled database",
    `cannot write to ${cacheDir} (${code})`,
    "make it writable or set CROSSING_CACHE_DIR",
    {},
    error,
  );
}
