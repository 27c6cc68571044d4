import { dayNumber } from "./days.js";
import type { TieClaim } from "./facts.js";

/** When something was: EDTF as printed, its ISO bounds, and whether it says "some day within" rather than "lasted". */
export interface OccasionDate {
  readonly edtf: string;
  readonly earliest: string;
  /** Null while it goes on. */
  readonly latest: string | null;
  readonly within: boolean;
}

/** Returns the date a claim carries, or null when it has none. */
export function dateOf(claim: TieClaim): OccasionDate | null {
  if (claim.edtf === null || claim.earliest === null) return null;
  return { edtf: claim.edtf, earliest: claim.earliest, latest: claim.latest, within: claim.within };
}

/**
 * Returns the one date to go by among several for the same thing: the narrowest, then the earliest, then by text.
 * A vaguer repetition therefore changes nothing. Null when there is none.
 */
export function bestDate(dates: readonly (OccasionDate | null)[]): OccasionDate | null {
  const known = dates.filter((date) => date !== null);
  return known.reduce<OccasionDate | null>((best, date) => (best === null || precedes(date, best) ? date : best), null);
}

/** Returns whether it was over within one day: a single day, or some day within a span. */
export function isOneDay(date: OccasionDate | null): boolean {
  return date !== null && (date.earliest === date.latest || date.within);
}

function precedes(left: OccasionDate, right: OccasionDate): boolean {
  const order = spanDays(left) - spanDays(right);
  if (order !== 0 && !Number.isNaN(order)) return order < 0;
  if (left.earliest !== right.earliest) return left.earliest < right.earliest;
  if (left.within !== right.within) return !left.within;
  return left.edtf < right.edtf;
}

const spanDays = (date: OccasionDate): number =>
  date.latest === null ? Infinity : dayNumber(date.latest) - dayNumber(date.earliest);
