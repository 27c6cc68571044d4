import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Stage } from "../../graph/stages.js";
import { loadEvidence } from "../loaders/loaders.js";
import { shownName } from "../services/claims/statement.js";
import type { Language } from "../services/language.js";
import { explanation } from "../services/why-not/explanation.js";
import type { WhyNotQuestion } from "../services/why-not/verdict.js";
import { whyNot } from "../services/why-not/why-not.js";
import { Evidence, evidenceOf, StageEnum } from "./claims.types.js";
import type { Context } from "./context.js";
import { LanguageEnum } from "./entity.types.js";
import { DateScalar } from "./scalars.js";
import { WhyNot, whyNotOf, WhyNotQuestionEnum } from "./why-not.types.js";

/** Why something is not in an answer. */
@Resolver(() => WhyNot)
export class WhyNotResolver {
  @Query(() => WhyNot, {
    description: "For an entity missed in an answer: the rule and the claims that left it out; or that it is there.",
  })
  async whyNot(
    @Arg("question", () => WhyNotQuestionEnum, { description: "The answer it is missed in." }) question: WhyNotQuestion,
    @Arg("absent", () => ID, { description: "The entity missed." }) absent: string,
    @Arg("of", () => ID, {
      nullable: true,
      description: "Whose answer it is: required for suggestions, matches and membership.",
    })
    of: string | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "As in the question; default today." })
    asOf: string | null,
    @Arg("fields", () => [ID], { nullable: true, description: "As in matchSuggestions; for no other question." })
    fields: string[] | null,
    @Arg("regions", () => [ID], { nullable: true, description: "As in matchSuggestions; for no other question." })
    regions: string[] | null,
    @Arg("includePartners", () => Boolean, { defaultValue: false, description: "As in the question." })
    includePartners: boolean,
    @Arg("minStage", () => StageEnum, { defaultValue: "SIGNED", description: "As in cooperations." }) minStage: Stage,
    @Arg("maxHops", () => Int, { defaultValue: 3, description: "As in introductions, 1..4." }) maxHops: number,
    @Arg("inferred", () => Boolean, { defaultValue: true, description: "As in introductions." }) inferred: boolean,
    @Ctx() { run, ties, matches, ourSide, today }: Context,
  ): Promise<WhyNot> {
    const whose = { of: of ?? null, asOf: asOf ?? today(), fields: fields ?? null, regions: regions ?? null };
    const input = { question, absent, ...whose, includePartners, minStage, maxHops, inferred, ourSide };
    return whyNotOf(await whyNot(run, { ties, matches }, input), input);
  }

  @FieldResolver(() => String, { description: "One sentence that says why." })
  async explanation(
    @Root() { absent, of, ...why }: WhyNot,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    const ids = of === null ? [absent.id] : [absent.id, of.id];
    const [missed = absent.id, other = null] = (await loaders.entities.loadMany(ids)).map(
      (entity, index) => shownName(entity, language) ?? ids[index] ?? "",
    );
    return explanation({ ...why, absent: missed, of: other }, language);
  }

  @FieldResolver(() => [Evidence], {
    description: "The claims that left it out, or that put it there; empty where no claim does.",
  })
  async evidence(@Root() { claims }: WhyNot, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}
