import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";
import { neighbourhood } from "../services/neighbourhood/neighbourhood.js";
import type { Context } from "./context.js";
import { EntityTypeEnum } from "./entity.types.js";
import { Neighbourhood, neighbourhoodOf } from "./neighbourhood.types.js";
import { DateScalar } from "./scalars.js";

/** What surrounds things. */
@Resolver()
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description: "What surrounds an entity, by relationship and type, with counts of what was left out.",
  })
  async neighbourhood(
    @Arg("of", () => ID, { description: "An entity of any type." }) of: string,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Arg("depth", () => Int, { defaultValue: 1, description: "Links from the entity, 1..3." }) depth: number,
    @Arg("first", () => Int, { defaultValue: 100, description: "Entities wanted beside it, 1..500." }) first: number,
    @Arg("through", () => [EntityTypeEnum], {
      nullable: true,
      description: "Types an entity shown may have; default all. Those of other types are counted in `omitted`.",
    })
    through: EntityType[] | null,
    @Ctx() { run, today }: Context,
  ): Promise<Neighbourhood> {
    const input = { of, asOf: asOf ?? today(), depth, first, through: through ?? null };
    return neighbourhoodOf(await neighbourhood(run, input));
  }
}
