import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { TIE_KINDS, type TieKind } from "../../graph/tie-policy.js";
import type {
  DirectedTie,
  Introductions as Answer,
  IntroductionPath as Path,
} from "../services/introductions/introductions.js";
import { EntityRef, PersonRef, reference, type Reference } from "./references.js";
import { DateScalar } from "./scalars.js";

export const TieKindEnum: Readonly<Record<string, TieKind>> = Object.fromEntries(TIE_KINDS.map((kind) => [kind, kind]));
registerEnumType(TieKindEnum, {
  name: "TieKind",
  description: "What two people did together; COLLEAGUE is nobody's statement but an inference.",
});

/** `evidence` is resolved by introductions.resolver.ts. */
@ObjectType({ description: "One thing two people did together." })
export class TieContribution {
  @Field(() => TieKindEnum, { description: "The first kind that fits." })
  readonly kind!: TieKind;
  @Field(() => String, { nullable: true, description: "When, as EDTF; null when nothing dates it." })
  readonly edtf!: string | null;
  @Field(() => Boolean, { description: "Some day within `edtf`, not the whole of it." })
  readonly within!: boolean;
  @Field(() => Float, { description: "Of the kind, 0..1." })
  readonly weight!: number;
  @Field(() => Float, { description: "2^(−years/3) from the last day of `edtf` to asOf, 0..1." })
  readonly recency!: number;
  @Field(() => Float, { description: "1/√(people there − 1) for MEETING and EVENT, else 1." })
  readonly groupPenalty!: number;
  @Field(() => Float, { description: "weight × recency × groupPenalty, 0..1." })
  readonly product!: number;
  @Field(() => EntityRef, { nullable: true, description: "Where it was; null for colleagues." })
  readonly event!: Reference<"Event"> | null;
  readonly claims!: readonly string[];
}

@ObjectType({ description: "What joins two people." })
export class Tie {
  @Field(() => PersonRef, { description: "The one nearer to the source." })
  readonly from!: Reference<"Person">;
  @Field(() => PersonRef, { description: "The one nearer to the target." })
  readonly to!: Reference<"Person">;
  @Field(() => Float, { description: "1 − e^(−sum of its contributions' products), 0..1." })
  readonly strength!: number;
  @Field(() => [TieContribution], { description: "Heaviest first, one an occasion." })
  readonly contributions!: readonly TieContribution[];
  @Field(() => Boolean, { description: "Whether nothing but being colleagues makes it." })
  readonly inferred!: boolean;
}

@ObjectType({ description: "A chain of people, from us to the target." })
export class IntroductionPath {
  @Field(() => Int, { description: "1 is best; 0 for a fallback." })
  readonly rank!: number;
  @Field(() => Float, { description: "0..1, the product of its ties' strengths." })
  readonly strength!: number;
  @Field(() => [PersonRef], { description: "From the source to the target." })
  readonly people!: readonly Reference<"Person">[];
  @Field(() => [Tie], { description: "Between each two of `people`." })
  readonly ties!: readonly Tie[];
  @Field(() => Tie, { description: "The weakest tie; of equal ones the first from the source." })
  readonly weakest!: Tie;
  @Field(() => IntroductionPath, {
    nullable: true,
    description: "The best chain that does not use the weakest tie, when there is one.",
  })
  readonly fallback!: IntroductionPath | null;
  @Field(() => Boolean, { description: "Whether one of its ties is inferred." })
  readonly inferred!: boolean;
}

@ObjectType({ description: "Who can introduce us, best first." })
export class Introductions {
  @Field(() => EntityRef, { description: "Whom we asked for." })
  readonly to!: Reference;
  @Field(() => DateScalar, { description: "Nothing after this date was used." })
  readonly asOf!: string;
  @Field(() => [IntroductionPath], { description: "Strongest first, then fewest ties, then by ids." })
  readonly paths!: readonly IntroductionPath[];
  @Field(() => [PersonRef], { description: "People of the target institution at that date; [target] for a person." })
  readonly targets!: readonly Reference<"Person">[];
  @Field(() => String, { nullable: true, description: "Why there is none, in one line, when there is none." })
  readonly note!: string | null;
}

/** What a client sees of an answer. */
export function introductionsOf({ to, asOf, paths, targets, note }: Answer): Introductions {
  return {
    to: reference(to.__typename, to.id),
    asOf,
    paths: paths.map(introductionPathOf),
    targets: people(targets),
    note,
  };
}

/** What a client sees of a chain. */
export function introductionPathOf({ ties, weakest, fallback, ...path }: Path): IntroductionPath {
  return {
    ...path,
    people: people(path.people),
    ties: ties.map(tieOf),
    weakest: tieOf(weakest),
    fallback: fallback && introductionPathOf(fallback),
  };
}

function tieOf({ from, to, strength, inferred, contributions }: DirectedTie): Tie {
  return {
    from: reference("Person", from),
    to: reference("Person", to),
    strength,
    inferred,
    contributions: contributions.map(({ date, event, ...rest }) => ({
      ...rest,
      edtf: date?.edtf ?? null,
      within: date?.within ?? false,
      event: event === null ? null : reference("Event", event),
    })),
  };
}

const people = (ids: readonly string[]): Reference<"Person">[] => ids.map((id) => reference("Person", id));
