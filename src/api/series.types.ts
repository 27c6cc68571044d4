import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Series as Row } from "../services/series/series.js";
import { EventRef, PersonRef, reference, type Reference } from "./references.js";

@ObjectType({ description: "A series of events by its editions." })
export class Series {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => [EventRef], { description: "Editions that took place, by number." })
  readonly editions!: Reference<"Event">[];
  @Field(() => [EventRef], { description: "Editions announced of which nothing says that they took place." })
  readonly planned!: Reference<"Event">[];
  @Field(() => [Int], { description: "Numbers of editions known to exist, for a later one is, and not in the graph." })
  readonly missing!: readonly number[];
  @Field(() => [PersonRef], { description: "People present at two editions or more, the most faithful first." })
  readonly repeatParticipants!: Reference<"Person">[];
}

/** What a resolver returns for a series. */
export function seriesOf({ id, editions, planned, missing, repeatParticipants }: Row): Series {
  const events = (ids: readonly string[]): Reference<"Event">[] => ids.map((event) => reference("Event", event));
  const people = repeatParticipants.map((person) => reference("Person", person));
  return { id, editions: events(editions), planned: events(planned), missing, repeatParticipants: people };
}
