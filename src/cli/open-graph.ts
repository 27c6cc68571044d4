import type { Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { makeDriver, type Connection } from "../neo4j/driver.js";
import { ensureDatabase } from "../neo4j/embedded/ensure.js";
import { checkServer } from "../neo4j/check-server.js";
import { migrate } from "../neo4j/migrations.js";
import type { Run, Transact } from "../neo4j/query.js";
import { makeRun, makeTransact } from "../neo4j/run.js";

/** A database that answers and has the schema of this version. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  readonly run: Run;
  readonly transact: Transact;
  /** Where it answers, and whether this process started it. */
  readonly uri: string;
  readonly owned: boolean;
  close(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Opens the server of the settings, or the bundled database of the data folder, and brings its schema up to date.
 * Errors: START_FAILED or BAD_CONFIG, one line with the remedy; BAD_SCHEMA when its schema is not of this version.
 */
export async function openGraph(
  config: Config,
  env: Env,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<Graph> {
  if (config.neo4j !== null) return openServer(config.neo4j);
  const bundled = await ensureDatabase({
    dataDir: config.dataDir,
    cacheDir: config.cacheDir,
    env,
    log,
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    return await connect(bundled, "neo4j", bundled.owned, () => bundled.stop());
  } catch (error) {
    await bundled.stop();
    throw error;
  }
}

async function openServer(server: Connection & { database: string }): Promise<Graph> {
  return connect(server, server.database, false, () => Promise.resolve());
}

async function connect(to: Connection, database: string, owned: boolean, release: () => Promise<void>): Promise<Graph> {
  const driver = makeDriver(to);
  try {
    await checkServer(driver, database);
    await migrate(driver, { database });
  } catch (error) {
    await driver.close();
    throw error;
  }
  const close = async (): Promise<void> => {
    await driver.close();
    await release();
  };
  const options = { database };
  return {
    driver,
    database,
    run: makeRun(driver, options),
    transact: makeTransact(driver, options),
    uri: to.uri,
    owned,
    close,
  };
}

/** Opens the graph, lets `work` use it, and closes it whatever happens. */
export async function withGraph<T>(
  config: Config,
  env: Env,
  log: (line: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = await openGraph(config, env, log);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
