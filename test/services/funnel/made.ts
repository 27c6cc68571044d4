import type { FigureRow } from "../../../src/services/figures/figure.js";
import type { StepMeasure } from "../../../src/services/funnel/steps.js";

let made = 0;

/** A figure about an event with an id of its own: one number, exact, unless said otherwise. */
export function figure(
  event: string,
  measure: StepMeasure,
  low: number | null,
  more: Partial<FigureRow> = {},
): FigureRow {
  made += 1;
  return {
    id: `figure:${String(made).padStart(3, "0")}`,
    about: { __typename: "Event", id: `event:${event}` },
    measure,
    unit: measure === "attendance" ? "people" : "talks",
    nature: "FLOW",
    low,
    high: low,
    qualifiers: ["exact"],
    edtf: "2017-09-13",
    parts: [],
    partOf: null,
    claims: [],
    ...more,
  };
}
