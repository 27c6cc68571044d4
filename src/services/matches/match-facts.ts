import type { EntityType } from "../../../graph/entity-types.js";
import type { PredicateName } from "../../../graph/predicates.js";
import { matchClaims, matchEntities } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { STAGED_PREDICATES } from "../cooperations/cooperation.js";
import { entityType } from "../entity/entity.js";
import { type OfRevision, readOfOneRevision, readPages } from "../index-source.js";
import { listsByKey } from "../lists-by-key.js";

/** The predicates that matches rest on, beside those of ties. */
export const MATCH_PREDICATES = [
  "strongIn",
  "prioritises",
  "worksIn",
  "presented",
  "about",
  "broader",
  "related",
  "organised",
  "locatedIn",
  ...STAGED_PREDICATES,
] as const satisfies readonly PredicateName[];
export type MatchPredicate = (typeof MATCH_PREDICATES)[number];

/** A live claim as matches see it. */
export interface MatchClaim {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  /** Null for `reached`. */
  readonly object: string | null;
  readonly role: string | null;
  readonly capacity: string | null;
  readonly stage: string | null;
  /** Ids of concepts, of `cooperatesWith`. */
  readonly topics: readonly string[];
  /** Null for a reference. */
  readonly article: string | null;
  readonly edtf: string | null;
  readonly within: boolean;
  /** ISO date of the first day on which it counts. */
  readonly countsFrom: string;
}

/** What something is. */
export interface MatchEntity {
  readonly type: EntityType;
  readonly kind: string | null;
}

/** Everything matches are derived from beside the facts of ties, timeless. */
export interface MatchFacts {
  /** All but people, by id. */
  readonly entities: ReadonlyMap<string, MatchEntity>;
  readonly claims: readonly MatchClaim[];
}

/**
 * Resolves to all that matches rest on, of one revision. Errors: CONFLICT when the record keeps changing while it is
 * read. Source: queries/match/entities.cypher, queries/match/claims.cypher.
 */
export function readMatchFacts(run: Run): Promise<OfRevision<MatchFacts>> {
  return readOfOneRevision(run, "matches", async () => {
    const entities = await readPages((place) => run(matchEntities, place));
    const claims = await readPages((place) => run(matchClaims, { ...place, predicates: MATCH_PREDICATES }));
    return { entities: new Map(entities.map(({ id, type, kind }) => [id, { type: entityType(type), kind }])), claims };
  });
}

/** The facts that count by a day; everything of a match is derived from them, so that nothing later can show. */
export interface DatedMatchFacts {
  /** ISO day. */
  readonly asOf: string;
  readonly entities: ReadonlyMap<string, MatchEntity>;
  /** The claims of a predicate, in order of id. */
  readonly of: (predicate: MatchPredicate) => readonly MatchClaim[];
}

/** Returns the facts that count by a day. */
export function matchFactsAsOf({ entities, claims }: MatchFacts, asOf: string): DatedMatchFacts {
  const counted = claims.filter((claim) => claim.countsFrom <= asOf);
  const lists = listsByKey(counted.map((claim) => [claim.predicate, claim]));
  return { asOf, entities, of: (predicate) => lists.get(predicate) ?? [] };
}

/** The claims of some predicates that have an object, with it known to be there. */
export function matchLinks(
  facts: DatedMatchFacts,
  ...predicates: readonly MatchPredicate[]
): (MatchClaim & { readonly object: string })[] {
  return predicates
    .flatMap(facts.of)
    .flatMap((claim) => (claim.object === null ? [] : [{ ...claim, object: claim.object }]));
}
