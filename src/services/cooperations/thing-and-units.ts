import { AppError } from "../../errors.js";
import { cooperationParty } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType } from "../entity/entity.js";
import { COOPERATION_TYPES } from "./cooperation.js";

/**
 * Resolves to the ids of a thing that cooperations are asked of, and of its units by a date. One statement.
 * Errors: NODE_NOT_FOUND; BAD_USER_INPUT for what no cooperation can have as a party or be about. `place` and `argument`
 * name what was asked. Source: queries/cooperation/party.cypher.
 */
export async function thingAndUnits(
  run: Run,
  { place, argument }: { readonly place: string; readonly argument: string },
  id: string,
  asOf: string,
): Promise<string[]> {
  const rows = await run(cooperationParty, { id, asOf });
  const [self] = rows;
  if (self === undefined) {
    const message = `${place}: ${argument} ${JSON.stringify(id)} is not in the graph; find its id with search`;
    throw new AppError("NODE_NOT_FOUND", message, { argument, id });
  }
  const type = entityType(self.type);
  if (COOPERATION_TYPES.has(type)) return rows.map((row) => row.id);
  const fact = `must be what cooperates or what cooperations are about, ${id} is of type ${type}`;
  const remedy = `ask for one of type ${[...COOPERATION_TYPES].join(", ")}`;
  throw new AppError("BAD_USER_INPUT", `${place}: ${argument} ${fact}; ${remedy}`, { argument, id, type });
}
