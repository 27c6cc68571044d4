import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ArticleRow } from "../services/document/article.js";
import type { DocumentRow } from "../services/document/document.js";

/** One news article of a document. `document` is resolved by document.resolver.ts. */
@ObjectType({ description: "One news article of a document." })
export class Article {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => Int, { description: "Its place in the document, from 1." })
  readonly ordinal!: number;
  @Field(() => String)
  readonly title!: string;
  @Field(() => String, { description: "BCP 47" })
  readonly language!: string;
  @Field(() => String, { nullable: true, description: "Date of release, YYYY-MM-DD; never the date of an event." })
  readonly releasedOn!: string | null;
  @Field(() => String, {
    description: "How it is dated: own-line, inherited, or inferred, where no date of release is printed.",
  })
  readonly datedBy!: string;
  /** Id of the document; the field `document` loads it. */
  readonly documentId!: string;
}

/** One source file. `attached`, `text`, `articles` and `restsOnItAlone` are resolved by document.resolver.ts. */
@ObjectType({ description: "One source file, known by the digest of its bytes as received." })
export class Document implements DocumentRow {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "SHA-256 of the file as received, 64 hex digits." })
  readonly sha256!: string;
  @Field(() => String, { nullable: true })
  readonly title!: string | null;
  @Field(() => String, { nullable: true })
  readonly publisher!: string | null;
  @Field(() => String, { nullable: true })
  readonly url!: string | null;
  readonly language!: string | null;
}

/** What a resolver returns for an article: its row, the document by id. */
export function articleOf({ document, datedBy, ...row }: ArticleRow): Article {
  return { ...row, datedBy: datedBy ?? "inferred", documentId: document };
}
