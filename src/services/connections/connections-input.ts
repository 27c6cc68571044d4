import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import type { EntityType } from "../../../graph/entity-types.js";
import { AppError, quoted } from "../../errors.js";
import { connectionEnds } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType } from "../entity/entity.js";

/** Whether a path may pass through things that a great many others hang on. */
export const HUB_USES = ["NEVER", "IF_NEEDED", "ALWAYS"] as const;
export type HubUse = (typeof HUB_USES)[number];

/** A question for connections. */
export interface ConnectionsInput {
  /** Ids of 2..5 different entities of any type. */
  readonly between: readonly string[];
  /** ISO day: only what counted by then. */
  readonly asOf: string;
  /** Links in a path, 1..4. */
  readonly maxHops: number;
  /** Paths wanted, 1..100. */
  readonly first: number;
  /** Types a thing on the way may have; null for all. */
  readonly through: readonly EntityType[] | null;
  readonly hubs: HubUse;
}

/** One thing between which paths are sought, or a thing on their way. */
export interface Place {
  readonly id: string;
  readonly type: EntityType;
  /** Relationships by the date where it is a hub; null where it is none. */
  readonly hubLinks: number | null;
}

const PLACE = "connections";

/** Throws BAD_USER_INPUT for any argument out of its range; none of this needs the graph. */
export function checkConnectionsInput({ between, maxHops, first }: ConnectionsInput): void {
  const { ends, maxHops: mostHops, maxPaths } = CONNECTION_POLICY;
  if (between.length < ends.least || between.length > ends.most) {
    refuse("between", `must name ${ends.least}..${ends.most} entities, got ${between.length}`, ends);
  }
  const twice = between.find((id, index) => between.indexOf(id) !== index);
  if (twice !== undefined) refuse("between", `names ${quoted(twice)} twice; name different entities`, { id: twice });
  checkWhole(PLACE, "maxHops", maxHops, mostHops);
  checkWhole(PLACE, "first", first, maxPaths);
}

/** Throws BAD_USER_INPUT unless a number is whole and within 1..most. */
export function checkWhole(place: string, argument: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new AppError("BAD_USER_INPUT", `${place}: ${argument} must be 1..${most}, got ${value}`, {
    argument,
    least: 1,
    most,
    got: value,
  });
}

/** Resolves to the entities named, in order. One statement. Errors: NODE_NOT_FOUND for the first that is not there. */
export async function readPlaces(
  run: Run,
  place: string,
  argument: string,
  ids: readonly string[],
  asOf: string,
): Promise<Place[]> {
  const rows = new Map((await run(connectionEnds, { ids, asOf })).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = rows.get(id);
    if (row !== undefined) return placeOf(row);
    throw new AppError(
      "NODE_NOT_FOUND",
      `${place}: ${argument} ${quoted(id)} is not in the graph; find its id with search`,
      {
        argument,
        id,
      },
    );
  });
}

/** What a row tells of an entity: a hub is one of the kinds that hold others together, or one of a great many links. */
export function placeOf(row: { id: string; type: string; kind: string | null; links: number }): Place {
  const { hubKinds, hubLinks } = CONNECTION_POLICY;
  const isHub = (row.kind !== null && hubKinds.includes(row.kind)) || row.links > hubLinks;
  return { id: row.id, type: entityType(row.type), hubLinks: isHub ? row.links : null };
}

function refuse(argument: string, fact: string, details: Readonly<Record<string, string | number>>): never {
  throw new AppError("BAD_USER_INPUT", `${PLACE}: ${argument} ${fact}`, { argument, ...details });
}
