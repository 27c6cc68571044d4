import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { connectionNear } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { type Place, placeOf } from "./connections-input.js";

/** What has been read of a graph so far: complete around each id of `read`. */
export interface Surroundings {
  /** By id, its known neighbours; the weight says only that they are. */
  readonly graph: Map<string, Map<string, number>>;
  readonly places: Map<string, Place>;
  /** Ids whose neighbours are all known. */
  readonly read: Set<string>;
  /** Relationships read. */
  links: number;
}

/** What is read around an end: nothing that the question may not pass. */
export interface Reading {
  readonly asOf: string;
  readonly types: readonly string[];
  readonly ends: readonly string[];
}

/** Starts with the ends and nothing around them. */
export function startAt(ends: readonly Place[]): Surroundings {
  return { graph: new Map(), places: new Map(ends.map((end) => [end.id, end])), read: new Set(), links: 0 };
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
  const { hubKinds, hubLinks, readLinks } = CONNECTION_POLICY;
  const most = readLinks - known.links;
  if (most <= fresh.length) return false;
  const { asOf, types, ends } = reading;
  const rows = await run(connectionNear, { asOf, of: { ids: fresh, types, ends, hubKinds }, hubLinks, most });
  const read = rows.reduce((sum, row) => sum + row.read, 0);
  known.links += read;
  if (read >= most) return false;
  for (const row of rows) {
    if (!known.places.has(row.id)) known.places.set(row.id, placeOf(row));
    for (const id of row.of) join(known.graph, id, row.id);
  }
  for (const id of fresh) known.read.add(id);
  return true;
}

function join(graph: Map<string, Map<string, number>>, one: string, other: string): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const neighbours = graph.get(from);
    if (neighbours === undefined) graph.set(from, new Map([[to, 1]]));
    else neighbours.set(to, 1);
  }
}
