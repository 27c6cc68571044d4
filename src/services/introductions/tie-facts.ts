import { tieClaims, tieEntities } from "../../generated/queries.js";
import type { Query, Run } from "../../neo4j/query.js";
import { TIE_PREDICATES, type TieClaim, type TieFacts } from "../../ties/facts.js";
import { type OfRevision, readOfOneRevision, readPages } from "../index-source.js";

/**
 * Resolves to all that ties rest on, of one revision. Errors: CONFLICT when the record keeps changing while it is read.
 * Source: queries/tie/entities.cypher, queries/tie/claims.cypher.
 */
export function readTieFacts(run: Run): Promise<OfRevision<TieFacts>> {
  return readOfOneRevision(run, "ties", async () => {
    const entities = await readPages((place) => run(tieEntities, place));
    const claims = await readPages((place) => run(tieClaims, { ...place, predicates: TIE_PREDICATES }));
    return tieFacts(entities, claims.flatMap(toTieClaim));
  });
}

/** Returns facts made of entities and live, unstaged claims, wherever they come from; entities of other types are left out. */
export function tieFacts(
  entities: Iterable<{ readonly id: string; readonly type: string; readonly kind: string | null }>,
  claims: readonly TieClaim[],
): TieFacts {
  const people = new Set<string>();
  const institutions = new Set<string>();
  const eventKinds = new Map<string, string | null>();
  for (const { id, type, kind } of entities) {
    if (type === "Person") people.add(id);
    if (type === "Institution") institutions.add(id);
    if (type === "Event") eventKinds.set(id, kind);
  }
  return { people, institutions, eventKinds, claims };
}

type ClaimRow = typeof tieClaims extends Query<never, infer Row> ? Row : never;

function toTieClaim({ predicate, low, high, ...row }: ClaimRow): TieClaim[] {
  const known = TIE_PREDICATES.find((name) => name === predicate);
  return known === undefined ? [] : [{ ...row, predicate: known, size: high ?? low }];
}
