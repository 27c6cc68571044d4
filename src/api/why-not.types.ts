import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Stage } from "../../graph/stages.js";
import type { WhyNot as Answer } from "../services/why-not/why-not.js";
import {
  WHY_NOT_QUESTIONS,
  WHY_NOT_RULES,
  type WhyNotInput,
  type WhyNotQuestion,
  type WhyNotRule,
} from "../services/why-not/verdict.js";
import { EntityRef, type Reference } from "./references.js";
import { DateScalar } from "./scalars.js";

/** The answers an entity may be missed in, as an enum of GraphQL. */
export const WhyNotQuestionEnum: Readonly<Record<string, WhyNotQuestion>> = Object.fromEntries(
  WHY_NOT_QUESTIONS.map((question) => [question, question]),
);
registerEnumType(WhyNotQuestionEnum, {
  name: "WhyNotQuestion",
  description: "The answer an entity is missed in.",
  valuesConfig: {
    MATCH_SUGGESTIONS: { description: "matchSuggestions(for: of)" },
    TECHNOLOGY_MATCHES: { description: "technologyMatches(for: of)" },
    COOPERATIONS: { description: "cooperations(party: absent), of them those with `of` or about it, or any" },
    MEMBERSHIP: { description: "Members of the network or programme `of`" },
    INTRODUCTIONS: { description: "introductions(to: absent, from: [of]), or from the home institutions" },
  },
});

/** The rules, as an enum of GraphQL. */
export const WhyNotRuleEnum: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(WHY_NOT_RULES).map((rule) => [rule, rule]),
);
registerEnumType(WhyNotRuleEnum, {
  name: "WhyNotRule",
  description: "What leaves an entity out of an answer.",
  valuesConfig: Object.fromEntries(
    Object.entries(WHY_NOT_RULES).map(([rule, description]) => [rule, { description }] as const),
  ),
});

/** `explanation` and `evidence` are resolved by why-not.resolver.ts. */
@ObjectType({ description: "Why an entity is in an answer or not." })
export class WhyNot {
  @Field(() => WhyNotQuestionEnum, { description: "The answer meant." })
  readonly question!: WhyNotQuestion;
  @Field(() => EntityRef, { description: "The entity missed." })
  readonly absent!: Reference;
  @Field(() => EntityRef, {
    nullable: true,
    description: "Whose answer it is; null for all, or for the home institutions.",
  })
  readonly of!: Reference | null;
  @Field(() => DateScalar, { description: "Nothing after this date is shown." })
  readonly asOf!: string;
  @Field(() => Boolean, { description: "Whether it is in the answer after all." })
  readonly present!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: "Its best place there, 1 is best; null where it is absent or the answer has no ranks.",
  })
  readonly rank!: number | null;
  @Field(() => WhyNotRuleEnum, { description: "The first rule that leaves it out; NONE when it is present." })
  readonly rule!: WhyNotRule;
  readonly claims!: readonly string[];
  readonly stage!: Stage | null;
}

/** What a client sees of a verdict. */
export function whyNotOf(answer: Answer, { question, asOf }: WhyNotInput): WhyNot {
  return { ...answer, question, asOf, present: answer.rule === "NONE" };
}
