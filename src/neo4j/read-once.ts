import neo4j, { type Driver, type QueryResult } from "neo4j-driver";

/** Where and how long a statement runs. */
export interface ReadOptions {
  readonly database: string;
  /** Longest time the statement may take, ms. */
  readonly timeoutMs: number;
  /** What the database's own log calls it. */
  readonly name: string;
}

/** What came of a statement. */
export type ReadResult = Pick<QueryResult, "records" | "summary">;

/**
 * Runs one reading statement and resolves to its records. It commits itself: one trip to the database where a managed
 * transaction makes three. A failure that may pass is left to a managed transaction, which the driver repeats.
 */
export async function readOnce(
  driver: Driver,
  text: string,
  params: object,
  options: ReadOptions,
): Promise<ReadResult> {
  const { database, timeoutMs, name } = options;
  const transactionConfig = { timeout: timeoutMs, metadata: { query: name } };
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text, params, transactionConfig);
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError) || !error.retryable) throw error;
  } finally {
    await session.close();
  }
  return driver.executeQuery(text, params, { database, routing: neo4j.routing.READ, transactionConfig });
}

/** What the read lane runs its statements on: it takes anything with the `run` of a transaction. */
export interface StatementRunner {
  run(text: string, params: object): Promise<ReadResult>;
}

/** Makes a runner of reading statements, one trip each, on the driver there is when one is run. */
export function statementRunner(driver: () => Driver, options: ReadOptions): StatementRunner {
  return { run: (text, params) => readOnce(driver(), text, params, options) };
}
