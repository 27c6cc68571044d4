import edtf from "edtf";

/** First and last possible day of a date, ISO; null where that bound is open or unknown. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The bounds of an EDTF level 1 text, or null when it is not one that names days of the years 0001 to 9999.
 * Qualifiers (`?`, `~`, `%`) widen nothing. An open end (`2013/..`) has no latest, an open start no earliest; a text
 * with neither says nothing and is refused, as is a time of day. Source: https://www.loc.gov/standards/datetime/
 */
export function dateBounds(text: string): DateBounds | null {
  if (text.includes("T") || text.includes("Y")) return null;
  const parsed = parse(text);
  if (parsed === null) return null;
  const bounds = { earliest: isoDay(parsed.min), latest: isoDay(parsed.max) };
  const named = [bounds.earliest, bounds.latest].filter((day) => day !== null);
  return named.length > 0 && named.every((day) => /^\d{4}-/.test(day) && !day.startsWith("0000")) ? bounds : null;
}

function parse(text: string): { min: number | null; max: number | null } | null {
  try {
    const parsed = edtf(text, { level: 1 });
    // The library rolls 29 February of a common year over to March instead of refusing it.
    return parsed.edtf === text ? parsed : null;
  } catch {
    return null;
  }
}

function isoDay(ms: number | null): string | null {
  if (ms === null || !Number.isFinite(ms)) return null;
  return new Date(ms).toISOString().split("T")[0] ?? null;
}

/** The first day by which a date has come true: its last day, or its first when the end is open. */
export function dayItCounts(bounds: DateBounds): string | null {
  return bounds.latest ?? bounds.earliest;
}
