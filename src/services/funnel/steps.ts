import type { FigureRow } from "../figures/figure.js";
import type { Containers, Total } from "../figures/total.js";
import { listsByKey } from "../lists-by-key.js";
import { boundsOf, type Extent } from "./extent.js";

/** The steps of a funnel in order, by the measure that tells each; attendance stands beside, last. */
export const STEP_MEASURES = ["talks", "intents", "agreements", "joint-bodies", "attendance"] as const;
export type StepMeasure = (typeof STEP_MEASURES)[number];

/** One step of a funnel: what the sources tell of it, what the graph counts of it, and its share of the step before. */
export interface FunnelStep {
  readonly measure: StepMeasure;
  /** The one figure that tells this step; of attendance the one of people. Null when there is none, or several. */
  readonly figure: FigureRow | null;
  /** Every figure that tells it, about the outermost events; by id. */
  readonly figures: readonly FigureRow[];
  /**
   * Surely there were so many of all the step speaks of, of attendance people: the sum of what figures tell at least;
   * null where none does or where they must not be added.
   */
  readonly low: number | null;
  /** Surely no more; null where an event has no figure of its whole that bounds it, or where they must not be added. */
  readonly high: number | null;
  /** What is known of each end of the sum. */
  readonly qualifiers: Total["qualifiers"];
  /** Why the figures must not be added, in one line; null when they may, or there are none. */
  readonly refused: string | null;
  /** Things counted from the graph; null when it knows none, for unknown is not zero. */
  readonly count: number | null;
  /** Share of the step before, 0..1, over the events that tell both exactly; null when none does. */
  readonly rate: number | null;
  /** Events the rate rests on. */
  readonly events: number;
}

/**
 * Returns the steps of a funnel from the figures about its events and what the graph counts. A whole's figure stands
 * for its parts'; of figures that conflict none is chosen, and one of a part bounds the whole only from below.
 * Attendance has no rate: nobody told who of them talked.
 */
export function funnelSteps(
  figures: readonly FigureRow[],
  containers: Containers,
  extent: Extent,
  counts: ReadonlyMap<StepMeasure, number>,
): FunnelStep[] {
  const told = new Map(STEP_MEASURES.map((measure) => [measure, outermost(figures, measure, containers)]));
  return STEP_MEASURES.map((measure, index) => {
    const own = told.get(measure) ?? [];
    const before = STEP_MEASURES[index - 1];
    const share = measure === "attendance" || before === undefined ? null : shareOf(told.get(before) ?? [], own);
    const counted = counts.get(measure) ?? 0;
    return {
      measure,
      figure: theOne(measure, own),
      figures: own,
      ...boundsOf(countedAs(measure, own), extent, containers),
      count: counted === 0 ? null : counted,
      rate: share === null ? null : share.rate,
      events: share === null ? 0 : share.events,
    };
  });
}

/** Figures of a measure but those about a part of something that has one of its own, in the same unit, of all of it. */
function outermost(figures: readonly FigureRow[], measure: string, containers: Containers): FigureRow[] {
  const own = figures.filter((figure) => figure.measure === measure);
  return own
    .filter((figure) => {
      const around = containers.get(figure.about.id);
      return !own.some((other) => around?.has(other.about.id) === true && standsFor(other, figure, containers));
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** True when a whole's figure counts all that a part's does: the whole of it, or places in which those of the part lie. */
function standsFor(whole: FigureRow, part: FigureRow, containers: Containers): boolean {
  if (whole.unit !== part.unit) return false;
  if (whole.parts.length === 0) return true;
  const isCounted = (id: string): boolean =>
    whole.parts.some((place) => place === id || containers.get(id)?.has(place) === true);
  return part.parts.length > 0 && part.parts.every(isCounted);
}

/** Of attendance the figures of people, for institutions that came are none; of every other step all. */
function countedAs(measure: StepMeasure, figures: readonly FigureRow[]): readonly FigureRow[] {
  return measure === "attendance" ? figures.filter(({ unit }) => unit === "people") : figures;
}

function theOne(measure: StepMeasure, figures: readonly FigureRow[]): FigureRow | null {
  const candidates = countedAs(measure, figures);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Units in which the talks of an event and the intents they led to are the same things counted. */
const OF_TALKS: readonly string[] = ["talks", "intents"];

function shareOf(before: readonly FigureRow[], after: readonly FigureRow[]): { rate: number; events: number } | null {
  const [bases, results] = [exactByEvent(before), exactByEvent(after)];
  const pairs = [...bases].flatMap(([event, base]) => {
    const result = results.get(event);
    if (result === undefined || base.value === 0 || result.value > base.value) return [];
    const alike = result.unit === base.unit || (OF_TALKS.includes(result.unit) && OF_TALKS.includes(base.unit));
    return alike ? [{ base: base.value, result: result.value }] : [];
  });
  if (pairs.length === 0) return null;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { rate: sum(pairs.map(({ result }) => result)) / sum(pairs.map(({ base }) => base)), events: pairs.length };
}

/** The events of which one number is told of the whole and no other, with that number. */
function exactByEvent(figures: readonly FigureRow[]): Map<string, { value: number; unit: string }> {
  const byEvent = listsByKey(figures.map((figure) => [figure.about.id, figure]));
  const exact = new Map<string, { value: number; unit: string }>();
  for (const [event, own] of byEvent) {
    const whole = own.filter(({ parts, partOf }) => parts.length === 0 && partOf === null);
    const [figure, ...others] = whole;
    if (figure === undefined || others.length > 0 || figure.low === null || figure.low !== figure.high) continue;
    if (!figure.qualifiers.includes("about")) exact.set(event, { value: figure.low, unit: figure.unit });
  }
  return exact;
}
