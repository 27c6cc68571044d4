import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Stage } from "../../graph/stages.js";
import { loadEvidence } from "../loaders/loaders.js";
import type { CooperationKind } from "../services/cooperations/cooperation.js";
import { cooperations } from "../services/cooperations/cooperations.js";
import { historyAt, stageByThen } from "../services/cooperations/standing.js";
import { Evidence, evidenceOf, StageEnum } from "./claims.types.js";
import type { Context } from "./context.js";
import {
  Cooperation,
  CooperationConnection,
  cooperationConnection,
  CooperationKindEnum,
  StageChange,
} from "./cooperations.types.js";
import { DateScalar } from "./scalars.js";

/** Cooperations, and how far each has come. */
@Resolver(() => Cooperation)
export class CooperationResolver {
  @Query(() => CooperationConnection, {
    description:
      "Cooperations that reached at least a stage, newest first; ended ones only with minStage ENDED, and then no others.",
  })
  async cooperations(
    @Arg("party", () => ID, {
      nullable: true,
      description:
        "What takes part, or what it is about: an institution, with its units, a region, a programme, an event, a series, an agreement. Of a network: its members' memberships too.",
    })
    party: string | null,
    @Arg("kinds", () => [CooperationKindEnum], { nullable: true, description: "At least one; default: every kind." })
    kinds: CooperationKind[] | null,
    @Arg("minStage", () => StageEnum, { defaultValue: "SIGNED", description: "Wishes and proposals are below SIGNED." })
    minStage: Stage,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "Items a page, 1..100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor of the last item seen." })
    after: string | null,
    @Ctx() { run, cooperations: source, today }: Context,
  ): Promise<CooperationConnection> {
    const input = {
      party: party ?? null,
      kinds: kinds ?? null,
      minStage,
      asOf: asOf ?? null,
      first,
      after: after ?? null,
    };
    return cooperationConnection(await cooperations(run, source, input, today()));
  }

  @FieldResolver(() => StageEnum, {
    nullable: true,
    description:
      "The highest reached by a date since it last ended; default and latest: the date of the list. Null when nothing was known of it yet.",
  })
  stage(
    @Root() { record, asOf }: Cooperation,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Not after the date of the list." })
    at: string | null,
  ): Stage | null {
    return stageByThen(record, at ?? asOf, asOf);
  }

  @FieldResolver(() => [StageChange], {
    description: "What is known of its stages by the date of the list, oldest first.",
  })
  history(@Root() { record, asOf }: Cooperation): StageChange[] {
    return historyAt(record, asOf);
  }
}

/** What a change of stage rests on. */
@Resolver(() => StageChange)
export class StageChangeResolver {
  @FieldResolver(() => [Evidence], { description: "The passages that say so." })
  async evidence(@Root() { claims }: StageChange, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}
