import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { loadStatement } from "../loaders/statement.js";
import { quoteOf } from "../services/claims/evidence.js";
import { checkIds } from "../services/id-list.js";
import type { Language } from "../services/language.js";
import { Claim, Evidence, claimOf, evidenceOf } from "./claims.types.js";
import type { Context } from "./context.js";
import { Article, articleOf } from "./document.types.js";
import { LanguageEnum } from "./entity.types.js";
import { Figure } from "./figures.types.js";
import { TechnologyFieldRef, reference, type Reference } from "./references.js";

/** Claims by id, and what a claim leads to. */
@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, {
    nullable: true,
    description: "All that says so: the claim and its source passages; null when there is none.",
  })
  async claim(@Arg("id", () => ID) id: string, @Ctx() { loaders }: Context): Promise<Claim | null> {
    const row = await loaders.claims.load(id);
    return row && claimOf(row);
  }

  @Query(() => [Claim], {
    nullable: "items",
    description: "Claims in the order of their ids, null for unknown ones, none for no ids; at most 100.",
  })
  claims(@Arg("ids", () => [ID]) ids: string[], @Ctx() context: Context): Promise<(Claim | null)[]> {
    return Promise.all(checkIds("claims: ids", ids).map((id) => this.claim(id, context)));
  }

  @FieldResolver(() => Figure, { nullable: true, description: "The number it gives, if any." })
  async figure(@Root() { figureId }: Claim, @Ctx() { loaders }: Context): Promise<Figure | null> {
    return figureId === null ? null : loaders.figures.load(figureId);
  }

  @FieldResolver(() => [TechnologyFieldRef], { description: "The fields a cooperation is about." })
  topics(@Root() { topicIds }: Claim): Reference<"TechnologyField">[] {
    return topicIds.map((id) => reference("TechnologyField", id));
  }

  @FieldResolver(() => Article, { nullable: true, description: "The article that says it; null for REFERENCE." })
  async article(@Root() { articleId }: Claim, @Ctx() { loaders }: Context): Promise<Article | null> {
    const row = articleId === null ? null : await loaders.articles.load(articleId);
    return row && articleOf(row);
  }

  @FieldResolver(() => [Evidence], { description: "The passages it rests on; empty for REFERENCE." })
  async evidence(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loaders.evidence.load(id)).map(evidenceOf);
  }
}

/** What a passage of evidence leads to. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Claim, { description: "The claim that rests on the passage." })
  async claim(@Root() { claimId }: Evidence, @Ctx() { loaders }: Context): Promise<Claim | null> {
    const row = await loaders.claims.load(claimId);
    return row && claimOf(row);
  }

  @FieldResolver(() => Article, { description: "The article the passage is in." })
  async article(@Root() { articleId }: Evidence, @Ctx() { loaders }: Context): Promise<Article | null> {
    const row = await loaders.articles.load(articleId);
    return row && articleOf(row);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The passage in its own language; null while the document is not attached.",
  })
  async quote(@Root() passage: Evidence, @Ctx() { loaders }: Context): Promise<string | null> {
    return quoteOf(await loaders.texts.load(passage.sha256), passage);
  }

  @FieldResolver(() => String, { description: "One sentence that states the claim, written from its structure." })
  statement(
    @Root() { claimId }: Evidence,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    return loadStatement(loaders, claimId, language);
  }
}
