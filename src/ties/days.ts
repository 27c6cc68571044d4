import { TIE_POLICY } from "../../graph/tie-policy.js";

const DAY_MS = 86_400_000;

/** Returns the number of an ISO day, counted from 1970-01-01. */
export function dayNumber(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / DAY_MS;
}

/** Returns the years from one ISO day to another, 0 when the second is not later; days / 365.25. */
export function yearsBetween(from: string, to: string): number {
  return Math.max(0, dayNumber(to) - dayNumber(from)) / TIE_POLICY.daysPerYear;
}

/** Returns whether two ISO days lie at most so many calendar months apart, in either order. */
export function withinMonths(left: string, right: string, months: number): boolean {
  const [first, second] = left <= right ? [left, right] : [right, left];
  return second <= addMonths(first, months);
}

/** The same day of a later month, or that month's last day where it is shorter. */
function addMonths(isoDay: string, months: number): string {
  const from = new Date(`${isoDay}T00:00:00Z`);
  const monthEnd = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  const day = Math.min(from.getUTCDate(), monthEnd.getUTCDate());
  monthEnd.setUTCDate(day);
  return monthEnd.toISOString().slice(0, 10);
}
