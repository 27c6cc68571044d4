// Keyset paging: the next page is asked for by the last id seen, so that it costs what the first did.
import type { ApolloServer } from "@apollo/server";
import type { ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Context } from "../../src/api/context.js";
import { migrate } from "../../src/neo4j/migrations.js";
import { apiServer, ask, contextOf } from "../support/api.js";
import { liveDatabase } from "../support/database.js";

const live = liveDatabase();
const { driver, database } = live;
const PAGE = 50;
const PAGES = 60;
/** The query of every page; the first begins after "". */
const QUERY = `query Page($after: ID!) {
  institutions(where: { id: { gt: $after } }, sort: [{ id: ASC }], limit: ${PAGE}) { id nameEn partOf(limit: 5) { id } }
}`;
const idOf = (number: number): string => `institution:${String(number).padStart(5, "0")}`;
/** One with more units than a page holds. */
const WHOLE = idOf(PAGE * PAGES);
const UNITS = Array.from({ length: 40 }, (_, k) => idOf(k + 1));
let server: ApolloServer<Context>;

beforeAll(async () => {
  await live.wipe();
  await migrate(driver, { database });
  await driver.executeQuery(
    `UNWIND $ids AS id CREATE (i:Entity:Institution {id: id, type: 'Institution', nameEn: id})
     WITH collect(i) AS nodes UNWIND range(1, size(nodes) - 1) AS k
     WITH nodes[k] AS part, nodes[k - 1] AS whole, k CREATE (part)-[:PART_OF {key: 'p' + k, claims: [], kind: 'unit'}]->(whole)`,
    { ids: Array.from({ length: PAGE * PAGES }, (_, k) => idOf(k + 1)) },
    { database },
  );
  await driver.executeQuery(
    `MATCH (whole:Institution {id: $whole}) UNWIND $ids AS id MATCH (part:Institution {id: id})
     CREATE (part)-[:PART_OF {key: 'unit ' + id, claims: [], kind: 'unit'}]->(whole)`,
    { whole: WHOLE, ids: UNITS },
    { database },
  );
  server = await apiServer();
}, 120_000);
afterAll(() => live.wipe());

/** The ids of a page, and what the database did for it. */
async function page(number: number): Promise<{ ids: string[]; dbHits: number }> {
  const after = number === 1 ? "" : idOf((number - 1) * PAGE);
  const session = driver.session({ database });
  const transaction = await session.beginTransaction();
  const sent = vi.spyOn(transaction, "run");
  try {
    const context = contextOf({ executionContext: transaction, run: live.run });
    const { data, errors } = await ask(server, context, QUERY, { after });
    expect(errors).toEqual([]);
    const { institutions } = data as { institutions: { id: string }[] };
    const [text, params] = sent.mock.calls.at(-1) ?? [];
    if (typeof text !== "string") throw new Error("no statement was sent");
    const profiled = `PROFILE ${text.replace(/^CYPHER 5\n/, "")}`;
    const { summary } = await driver.executeQuery(profiled, params, { database });
    return { ids: institutions.map(({ id }) => id), dbHits: summary.profile ? hitsOf(summary.profile) : 0 };
  } finally {
    await session.close();
  }
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

describe("keyset paging over ids", () => {
  it("costs on page 50 what it costs on page 1, and never visits the whole list", async () => {
    const first = await page(1);
    const fiftieth = await page(50);
    expect(first.ids).toEqual(Array.from({ length: PAGE }, (_, k) => idOf(k + 1)));
    expect(fiftieth.ids).toEqual(Array.from({ length: PAGE }, (_, k) => idOf(49 * PAGE + k + 1)));
    expect(first.dbHits).toBeGreaterThan(0);
    expect(fiftieth.dbHits).toBeLessThanOrEqual(first.dbHits * 1.2);
    expect(first.dbHits).toBeLessThan(PAGE * PAGES);
  });

  it("ends with an empty page", async () => {
    expect((await page(PAGES)).ids).toHaveLength(PAGE);
    expect((await page(PAGES + 1)).ids).toEqual([]);
  });
});

describe("the connections inside a thing", () => {
  it("page by key, and each page goes on where the last one ended", async () => {
    const read = async (after: string): Promise<string[]> => {
      const query = `query ($whole: ID!, $after: ID!) { institutions(where: { id: { eq: $whole } }) {
        partsConnection(where: { node: { id: { gt: $after } } }, sort: [{ node: { id: ASC } }], first: 15) { edges { node { id } } } } }`;
      const context = contextOf({ executionContext: driver, run: live.run });
      const { data, errors } = await ask(server, context, query, { whole: WHOLE, after });
      expect(errors).toEqual([]);
      const { institutions } = data as { institutions: { partsConnection: { edges: { node: { id: string } }[] } }[] };
      return institutions.flatMap((one) => one.partsConnection.edges.map(({ node }) => node.id));
    };
    const pages: string[][] = [];
    for (let page = await read(""); page.length > 0; page = await read(page.at(-1) ?? "")) pages.push(page);
    expect(pages.map((page) => page.length)).toEqual([15, 15, 10]);
    expect(pages.flat()).toEqual(UNITS);
  });
});
