import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { GRADES, type FieldGrade, type HeldBy } from "../../graph/match-policy.js";
import type { SharedConcept } from "../services/matches/field-reasons.js";
import type { Holding } from "../services/matches/holdings.js";
import { REASON_KINDS, type MatchReason as Reason, type MatchReasonKind } from "../services/matches/match-reasons.js";
import {
  EntityRef,
  InstitutionRef,
  OpportunityRef,
  TechnologyFieldRef,
  reference,
  type Reference,
} from "./references.js";

/** Makes an enum of GraphQL whose values are their own names. */
const enumOf = <T extends string>(names: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, name]));

export const FieldGradeEnum = enumOf<FieldGrade>(GRADES);
registerEnumType(FieldGradeEnum, {
  name: "FieldGrade",
  description:
    "EXACT: the same concept; BROADER: one contains the other, at most two steps up; RELATED: one related edge.",
});
export const MatchReasonKindEnum = enumOf<MatchReasonKind>(REASON_KINDS);
registerEnumType(MatchReasonKindEnum, {
  name: "MatchReasonKind",
  description:
    "Why two institutions should talk. COMMON_PARTNER: each cooperates with a third; COMMON_MEMBERSHIP: both take part in one network, programme, joint body or agreement.",
});
export const SupplyKindEnum = { OFFER: "OFFER", STRENGTH: "STRENGTH" } as const;
registerEnumType(SupplyKindEnum, {
  name: "SupplyKind",
  description: "A concrete offer, or a strength somebody claims.",
});
export const DemandKindEnum = { REQUEST: "REQUEST", PRIORITY: "PRIORITY", WORK: "WORK" } as const;
registerEnumType(DemandKindEnum, {
  name: "DemandKind",
  description: "A request, a declared priority, or a field of work.",
});

@ObjectType({ description: "One named number of a score." })
export class Factor {
  @Field(() => String, { description: "What it measures." })
  readonly name!: string;
  @Field(() => Float, { description: "0..1." })
  readonly value!: number;
}

/** `evidence` is resolved by matches.resolver.ts. */
@ObjectType({ description: "What one party said of a concept." })
export class HeldField {
  @Field(() => EntityRef, { description: "The institution or region." })
  readonly party!: Reference;
  @Field(() => TechnologyFieldRef, { description: "The concept it named." })
  readonly field!: Reference<"TechnologyField">;
  @Field(() => String, { description: "strongIn, prioritises, worksIn, offer, request, about." })
  readonly by!: HeldBy;
  readonly claims!: readonly string[];
}

@ObjectType({ description: "A concept that parties share." })
export class SharedField {
  @Field(() => TechnologyFieldRef, { description: "The concept both mean: the broader one of two." })
  readonly field!: Reference<"TechnologyField">;
  @Field(() => FieldGradeEnum, { description: "How close what they named is." })
  readonly grade!: FieldGrade;
  @Field(() => [HeldField], { description: "Per party: the concept it named and the claims." })
  readonly held!: readonly HeldField[];
}

/** `evidence` is resolved by matches.resolver.ts. */
@ObjectType({ description: "A supply that meets a demand, across languages." })
export class TechnologyMatch {
  @Field(() => Int, { description: "1 is best." })
  readonly rank!: number;
  @Field(() => EntityRef, { description: "Who brings it." })
  readonly supplier!: Reference;
  @Field(() => SupplyKindEnum, { description: "What it brings." })
  readonly supply!: keyof typeof SupplyKindEnum;
  @Field(() => OpportunityRef, { nullable: true, description: "The offer, when it is one." })
  readonly offer!: Reference<"Opportunity"> | null;
  @Field(() => EntityRef, { description: "Who looks for it." })
  readonly demander!: Reference;
  @Field(() => DemandKindEnum, { description: "What it looks for." })
  readonly demand!: keyof typeof DemandKindEnum;
  @Field(() => OpportunityRef, { nullable: true, description: "The request, when it is one." })
  readonly request!: Reference<"Opportunity"> | null;
  @Field(() => Float, { description: "grade × rarity × supply × demand, 0..1: the product of its factors." })
  readonly score!: number;
  @Field(() => [Factor], {
    description:
      "grade: 1 exact, 0.6 one step broader, 0.3 two steps, 0.4 related; rarity: 1/(1 + ln parties that hold the commoner of the two concepts); supply: 1 offer, 0.8 strength; demand: 1 request, 0.8 priority, 0.6 work.",
  })
  readonly factors!: readonly Factor[];
  @Field(() => [SharedField], { description: "Where they meet, best first; the first gives the score." })
  readonly fields!: readonly SharedField[];
  readonly claims!: readonly string[];
}

/** `through`, `evidence` and `statement` are resolved by matches.resolver.ts. */
@ObjectType({ description: "One reason to talk." })
export class MatchReason {
  @Field(() => MatchReasonKindEnum, { description: "Why." })
  readonly kind!: MatchReasonKind;
  @Field(() => Float, {
    description:
      "The product of its factors. SUPPLY_MEETS_DEMAND: grade × rarity × supply × demand; SHARED_FIELD: shared × grade × rarity; COMMON_PARTNER: common × adamicAdar; COMMON_MEMBERSHIP: membership × adamicAdar; SAME_REGION: sameRegion; PAST_CONTACT: contact × recency × groupPenalty.",
  })
  readonly score!: number;
  @Field(() => [Factor], {
    description:
      "common: 0.3 through an institution, 0.1 through a region; membership: 0.2; adamicAdar: 1/ln(1 + partners of the common partner, or parties that take part in the same thing); sameRegion: 0.05 the same city or district, 0.02 the same province; contact: 0.4 where one received the other or they talked, 0.2 where both were there; recency: 2^(−years/3) since the last day of the event; groupPenalty: 1/√(parties there − 1) where both were merely there, else 1; shared: 0.3; the others as in TechnologyMatch.factors.",
  })
  readonly factors!: readonly Factor[];
  @Field(() => [SharedField], { description: "The concept it rests on, for the two kinds that rest on one." })
  readonly fields!: readonly SharedField[];
  /** What the resolvers below need to know. */
  readonly reason!: Reason;
  readonly us!: string;
  readonly them!: string;
}

/** `introduction` is resolved by matches.resolver.ts. */
@ObjectType({ description: "An institution worth talking to." })
export class MatchSuggestion {
  @Field(() => Int, { description: "1 is best." })
  readonly rank!: number;
  @Field(() => InstitutionRef, { description: "Whom to talk to." })
  readonly institution!: Reference<"Institution">;
  @Field(() => Float, { description: "The sum of its reasons' scores." })
  readonly score!: number;
  @Field(() => [MatchReason], { description: "Heaviest first." })
  readonly reasons!: readonly MatchReason[];
  readonly asOf!: string;
}

/** What a client sees of a holding. */
export function heldField({ party, partyType, field, by, claims }: Holding): HeldField {
  return { party: reference(partyType, party), field: reference("TechnologyField", field), by, claims };
}

/** What a client sees of a shared concept. */
export function sharedField({ field, grade, held }: SharedConcept): SharedField {
  return { field: reference("TechnologyField", field), grade, held: held.map(heldField) };
}
