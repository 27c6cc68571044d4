import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";
import { search } from "../services/search/search.js";
import type { Context } from "./context.js";
import { EntityTypeEnum } from "./entity.types.js";
import { SearchHit } from "./search.types.js";

const FACTORS = ["grade", "kind", "coverage", "prominence"] as const;

/** Entities by name. */
@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      "Entities whose names match, best first, across scripts: Chinese, Latin, Cyrillic, abbreviations, name order, variants; with typing mistakes only where nothing matches without.",
  })
  async search(
    @Arg("text", () => String, { description: "1..200 characters." }) text: string,
    @Arg("types", () => [EntityTypeEnum], { nullable: true, description: "At least one; default all." })
    types: EntityType[] | null,
    @Arg("first", () => Int, { defaultValue: 10, description: "1..100" }) first: number,
    @Ctx() { run }: Context,
  ): Promise<SearchHit[]> {
    const hits = await search(run, { text, types, first });
    return hits.map(({ entity, matched, score, factors }) => ({
      entity,
      matched: { __typename: "Name", id: matched.id },
      score,
      factors: FACTORS.map((name) => ({ name, value: factors[name] })),
    }));
  }
}
