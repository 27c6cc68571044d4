import { Field, Float, ObjectType } from "type-graphql";
import type { EntityReference } from "../services/entity/entity.js";
import { Factor } from "./matches.types.js";
import { EntityRef, NameRef } from "./references.js";

/** One entity a search found. */
@ObjectType({ description: "An entity whose name matches." })
export class SearchHit {
  @Field(() => EntityRef)
  readonly entity!: EntityReference;
  @Field(() => NameRef, { description: "The name that matched best." })
  readonly matched!: NameRef;
  @Field(() => Float, {
    description:
      "0..1 = grade × kind × (0.8 + 0.08 × coverage + 0.12 × prominence). grade: 1 the same name, 0.95 its initials, 0.75 every word of the text in it, 0.56 every word the beginning of one of its words, 0.42 parts of it, 0.32 the same read aloud (another script, together or apart), 0.24 the same but for typing mistakes; the worst of its words counts. kind: 1 preferred, 0.995 abbreviation, 0.99 alias, 0.98 transliteration, 0.97 as printed. coverage: share of the name's letters that matched. prominence: n / (n + 5), n the relationships of the entity; 1 for the same name.",
  })
  readonly score!: number;
  @Field(() => [Factor], { description: "grade, kind, coverage and prominence, as the score puts them together." })
  readonly factors!: readonly Factor[];
}
