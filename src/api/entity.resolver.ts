import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkIds } from "../services/id-list.js";
import type { Context } from "./context.js";
import { EntityRef, reference, type Reference } from "./references.js";

/** Entities by id. */
@Resolver()
export class EntityResolver {
  @Query(() => EntityRef, {
    nullable: true,
    description: "Any entity by its global id, with the type it has; null when there is none.",
  })
  async entity(@Arg("id", () => ID) id: string, @Ctx() { loaders }: Context): Promise<Reference | null> {
    const type = await loaders.entityTypes.load(id);
    return type && reference(type, id);
  }

  @Query(() => [EntityRef], {
    nullable: "items",
    description: "Entities in the order of their ids, null for unknown ones, none for no ids; at most 100.",
  })
  entities(@Arg("ids", () => [ID]) ids: string[], @Ctx() context: Context): Promise<(Reference | null)[]> {
    return Promise.all(checkIds("entities: ids", ids).map((id) => this.entity(id, context)));
  }
}
