import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "./context.js";
import { Article, Document, articleOf } from "./document.types.js";

/** Documents by id, and what a document leads to. */
@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "A source file by its id; null when there is none." })
  document(@Arg("id", () => ID) id: string, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.documents.load(id);
  }

  @FieldResolver(() => Boolean, { description: "Whether its text is at hand." })
  async attached(@Root() { sha256 }: Document, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await loaders.texts.load(sha256)) !== null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The whole text, while attached." })
  text(@Root() { sha256 }: Document, @Ctx() { loaders }: Context): Promise<string | null> {
    return loaders.texts.load(sha256);
  }

  @FieldResolver(() => [Article], { description: "Its articles, as printed." })
  async articles(@Root() { id }: Document, @Ctx() { loaders }: Context): Promise<Article[]> {
    return (await loaders.articlesIn.load(id)).map(articleOf);
  }

  @FieldResolver(() => Int, { description: "Claims that would go if this document went." })
  restsOnItAlone(@Root() { id }: Document, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.restsOnItAlone.load(id);
  }
}

/** What an article leads to. */
@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => Document, { description: "The file it is in." })
  document(@Root() { documentId }: Article, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.documents.load(documentId);
  }
}
