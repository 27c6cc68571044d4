import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { figureText } from "../services/figures/figure-text.js";
import { figures } from "../services/figures/figures.js";
import { totalOf } from "../services/figures/total-of.js";
import type { Language } from "../services/language.js";
import type { Context } from "./context.js";
import { LanguageEnum } from "./entity.types.js";
import { FigureConnection, figureConnection, FigureTotal } from "./figures-list.types.js";
import { DateScalar } from "./scalars.js";

/** Lists of figures. */
@Resolver(() => FigureConnection)
export class FigureListResolver {
  @Query(() => FigureConnection, {
    description: "Figures about an entity or all, never as bare numbers, newest first.",
  })
  async figures(
    @Arg("about", () => ID, { nullable: true, description: "Any entity; default: all." })
    about: string | null,
    @Arg("includeParts", () => Boolean, {
      defaultValue: false,
      description:
        "Whether figures about its parts are among them: an event's sessions and stops, a series' editions, an institution's units. Each says what it is about; a whole's and its part's are never added.",
    })
    includeParts: boolean,
    @Arg("measures", () => [String], {
      nullable: true,
      description:
        "attendance, talks, intents; default: every measure. One that nothing is counted in is refused, naming those that are, when no other has a figure.",
    })
    measures: string[] | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Arg("first", () => Int, { defaultValue: 50, description: "Items a page, 1..100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor of the last item seen." })
    after: string | null,
    @Ctx() { run, today }: Context,
  ): Promise<FigureConnection> {
    const input = {
      about: about ?? null,
      includeParts,
      measures: measures ?? null,
      asOf: asOf ?? null,
      first,
      after: after ?? null,
    };
    return figureConnection(await figures(run, input, today()));
  }

  @FieldResolver(() => Int, { description: "Figures in the whole list." })
  totalCount(@Root() { count }: FigureConnection): Promise<number> {
    return count();
  }
}

/** Sums of figures. */
@Resolver(() => FigureTotal)
export class FigureTotalResolver {
  @Query(() => FigureTotal, {
    description: "An interval sum of figures; refuses to add what must not be added, and says why.",
  })
  total(
    @Arg("figures", () => [ID], { description: "Ids of figures, 1..100." }) ids: string[],
    @Ctx() { run, today }: Context,
  ): Promise<FigureTotal> {
    return totalOf(run, ids, today());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The sum as a reader would say it, without its unit: “more than 118”; null when it is refused.",
  })
  text(
    @Root() total: FigureTotal,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
  ): string | null {
    return total.refused === null ? figureText(total, language) : null;
  }
}
