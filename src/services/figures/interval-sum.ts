import type { Interval, Qualifier } from "./figure.js";

/**
 * Returns the interval in which the sum of some intervals surely lies, with what is known of each of its ends.
 * What figures count is never below 0, so one without a lower bound takes nothing from that of the others: the sum has
 * a lower bound when any has one, and an upper bound only when all have. Neither is tighter than the figures allow.
 * Low end: `more-than` when one of them is above its own, else `at-least` when the sum may lie above it by a figure
 * nobody bounds. High end: `nearly` when all others are single numbers beside nearly ones, else `up-to` when some
 * figure only stays below its own. `about` one of them makes `about` the whole.
 * Source: graph/README.md, "Figures".
 */
export function addIntervals(parts: readonly Interval[]): Interval {
  const lows = parts.flatMap(({ low }) => (low === null ? [] : [low]));
  const highs = parts.flatMap(({ high }) => (high === null ? [] : [high]));
  const low = lows.length === 0 ? null : sum(lows);
  const high = highs.length < parts.length ? null : sum(highs);
  const hedges = [...aboutOf(parts), ...lowEnd(parts, low, high), ...highEnd(parts, high)];
  return { low, high, qualifiers: hedges.length === 0 && parts.every(has("exact")) ? ["exact"] : hedges };
}

const has =
  (qualifier: Qualifier) =>
  ({ qualifiers }: Interval): boolean =>
    qualifiers.includes(qualifier);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const aboutOf = (parts: readonly Interval[]): Qualifier[] => (parts.some(has("about")) ? ["about"] : []);

function lowEnd(parts: readonly Interval[], low: number | null, high: number | null): Qualifier[] {
  if (low === null) return [];
  if (parts.some(has("more-than"))) return ["more-than"];
  const open = high === null || parts.some((part) => part.low === null || has("at-least")(part));
  return open ? ["at-least"] : [];
}

function highEnd(parts: readonly Interval[], high: number | null): Qualifier[] {
  if (high === null) return [];
  const others = parts.filter((part) => !has("nearly")(part));
  if (others.length < parts.length && others.every((part) => part.low === part.high)) return ["nearly"];
  const open = others.length < parts.length || parts.some((part) => part.low === null || has("up-to")(part));
  return open ? ["up-to"] : [];
}
