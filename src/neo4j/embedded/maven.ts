import { spawn } from "node:child_process";
import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startFailed } from "./failure.js";
import { findProgram, type Environment } from "./processes.js";
import { resourcePath } from "./resources.js";

export interface MavenOptions {
  readonly env: Environment;
  /** Told, at most once a second, how far the fetch is. Not called when nothing is fetched. */
  readonly onProgress: (text: string) => void;
  /** Ends a fetch that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * Lets Maven copy what pom.xml names into `lib/` and `plugins/` of `folder`. The pom is copied first: Maven must not
 * write beside the source. Errors: START_FAILED without Maven or when it fails, with Maven's own first error.
 */
export async function copyFromMaven(folder: string, options: MavenOptions, jars?: number): Promise<void> {
  const maven = findProgram("mvn", options.env);
  if (maven === null) {
    throw startFailed(
      "bundled database",
      "Neo4j is not in the cache and no Maven (mvn) is on PATH to fetch it",
      "install Maven, or set NEO4J_URI to use a server of your own",
    );
  }
  const pom = join(folder, "pom.xml");
  await copyFile(resourcePath("pom.xml"), pom);
  const args = ["-B", "-f", pom, `-DoutputDirectory=${folder}`, "initialize"];
  const failure = await runMaven(maven, args, options, progressOf(options.onProgress, jars));
  await rm(pom, { force: true });
  if (failure !== null) {
    throw startFailed(
      "bundled database",
      `Maven could not fetch Neo4j: ${failure}`,
      "check the network and Maven's settings, then start again",
    );
  }
}

type OnLine = (line: string) => void;

/** Runs Maven to its end, or ours; resolves to null, or to its first error line when it failed. */
function runMaven(
  maven: string,
  args: string[],
  { env, signal }: MavenOptions,
  onLine: OnLine,
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(maven, args, { env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const end = (): void => void child.kill();
    process.once("exit", end);
    signal?.addEventListener("abort", end, { once: true });
    let firstError: string | null = null;
    const read = (line: string): void => {
      if (line.startsWith("[ERROR]")) firstError ??= line.slice("[ERROR]".length).trim();
      onLine(line);
    };
    createInterface({ input: child.stdout }).on("line", read);
    createInterface({ input: child.stderr }).on("line", read);
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => {
      process.removeListener("exit", end);
      signal?.removeEventListener("abort", end);
      resolve(code === 0 ? null : (firstError ?? `exit code ${String(code)}`));
    });
  });
}

const PROGRESS_EVERY_MS = 1_000;

/** Turns Maven's lines into "12 jars downloaded (214 needed, besides Maven's own), 34 MB", at most once a second. */
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
    const needed = jars === undefined ? "" : ` (${jars} needed, besides Maven's own)`;
    onProgress(`fetching Neo4j through Maven: ${count} jars downloaded${needed}, ${megabytes.toFixed(0)} MB`);
  };
}
