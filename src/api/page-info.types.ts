import { Field, ObjectType } from "type-graphql";

/** Where a page stands in its list; the read lane has the same type, and the joined schema keeps that one. */
@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;
  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

/** A page as services return it. */
interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Returns where a page stands: its first and last cursor, null when it is empty. */
export function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page): PageInfo {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}
