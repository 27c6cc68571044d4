import type { FigureRow, Qualifier } from "./figure.js";
import { addIntervals } from "./interval-sum.js";
import { disjointPeriods } from "./period.js";

/** The part of a figure that its sum is decided from. */
export type Addend = Pick<
  FigureRow,
  "id" | "measure" | "unit" | "nature" | "low" | "high" | "qualifiers" | "edtf" | "parts" | "partOf"
> & {
  readonly about: { readonly id: string };
};

/** By id of an event, institution or region: the ids of everything it is part of or lies in. */
export type Containers = ReadonlyMap<string, ReadonlySet<string>>;

/** An interval sum, or why there is none. */
export interface Total {
  /** Null when no figure has a lower bound, or the sum is refused. */
  readonly low: number | null;
  /** Null when the upper bound of some figure is unknown, or the sum is refused. */
  readonly high: number | null;
  /** What is known of each end of the sum; empty when it is refused. */
  readonly qualifiers: readonly Qualifier[];
  /** Why the figures must not be added, in one line; null when they may. */
  readonly refused: string | null;
}

/**
 * Returns the interval sum of figures: of one measure, unit and nature, no two of them counting anything in common.
 * Refused: the same figure twice; one that is part of another; parts (`of`) that overlap; things of which one is
 * within the other; the whole of a thing beside the same thing, but for flows of disjoint periods.
 * Source: graph/README.md, "Figures".
 */
export function addFigures(figures: readonly Addend[], containers: Containers): Total {
  const refused = refusal(figures, containers);
  if (refused !== null) return { low: null, high: null, qualifiers: [], refused };
  return { ...addIntervals(figures), refused: null };
}

/** Returns why these figures must not be added, in one line, or null when they may. */
export function refusal(figures: readonly Addend[], containers: Containers): string | null {
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id)) return `the same figure twice: ${id}`;
    seen.add(id);
  }
  const different = unlike(figures, "measure") ?? unlike(figures, "unit") ?? unlike(figures, "nature");
  if (different !== null) return different;
  for (const [index, left] of figures.entries()) {
    for (const right of figures.slice(index + 1)) {
      const overlap = overlapOf(left, right, containers);
      if (overlap !== null) return overlap;
    }
  }
  return null;
}

function unlike(figures: readonly Addend[], key: "measure" | "unit" | "nature"): string | null {
  const values = [...new Set(figures.map((figure) => figure[key]))];
  return values.length < 2 ? null : `not of one ${key}: ${values.join(" and ")}`;
}

function overlapOf(left: Addend, right: Addend, containers: Containers): string | null {
  if (left.partOf === right.id || right.partOf === left.id)
    return `one is part of the other: ${left.id} and ${right.id}`;
  const [one, other] = [left.about.id, right.about.id];
  if (one !== other && inside(one, other, containers)) return `${one} is within ${other}`;
  if (one !== other && inside(other, one, containers)) return `${other} is within ${one}`;
  if (one === other && left.nature === "FLOW" && disjointPeriods(left.edtf, right.edtf)) return null;
  for (const part of left.parts) {
    const shared = right.parts.find((id) => inside(part, id, containers) || inside(id, part, containers));
    if (shared !== undefined)
      return `both count ${part === shared ? part : `${part} and ${shared}, one within the other`}`;
  }
  if (one === other && (left.parts.length === 0 || right.parts.length === 0))
    return `both count the whole or a part of ${one}`;
  return null;
}

const inside = (id: string, container: string, containers: Containers): boolean =>
  id === container || containers.get(id)?.has(container) === true;
