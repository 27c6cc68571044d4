import { listsByKey } from "../lists-by-key.js";
import { matchLinks, type DatedMatchFacts, type MatchClaim } from "./match-facts.js";

/** A region something lies in. */
export interface Place {
  readonly region: string;
  /** city, district, province, country, ... */
  readonly kind: string | null;
  /** Levels up: 0 for a region that is asked for itself. */
  readonly steps: number;
  /** Ids of the claims along the shortest way. */
  readonly claims: readonly string[];
}

/** Levels climbed at most. */
const MOST = 6;

/** Returns, by id, the regions something lies in, up to the country, nearest first; what is only planned lies nowhere. */
export function places(facts: DatedMatchFacts): (id: string) => readonly Place[] {
  const known = new Map<string, readonly Place[]>();
  let up: ReadonlyMap<string, readonly (MatchClaim & { readonly object: string })[]> | undefined;
  return (id) => {
    up ??= listsByKey(
      matchLinks(facts, "locatedIn")
        .filter(({ stage }) => stage === null)
        .map((claim) => [claim.subject, claim]),
    );
    const found = known.get(id) ?? climb(id, up, facts);
    known.set(id, found);
    return found;
  };
}

function climb(
  id: string,
  up: ReadonlyMap<string, readonly (MatchClaim & { readonly object: string })[]>,
  { entities }: DatedMatchFacts,
): Place[] {
  const ways = new Map<string, { steps: number; claims: readonly string[] }>([[id, { steps: 0, claims: [] }]]);
  for (const [at, { steps, claims }] of ways) {
    if (steps === MOST) continue;
    for (const [above, links] of listsByKey((up.get(at) ?? []).map((claim) => [claim.object, claim.id])))
      if (!ways.has(above)) ways.set(above, { steps: steps + 1, claims: [...claims, ...links] });
  }
  return [...ways].flatMap(([region, way]) => {
    const entity = entities.get(region);
    return entity?.type === "Region" ? [{ region, kind: entity.kind, ...way }] : [];
  });
}
