import { MATCH_POLICY, rarity } from "../../../graph/match-policy.js";
import type { Closeness, ConceptDistance } from "./concept-distance.js";
import { statedTogether, type Holding } from "./holdings.js";

/** One named number of a score. */
export interface Factor {
  readonly name: string;
  readonly value: number;
}

/** A concept two parties meet in, and what each of them said. */
export interface Meeting {
  readonly supply: Holding;
  readonly demand: Holding;
  readonly closeness: Closeness;
  /** Holders of the commoner of the two concepts. */
  readonly holders: number;
}

/** One supply that meets one demand, by every concept in which it does. */
export interface SupplyMeetsDemand {
  readonly supplier: Holding;
  readonly demander: Holding;
  /** 0..1: the product of `factors`. */
  readonly score: number;
  readonly factors: readonly Factor[];
  /** Best first; the first gives the score. */
  readonly meetings: readonly Meeting[];
  /** Ids of all claims it rests on, sorted. */
  readonly claims: readonly string[];
}

const isSupply = (by: string): by is keyof typeof MATCH_POLICY.supply => Object.hasOwn(MATCH_POLICY.supply, by);
const isDemand = (by: string): by is keyof typeof MATCH_POLICY.demand => Object.hasOwn(MATCH_POLICY.demand, by);

/**
 * Finds every supply of one list that meets a demand of the other, either way round, best first. Shape: one for each
 * (supplier, what it brings, demander, what it looks for); ties broken by ids. A pair one article states itself is left
 * out, and so is a party with itself. `distance` is asked from the concepts of `ours`. Score: see `factorsOf`.
 */
export function meetSupplyWithDemand(
  ours: readonly Holding[],
  theirs: readonly Holding[],
  distance: ConceptDistance,
  holders: ReadonlyMap<string, number>,
): SupplyMeetsDemand[] {
  const groups = new Map<string, Meeting[]>();
  for (const our of ours)
    for (const their of theirs) {
      const closeness = our.party === their.party ? null : distance(our.field, their.field);
      if (!closeness || statedTogether(our, their)) continue;
      for (const [supply, demand] of [
        [our, their],
        [their, our],
      ] as const) {
        if (!isSupply(supply.by) || !isDemand(demand.by)) continue;
        const key = [supply.party, supply.by, supply.item, demand.party, demand.by, demand.item].join("\n");
        const meeting = { supply, demand, closeness, holders: holdersOf(our.field, their.field, holders) };
        groups.set(key, [...(groups.get(key) ?? []), meeting]);
      }
    }
  return [...groups.entries()]
    .map(([key, meetings]) => ({ key, match: summarise(meetings) }))
    .sort((left, right) => right.match.score - left.match.score || (left.key < right.key ? -1 : 1))
    .map(({ match }) => match);
}

/** Parties that hold the commoner of two concepts: what many hold joins nobody in particular. */
export function holdersOf(our: string, their: string, holders: ReadonlyMap<string, number>): number {
  return Math.max(holders.get(our) ?? 1, holders.get(their) ?? 1);
}

function summarise(meetings: readonly Meeting[]): SupplyMeetsDemand {
  const scored = meetings
    .map((meeting) => ({ meeting, factors: factorsOf(meeting) }))
    .sort(
      (left, right) =>
        product(right.factors) - product(left.factors) || (fieldKey(left.meeting) < fieldKey(right.meeting) ? -1 : 1),
    );
  const [best] = scored;
  if (!best) throw new RangeError("a group of meetings is never empty");
  const claims = new Set(meetings.flatMap(({ supply, demand }) => [...supply.claims, ...demand.claims]));
  return {
    supplier: best.meeting.supply,
    demander: best.meeting.demand,
    score: product(best.factors),
    factors: best.factors,
    meetings: scored.map(({ meeting }) => meeting),
    claims: [...claims].sort(),
  };
}

const fieldKey = ({ supply, demand }: Meeting): string => `${supply.field}\n${demand.field}`;

/** The factors of one meeting: grade × rarity × supply × demand, each 0..1, from `graph/match-policy.ts`. */
function factorsOf({ supply, demand, closeness, holders }: Meeting): Factor[] {
  return [
    { name: "grade", value: closeness.weight },
    { name: "rarity", value: rarity(holders) },
    { name: "supply", value: isSupply(supply.by) ? MATCH_POLICY.supply[supply.by] : 0 },
    { name: "demand", value: isDemand(demand.by) ? MATCH_POLICY.demand[demand.by] : 0 },
  ];
}

/** The product of factors, in the order shown. */
export function product(factors: readonly Factor[]): number {
  return factors.reduce((score, { value }) => score * value, 1);
}
