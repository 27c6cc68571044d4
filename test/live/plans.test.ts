// A statement that says it begins at an index does, so that it costs what it says however much there is.
import neo4j from "neo4j-driver";
import type { Plan } from "neo4j-driver";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { beginsAtIndex, parseQuery } from "../../queries/header.js";
import { migrate } from "../../src/neo4j/migrations.js";
import type { ColumnType } from "../../src/neo4j/query.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const FOLDER = join(import.meta.dirname, "..", "..", "queries");
const live = liveDatabase();

/** Something of each type: planning does not look at it. */
function anything(type: ColumnType): unknown {
  if (type.endsWith("[]")) return [];
  if (type.startsWith("int")) return neo4j.int(1);
  if (type.startsWith("date")) return new neo4j.types.Date(2020, 1, 1);
  if (type.startsWith("map")) return {};
  return type.startsWith("boolean") ? true : "x";
}

/** The operators of a plan that find nodes without having come from others. */
function beginnings(plan: Plan): string[] {
  const rest = plan.children.flatMap(beginnings);
  const operator = plan.operatorType.replace(/@.*/, "");
  return /Scan|Seek/.test(operator) ? [...rest, `${operator} ${String(plan.arguments["Details"])}`] : rest;
}

const indexed = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".cypher"))
  .map((path) => parseQuery(path, readFileSync(join(FOLDER, path), "utf8")))
  .filter(beginsAtIndex);

async function emptyDatabase(): Promise<void> {
  await live.wipe();
  await migrate(live.driver, { database: live.database });
}

// Planned once and kept, so each must begin well on what was there when it was first asked.
describe.each([
  ["an empty database", emptyDatabase],
  ["the twelve articles", () => loadSample(live)],
] as const)("planned on %s", (_, prepare) => {
  beforeAll(async () => {
    await prepare();
    // Else a statement may be shown as it was planned for what an earlier test file had in the database.
    await live.driver.executeQuery("CALL db.prepareForReplanning()", {}, { database: live.database });
  }, SAMPLE_TIMEOUT_MS);

  it.each(indexed.map((query) => [query.name, query] as const))(
    "%s begins at the index it names",
    async (__, query) => {
      const params = Object.fromEntries(query.params.map(({ name, type }) => [name, anything(type)]));
      const { summary } = await live.driver.executeQuery(`EXPLAIN ${query.text}`, params, { database: live.database });
      const found = summary.plan === false ? [] : beginnings(summary.plan);
      const [, index] = /^index (\w+)/.exec(query.cost) ?? [];

      expect(found.filter((operator) => !/^Node(Unique)?IndexSeek(ByRange)? /.test(operator))).toEqual([]);
      expect(
        found.some((operator) => operator.includes(`:${index ?? ""}(`)),
        found.join(),
      ).toBe(true);
    },
  );
});

it("there are such statements", () => {
  expect(indexed.length).toBeGreaterThan(20);
});
