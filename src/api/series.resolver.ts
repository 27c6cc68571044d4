import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { series } from "../services/series/series.js";
import type { Context } from "./context.js";
import { DateScalar } from "./scalars.js";
import { Series, seriesOf } from "./series.types.js";

/** Series of events. */
@Resolver()
export class SeriesResolver {
  @Query(() => Series, {
    nullable: true,
    description:
      "Editions of an event series, with the ones known to exist and not in the graph; null when there is no such series, as `extensions.notes` says then.",
  })
  async series(
    @Arg("id", () => ID) id: string,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Ctx() { run, notes, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Series | null> {
    const found = await series(run, id, asOf ?? today());
    if (found === null) notes.tell(info, `no event series has the id ${id}; find its id with search`);
    return found && seriesOf(found);
  }
}
