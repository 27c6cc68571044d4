/** First and last day of a span, ISO; null where it is open or unknown. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * True when two EDTF dates surely share no day. Whatever is open, unknown or left unspecified may share one, and so
 * may anything that is no date of level 1.
 */
export function disjointPeriods(left: string | null, right: string | null): boolean {
  const [one, other] = [spanOf(left), spanOf(right)];
  return before(one.to, other.from) || before(other.to, one.from);
}

const before = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start;

/** The days an EDTF date of level 1 spans, as far as it tells them. */
export function spanOf(edtf: string | null): Span {
  const [from = "", to = from] = (edtf ?? "").replace(/[?~%]/g, "").split("/");
  return { from: day(from, "-01", "-01"), to: day(to, "-12", "-31") };
}

/** The date completed to a day; day 31 stands for the last of any month, for days are only compared. */
function day(date: string, month: string, end: string): string | null {
  if (/^\d{4}$/.test(date)) return date + month + end;
  if (/^\d{4}-\d{2}$/.test(date)) return date + end;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
