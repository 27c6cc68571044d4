import { MATCH_POLICY, rarity, type FieldGrade } from "../../../graph/match-policy.js";
import type { Closeness, ConceptDistance } from "./concept-distance.js";
import { statedTogether, type Holding } from "./holdings.js";
import { holdersOf, meetSupplyWithDemand, product, type Factor, type Meeting } from "./supply-demand.js";

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
 * Finds the reasons one candidate's concepts give, heaviest first: a concept of either side counts once, so that one
 * named in many ways, or near several of the other side, is no more than one reason. Score of SUPPLY_MEETS_DEMAND: grade × rarity × supply × demand; of SHARED_FIELD:
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
  const taken = new Set<string>();
  return [...met, ...alike].sort(heaviestFirst).flatMap(({ our, reason }) => {
    const their = reason.shared.held.find((held) => held.party !== our.party)?.field ?? "";
    const concepts = [`our ${our.field}`, `their ${their}`];
    if (concepts.some((concept) => taken.has(concept))) return [];
    concepts.forEach((concept) => taken.add(concept));
    return [reason];
  });
}

interface Found {
  readonly our: Holding;
  readonly reason: FieldReason;
}

const conceptsOf = ({ reason }: Found): string =>
  reason.shared.held.map(({ party, field, by, item }) => [party, field, by, item ?? ""].join(" ")).join("\n");
const heaviestFirst = (left: Found, right: Found): number =>
  right.reason.score - left.reason.score || (conceptsOf(left) < conceptsOf(right) ? -1 : 1);

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
  const factors = [
    { name: "shared", value: MATCH_POLICY.sharedField },
    { name: "grade", value: closeness.weight },
    { name: "rarity", value: rarity(holdersOf(our.field, their.field, holders)) },
  ];
  return {
    kind: "SHARED_FIELD",
    factors,
    score: product(factors),
    shared: { field: closeness.shared, grade: closeness.grade, held: [our, their] },
    claims: [...new Set([...our.claims, ...their.claims])].sort(),
  };
}
