import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Stage } from "../../graph/stages.js";
import {
  COOPERATION_KINDS,
  type CooperationKind,
  type CooperationRecord,
} from "../services/cooperations/cooperation.js";
import type { CooperationPage } from "../services/cooperations/cooperations.js";
import { StageEnum } from "./claims.types.js";
import { pageInfoOf, PageInfo } from "./page-info.types.js";
import { EntityRef } from "./references.js";

/** The kinds of cooperation as an enum of GraphQL. */
export const CooperationKindEnum: Readonly<Record<string, CooperationKind>> = Object.fromEntries(
  COOPERATION_KINDS.map((kind) => [kind, kind]),
);
registerEnumType(CooperationKindEnum, {
  name: "CooperationKind",
  description:
    "What makes it one: an agreement, a body or scheme founded together, a membership, a stated partnership, a programme carried out, support.",
});

/** One dated change of a cooperation; `evidence` is resolved by cooperations.resolver.ts. */
@ObjectType({ description: "One dated change; of sources that disagree each has its own, side by side." })
export class StageChange {
  @Field(() => StageEnum, { description: "The stage it reached." })
  readonly stage!: Stage;
  @Field(() => String, { description: "When, EDTF level 1; XXXX when no source dates it." })
  readonly edtf!: string;
  readonly claims!: readonly string[];
}

/** A cooperation as it stands at the date of its list; `stage` and `history` are resolved by cooperations.resolver.ts. */
@ObjectType({ description: "Who works with whom on what, how far it has come, and who says so." })
export class Cooperation {
  @Field(() => ID, { description: "Kind and thing for agreements and joint bodies, else kind and pair." })
  readonly id!: string;
  @Field(() => CooperationKindEnum, { description: "What makes it a cooperation." })
  readonly kind!: CooperationKind;
  @Field(() => [EntityRef], {
    description:
      "Parties at the date of the list. Who only wished or proposed is none once it stands higher; one alone means that the sources name no other.",
  })
  readonly parties!: CooperationRecord["subject"][];
  @Field(() => EntityRef, { nullable: true, description: "What is signed, founded, joined or supported, if anything." })
  readonly subject!: CooperationRecord["subject"];
  readonly record!: CooperationRecord;
  readonly asOf!: string;
}

@ObjectType({ description: "One cooperation of a page." })
export class CooperationEdge {
  @Field(() => String, { description: "Continue behind it with `after`, under the same arguments." })
  readonly cursor!: string;
  @Field(() => Cooperation)
  readonly node!: Cooperation;
}

@ObjectType({
  description: "A page of cooperations, newest first: by the day each reached its present stage, then by id.",
})
export class CooperationConnection {
  @Field(() => [CooperationEdge])
  readonly edges!: CooperationEdge[];
  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: "Cooperations in the whole list." })
  readonly totalCount!: number;
  @Field(() => String, { nullable: true, description: "Why the list is empty, in one line, when it is." })
  readonly note!: string | null;
}

/** What a resolver returns for a page of cooperations. */
export function cooperationConnection(page: CooperationPage): CooperationConnection {
  const edges = page.edges.map(({ cursor, item: { record, standing } }) => {
    const { id, kind, subject } = record;
    return { cursor, node: { id, kind, subject, parties: [...standing.parties], record, asOf: page.asOf } };
  });
  return { edges, pageInfo: pageInfoOf(page), totalCount: page.totalCount, note: page.note };
}
