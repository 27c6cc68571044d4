import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { translateFailure } from "./failures.js";
import type { Query, Run, Transact } from "./query.js";
import { readOnce } from "./read-once.js";
import { decodeRow, encodeParams } from "./rows.js";

/** Where and how long statements run. */
export interface RunOptions {
  readonly database: string;
  /** Longest time one statement may take, ms. */
  readonly timeoutMs?: number;
  /** Told the name of each statement before it is sent; for counting and logs. */
  readonly onStatement?: (name: string) => void;
}

const DEFAULT_TIMEOUT_MS = 8_000;
const LOAD_TIMEOUT_MS = 120_000;

/** Makes the `Run` of a driver: a reading statement in one trip, a writing one in a managed transaction; rows checked. */
export function makeRun(driver: Driver, options: RunOptions): Run {
  const { database, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  return async <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    const { name, mode, text } = query;
    options.onStatement?.(name);
    try {
      const encoded = encodeParams(query, params ?? {});
      const { records } =
        mode === "read"
          ? await readOnce(driver, text, encoded, { database, timeoutMs, name })
          : await driver.executeQuery(text, encoded, {
              database,
              routing: neo4j.routing.WRITE,
              transactionConfig: { timeout: timeoutMs, metadata: { query: name } },
            });
      return records.map((record) => toRow(query, record));
    } catch (error) {
      throw translateFailure(error, name);
    }
  };
}

/** Makes the `Transact` of a driver: everything `work` runs lands together or not at all. */
export function makeTransact(driver: Driver, options: RunOptions): Transact {
  return async (work) => {
    const session = driver.session({ database: options.database });
    try {
      const timeout = options.timeoutMs ?? LOAD_TIMEOUT_MS;
      return await session.executeWrite((tx) => work(runIn(tx, options)), { timeout, metadata: { query: "transact" } });
    } catch (error) {
      throw translateFailure(error, "transact");
    } finally {
      await session.close();
    }
  };
}

function runIn(tx: ManagedTransaction, options: RunOptions): Run {
  return async <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    options.onStatement?.(query.name);
    const { records } = await tx.run(query.text, encodeParams(query, params ?? {}));
    return records.map((record) => toRow(query, record));
  };
}

interface KeyedRecord {
  readonly keys: readonly PropertyKey[];
  get(key: string): unknown;
}

function toRow<P, R>(query: Query<P, R>, record: KeyedRecord): R {
  const values = new Map(record.keys.map((key) => [String(key), record.get(String(key))]));
  // The header is the type: decodeRow has checked every column of R against it.
  return decodeRow(query, values) as R;
}
