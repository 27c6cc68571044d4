import type { Driver } from "neo4j-driver";
import { afterAll, inject } from "vitest";
import { makeDriver } from "../../src/neo4j/driver.js";
import type { Run, Transact } from "../../src/neo4j/query.js";
import { makeRun, makeTransact } from "../../src/neo4j/run.js";

/** The database of this test run, as one test file uses it. */
export interface LiveDatabase {
  readonly driver: Driver;
  readonly database: "neo4j";
  readonly run: Run;
  readonly transact: Transact;
  /** Removes every node and relationship; indexes and constraints stay, a migration's record of itself does not. */
  readonly wipe: () => Promise<void>;
}

const DATABASE = "neo4j";

/** Opens the database of this test run, closed after the file. Call it at the top of a file under test/live. */
export function liveDatabase(): LiveDatabase {
  const driver = makeDriver(inject("connection"));
  afterAll(() => driver.close());
  const wipe = async (): Promise<void> => {
    await driver.executeQuery("MATCH (node) DETACH DELETE node", {}, { database: DATABASE });
  };
  const options = { database: DATABASE };
  return { driver, database: DATABASE, run: makeRun(driver, options), transact: makeTransact(driver, options), wipe };
}
