import { dayItCounts } from "./edtf-date.js";
import { type ResolvedDate, ownDate } from "./event-dates.js";
import { type RecordedClaim, entitiesNamed } from "./record-state.js";

/** The derived dates of a claim; all but `countsFrom` null or false when it has no date of its own or of an event. */
export interface ClaimDates {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean;
  /** ISO day: the first on which the claim counts. */
  readonly countsFrom: string;
}

/** From when general knowledge counts: always. */
const ALWAYS = "0001-01-01";
/** From when a claim counts that nothing dates; a source that is loaded has a bound, so none does. */
const NEVER = "9999-12-31";

/**
 * A claim's date: its own, else that of the event it is about (subject, object, `at`). It counts from the last day of
 * that date (the first when its end is open), else from the upper bound of its article, which is never shown as its
 * date; and never before the latest `earliest` of the events it names. Source: model.md section 1, "As of a date".
 */
export function claimDates(
  claim: RecordedClaim,
  events: ReadonlyMap<string, ResolvedDate>,
  upperBound: string | null,
): ClaimDates {
  const date = ownDate(claim) ?? dateOfItsEvent(claim, events);
  const shown = date ?? { edtf: null, earliest: null, latest: null, within: false };
  return { ...shown, countsFrom: claim.basis === "REFERENCE" ? ALWAYS : countsFrom(claim, date, events, upperBound) };
}

function dateOfItsEvent(claim: RecordedClaim, events: ReadonlyMap<string, ResolvedDate>): ResolvedDate | null {
  for (const id of [claim.subject, claim.object, claim.at]) {
    const date = id === null ? undefined : events.get(id);
    if (date) return date;
  }
  return null;
}

function countsFrom(
  claim: RecordedClaim,
  date: ResolvedDate | null,
  events: ReadonlyMap<string, ResolvedDate>,
  upperBound: string | null,
): string {
  const own = (date && dayItCounts(date)) ?? upperBound ?? NEVER;
  const starts = entitiesNamed(claim).map((id) => events.get(id)?.earliest ?? ALWAYS);
  return [own, ...starts].reduce((latest, day) => (day > latest ? day : latest));
}
