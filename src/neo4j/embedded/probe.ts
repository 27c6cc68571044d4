import { readFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { driverCode } from "../failures.js";
import { makeDriver, type Connection } from "../driver.js";
import { resourcePath } from "./resources.js";

/**
 * Who answers at a connection: `ours` is the database of our folder, `stranger` any other, `unauthorised` one that
 * refuses the password, `silent` nothing that speaks Bolt (yet), `failing` a server that answers with an error.
 */
export type Answer =
  | { readonly who: "ours" | "stranger" | "unauthorised" | "silent" }
  | { readonly who: "failing"; readonly code: string };

const USER = "neo4j";
const INITIAL_PASSWORD = "neo4j";
const statement = (file: string): string => readFileSync(resourcePath(file), "utf8");

/** The connection of a bundled database on `port`. */
export function loopback(port: number, password: string): Connection {
  return { uri: `bolt://127.0.0.1:${port}`, user: USER, password };
}

/** Asks who answers at a connection, again and again on one driver. */
export interface Probe {
  /** At most about 1 s when nobody does. */
  ask(): Promise<Answer>;
  close(): Promise<void>;
}

/** Makes a probe that knows a database by the data folder it works on. */
export function makeProbe(connection: Connection, folder: string): Probe {
  const driver = makeDriver(connection);
  const text = statement("data-folder.cypher");
  const ask = async (): Promise<Answer> => {
    try {
      const { records } = await driver.executeQuery(text, {}, { database: "neo4j" });
      const directory: unknown = records[0]?.get("value");
      const ours = typeof directory === "string" && (await samePlace(directory, join(folder, "data")));
      return { who: ours ? "ours" : "stranger" };
    } catch (error) {
      return answerOf(driverCode(error) ?? "unknown");
    }
  };
  return { ask, close: () => driver.close() };
}

/** Asks once who answers at `connection`. */
export async function probe(connection: Connection, folder: string): Promise<Answer> {
  const once = makeProbe(connection, folder);
  try {
    return await once.ask();
  } finally {
    await once.close();
  }
}

async function samePlace(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return first === second;
}

function answerOf(code: string): Answer {
  if (code === "Neo.ClientError.Security.Unauthorized") return { who: "unauthorised" };
  if (code.startsWith("Neo.")) return { who: "failing", code };
  return { who: "silent" };
}

/** Replaces the initial password of a fresh database. Resolves to false when it is not the initial one any more. */
export async function setPassword(port: number, password: string): Promise<boolean> {
  const driver = makeDriver(loopback(port, INITIAL_PASSWORD));
  try {
    await driver.executeQuery(
      statement("set-password.cypher"),
      { initial: INITIAL_PASSWORD, password },
      { database: "system" },
    );
    return true;
  } catch (error) {
    if (driverCode(error)?.startsWith("Neo.ClientError.Security.")) return false;
    throw error;
  } finally {
    await driver.close();
  }
}
