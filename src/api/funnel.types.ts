import { Field, Float, Int, ObjectType } from "type-graphql";
import type { FunnelAnswer } from "../services/funnel/funnel.js";
import type { FunnelStep as Step, StepMeasure } from "../services/funnel/steps.js";
import { Figure } from "./figures.types.js";

/** `text` is resolved by funnel.resolver.ts. */
@ObjectType({ description: "One step of a funnel: what the sources tell of it and what the graph counts of it." })
export class FunnelStep implements Step {
  @Field(() => String, { description: "talks, intents, agreements, joint-bodies; attendance stands beside, last." })
  readonly measure!: StepMeasure;
  @Field(() => Figure, {
    nullable: true,
    description: "The one figure that tells it, of attendance the one of people; null when there is none, or several.",
  })
  readonly figure!: Step["figure"];
  @Field(() => [Figure], { description: "Every figure that tells it; a whole's stands for its parts'." })
  readonly figures!: Step["figures"];
  @Field(() => Float, {
    nullable: true,
    description:
      "Lower bound of all the step speaks of, of attendance people: the sum of what its figures tell at least, those of a part (one side, a session, a stop) among them. Attendance counts who came to two events twice. Null when no figure tells one, or they must not be added.",
  })
  readonly low!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Upper bound of all the step speaks of, of attendance people; only when a figure of its whole bounds each event from above, for one of a part does not. Null otherwise: an event or edition nobody counts, all events, or not to be added.",
  })
  readonly high!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Why the figures must not be added, in one line; null when they may, or there are none.",
  })
  readonly refused!: string | null;
  readonly qualifiers!: Step["qualifiers"];
  @Field(() => Int, {
    nullable: true,
    description:
      "Counted from the graph: agreements that were intents, agreements signed, institutions two or more founded and launched; of a region those that came of events held there and those of parties, and bodies, that sit there. Null when it knows none: unknown is not zero.",
  })
  readonly count!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Share of the step before, 0..1, only over events that tell both exactly: the sum of the one by the sum of the other.",
  })
  readonly rate!: number | null;
  @Field(() => Int, { description: "How many events the rate rests on." })
  readonly events!: number;
}

@ObjectType({ description: "From talks to intents to agreements to joint bodies." })
export class Funnel implements FunnelAnswer {
  @Field(() => [FunnelStep], { description: "In order." })
  readonly steps!: readonly FunnelStep[];
  @Field(() => String, {
    nullable: true,
    description: "Why it is empty, in one line, when no step has a figure or a count.",
  })
  readonly note!: FunnelAnswer["note"];
}
