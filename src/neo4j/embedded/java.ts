import { execFile } from "node:child_process";
import { join } from "node:path";
import { startFailed } from "./failure.js";
import { findProgram, isProgram, type Environment } from "./processes.js";

/** A Java that can run the database. */
export interface Java {
  /** Path of the `java` program. */
  readonly path: string;
  /** Full version, such as `17.0.15`. */
  readonly version: string;
}

/** The Java versions Neo4j 5.26 supports. */
const SUPPORTED = [17, 21];
const REMEDY = "install Java 17 or 21 and point JAVA_HOME to it";
const ASK_MS = 20_000;

/**
 * Finds the Java that Maven uses too: that of JAVA_HOME, else the first on PATH.
 * Errors: START_FAILED when there is none or it is neither 17 nor 21.
 */
export async function findJava(env: Environment): Promise<Java> {
  const path = locate(env);
  const said = await askVersion(path, env);
  const version = /version "([^"]+)"/.exec(said)?.[1];
  if (version === undefined) throw startFailed("java", `${path} does not tell its version`, REMEDY, { path });
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
  if (!SUPPORTED.includes(major)) {
    throw startFailed("java", `Java 17 or 21 is needed, got ${version} at ${path}`, REMEDY, { path, version });
  }
  return { path, version };
}

function locate(env: Environment): string {
  const home = env["JAVA_HOME"];
  if (home !== undefined && home !== "") {
    const path = join(home, "bin", "java");
    if (isProgram(path)) return path;
    throw startFailed("java", `JAVA_HOME is ${home}, which has no bin/java`, REMEDY, { path });
  }
  const found = findProgram("java", env);
  if (found === null) throw startFailed("java", "no Java found: JAVA_HOME is not set and PATH has no java", REMEDY);
  return found;
}

/** `java -version` writes to standard error; the stub of a system without Java exits non-zero and tells no version. */
function askVersion(path: string, env: Environment): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ["-version"], { env: { ...env }, timeout: ASK_MS }, (_error, stdout, stderr) =>
      resolve(stderr + stdout),
    );
  });
}
