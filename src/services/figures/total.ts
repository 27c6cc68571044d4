import type { FigureRow, Qualifier } from "./figure.js";
import { disjointPeriods } from "./period.js";

/** The part of a figure that its sum is decided from. */
export type Addend = Pick<
  FigureRow,
  "id" | "measure" | "unit" | "nature" | "low" | "high" | "qualifiers" | "edtf" | "parts"
> & {
  readonly about: { readonly id: string };
  /** Id of the figure this one is a part of, if it is one. */
  readonly partOf: string | null;
};

/** By id of an event, institution or region: the ids of everything it is part of or lies in. */
export type Containers = ReadonlyMap<string, ReadonlySet<string>>;

/** An interval sum, or why there is none. */
export interface Total {
  /** Null when the lower bound of some figure is unknown, or the sum is refused. */
  readonly low: number | null;
  /** Null when the upper bound of some figure is unknown, or the sum is refused. */
  readonly high: number | null;
  /** How the sum is hedged: by the loosest of its figures. */
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
  const low = sum(figures.map((figure) => figure.low));
  const high = sum(figures.map((figure) => figure.high));
  return { low, high, qualifiers: qualifiersOf(figures, low, high), refused: null };
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

/** The sum, or null when some bound is unknown: a missing figure is unknown, never 0. */
function sum(bounds: readonly (number | null)[]): number | null {
  return bounds.reduce((total, bound) => (total === null || bound === null ? null : total + bound), 0);
}

function qualifiersOf(figures: readonly Addend[], low: number | null, high: number | null): Qualifier[] {
  const some = (qualifier: Qualifier): boolean => figures.some(({ qualifiers }) => qualifiers.includes(qualifier));
  const about: Qualifier[] = some("about") ? ["about"] : [];
  if (low === null && high === null) return about;
  if (high === null) return [...about, some("more-than") ? "more-than" : "at-least"];
  if (low === null)
    return [...about, figures.every(({ qualifiers }) => qualifiers.includes("nearly")) ? "nearly" : "up-to"];
  return low === high && about.length === 0 ? ["exact"] : about;
}
