import { ENTITY_TYPES, type EntityType } from "../../../graph/entity-types.js";
import { AppError } from "../../errors.js";
import { entityByIds } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";

/** Where an entity stands: its type and id; the read lane tells the rest. */
export interface EntityReference {
  readonly __typename: EntityType;
  readonly id: string;
}

/** An entity with the names it is shown under; null where it has none in that language. */
export interface NamedEntity extends EntityReference {
  readonly en: string | null;
  readonly zh: string | null;
  readonly ru: string | null;
}

/**
 * Resolves to the entities of these ids, by id; unknown ids are absent.
 * Errors: QUERY_CONTRACT for a type outside the vocabulary. Source: queries/entity/by-ids.cypher.
 */
export async function readEntities(run: Run, ids: readonly string[]): Promise<Map<string, NamedEntity>> {
  const rows = await run(entityByIds, { ids });
  return new Map(
    rows.map((row) => [
      row.id,
      { __typename: entityType(row.type), id: row.id, en: row.nameEn, zh: row.nameZh, ru: row.nameRu },
    ]),
  );
}

/** The vocabulary's type of this name. Errors: QUERY_CONTRACT when there is none: the graph holds what it may not. */
export function entityType(text: string): EntityType {
  const type = ENTITY_TYPES.find((known) => known === text);
  if (type) return type;
  throw new AppError("QUERY_CONTRACT", `entity: type ${text} is not in graph/entity-types.ts`, { type: text });
}

/** A reference to an entity, or null when there is no id or the entity is no longer in the graph. */
export function entityReference(id: string | null, type: string | null): EntityReference | null {
  return id === null || type === null ? null : { __typename: entityType(type), id };
}
