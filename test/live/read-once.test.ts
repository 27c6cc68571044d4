import neo4j, { type Driver } from "neo4j-driver";
import { describe, expect, inject, it } from "vitest";
import { readOnce } from "../../src/neo4j/read-once.js";
import { liveDatabase } from "../support/database.js";

const { driver } = liveDatabase();
const OPTIONS = { database: "neo4j", timeoutMs: 5_000, name: "test" };
const ONE = "RETURN 1 AS one";

/** The driver of this test run whose kept sessions fail once with an error of this code. */
function failingOnce(code: string): Driver {
  const error = new neo4j.Neo4jError("made up", code, "50N42", "error: made up");
  const broken = { run: () => Promise.reject(error), close: () => Promise.resolve() };
  return new Proxy(driver, {
    get: (target, name): unknown => (name === "session" ? () => broken : Reflect.get(target, name, target)),
  });
}

describe("a read in one trip", () => {
  it("sends one message where a managed transaction sends three", async () => {
    const { uri, user, password } = inject("connection");
    const sent: string[] = [];
    const logger = (_level: string, message: string): void => void sent.push(/C: (\w+)/.exec(message)?.[1] ?? "");
    const watched = neo4j.driver(uri, neo4j.auth.basic(user, password), { logging: { level: "debug", logger } });
    try {
      await readOnce(watched, ONE, {}, OPTIONS);
      sent.length = 0;
      await readOnce(watched, ONE, {}, OPTIONS);
      expect(sent.filter((name) => /^(BEGIN|RUN|COMMIT)$/.test(name))).toEqual(["RUN"]);
    } finally {
      await watched.close();
    }
  });

  it("cannot write", async () => {
    await expect(readOnce(driver, "CREATE (:Made)", {}, OPTIONS)).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
  });

  it("ends at its time-out", async () => {
    const slow = "UNWIND range(1, 100000000) AS number RETURN sum(sqrt(number)) AS sum";
    await expect(readOnce(driver, slow, {}, { ...OPTIONS, timeoutMs: 50 })).rejects.toMatchObject({
      code: expect.stringContaining("TransactionTimedOut") as string,
    });
  });

  it("is sent again after a failure that may pass, and not after another", async () => {
    const { records } = await readOnce(failingOnce("ServiceUnavailable"), ONE, {}, OPTIONS);
    expect(records).toHaveLength(1);
    const refused = readOnce(failingOnce("Neo.ClientError.Statement.SyntaxError"), ONE, {}, OPTIONS);
    await expect(refused).rejects.toMatchObject({ message: "made up" });
  });
});
