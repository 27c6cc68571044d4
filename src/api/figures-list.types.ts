import { Field, Float, ObjectType } from "type-graphql";
import type { FigurePage } from "../services/figures/figures.js";
import type { FigureTotal as Total } from "../services/figures/total-of.js";
import { Figure, FigureQualifierEnum } from "./figures.types.js";
import { pageInfoOf, PageInfo } from "./page-info.types.js";

@ObjectType({ description: "One figure of a page." })
export class FigureEdge {
  @Field(() => String, { description: "Continue behind it with `after`, under the same arguments." })
  readonly cursor!: string;
  @Field(() => Figure)
  readonly node!: Figure;
}

/** `totalCount` is resolved by figures-list.resolver.ts, only when it is asked for. */
@ObjectType({ description: "A page of figures, newest first: by the day from which each counts, then by id." })
export class FigureConnection {
  @Field(() => [FigureEdge])
  readonly edges!: FigureEdge[];
  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;
  @Field(() => String, { nullable: true, description: "Why the list is empty, in one line, when it is." })
  readonly note!: string | null;
  readonly count!: () => Promise<number>;
}

/** What a resolver returns for a page of figures. */
export function figureConnection(page: FigurePage): FigureConnection {
  const edges = page.edges.map(({ cursor, figure }) => ({ cursor, node: figure }));
  return { edges, pageInfo: pageInfoOf(page), note: page.note, count: page.totalCount };
}

/** `text` is resolved by figures-list.resolver.ts. */
@ObjectType({ description: "An interval sum of figures, or why they must not be added." })
export class FigureTotal implements Total {
  @Field(() => Float, {
    nullable: true,
    description: "Lower bound: what the figures surely make together; null when none has one.",
  })
  readonly low!: number | null;
  @Field(() => Float, { nullable: true, description: "Upper bound; null when that of some figure is unknown." })
  readonly high!: number | null;
  @Field(() => [FigureQualifierEnum], { description: "What is known of each end; empty when it is refused." })
  readonly qualifiers!: Total["qualifiers"];
  @Field(() => String, { nullable: true, description: "Why they must not be added, in one line; null when they may." })
  readonly refused!: string | null;
  @Field(() => [Figure], { description: "The figures, in the order they were named." })
  readonly figures!: Total["figures"];
}
