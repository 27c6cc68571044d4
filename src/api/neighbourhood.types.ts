import { Field, Int, ObjectType } from "type-graphql";
import type { EntityType } from "../../graph/entity-types.js";
import type { Neighbourhood as Found } from "../services/neighbourhood/neighbourhood.js";
import { Link, linkOf } from "./connections.types.js";
import { EntityTypeEnum } from "./entity.types.js";
import { EntityRef, type Reference } from "./references.js";

@ObjectType({ description: "Neighbours of an entity that an answer does not show." })
export class Omitted {
  @Field(() => EntityRef, { description: "One of the answer's nodes; ask for its neighbourhood to see them." })
  readonly node!: Reference;
  @Field(() => String, { description: "How they are joined to it, such as LOCATED_IN." })
  readonly relationship!: string;
  @Field(() => EntityTypeEnum, { description: "Of what type they are." })
  readonly type!: EntityType;
  @Field(() => Int, { description: "How many there are." })
  readonly count!: number;
}

@ObjectType({ description: "An entity and what surrounds it." })
export class Neighbourhood {
  @Field(() => EntityRef, { description: "Whose surroundings they are." })
  readonly of!: Reference;
  @Field(() => [EntityRef], {
    description:
      "The entity itself, then nearest first; at each distance of each relationship and type in turn, the heaviest first.",
  })
  readonly nodes!: readonly Reference[];
  @Field(() => [Link], { description: "Every relationship between two of `nodes`, strongest first, then by id." })
  readonly links!: readonly Link[];
  @Field(() => [Omitted], {
    description: "What each of `nodes` is joined to that is not shown, by relationship and type.",
  })
  readonly omitted!: readonly Omitted[];
  @Field(() => String, { nullable: true, description: "Hubs shown that were not looked behind, in one line." })
  readonly note!: string | null;
}

/** What a client sees of surroundings. */
export function neighbourhoodOf(found: Found): Neighbourhood {
  return { ...found, links: found.links.map(linkOf) };
}
