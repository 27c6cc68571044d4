import { beforeAll, describe, expect, it } from "vitest";
import { liveDatabase } from "../support/database.js";

const live = liveDatabase();

describe("the database of a test run", () => {
  beforeAll(() => live.wipe());

  it("lands a transaction whole and is empty again after a wipe", async () => {
    const create = {
      name: "create",
      mode: "write",
      text: "CREATE (n:Probe {id: $id}) RETURN n.id AS id",
      params: { id: "string" },
      row: { id: "string" },
    } as const;
    const count = {
      name: "count",
      mode: "read",
      text: "MATCH (n:Probe) RETURN count(n) AS nodes",
      params: {},
      row: { nodes: "int" },
    } as const;

    await live.transact((run) => run(create, { id: "one" }));
    expect(await live.run(count, {})).toEqual([{ nodes: 1 }]);

    await live.wipe();
    expect(await live.run(count, {})).toEqual([{ nodes: 0 }]);
  });
});
