import fc from "fast-check";
import type { LinkRelationship } from "../../../graph/connection-policy.js";
import type { Query, Run } from "../../../src/neo4j/query.js";
import type { LinkRow } from "../../../src/services/connections/link.js";

/** A made-up relationship with one claim. */
export interface MadeLink {
  readonly from: string;
  readonly to: string;
  readonly relationship: LinkRelationship;
  readonly stage: string | null;
  readonly basis: string;
  /** ISO day. */
  readonly countsFrom: string;
}
export interface MadeEntity {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
}
export interface MadeGraph {
  readonly entities: readonly MadeEntity[];
  readonly links: readonly MadeLink[];
}

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Graphs of eight entities, one in four a country, with up to 18 relationships of two dates. */
export const madeGraph: fc.Arbitrary<MadeGraph> = fc.record({
  entities: fc.tuple(...IDS.map(madeEntity)),
  links: fc.uniqueArray(
    fc
      .record({
        from: fc.constantFrom(...IDS),
        to: fc.constantFrom(...IDS),
        relationship: fc.constantFrom<LinkRelationship>("COOPERATES_WITH", "PARTICIPATED_IN", "LOCATED_IN"),
        stage: fc.constantFrom(null, "WISHED", "SIGNED", "ENDED"),
        basis: fc.constantFrom("STATED", "INFERRED", "REFERENCE"),
        countsFrom: fc.constantFrom("2017-06-30", "2019-06-30"),
      })
      .filter(({ from, to }) => from !== to),
    { selector: keyOf, maxLength: 18 },
  ),
});

function madeEntity(id: string): fc.Arbitrary<MadeEntity> {
  return fc
    .record({
      type: fc.constantFrom("Institution", "Person", "Region"),
      isCountry: fc.constantFrom(false, false, false, true),
    })
    .map(({ type, isCountry }) => ({ id, type: isCountry ? "Region" : type, kind: isCountry ? "country" : null }));
}

function keyOf({ relationship, from, to }: MadeLink): string {
  return `${relationship}|${from}|${to}`;
}

/** The row of a relationship's claim, as queries/connection/links.cypher gives it. */
export function rowOf(graph: MadeGraph, link: MadeLink): LinkRow {
  const typeOf = (id: string): string => graph.entities.find((entity) => entity.id === id)?.type ?? "";
  const { from, to, relationship, stage, basis, countsFrom } = link;
  const key = keyOf(link);
  const ends = { from, fromType: typeOf(from), to, toType: typeOf(to) };
  return {
    key,
    relationship,
    ...ends,
    role: null,
    claim: `claim:${key}`,
    stage,
    basis,
    edtf: countsFrom,
    earliest: countsFrom,
    countsFrom,
  };
}

interface Asked {
  readonly asOf: string;
  readonly ids?: readonly string[];
  readonly of?: {
    readonly ids: readonly string[];
    readonly types: readonly string[];
    readonly ends: readonly string[];
    readonly hubKinds: readonly string[];
  };
  readonly among?: { readonly ids: readonly string[] };
}

/** Answers the statements of connections from a made-up graph as the database would, and tells their names. */
export function runOver(graph: MadeGraph): { run: Run; sent: string[] } {
  const sent: string[] = [];
  const run: Run = <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    sent.push(query.name);
    const rows = rowsOf(graph, query.name, params as Asked);
    // The test vouches for its rows, as the row check vouches for the database's.
    return Promise.resolve(rows as R[]);
  };
  return { run, sent };
}

function rowsOf(graph: MadeGraph, name: string, { asOf, ids = [], of, among }: Asked): object[] {
  const counted = graph.links.filter((link) => link.countsFrom <= asOf);
  const linksAt = (id: string): MadeLink[] => counted.filter(({ from, to }) => from === id || to === id);
  if (name === "connectionEnds") {
    return graph.entities
      .filter(({ id }) => ids.includes(id))
      .map((one) => ({ ...one, links: linksAt(one.id).length }));
  }
  if (name === "connectionLinks") {
    const inside = (id: string): boolean => among?.ids.includes(id) === true;
    return counted.filter(({ from, to }) => inside(from) && inside(to)).map((link) => rowOf(graph, link));
  }
  if (name !== "connectionNear" || of === undefined) throw new Error(`unexpected statement ${name}`);
  return graph.entities.flatMap((one) => {
    const joined = linksAt(one.id)
      .filter(({ stage }) => stage !== "ENDED")
      .map(({ from, to }) => (from === one.id ? to : from))
      .filter((id) => of.ids.includes(id));
    const wanted = joined.length > 0 && (of.types.includes(one.type) || of.ends.includes(one.id));
    const isHub = one.kind !== null && of.hubKinds.includes(one.kind);
    return wanted
      ? [{ ...one, links: isHub ? linksAt(one.id).length : 0, of: [...new Set(joined)], read: joined.length }]
      : [];
  });
}
