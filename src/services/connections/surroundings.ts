import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { AppError } from "../../errors.js";
import { connectionLinks, connectionNear } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { type Place, placeOf } from "./connections-input.js";
import { FULL_WEIGHT, heavierLink, type Link, linksOf } from "./link.js";

/** What has been read of a graph so far: complete around each id of `read`. */
export interface Surroundings {
  /** By id, its known neighbours and the weight of the strongest relationship with each, as far as it is settled. */
  readonly graph: Map<string, Map<string, number>>;
  /** Pairs whose weight is still the largest it can be: several claims make a relationship of theirs. */
  readonly unsettled: Map<string, readonly [string, string]>;
  readonly places: Map<string, Place>;
  /** Ids whose neighbours are all known. */
  readonly read: Set<string>;
  /** Relationships read. */
  links: number;
  /** What was read last of relationships with their claims. */
  linked: Linked;
}

/** Some entities and, by `pairKey`, the strongest link between each two of them. */
interface Linked {
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
}

/** What is read around an end: nothing that the question may not pass. */
export interface Reading {
  readonly asOf: string;
  readonly types: readonly string[];
  readonly ends: readonly string[];
}

/** Starts with the ends and nothing around them. */
export function startAt(ends: readonly Place[]): Surroundings {
  return {
    graph: new Map(),
    unsettled: new Map(),
    places: new Map(ends.map((end) => [end.id, end])),
    read: new Set(),
    links: 0,
    linked: { ids: new Set(), links: new Map() },
  };
}

/** Resolves to whether all neighbours of `ids` are known now: false once too many links were read. At most one statement. */
export async function readAround(
  run: Run,
  known: Surroundings,
  ids: readonly string[],
  reading: Reading,
): Promise<boolean> {
  const fresh = ids.filter((id) => !known.read.has(id));
  if (fresh.length === 0) return true;
  const { hubKinds, hubLinks, readLinks, relationship, stage, basis } = CONNECTION_POLICY;
  const most = readLinks - known.links;
  if (most <= fresh.length) return false;
  const { asOf, types, ends } = reading;
  const of = { ids: fresh, types, ends, hubKinds, relationship, stage, basis };
  const rows = await run(connectionNear, { asOf, of, hubLinks, most });
  const read = rows.reduce((sum, row) => sum + row.of.length, 0);
  known.links += read;
  if (read >= most) return false;
  for (const row of rows) {
    if (!known.places.has(row.id)) known.places.set(row.id, placeOf(row));
    for (const [index, id] of row.of.entries()) meet(known, id, row.id, row.weights[index] ?? 0);
  }
  for (const id of fresh) known.read.add(id);
  return true;
}

/** Names a pair of ids, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/**
 * Resolves once the weights between all of `ids` are settled, by the claims that count by the date; pairs whose every
 * relationship has ended are parted. `likely` are read along when anything is read, as the answer will need the links
 * between most of them. At most one statement. Errors: TOO_COSTLY. Source: queries/connection/links.cypher.
 */
export async function settle(
  run: Run,
  known: Surroundings,
  { ids, likely, asOf }: { ids: ReadonlySet<string>; likely: () => readonly string[]; asOf: string },
): Promise<void> {
  const pairs = [...known.unsettled].filter(([, [one, other]]) => ids.has(one) && ids.has(other));
  if (pairs.length === 0) return;
  const links = await readStrongest(run, known, [...pairs.flatMap(([, pair]) => pair), ...likely()], asOf);
  for (const [key, [one, other]] of pairs) {
    const weight = links.get(key)?.weight;
    for (const [from, to] of bothWays(one, other)) {
      if (weight === undefined) known.graph.get(from)?.delete(to);
      else known.graph.get(from)?.set(to, weight);
    }
    known.unsettled.delete(key);
  }
}

/**
 * Resolves to the strongest link between each two of `ids`, by `pairKey`, and maybe between others. At most one
 * statement, none where they were read already. Errors: TOO_COSTLY.
 */
export async function readStrongest(
  run: Run,
  known: Surroundings,
  ids: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, Link>> {
  const wanted = new Set(ids);
  if (!ids.every((id) => known.linked.ids.has(id))) {
    known.linked = { ids: wanted, links: strongestLinks(await readLinks(run, [...wanted], asOf)) };
  }
  return known.linked.links;
}

/** Resolves to the relationships among some entities as of a date. One statement. Errors: TOO_COSTLY for very many. */
export async function readLinks(run: Run, ids: readonly string[], asOf: string): Promise<Link[]> {
  const most = CONNECTION_POLICY.readLinks;
  const rows = await run(connectionLinks, { among: { ids }, asOf, most });
  if (rows.length < most) return linksOf(rows, asOf);
  const message = `links: more claims stand behind these relationships than one answer may read, ${most}; ask for less`;
  throw new AppError("TOO_COSTLY", message, { limit: "readLinks", max: most, got: rows.length });
}

/** The strongest link between each two entities, by `pairKey`. */
function strongestLinks(links: readonly Link[]): Map<string, Link> {
  const best = new Map<string, Link>();
  for (const link of links) {
    const key = pairKey(link.from.id, link.to.id);
    const known = best.get(key);
    if (known === undefined || heavierLink(link, known) < 0) best.set(key, link);
  }
  return best;
}

/** A weight of 0 is not settled: it stands as the largest there is until its claims are read. */
function meet({ graph, unsettled }: Surroundings, one: string, other: string, weight: number): void {
  if (weight === 0) unsettled.set(pairKey(one, other), [one, other]);
  for (const [from, to] of bothWays(one, other)) {
    const neighbours = graph.get(from) ?? new Map<string, number>();
    graph.set(from, neighbours);
    neighbours.set(to, Math.max(neighbours.get(to) ?? 0, weight === 0 ? FULL_WEIGHT : weight));
  }
}

const bothWays = (one: string, other: string): readonly (readonly [string, string])[] => [
  [one, other],
  [other, one],
];
