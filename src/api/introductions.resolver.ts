import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { TieKind } from "../../graph/tie-policy.js";
import { loadEvidence } from "../loaders/loaders.js";
import { introductions } from "../services/introductions/introductions.js";
import { Evidence, evidenceOf } from "./claims.types.js";
import type { Context } from "./context.js";
import { Introductions, TieContribution, TieKindEnum, introductionsOf } from "./introductions.types.js";
import { DateScalar } from "./scalars.js";

/** Who can introduce us. */
@Resolver()
export class IntroductionsResolver {
  @Query(() => Introductions, {
    description: "The strongest chains of people from us to a person, or to anyone of an institution, strongest first.",
  })
  async introductions(
    @Arg("to", () => ID, { description: "A person or an institution." }) to: string,
    @Arg("from", () => [ID], {
      nullable: true,
      description: "People or institutions to start from; default: the home institutions.",
    })
    from: string[] | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Only what had happened by then; default today." })
    asOf: string | null,
    @Arg("maxHops", () => Int, { defaultValue: 3, description: "Ties in a chain, 1..4." }) maxHops: number,
    @Arg("first", () => Int, { defaultValue: 10, description: "Chains wanted, 1..100." }) first: number,
    @Arg("kinds", () => [TieKindEnum], { nullable: true, description: "Kinds of contribution that may count." })
    kinds: TieKind[] | null,
    @Arg("avoiding", () => [ID], {
      defaultValue: [],
      description: "No chain passes these people, or people by these institutions.",
    })
    avoiding: string[],
    @Arg("inferred", () => Boolean, {
      defaultValue: true,
      description: "Whether ties nobody stated (colleagues) may be used.",
    })
    inferred: boolean,
    @Ctx() { run, ties, ourSide, today }: Context,
  ): Promise<Introductions> {
    const limits = { maxHops, first, kinds: kinds ?? null, inferred, avoiding };
    const input = { to, from: from ?? null, ourSide, asOf: asOf ?? today(), ...limits };
    return introductionsOf(await introductions(run, ties, input));
  }
}

@Resolver(() => TieContribution)
export class TieContributionResolver {
  @FieldResolver(() => [Evidence], { description: "Every passage of every claim it rests on." })
  async evidence(@Root() { claims }: TieContribution, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return (await loadEvidence(loaders, claims)).map(evidenceOf);
  }
}
