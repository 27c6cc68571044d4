import type { EntityType } from "./entity-types.js";

/** What stands on the right of a claim: an entity of these types, or a value. */
export type ObjectRule = readonly EntityType[] | "text" | "date" | "stage" | "figure";

/** One row of the closed vocabulary. Source: graph/README.md, "Vocabulary". */
export interface PredicateRule {
  readonly relationship: string;
  readonly subject: readonly EntityType[];
  readonly object: ObjectRule;
  /** `required`: every claim has one; `planned`: only below LAUNCHED, to say a thing is not yet so; `none`: never. */
  readonly stage: "required" | "planned" | "none";
  readonly role?: readonly string[];
  readonly capacity?: readonly string[];
  readonly kind?: readonly string[];
  /** Qualifiers this predicate may carry beside those any claim may (`at`, `accordingTo`, `title`). */
  readonly carries?: readonly ("language" | "ordinal" | "onBehalfOf" | "topics")[];
  /** Both ends are alike: a claim says the same read either way. */
  readonly symmetric?: true;
  /** Which pairs of types are allowed when not all of subject × object. */
  readonly pairs?: readonly (readonly [EntityType, EntityType])[];
  /** Only REFERENCE claims may use it. */
  readonly referenceOnly?: true;
}

const ANY: readonly EntityType[] = [
  "Person",
  "Institution",
  "Region",
  "Agreement",
  "Programme",
  "TechnologyField",
  "Opportunity",
  "Event",
  "EventSeries",
];
const ACTOR: readonly EntityType[] = ["Institution", "Region"];

export const NAME_KINDS = ["preferred", "alias", "as-printed", "abbreviation", "transliteration"] as const;
export const ROLES = [
  "leader",
  "member",
  "host",
  "guest",
  "companion",
  "speaker",
  "chair",
  "unveiler",
  "attendee",
  "exhibitor",
  "press",
] as const;
export type Role = (typeof ROLES)[number];
export const CAPACITIES = [
  "principal",
  "undertaker",
  "executor",
  "co-organiser",
  "commissioner",
  "supporter",
  "sender",
  "unspecified",
] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const PREDICATES = {
  named: {
    relationship: "NAMED",
    subject: ANY,
    object: "text",
    stage: "none",
    kind: NAME_KINDS,
    carries: ["language"],
  },
  affiliatedWith: { relationship: "AFFILIATED_WITH", subject: ["Person"], object: ACTOR, stage: "none" },
  participatedIn: {
    relationship: "PARTICIPATED_IN",
    subject: ["Person", ...ACTOR],
    object: ["Event"],
    stage: "planned",
    role: ROLES,
  },
  organised: { relationship: "ORGANISED", subject: ACTOR, object: ["Event"], stage: "none", capacity: CAPACITIES },
  occurredOn: { relationship: "OCCURRED_ON", subject: ["Event", "EventSeries"], object: "date", stage: "planned" },
  locatedIn: { relationship: "LOCATED_IN", subject: ["Event", ...ACTOR], object: ACTOR, stage: "planned" },
  partOf: {
    relationship: "PART_OF",
    subject: ["Event", "Institution"],
    object: ["Event", "Institution"],
    stage: "none",
    kind: ["unit", "subordinate"],
    pairs: [
      ["Event", "Event"],
      ["Institution", "Institution"],
    ],
  },
  editionOf: {
    relationship: "EDITION_OF",
    subject: ["Event"],
    object: ["EventSeries"],
    stage: "none",
    carries: ["ordinal"],
  },
  partyTo: { relationship: "PARTY_TO", subject: ACTOR, object: ["Agreement"], stage: "required" },
  signed: {
    relationship: "SIGNED",
    subject: ["Person"],
    object: ["Agreement"],
    stage: "none",
    carries: ["onBehalfOf"],
  },
  about: {
    relationship: "ABOUT",
    subject: ["Agreement", "Programme", "Event", "Opportunity", "Institution"],
    object: ["TechnologyField", "Institution", "Region", "Programme"],
    stage: "none",
  },
  established: {
    relationship: "ESTABLISHED",
    subject: ACTOR,
    object: ["Institution", "Programme", "EventSeries"],
    stage: "required",
    role: ["founder", "proposer", "issuer"],
  },
  reached: {
    relationship: "REACHED",
    subject: ["Institution", "Programme", "Agreement"],
    object: "stage",
    stage: "required",
  },
  memberOf: { relationship: "MEMBER_OF", subject: ACTOR, object: ["Institution", "Programme"], stage: "required" },
  cooperatesWith: {
    relationship: "COOPERATES_WITH",
    subject: ACTOR,
    object: ACTOR,
    stage: "required",
    carries: ["topics"],
    symmetric: true,
  },
  implements: {
    relationship: "IMPLEMENTS",
    subject: ["Institution", "Event"],
    object: ["Programme"],
    stage: "required",
  },
  supports: {
    relationship: "SUPPORTS",
    subject: ["Institution", "Event"],
    object: ["Institution", "Programme"],
    stage: "required",
  },
  mirrors: { relationship: "MIRRORS", subject: ["Institution"], object: ["Institution"], stage: "required" },
  strongIn: { relationship: "STRONG_IN", subject: ACTOR, object: ["TechnologyField"], stage: "none" },
  prioritises: { relationship: "PRIORITISES", subject: ACTOR, object: ["TechnologyField"], stage: "none" },
  worksIn: { relationship: "WORKS_IN", subject: ACTOR, object: ["TechnologyField"], stage: "none" },
  presented: { relationship: "PRESENTED", subject: ACTOR, object: ["Opportunity"], stage: "planned" },
  figure: { relationship: "HAS_FIGURE", subject: ANY, object: "figure", stage: "none" },
  distinction: { relationship: "DISTINCTION", subject: ANY, object: "text", stage: "none" },
  broader: {
    relationship: "BROADER",
    subject: ["TechnologyField"],
    object: ["TechnologyField"],
    stage: "none",
    referenceOnly: true,
  },
  related: {
    relationship: "RELATED",
    subject: ["TechnologyField"],
    object: ["TechnologyField"],
    stage: "none",
    referenceOnly: true,
    symmetric: true,
  },
} as const satisfies Record<string, PredicateRule>;

export type PredicateName = keyof typeof PREDICATES;

/** The rule of a predicate, widened so that every optional part can be asked for. */
export function predicateRule(name: PredicateName): PredicateRule {
  return PREDICATES[name];
}

/** True when `name` is one of the closed vocabulary. */
export function isPredicate(name: string): name is PredicateName {
  return Object.hasOwn(PREDICATES, name);
}
