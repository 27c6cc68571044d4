import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import { readEntities, type EntityReference } from "../entity/entity.js";

const LIMIT = 100;

/** Errors: BAD_USER_INPUT when `first` is not 1..100. */
export function checkFirst(place: string, first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= LIMIT) return;
  throw new AppError("BAD_USER_INPUT", `${place}: first must be 1..${LIMIT}, got ${first}`, {
    argument: "first",
    range: `1..${LIMIT}`,
  });
}

/**
 * Resolves to the party a question of matching is for.
 * Errors: BAD_USER_INPUT when it is no institution or region; NODE_NOT_FOUND.
 */
export async function matchParty(run: Run, place: string, id: string): Promise<EntityReference> {
  const entity = (await readEntities(run, [id])).get(id);
  if (!entity)
    throw new AppError("NODE_NOT_FOUND", `${place}: no entity has the id ${id}; use search to find it`, {
      argument: "for",
      id,
    });
  if (entity.__typename === "Institution" || entity.__typename === "Region") return entity;
  throw new AppError(
    "BAD_USER_INPUT",
    `${place}: for must be an institution or a region, ${id} is of type ${entity.__typename}`,
    {
      argument: "for",
      id,
      type: entity.__typename,
    },
  );
}
