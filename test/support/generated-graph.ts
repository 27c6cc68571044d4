import neo4j, { type Driver } from "neo4j-driver";
import { CONNECTION_POLICY, type LinkRelationship } from "../../graph/connection-policy.js";

/** A made-up relationship, in the form of graph/README.md. */
export interface GeneratedLink {
  readonly type: LinkRelationship;
  readonly from: string;
  readonly to: string;
  readonly stage: string | null;
}
export interface GeneratedGraph {
  readonly entities: readonly { readonly id: string; readonly type: string; readonly kind: string | null }[];
  readonly links: readonly GeneratedLink[];
}

/** Numbers of 0..1, the same for the same seed. Source: mulberry32, public domain. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const COUNTS = {
  country: 10,
  city: 300,
  institution: 11_000,
  person: 4_000,
  event: 3_000,
  field: 600,
  agreement: 1_090,
};
const id = (name: keyof typeof COUNTS, number: number): string => `${name}:generated-${number}`;
const STAGES = ["WISHED", "PROPOSED", "INTENT", "SIGNED", "LAUNCHED", "OPERATING"];

/**
 * A graph of 20,000 entities and 100,000 relationships in which few things hold most of the others together: every
 * institution lies in a country, and the first of ten countries holds a third of them.
 */
export function generatedGraph(seed = 1): GeneratedGraph {
  const random = randomOf(seed);
  // Squaring favours small numbers: some of each kind are much better joined than others.
  const any = (name: keyof typeof COUNTS): string => id(name, Math.floor(random() ** 2 * COUNTS[name]));
  const entities = [
    ...listOf("country", "Region", "country"),
    ...listOf("city", "Region", "city"),
    ...listOf("institution", "Institution", "company"),
    ...listOf("person", "Person", null),
    ...listOf("event", "Event", "forum"),
    ...listOf("field", "TechnologyField", "technology"),
    ...listOf("agreement", "Agreement", "mou"),
  ];
  const links = new Map<string, GeneratedLink>();
  const add = (type: LinkRelationship, from: string, to: string, stage: string | null = null): void => {
    if (from !== to) links.set(`${type} ${from} ${to}`, { type, from, to, stage });
  };
  const stage = (): string => STAGES[Math.floor(random() * STAGES.length)] ?? "SIGNED";
  each("city", (city) => add("LOCATED_IN", city, any("country")));
  each("institution", (institution) => {
    add("LOCATED_IN", institution, any("country"));
    add("LOCATED_IN", institution, any("city"));
    add("WORKS_IN", institution, any("field"));
    add("COOPERATES_WITH", institution, any("institution"), stage());
  });
  each("person", (person) => add("AFFILIATED_WITH", person, any("institution")));
  each("event", (event) => add("LOCATED_IN", event, any("country")));
  each("agreement", (agreement) => add("ABOUT", agreement, any("field")));
  while (links.size < 60_000) add("PARTICIPATED_IN", any("institution"), any("event"));
  while (links.size < 75_000) add("PARTICIPATED_IN", any("person"), any("event"));
  while (links.size < 85_000) add("PARTY_TO", any("institution"), any("agreement"), stage());
  while (links.size < 100_000) add("COOPERATES_WITH", any("institution"), any("institution"), stage());
  return { entities, links: [...links.values()] };
}

function each(name: keyof typeof COUNTS, work: (id: string) => void): void {
  for (let number = 0; number < COUNTS[name]; number += 1) work(id(name, number));
}

function listOf(
  name: keyof typeof COUNTS,
  type: string,
  kind: string | null,
): { id: string; type: string; kind: string | null }[] {
  return Array.from({ length: COUNTS[name] }, (_, number) => ({ id: id(name, number), type, kind }));
}

const BATCH = 10_000;
/** What every generated claim rests on. */
const GROUND = `
  MERGE (document:Generated:Document {id: 'document:generated', sha256: 'generated', title: 'Generated', language: 'en'})
  MERGE (article:Generated:Article {id: 'article:generated', ordinal: 1, title: 'Generated', language: 'en', digest: 'generated'})
  MERGE (passage:Generated:Passage {id: 'passage:generated', start: 0, end: 9, digest: 'generated'})
  MERGE (article)-[:IN_DOCUMENT]->(document)
  MERGE (passage)-[:IN_ARTICLE]->(article)`;

/** Writes a generated graph into a database: entities, and for each relationship itself and its one claim of 2018. */
export async function writeGraph(driver: Driver, database: string, graph: GeneratedGraph): Promise<void> {
  const send = async (text: string, rows: readonly object[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += BATCH) {
      await driver.executeQuery(text, { rows: rows.slice(start, start + BATCH) }, { database });
    }
  };
  await driver.executeQuery(GROUND, {}, { database });
  for (const type of new Set(graph.entities.map((entity) => entity.type))) {
    const rows = graph.entities.filter((entity) => entity.type === type);
    await send(
      `UNWIND $rows AS row CREATE (entity:Generated:Entity:${type} {id: row.id, type: row.type, kind: row.kind, nameEn: row.id})`,
      rows,
    );
  }
  const rows = graph.links.map((link, number) => ({
    ...link,
    claim: `claim:generated-${number}`,
    key: `${link.type}|${link.from}|${link.to}`,
  }));
  await send(
    `MATCH (passage:Passage {id: 'passage:generated'})
     UNWIND $rows AS row
     CREATE (claim:Generated:Claim {id: row.claim, subject: row.from, object: row.to, predicate: 'generated', stage: row.stage,
       basis: 'STATED', state: 'LIVE', article: 'article:generated', edtf: '2018', countsFrom: date('2018-12-31')})
     CREATE (claim)-[:EVIDENCED_BY]->(passage)`,
    rows,
  );
  for (const type of Object.keys(CONNECTION_POLICY.relationship)) {
    await send(
      `UNWIND $rows AS row
       MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
       CREATE (from)-[:${type} {key: row.key, claims: [row.claim], stage: row.stage, edtf: '2018',
         countsFrom: date('2018-12-31'), inferred: false, within: false, titles: [], at: []}]->(to)`,
      rows.filter((row) => row.type === type),
    );
  }
}

/** Takes a generated graph out of the database again, whatever else is there: relationships first, as hubs have many. */
export async function removeGraph(driver: Driver, database: string): Promise<void> {
  for (const text of [
    "MATCH (:Generated)-[link]->() WITH link LIMIT $most DELETE link RETURN count(*) AS removed",
    "MATCH (node:Generated) WITH node LIMIT $most DELETE node RETURN count(*) AS removed",
  ]) {
    for (let removed = 1; removed > 0;) {
      const { records } = await driver.executeQuery(text, { most: neo4j.int(BATCH) }, { database });
      removed = Number(records[0]?.get("removed"));
    }
  }
}
