import fc from "fast-check";
import { CONNECTION_POLICY, type LinkRelationship } from "../../../graph/connection-policy.js";
import type { Query, Run } from "../../../src/neo4j/query.js";
import type { LinkRow } from "../../../src/services/connections/link.js";

/** A made-up relationship and its claims, one or two. */
export interface MadeLink {
  readonly from: string;
  readonly to: string;
  readonly relationship: LinkRelationship;
  readonly claims: readonly MadeClaim[];
}
export interface MadeClaim {
  readonly stage: keyof typeof CONNECTION_POLICY.stage | "ENDED" | null;
  readonly basis: keyof typeof CONNECTION_POLICY.basis;
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

const claim: fc.Arbitrary<MadeClaim> = fc.record({
  stage: fc.constantFrom(null, "WISHED", "SIGNED", "ENDED"),
  basis: fc.constantFrom("STATED", "INFERRED", "REFERENCE"),
  countsFrom: fc.constantFrom("2017-06-30", "2018-06-30", "2019-06-30"),
});

/** Graphs of eight entities, one in four a country, with up to 18 relationships of one or two claims. */
export const madeGraph: fc.Arbitrary<MadeGraph> = fc.record({
  entities: fc.tuple(...IDS.map(madeEntity)),
  links: fc.uniqueArray(
    fc
      .record({
        from: fc.constantFrom(...IDS),
        to: fc.constantFrom(...IDS),
        relationship: fc.constantFrom<LinkRelationship>("COOPERATES_WITH", "PARTICIPATED_IN", "LOCATED_IN"),
        claims: fc.array(claim, { minLength: 1, maxLength: 2 }),
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

/** The rows of what counts by a date, as queries/connection/links.cypher gives them. */
export function rowsBy(graph: MadeGraph, asOf: string): LinkRow[] {
  const typeOf = (id: string): string => graph.entities.find((entity) => entity.id === id)?.type ?? "";
  return graph.links.flatMap((link) => {
    const { from, to, relationship } = link;
    const ends = { from, fromType: typeOf(from), to, toType: typeOf(to) };
    const key = keyOf(link);
    return link.claims.flatMap(({ countsFrom, ...said }, index) => {
      const dates = { edtf: countsFrom, earliest: countsFrom, countsFrom };
      return countsFrom > asOf
        ? []
        : [{ key, relationship, ...ends, role: null, claim: `claim:${key}|${index}`, ...said, ...dates }];
    });
  });
}

/** What queries/connection/near.cypher knows of a relationship without its claims: 0 where there are several. */
function weightOf({ relationship, claims }: MadeLink): number {
  const [only, ...others] = claims;
  if (only === undefined || others.length > 0 || only.stage === "ENDED") return 0;
  const stage = CONNECTION_POLICY.stage[only.stage ?? "OPERATING"];
  return CONNECTION_POLICY.relationship[relationship] * stage * CONNECTION_POLICY.basis[only.basis];
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
  const counted = graph.links.filter(({ claims }) => claims.some(({ countsFrom }) => countsFrom <= asOf));
  const linksAt = (id: string): MadeLink[] => counted.filter(({ from, to }) => from === id || to === id);
  if (name === "connectionEnds") {
    return graph.entities
      .filter(({ id }) => ids.includes(id))
      .map((one) => ({ ...one, links: linksAt(one.id).length }));
  }
  if (name === "connectionLinks") {
    const inside = (id: string): boolean => among?.ids.includes(id) === true;
    return rowsBy(graph, asOf).filter(({ from, to }) => inside(from) && inside(to));
  }
  if (name !== "connectionNear" || of === undefined) throw new Error(`unexpected statement ${name}`);
  return graph.entities.flatMap((one) => {
    const joined = linksAt(one.id)
      .filter(({ claims }) => claims.length > 1 || claims[0]?.stage !== "ENDED")
      .map((link) => ({ link, id: link.from === one.id ? link.to : link.from }))
      .filter(({ id }) => of.ids.includes(id));
    if (joined.length === 0 || !(of.types.includes(one.type) || of.ends.includes(one.id))) return [];
    const isHub = one.kind !== null && of.hubKinds.includes(one.kind);
    const links = isHub ? linksAt(one.id).length : 0;
    return [{ ...one, links, of: joined.map(({ id }) => id), weights: joined.map(({ link }) => weightOf(link)) }];
  });
}
