import { Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import type { FigureRow, Nature, Qualifier } from "../services/figures/figure.js";
import { EntityRef } from "./references.js";

/** Whether a figure counts what there is at a time or what passed in a time. */
export const FigureNatureEnum = { STOCK: "STOCK", FLOW: "FLOW" } as const satisfies Record<string, Nature>;
registerEnumType(FigureNatureEnum, {
  name: "FigureNature",
  description: "STOCK: what there is at a time; FLOW: what passed in a time.",
});

/** How a source hedges a number. */
export const FigureQualifierEnum = {
  EXACT: "exact",
  AT_LEAST: "at-least",
  MORE_THAN: "more-than",
  NEARLY: "nearly",
  ABOUT: "about",
  UP_TO: "up-to",
} as const satisfies Record<string, Qualifier>;
registerEnumType(FigureQualifierEnum, { name: "FigureQualifier", description: "How a source hedges a number." });

/** A number as a source gives it. `of`, `evidence` and `text` are resolved by figures.resolver.ts. */
@ObjectType({ description: "A number as a source gives it: an interval with its qualifiers, never bare." })
export class Figure implements FigureRow {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String, { description: "What is counted: attendance, talks, intents." })
  readonly measure!: string;
  @Field(() => Float, { nullable: true, description: "Lower bound; null when none is known." })
  readonly low!: number | null;
  @Field(() => Float, { nullable: true, description: "Upper bound; null when none is known." })
  readonly high!: number | null;
  @Field(() => [FigureQualifierEnum], { description: "How the source hedges it." })
  readonly qualifiers!: readonly Qualifier[];
  @Field(() => FigureNatureEnum, { description: "STOCK figures are never added to FLOW figures." })
  readonly nature!: Nature;
  @Field(() => String, { description: "What one of them is: people, companies, talks." })
  readonly unit!: string;
  @Field(() => String, {
    nullable: true,
    description: "The time it counts, EDTF level 1; else the date of its earliest claim.",
  })
  readonly edtf!: string | null;
  @Field(() => EntityRef, { description: "What it is said of." })
  readonly about!: FigureRow["about"];
  readonly parts!: readonly string[];
  readonly partOf!: string | null;
  readonly claims!: readonly string[];
}
