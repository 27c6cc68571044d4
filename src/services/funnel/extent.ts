import type { FigureRow, Interval, Qualifier } from "../figures/figure.js";
import { addIntervals } from "../figures/interval-sum.js";
import { addFigures, type Containers, type Total } from "../figures/total.js";

/** All that a step of a funnel speaks of, so that figures can be told from those that count a part of it only. */
export interface Extent {
  /** Ids of the outermost events it speaks of. */
  readonly wholes: ReadonlySet<string>;
  /** The region of whose side it speaks at events not held there; null for none. */
  readonly side: { readonly region: string; readonly held: ReadonlySet<string> } | null;
  /** Whether it speaks of events too that are not named here: editions known to be missing, all that the record has. */
  readonly isOpen: boolean;
}

/** An event in the tree of events. */
export interface NestedEvent {
  readonly id: string;
  /** Ids of the events it is a direct part of. */
  readonly wholes: readonly string[];
}

/** Returns the ids of those of some events that lie in no other of them, at any distance through all events. */
export function outermostOf(some: readonly NestedEvent[], all: readonly NestedEvent[]): Set<string> {
  const byId = new Map(all.map((event) => [event.id, event]));
  const chosen = new Set(some.map(({ id }) => id));
  const liesInChosen = (id: string, seen: Set<string>): boolean =>
    (byId.get(id)?.wholes ?? []).some((whole) => {
      if (seen.has(whole)) return false;
      seen.add(whole);
      return chosen.has(whole) || liesInChosen(whole, seen);
    });
  return new Set([...chosen].filter((id) => !liesInChosen(id, new Set([id]))));
}

/**
 * Returns the bounds that the figures of a step give all that it speaks of: their sum, or why it is refused. A figure
 * of one side, of a session or of a stop bounds the whole only from below, and gives none where it has no lower bound;
 * beside one of the whole event it is not counted again. There is an upper bound only where a figure of the whole
 * gives one of each event.
 * Source: graph/README.md, "Figures".
 */
export function boundsOf(told: readonly FigureRow[], extent: Extent, containers: Containers): Total {
  const figures = told.filter((figure) => !told.some((other) => isWholeOf(other, figure)));
  if (figures.length === 0) return { low: null, high: null, qualifiers: [], refused: null };
  const total = addFigures(figures, containers);
  const ofWholes = new Set(figures.filter((figure) => countsAll(figure, extent)));
  const counted = new Set([...ofWholes].map(({ about }) => about.id));
  const isClosed =
    !extent.isOpen && ofWholes.size === figures.length && [...extent.wholes].every((id) => counted.has(id));
  if (total.refused !== null || isClosed) return total;
  return { ...addIntervals([...figures.map(fromBelow), UNCOUNTED]), refused: null };
}

const UNCOUNTED: Interval = { low: null, high: null, qualifiers: [] };

/** True when a figure counts all of the event of which another counts a part. */
function isWholeOf(whole: FigureRow, part: FigureRow): boolean {
  if (whole.about.id !== part.about.id || whole.unit !== part.unit) return false;
  return isAll(whole) && (part.parts.length > 0 || part.partOf === whole.id);
}

const isAll = ({ parts, partOf }: FigureRow): boolean => parts.length === 0 && partOf === null;

/** True when a figure counts all of an event of which the step speaks, or all who came to one from the region. */
function countsAll(figure: FigureRow, { wholes, side }: Extent): boolean {
  const { about, parts, partOf } = figure;
  if (side === null || side.held.has(about.id)) return wholes.has(about.id) && isAll(figure);
  return isAll(figure) || (partOf === null && parts.includes(side.region));
}

/** What a figure of a part says of the whole. */
function fromBelow({ low, qualifiers }: FigureRow): Interval {
  if (low === null) return UNCOUNTED;
  return { low, high: null, qualifiers: qualifiers.filter((qualifier) => OF_LOW_END.has(qualifier)) };
}

const OF_LOW_END: ReadonlySet<Qualifier> = new Set<Qualifier>(["at-least", "more-than", "about"]);
