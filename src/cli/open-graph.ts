import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import type { Config } from "../config.js";
import { isAppError } from "../errors.js";
import { serverVersion } from "../generated/queries.js";
import { makeDriver, type Connection } from "../neo4j/driver.js";
import { ensureDatabase, type BundledDatabase } from "../neo4j/embedded/ensure.js";
import { checkServer } from "../neo4j/check-server.js";
import { migrate } from "../neo4j/migrations.js";
import type { Run, Transact } from "../neo4j/query.js";
import { makeRun, makeTransact } from "../neo4j/run.js";
import { renewNameKeys } from "../records/renew-name-keys.js";
import { untilAskedToStop } from "./stop-signal.js";

/** A database that answers and has the schema of this version. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  readonly run: Run;
  readonly transact: Transact;
  /** Resolves when the database answers, on a connection kept for this alone; rejects when it cannot be reached. */
  readonly ping: () => Promise<void>;
  /** Where it answers, and whether this process started it. */
  readonly uri: string;
  readonly owned: boolean;
  close(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What else to do while a graph is opened. */
export interface OpenOptions {
  readonly log: (line: string) => void;
  /** Ends a start of the bundled database that is under way. */
  readonly signal?: AbortSignal;
  /** Called when the bundled database has been launched, seconds before it answers. */
  readonly onLaunch?: () => void;
}

/**
 * Opens the server of the settings, or the bundled database of the data folder, and brings its schema and what names are
 * found by up to date.
 * Errors: START_FAILED or BAD_CONFIG, one line with the remedy; BAD_SCHEMA when its schema is not of this version.
 */
export async function openGraph(config: Config, env: Env, options: OpenOptions): Promise<Graph> {
  if (config.neo4j !== null) return connect(config.neo4j, config.neo4j.database);
  const { dataDir, cacheDir } = config;
  const bundled = await ensureDatabase({ dataDir, cacheDir, env, ...options });
  try {
    return await connect(bundled, "neo4j", bundled);
  } catch (error) {
    await bundled.stop();
    throw error;
  }
}

async function connect(to: Connection, database: string, bundled?: BundledDatabase): Promise<Graph> {
  let driver = makeDriver(to);
  let pinger = makeDriver(to, 1);
  try {
    await checkServer(driver, database);
    await migrate(driver, { database });
    await renewNameKeys(makeRun(driver, { database }), makeTransact(driver, { database }));
  } catch (error) {
    await driver.close();
    throw error;
  }
  const ping = async (): Promise<void> => void (await makeRun(pinger, { database })(serverVersion, {}));
  let uri = to.uri;
  // A bundled database that died comes back on its port when that is free; on another one a new driver is needed.
  bundled?.onReturn((connection) => {
    if (connection.uri === uri) return;
    uri = connection.uri;
    void Promise.all([driver.close(), pinger.close()]);
    [driver, pinger] = [makeDriver(connection), makeDriver(connection, 1)];
  });
  return {
    get driver() {
      return driver;
    },
    database,
    run: (query, params) => makeRun(driver, { database })(query, params),
    transact: (work) => makeTransact(driver, { database })(work),
    ping,
    get uri() {
      return uri;
    },
    owned: bundled?.owned ?? false,
    close: async () => {
      await Promise.all([driver.close(), pinger.close()]);
      await bundled?.stop();
    },
  };
}

/** How long a command waits for a bundled database that went away, ms: as long as starting it again may take. */
const RETURN_MS = 60_000;
const RETURN_POLL_MS = 500;

/**
 * A graph whose statements wait while the bundled database comes back: another command that started it may end, or it
 * may die, in the middle of our work. Each statement or transaction landed whole or not at all, and every change to the
 * record bears being made twice.
 */
function patient(graph: Graph, signal: AbortSignal): Graph {
  const again = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const deadline = Date.now() + RETURN_MS; ; await sleep(RETURN_POLL_MS)) {
      try {
        return await work();
      } catch (error) {
        if (!isAppError(error, "GRAPH_UNAVAILABLE") || signal.aborted || Date.now() > deadline) throw error;
      }
    }
  };
  return {
    ...graph,
    run: (query, params) => again(() => graph.run(query, params)),
    transact: (work) => again(() => graph.transact(work)),
  };
}

/** Opens the graph, lets `work` use it, and closes it whatever happens. Errors: STOPPED when asked to stop before the end. */
export async function withGraph<T>(
  config: Config,
  env: Env,
  log: (line: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const stop = untilAskedToStop();
  const graph = await openGraph(config, env, { log, signal: stop.signal });
  try {
    return await stop.unless(work(config.neo4j === null ? patient(graph, stop.signal) : graph));
  } finally {
    await graph.close();
  }
}
