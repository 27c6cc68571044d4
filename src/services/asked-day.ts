import { AppError, quoted } from "../errors.js";

/**
 * Days a question may name. Nothing the record could tell lies outside, and beyond them the strength of what is known
 * fades to 0.
 */
export const ASKED_DAYS = { least: "1900-01-01", most: "2100-12-31" } as const;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is a day of the calendar written YYYY-MM-DD; 2019-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  const time = ISO_DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Throws BAD_USER_INPUT, naming `place` and `argument`, unless a day is one of the calendar, from 1900 to 2100. */
export function checkAskedDay(place: string, argument: string, day: string): void {
  const { least, most } = ASKED_DAYS;
  if (!isCalendarDay(day)) {
    const message = `${place}: ${argument} must be a day of the calendar, YYYY-MM-DD, got ${quoted(day)}`;
    throw new AppError("BAD_USER_INPUT", message, { argument, expected: "YYYY-MM-DD" });
  }
  if (day >= least && day <= most) return;
  const message = `${place}: ${argument} must be ${least}..${most}, got ${day}`;
  throw new AppError("BAD_USER_INPUT", message, { argument, least, most, got: day });
}
