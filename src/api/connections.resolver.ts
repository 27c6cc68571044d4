import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";
import { loadEvidence } from "../loaders/loaders.js";
import { connections } from "../services/connections/connections.js";
import type { HubUse } from "../services/connections/connections-input.js";
import { Evidence, evidenceOf } from "./claims.types.js";
import { ConnectionPath, connectionPathOf, HubUseEnum, Link } from "./connections.types.js";
import type { Context } from "./context.js";
import { EntityTypeEnum } from "./entity.types.js";
import { DateScalar } from "./scalars.js";

/** How things are connected. */
@Resolver()
export class ConnectionResolver {
  @Query(() => [ConnectionPath], {
    description:
      "How entities of any kind are connected, two at a time: shortest first, then strongest, then by ids. Ended relationships are left out. An empty list says why in `extensions.notes`.",
  })
  async connections(
    @Arg("between", () => [ID], { description: "2..5 different entities of any type." }) between: string[],
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Arg("maxHops", () => Int, { defaultValue: 4, description: "Links in a path, 1..4." }) maxHops: number,
    @Arg("first", () => Int, { defaultValue: 10, description: "Paths wanted, 1..100." }) first: number,
    @Arg("through", () => [EntityTypeEnum], {
      nullable: true,
      description: "Types a thing on the way may have; default all. The ends may be of any.",
    })
    through: EntityType[] | null,
    @Arg("hubs", () => HubUseEnum, {
      defaultValue: "IF_NEEDED",
      description: "Whether a thing on the way may be a hub, such as a country.",
    })
    hubs: HubUse,
    @Ctx() { run, notes, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionPath[]> {
    const input = { between, asOf: asOf ?? today(), maxHops, first, through: through ?? null, hubs };
    const { paths, note } = await connections(run, input);
    if (paths.length === 0) notes.tell(info, note);
    return paths.map((path) => connectionPathOf(path, note));
  }
}

@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => [Evidence], { description: "The passages of its claims that count by the date." })
  async evidence(@Root() { claims }: Link, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}
