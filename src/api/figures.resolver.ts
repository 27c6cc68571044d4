import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { loadEvidence } from "../loaders/loaders.js";
import { figureText } from "../services/figures/figure-text.js";
import type { Language } from "../services/language.js";
import { Evidence, evidenceOf } from "./claims.types.js";
import type { Context } from "./context.js";
import { LanguageEnum } from "./entity.types.js";
import { Figure } from "./figures.types.js";
import { EntityRef, reference, type Reference } from "./references.js";

/** What a figure rests on, and how it reads. */
@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => [Evidence], { description: "The passages that agree on it." })
  async evidence(@Root() { claims }: Figure, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }

  @FieldResolver(() => [EntityRef], {
    description: "Which part of what it is about it counts: only those of Korea, of four cities. Empty: the whole.",
  })
  async of(@Root() { parts }: Figure, @Ctx() { loaders }: Context): Promise<Reference[]> {
    const entities = await loaders.entities.loadMany(parts);
    return entities.flatMap((entity) => (entity === null ? [] : [reference(entity.__typename, entity.id)]));
  }

  @FieldResolver(() => String, {
    description: "As a reader would say it, without its unit: “more than 70”, “nearly 40”.",
  })
  text(
    @Root() figure: Figure,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
  ): string {
    return figureText(figure, language);
  }
}
