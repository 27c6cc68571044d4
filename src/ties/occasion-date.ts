import { dayNumber } from "./days.js";
import type { TieClaim } from "./facts.js";

/** When something was: EDTF as printed, its ISO bounds, and whether it says "some day within" rather than "lasted". */
export interface OccasionDate {
  readonly edtf: string;
  /** Null when its start is open. */
  readonly earliest: string | null;
  /** Null while it goes on. */
  readonly latest: string | null;
  readonly within: boolean;
}

/** Returns the date a claim carries, or null when it has none. */
export function dateOf(claim: TieClaim): OccasionDate | null {
  if (claim.edtf === null) return null;
  return { edtf: claim.edtf, earliest: claim.earliest, latest: claim.latest, within: claim.within };
}

/**
 * Returns the one date to go by among several for the same thing: the narrowest, then by text, as the
 * projection chooses an event's. A vaguer repetition therefore changes nothing. Null when there is none.
 */
export function bestDate(dates: readonly (OccasionDate | null)[]): OccasionDate | null {
  const known = dates.filter((date) => date !== null);
  return known.reduce<OccasionDate | null>((best, date) => (best === null || precedes(date, best) ? date : best), null);
}

/** Returns whether it was over within one day: a single day, or some day within a span. */
export function isOneDay(date: OccasionDate | null): boolean {
  return date !== null && (date.within || (date.latest !== null && date.earliest === date.latest));
}

function precedes(left: OccasionDate, right: OccasionDate): boolean {
  const [ours, theirs] = [spanDays(left), spanDays(right)];
  if (ours !== theirs) return ours < theirs;
  if (left.edtf !== right.edtf) return left.edtf < right.edtf;
  return !left.within && right.within;
}

function spanDays({ earliest, latest }: OccasionDate): number {
  return earliest === null || latest === null ? Infinity : dayNumber(latest) - dayNumber(earliest);
}
