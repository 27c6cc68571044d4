import { MATCH_POLICY, rarity, type FieldGrade } from "../../../graph/match-policy.js";
import type { Closeness, ConceptDistance } from "./concept-distance.js";
import { statedTogether, type Holding } from "./holdings.js";
import { meetSupplyWithDemand, product, type Factor, type Meeting } from "./supply-demand.js";

/** A concept parties share, and what each of them said of it. */
export interface SharedConcept {
  readonly field: string;
  readonly grade: FieldGrade;
  readonly held: readonly Holding[];
}

/** One shared concept as a reason to talk. */
export interface FieldReason {
  readonly kind: "SUPPLY_MEETS_DEMAND" | "SHARED_FIELD";
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly shared: SharedConcept;
  readonly claims: readonly string[];
}

/** The shared concept of one meeting of supply and demand. */
export function sharedConcept({ supply, demand, closeness }: Meeting): SharedConcept {
  return { field: closeness.shared, grade: closeness.grade, held: [supply, demand] };
}

/**
 * Finds the reasons one candidate's concepts give: one for each concept of ours, the heaviest, so that a concept named
 * in many ways counts once. Score of SUPPLY_MEETS_DEMAND: grade × rarity × supply × demand; of SHARED_FIELD:
 * shared × grade × rarity.
 */
export function fieldReasons(
  ours: readonly Holding[],
  theirs: readonly Holding[],
  distance: ConceptDistance,
  holders: ReadonlyMap<string, number>,
): FieldReason[] {
  const met = ours.flatMap((our) =>
    meetSupplyWithDemand([our], theirs, distance, holders).map((match) => ({ our, reason: metReason(match) })),
  );
  const alike = ours.flatMap((our) =>
    theirs.flatMap((their) => {
      const closeness = statedTogether(our, their) ? null : distance(our.field, their.field);
      return closeness ? [{ our, reason: sharedReason(our, their, closeness, holders) }] : [];
    }),
  );
  const best = new Map<string, FieldReason>();
  for (const { our, reason } of [...met, ...alike]) {
    const known = best.get(our.field);
    if (!known || reason.score > known.score) best.set(our.field, reason);
  }
  return [...best.values()];
}

function metReason(match: ReturnType<typeof meetSupplyWithDemand>[number]): FieldReason {
  const [first] = match.meetings;
  if (!first) throw new RangeError("a match has a meeting");
  return {
    kind: "SUPPLY_MEETS_DEMAND",
    factors: match.factors,
    score: match.score,
    shared: sharedConcept(first),
    claims: match.claims,
  };
}

function sharedReason(
  our: Holding,
  their: Holding,
  closeness: Closeness,
  holders: ReadonlyMap<string, number>,
): FieldReason {
  const count = (field: string): number => holders.get(field) ?? 1;
  const fewest =
    closeness.narrower === null ? Math.max(count(our.field), count(their.field)) : count(closeness.narrower);
  const factors = [
    { name: "shared", value: MATCH_POLICY.sharedField },
    { name: "grade", value: closeness.weight },
    { name: "rarity", value: rarity(fewest) },
  ];
  return {
    kind: "SHARED_FIELD",
    factors,
    score: product(factors),
    shared: { field: closeness.shared, grade: closeness.grade, held: [our, their] },
    claims: [...new Set([...our.claims, ...their.claims])].sort(),
  };
}
