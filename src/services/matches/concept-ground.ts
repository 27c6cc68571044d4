import type { ConceptDistance } from "./concept-distance.js";
import type { Holding } from "./holdings.js";
import type { MatchDay } from "./match-day.js";

/** What one party holds, and what everyone outside its family holds. */
export interface ConceptGround {
  readonly ours: readonly Holding[];
  readonly theirs: readonly Holding[];
  readonly distance: ConceptDistance;
  /** Parties that hold each concept, all told. */
  readonly holders: ReadonlyMap<string, number>;
}

/** Returns the ground on which a party's concepts meet others'; `own` are the ids that hold for it, units where they do. */
export function conceptGround(
  day: MatchDay,
  party: string,
  own: ReadonlySet<string> = new Set([party]),
): ConceptGround {
  const kin = day.families().family(party);
  return {
    ours: day.holdings().filter((holding) => own.has(holding.party)),
    theirs: day.holdings().filter((holding) => !kin.has(holding.party)),
    distance: day.distance(),
    holders: day.holders(),
  };
}
