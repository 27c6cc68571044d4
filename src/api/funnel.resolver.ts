import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { figureText } from "../services/figures/figure-text.js";
import { funnel } from "../services/funnel/funnel.js";
import type { Language } from "../services/language.js";
import type { Context } from "./context.js";
import { LanguageEnum } from "./entity.types.js";
import { Funnel, FunnelStep } from "./funnel.types.js";
import { DateScalar } from "./scalars.js";

/** From handshake to laboratory. */
@Resolver()
export class FunnelResolver {
  @Query(() => Funnel, {
    description:
      "From talks to intents to agreements to joint bodies, for an event, a series, a region or all; attendance beside, without a rate; unknown is not zero.",
  })
  async funnel(
    @Arg("of", () => ID, {
      nullable: true,
      description:
        "An event with its parts, a series with its editions, or a region with the events held there and nowhere else, of events elsewhere what they count of those from there alone; default: all.",
    })
    of: string | null,
    @Arg("from", () => DateScalar, { nullable: true, description: "Events that took place from this day on." })
    from: string | null,
    @Arg("to", () => DateScalar, {
      nullable: true,
      description: "Events that took place up to this day; only what was known by it.",
    })
    to: string | null,
    @Ctx() { run, cooperations, today }: Context,
  ): Promise<Funnel> {
    return funnel(run, cooperations, { of: of ?? null, from: from ?? null, to: to ?? null }, today());
  }
}

/** How the sum of a step reads. */
@Resolver(() => FunnelStep)
export class FunnelStepResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The bounds as a reader would say them, without the unit: “more than 218”; null when `low` and `high` are.",
  })
  text(
    @Root() step: FunnelStep,
    @Arg("language", () => LanguageEnum, { defaultValue: LanguageEnum.EN }) language: Language,
  ): string | null {
    return step.low === null && step.high === null ? null : figureText(step, language);
  }
}
