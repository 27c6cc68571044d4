/** The predicates that ties between people rest on. */
export const TIE_PREDICATES = ["participatedIn", "partOf", "occurredOn", "signed", "affiliatedWith", "figure"] as const;
export type TiePredicate = (typeof TIE_PREDICATES)[number];

/**
 * A live, unstaged claim as ties see it. Dates are ISO days; `edtf`, `earliest`, `latest`, `within` are the claim's
 * resolved date, null where it has none; `countsFrom` is the first day on which it counts.
 * `measure`, `unit` and `size` (high, else low) only on figures.
 */
export interface TieClaim {
  readonly id: string;
  readonly predicate: TiePredicate;
  readonly subject: string;
  readonly object: string | null;
  readonly role: string | null;
  readonly kind: string | null;
  readonly at: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean;
  readonly countsFrom: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly size: number | null;
}

/** Everything ties are derived from, timeless: who and what there is, and every live claim of `TIE_PREDICATES`. */
export interface TieFacts {
  readonly people: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  /** Kind of each event; null where its dossier gives none. */
  readonly eventKinds: ReadonlyMap<string, string | null>;
  readonly claims: readonly TieClaim[];
}

/** The same facts as of a date. Source: model of the graph, "As of a date". */
export interface DatedFacts extends TieFacts {
  /** ISO day. */
  readonly asOf: string;
}

/**
 * Returns the facts that count by a day. Everything else is derived from the result, so that no tie, size or date
 * of a later day can show itself in an earlier answer.
 */
export function factsAsOf(facts: TieFacts, asOf: string): DatedFacts {
  return { ...facts, asOf, claims: facts.claims.filter((claim) => claim.countsFrom <= asOf) };
}

/** Returns the claims of one predicate that have an object, with it known to be there. */
export function linksOf(facts: TieFacts, predicate: TiePredicate): (TieClaim & { readonly object: string })[] {
  return facts.claims.flatMap((claim) =>
    claim.predicate === predicate && claim.object !== null ? [{ ...claim, object: claim.object }] : [],
  );
}
