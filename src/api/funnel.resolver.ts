import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { funnel } from "../services/funnel/funnel.js";
import type { Context } from "./context.js";
import { Funnel } from "./funnel.types.js";
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
        "An event with its parts, a series, or a region with the events held there or with those who sit there; default: all.",
    })
    of: string | null,
    @Arg("from", () => DateScalar, { nullable: true, description: "Events that took place from this day on." })
    from: string | null,
    @Arg("to", () => DateScalar, {
      nullable: true,
      description: "Events that took place up to this day; only what was known by it.",
    })
    to: string | null,
    @Ctx() { run, today }: Context,
  ): Promise<Funnel> {
    return { steps: await funnel(run, { of: of ?? null, from: from ?? null, to: to ?? null }, today()) };
  }
}
