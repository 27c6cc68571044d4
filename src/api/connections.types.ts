import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Stage } from "../../graph/stages.js";
import type { ConnectionPath as Path } from "../services/connections/connections.js";
import { HUB_USES, type HubUse } from "../services/connections/connections-input.js";
import { FULL_WEIGHT, type Link as FoundLink } from "../services/connections/link.js";
import { StageEnum } from "./claims.types.js";
import { Factor } from "./matches.types.js";
import { EntityRef, type Reference } from "./references.js";

/** Whether a path may pass through hubs, as an enum of GraphQL. */
export const HubUseEnum: Readonly<Record<string, HubUse>> = Object.fromEntries(HUB_USES.map((use) => [use, use]));
registerEnumType(HubUseEnum, {
  name: "HubUse",
  description:
    "Whether a path may pass through a hub: a country, a group of countries, a heading of concepts, or anything of more than 100 relationships. IF_NEEDED: only where nothing else connects.",
});

/** A relationship as it stands at the date of its answer; `evidence` is resolved by connections.resolver.ts. */
@ObjectType({ description: "A relationship between two things." })
export class Link {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => EntityRef, { description: "What it says something of: relationships are shown as they run." })
  readonly from!: Reference;
  @Field(() => EntityRef, { description: "The other thing it names." })
  readonly to!: Reference;
  @Field(() => String, { description: "Its type, such as COOPERATES_WITH; see graph/README.md." })
  readonly relationship!: string;
  @Field(() => String, { nullable: true, description: "Role or, of an organiser, capacity." })
  readonly role!: string | null;
  @Field(() => StageEnum, { nullable: true, description: "Reached by the date; null for what has no stages." })
  readonly stage!: Stage | null;
  @Field(() => String, { nullable: true, description: "When, EDTF level 1, by the first dated claim of its stage." })
  readonly edtf!: string | null;
  @Field(() => Boolean, { description: "Whether no passage states it: it is inferred, or general knowledge." })
  readonly inferred!: boolean;
  @Field(() => Float, { description: "relationship × stage × basis, 0..1: the product of its factors." })
  readonly strength!: number;
  @Field(() => [Factor], {
    description:
      "relationship: 1 for signing to 0.1 for related concepts; stage: 1 operating or no stage, 0.8 signed, 0.2 a wish; basis: 1 stated, 0.8 reference, 0.6 inferred. See graph/connection-policy.ts.",
  })
  readonly factors!: readonly Factor[];
  readonly claims!: readonly string[];
}

@ObjectType({ description: "A way in which two entities are connected." })
export class ConnectionPath {
  @Field(() => Int, { description: "1 is best." })
  readonly rank!: number;
  @Field(() => Float, { description: "0..1, the product of its links' strengths." })
  readonly strength!: number;
  @Field(() => [EntityRef], { description: "From one end to the other, none twice." })
  readonly nodes!: readonly Reference[];
  @Field(() => [Link], { description: "Between each two of `nodes`; of several the strongest." })
  readonly links!: readonly Link[];
  @Field(() => [EntityRef], {
    description: "Hubs it passes through; empty unless nothing else connects or they were asked for.",
  })
  readonly hubs!: readonly Reference[];
  @Field(() => String, {
    nullable: true,
    description:
      "What the whole answer left out, in one line, the same on every path: hubs not passed through, lengths not looked at.",
  })
  readonly note!: string | null;
}

/** What a client sees of a relationship. */
export function linkOf({ tenths, weight, ...link }: FoundLink): Link {
  const factors = [
    { name: "relationship", value: tenths.relationship / 10 },
    { name: "stage", value: tenths.stage / 10 },
    { name: "basis", value: tenths.basis / 10 },
  ];
  return { ...link, strength: weight / FULL_WEIGHT, factors };
}

/** What a client sees of a path. */
export function connectionPathOf(path: Path, note: string | null): ConnectionPath {
  return { ...path, links: path.links.map(linkOf), note };
}
