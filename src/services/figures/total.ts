import type { FigureRow, Qualifier } from "./figure.js";
import { addIntervals } from "./interval-sum.js";
import { disjointPeriods } from "./period.js";

/** The part of a figure that its sum is decided from. */
export type Addend = Omit<FigureRow, "claims">;

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
  /** Why the figures must not be added, and what to add instead, in one line; null when they may. */
  readonly refused: string | null;
}

/**
 * Returns the interval sum of figures: of one measure, unit and nature, no two of them counting anything in common.
 * Refused: the same figure twice; one that is part of another; things of which one is within the other; the whole of a
 * thing beside the same thing, or parts of it (`of`) that overlap, but for flows of disjoint periods.
 * Of things neither of which is within the other, flows in units counted anew at each may be added whatever they count:
 * who came to two events counts twice, as an attendance at each. Stocks and all other units, companies among them, may
 * be the same at both: only those of disjoint `of`, or of disjoint regions, are added.
 * Source: graph/README.md, "Figures".
 */
export function addFigures(figures: readonly Addend[], containers: Containers): Total {
  const refused = refusal(figures, containers);
  if (refused !== null) return { low: null, high: null, qualifiers: [], refused };
  return { ...addIntervals(figures), refused: null };
}

/** Returns why these figures must not be added and what to do about it, in one line, or null when they may. */
export function refusal(figures: readonly Addend[], containers: Containers): string | null {
  const seen = new Set<string>();
  for (const { id } of figures) {
    if (seen.has(id)) return `the same figure twice: ${id}; name it once`;
    seen.add(id);
  }
  const different = unlike(figures, "measure") ?? unlike(figures, "unit") ?? unlike(figures, "nature");
  if (different !== null) return different;
  for (const [index, left] of figures.entries()) {
    for (const right of figures.slice(index + 1)) {
      const overlap = overlapOf(left, right, containers);
      if (overlap !== null) return `${overlap}; take ${left.id} or ${right.id}, not both`;
    }
  }
  return null;
}

function unlike(figures: readonly Addend[], key: "measure" | "unit" | "nature"): string | null {
  const values = [...new Set(figures.map((figure) => figure[key]))];
  return values.length < 2
    ? null
    : `not of one ${key}: ${values.join(" and ")}; add those of each ${key} by themselves`;
}

function overlapOf(left: Addend, right: Addend, containers: Containers): string | null {
  if (left.partOf === right.id) return `${left.id} is part of ${right.id}`;
  if (right.partOf === left.id) return `${right.id} is part of ${left.id}`;
  const [one, other] = [left.about.id, right.about.id];
  if (one === other) return withinOne(left, right, containers);
  if (isInside(one, other, containers)) return `${one} is within ${other}`;
  if (isInside(other, one, containers)) return `${other} is within ${one}`;
  return acrossTwo(left, right, containers);
}

/** What two figures of one thing both count. */
function withinOne(left: Addend, right: Addend, containers: Containers): string | null {
  if (left.nature === "FLOW" && disjointPeriods(left.edtf, right.edtf)) return null;
  if (left.parts.length === 0 || right.parts.length === 0) return `both count the whole or a part of ${left.about.id}`;
  return sharedPart(left.parts, right.parts, containers);
}

/** Units of which those at one event are others than those at another: an attendance, a talk, an intent, a signing. */
const COUNTED_ANEW: ReadonlySet<string> = new Set(["people", "talks", "intents", "agreements"]);

/** What two figures of things neither of which lies within the other may both count. */
function acrossTwo(left: Addend, right: Addend, containers: Containers): string | null {
  if (left.nature === "FLOW" && COUNTED_ANEW.has(left.unit)) return null;
  const [ours, theirs] = [countedOf(left), countedOf(right)];
  if (ours.length === 0 || theirs.length === 0)
    return `the same ${left.unit} may be counted of ${left.about.id} and of ${right.about.id}`;
  return sharedPart(ours, theirs, containers);
}

/** Ids of what a figure counts those of, of a region its own; none when nothing says so. */
function countedOf({ about, parts }: Addend): readonly string[] {
  return parts.length === 0 && about.__typename === "Region" ? [about.id] : parts;
}

function sharedPart(ours: readonly string[], theirs: readonly string[], containers: Containers): string | null {
  for (const part of ours) {
    const shared = theirs.find((id) => isInside(part, id, containers) || isInside(id, part, containers));
    if (shared !== undefined)
      return `both count ${part === shared ? part : `${part} and ${shared}, one within the other`}`;
  }
  return null;
}

const isInside = (id: string, container: string, containers: Containers): boolean =>
  id === container || containers.get(id)?.has(container) === true;
