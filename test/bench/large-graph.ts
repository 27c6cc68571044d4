// What hubs and pages cost on a made-up graph of 100,000 relationships.
import { makeDriver } from "../../src/neo4j/driver.js";
import { generatedGraph, writeGraph } from "../support/generated-graph.js";
import type { Client, Question } from "./client.js";
import { percentiles, type Percentiles } from "./percentiles.js";
import type { Product } from "./product.js";
import { overHttp, roundRobin } from "./rounds.js";

/** The largest of the generated countries: a third of everything lies in it. */
const HUB = "country:generated-0";
const FAR = "country:generated-9";
const PAGE = 25;
const PAGES = 50;
const ROUNDS = 50;

export interface LargeGraph {
  /** First, so not planned before, ms. */
  readonly hubFirstMs: number;
  readonly hub: Percentiles;
  readonly pageFirst: Percentiles;
  readonly pageLast: Percentiles;
}

/** Resolves to what hubs and pages cost once the generated graph is in the database beside the sample. */
export async function measureLargeGraph({ connection }: Product, client: Client): Promise<LargeGraph> {
  const driver = makeDriver(connection);
  try {
    await writeGraph(driver, "neo4j", generatedGraph());
  } finally {
    await driver.close();
  }
  const hubFirst = await client.ask(THROUGH_A_COUNTRY);
  const first = page("page 1", "");
  const last = page(`page ${PAGES}`, await walk(client, PAGES - 1));
  const runners = [THROUGH_A_COUNTRY, first, last].map((question) => overHttp(client, question));
  await roundRobin(runners, 10);
  const times = await roundRobin(runners, ROUNDS);
  const of = ({ name }: Question): Percentiles => percentiles(times.get(name) ?? []);
  return { hubFirstMs: hubFirst.ms, hub: of(THROUGH_A_COUNTRY), pageFirst: of(first), pageLast: of(last) };
}

const THROUGH_A_COUNTRY: Question = {
  name: "connections through a country",
  query: `query ($between: [ID!]!) {
    connections(between: $between, hubs: ALWAYS, maxHops: 4, first: 10) {
      strength nodes { id } links { relationship evidence { article { id } } }
    }
  }`,
  variables: { between: [HUB, FAR] },
};

/** A page of institutions by keyset: those after the last id of the page before. */
const page = (name: string, after: string): Question => ({
  name,
  query: `query ($after: ID!, $limit: Int!) {
    institutions(where: { id: { gt: $after } }, limit: $limit, sort: [{ id: ASC }]) { id name }
  }`,
  variables: { after, limit: PAGE },
});

/** Resolves to the last id of so many pages. */
async function walk(client: Client, pages: number): Promise<string> {
  let after = "";
  for (let number = 1; number <= pages; number += 1) {
    const { data } = await client.ask(page(`page ${number}`, after));
    const rows: unknown = Reflect.get(Object(data), "institutions");
    after = String(Reflect.get(Object(Array.isArray(rows) ? rows.at(-1) : null), "id"));
  }
  return after;
}
