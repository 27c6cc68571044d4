import type { Driver } from "neo4j-driver";
import { AppError, isAppError } from "../errors.js";
import { serverApoc, serverVersion } from "../generated/queries.js";
import { driverCode } from "./failures.js";
import type { Run } from "./query.js";
import { makeRun } from "./run.js";

const LEAST = [5, 23] as const;

/**
 * Resolves when the server answers, is Neo4j 5.23 or newer and has APOC core.
 * Errors: START_FAILED, one line naming what is wrong and the remedy; the address only, never the password.
 */
export async function checkServer(driver: Driver, database: string): Promise<void> {
  const run = makeRun(driver, { database });
  const version = await versionOf(driver, run, database);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
    throw new AppError(
      "START_FAILED",
      `database: Neo4j ${LEAST.join(".")} or newer is needed, this server is ${version}; use a newer one`,
      { version },
    );
  }
  try {
    await run(serverApoc, {});
  } catch (error) {
    if (!(error instanceof Error) || !driverCode(error.cause)?.startsWith("Neo.ClientError.Statement")) throw error;
    throw new AppError(
      "START_FAILED",
      "database: the server has no APOC core, which the read lane needs; install APOC core in its plugins folder",
      {},
      { cause: error },
    );
  }
}

/** Over bolt:// only a statement tells whether the database exists. */
async function versionOf(driver: Driver, run: Run, database: string): Promise<string> {
  try {
    await driver.verifyConnectivity({ database });
    return (await run(serverVersion, {}))[0]?.version ?? "unknown";
  } catch (error) {
    if (isAppError(error, "QUERY_CONTRACT")) throw error;
    throw unreachable(isAppError(error) ? error.cause : error, database);
  }
}

function unreachable(error: unknown, database: string): AppError {
  const code = driverCode(error) ?? "";
  const fact = code.startsWith("Neo.ClientError.Security")
    ? "it refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD"
    : code.startsWith("Neo.ClientError.Database")
      ? `it has no database ${database}; check NEO4J_DATABASE`
      : "it cannot be reached; check that it runs and that NEO4J_URI names its Bolt address";
  return new AppError("START_FAILED", `database: ${fact}`, { code }, { cause: error });
}
