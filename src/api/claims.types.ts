import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { STAGES, type Stage } from "../../graph/stages.js";
import type { Basis, ClaimRow, ClaimState } from "../services/claims/claim.js";
import type { EvidenceRow } from "../services/claims/evidence.js";
import { EntityRef } from "./references.js";
import { DateScalar } from "./scalars.js";

/** The stages of the ladder as an enum of GraphQL. */
export const StageEnum: Readonly<Record<string, Stage>> = Object.fromEntries(STAGES.map((stage) => [stage, stage]));
registerEnumType(StageEnum, {
  name: "Stage",
  description: "How far a thing has really come, lowest first; ENDED stands outside the ladder.",
});

/** How a claim is known. */
export const BasisEnum = { STATED: "STATED", INFERRED: "INFERRED", REFERENCE: "REFERENCE" } as const satisfies Record<
  string,
  Basis
>;
registerEnumType(BasisEnum, {
  name: "Basis",
  description:
    "STATED: the passage says it; INFERRED: a reader concludes it from the passage; REFERENCE: general knowledge from a named source.",
});

/** Whether a claim still counts. */
export const ClaimStateEnum = { LIVE: "LIVE", RETRACTED: "RETRACTED" } as const satisfies Record<string, ClaimState>;
registerEnumType(ClaimStateEnum, {
  name: "ClaimState",
  description: "A retracted claim is remembered and counts for nothing.",
});

/** One claim of the record. `figure`, `topics`, `article` and `evidence` are resolved by claims.resolver.ts. */
@ObjectType({ description: "What one source says, located to the character." })
export class Claim {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "One of the closed vocabulary of graph/predicates.ts." })
  readonly predicate!: string;
  @Field(() => EntityRef, { description: "What it says something of." })
  readonly subject!: ClaimRow["subject"];
  @Field(() => EntityRef, { nullable: true, description: "The other thing it names, if any." })
  readonly object!: ClaimRow["object"];
  @Field(() => String, { nullable: true, description: "Text of a name or distinction." })
  readonly value!: string | null;
  @Field(() => EntityRef, { nullable: true, description: "For whom a signatory signed." })
  readonly onBehalfOf!: ClaimRow["onBehalfOf"];
  @Field(() => StageEnum, { nullable: true, description: "How far it has come by this claim." })
  readonly stage!: Stage | null;
  @Field(() => String, { nullable: true, description: "What somebody was: leader, host, founder, proposer." })
  readonly role!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What an organiser did: principal, undertaker, executor, co-organiser.",
  })
  readonly capacity!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Of a name or a part: preferred, abbreviation; unit, subordinate.",
  })
  readonly kind!: string | null;
  @Field(() => Int, { nullable: true, description: "Number of an edition in its series." })
  readonly ordinal!: number | null;
  @Field(() => String, { nullable: true, description: "Language of a name, BCP 47." })
  readonly language!: string | null;
  @Field(() => String, { nullable: true, description: "A post or title, in the words printed." })
  readonly title!: string | null;
  @Field(() => String, { nullable: true, description: "When it happened, EDTF level 1." })
  readonly edtf!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day the date allows." })
  readonly earliest!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Last day the date allows." })
  readonly latest!: string | null;
  @Field(() => Boolean, { description: "Whether the date means some day within, not the whole of it." })
  readonly within!: boolean;
  @Field(() => BasisEnum, { description: "How it is known." })
  readonly basis!: Basis;
  @Field(() => String, { nullable: true, description: "Why, when INFERRED; the source, when REFERENCE." })
  readonly reason!: string | null;
  @Field(() => EntityRef, { nullable: true, description: "The event where it was said or done." })
  readonly at!: ClaimRow["at"];
  @Field(() => EntityRef, { nullable: true, description: "Who says so." })
  readonly accordingTo!: ClaimRow["accordingTo"];
  @Field(() => ClaimStateEnum, { description: "Whether it still counts." })
  readonly state!: ClaimState;
  /** Ids behind the fields of the same subject. */
  readonly figureId!: string | null;
  readonly topicIds!: readonly string[];
  readonly articleId!: string | null;
}

/** What a resolver returns for a claim: its row, with ids where a field loads the thing. */
export function claimOf({ figure, topics, article, ...row }: ClaimRow): Claim {
  return { ...row, figureId: figure, topicIds: topics, articleId: article };
}

/** Where a claim stands. `claim`, `article`, `quote` and `statement` are resolved by claims.resolver.ts. */
@ObjectType({ description: "The passage a claim rests on." })
export class Evidence {
  @Field(() => Int, { description: "First character of the passage in the document, in UTF-16 code units." })
  readonly start!: number;
  @Field(() => Int, { description: "The character after its last, in UTF-16 code units." })
  readonly end!: number;
  readonly claimId!: string;
  readonly articleId!: string;
  readonly sha256!: string;
}

/** What a resolver returns for evidence: its row, with ids where a field loads the thing. */
export function evidenceOf({ claim, article, ...row }: EvidenceRow): Evidence {
  return { ...row, claimId: claim, articleId: article };
}
