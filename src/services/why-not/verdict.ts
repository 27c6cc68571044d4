import type { Stage } from "../../../graph/stages.js";

/** The answers an entity may be missed in. */
export const WHY_NOT_QUESTIONS = [
  "MATCH_SUGGESTIONS",
  "TECHNOLOGY_MATCHES",
  "COOPERATIONS",
  "MEMBERSHIP",
  "INTRODUCTIONS",
] as const;
export type WhyNotQuestion = (typeof WHY_NOT_QUESTIONS)[number];

/** What leaves an entity out, with what each says; NONE when it is there. */
export const WHY_NOT_RULES = {
  NONE: "It is in the answer.",
  SELF: "It is the very thing asked about, a unit of it or what it is a unit of.",
  THROUGH_KIN: "Not it is in the answer but a unit of it, or what it is a unit of.",
  NOT_AN_INSTITUTION: "Only institutions are suggested.",
  PRESENT_PARTNER: "They are partners already, and present partners were not asked for.",
  HOME_SIDE: "Both are home institutions, and none of them is suggested to another.",
  PLANNED: "It is only planned.",
  FIELDS: "It shares none of the fields asked for.",
  REGIONS: "It lies in none of the regions asked for.",
  STATED_TOGETHER: "One article names both in the field they share, so that there is nothing to find out.",
  NO_SUPPLY_FOR_DEMAND: "They hold the same or near fields, but neither looks for what the other brings.",
  NO_REASON: "Nothing that counts by the date joins them in the way asked about.",
  NO_CLAIM: "No claim that counts by the date says so.",
  BELOW_STAGE: "It has not come as far as the stage asked for: a wish or a proposal is no cooperation.",
  ENDED: "It has ended.",
  NOT_ENDED: "It has not ended, and only what has was asked for.",
  NO_PEOPLE_KNOWN: "Nobody of one of the two sides is known by the date.",
  SAME_PERSON: "The people known of one side stand on the other too, and a chain joins two sides.",
  ONLY_INFERRED: "The only chains use ties nobody stated, and such were not asked for.",
  BEYOND_HOPS: "The only chains are longer than asked for.",
  NO_CHAIN: "No chain of people leads there.",
  NOT_YET:
    "What puts it into the answer counts only after the date; what that is, an answer as of the date does not tell.",
} as const;
export type WhyNotRule = keyof typeof WHY_NOT_RULES;

/** Why an entity is in an answer or not. */
export interface Verdict {
  readonly rule: WhyNotRule;
  /** Place in the answer, 1 is best; null where it is not there or the answer has no ranks. */
  readonly rank: number | null;
  /** Ids of the claims that left it out, or that put it there, sorted; empty where no claim does. */
  readonly claims: readonly string[];
  /** How far it has come, for BELOW_STAGE. */
  readonly stage: Stage | null;
}

/** A verdict of a rule with its claims, each once. */
export function verdict(rule: WhyNotRule, claims: Iterable<string> = [], more: Partial<Verdict> = {}): Verdict {
  return { rule, rank: null, stage: null, ...more, claims: [...new Set(claims)].sort() };
}

/** What is asked. */
export interface WhyNotInput {
  readonly question: WhyNotQuestion;
  /** Id of the entity missed. */
  readonly absent: string;
  /** Id of the entity whose answer it is missed in; null for all, or for the home institutions. */
  readonly of: string | null;
  /** ISO day. */
  readonly asOf: string;
  readonly fields: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly includePartners: boolean;
  readonly minStage: Stage;
  /** Ties in a chain, 1..4. */
  readonly maxHops: number;
  /** Whether ties nobody stated may count. */
  readonly inferred: boolean;
  /** Ids of the home institutions. */
  readonly ourSide: readonly string[];
}
