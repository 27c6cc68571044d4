import { groupBy } from "./group-by.js";
import type { RecordedClaim } from "./record-state.js";
import { dateBounds } from "./edtf-date.js";

/** A date as the graph shows it: EDTF with its bounds; `within` says some day within, not the whole of it. */
export interface ResolvedDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean;
}

/** The date a claim gives in its own words, or null. */
export function ownDate(claim: RecordedClaim): ResolvedDate | null {
  const bounds = claim.edtf === null ? null : dateBounds(claim.edtf);
  return bounds && claim.edtf !== null ? { edtf: claim.edtf, ...bounds, within: claim.within } : null;
}

/**
 * The date of each event and series by id: what `occurredOn` says of it, else that of the nearest event it is part of,
 * then `within`. Of several dates at one distance the fact goes before the plan, then the narrower, then the smaller
 * text. Events with none are left out. Source: model.md section 1, "Dates".
 */
export function eventDates(live: readonly RecordedClaim[]): Map<string, ResolvedDate> {
  const own = statedDates(live);
  const wholes = wholesOf(live);
  const dates = new Map(own);
  for (const event of wholes.keys()) {
    const date = own.get(event) ?? inherited(event, own, wholes);
    if (date) dates.set(event, date);
  }
  return dates;
}

function statedDates(live: readonly RecordedClaim[]): Map<string, ResolvedDate> {
  const stated = groupBy(
    live.filter((claim) => claim.predicate === "occurredOn"),
    (claim) => claim.subject,
  );
  const dates = new Map<string, ResolvedDate>();
  for (const [event, claims] of stated) {
    const facts = claims.filter((claim) => claim.stage === null);
    const date = best((facts.length > 0 ? facts : claims).map(ownDate));
    if (date) dates.set(event, date);
  }
  return dates;
}

function wholesOf(live: readonly RecordedClaim[]): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const { predicate, subject, object } of live) {
    if (predicate === "partOf" && object !== null) wholes.set(subject, [...(wholes.get(subject) ?? []), object]);
  }
  return wholes;
}

/** Breadth first, so that the nearest dated whole decides; a part of itself ends the search. */
function inherited(
  event: string,
  own: ReadonlyMap<string, ResolvedDate>,
  wholes: ReadonlyMap<string, readonly string[]>,
): ResolvedDate | null {
  const seen = new Set([event]);
  let level = [event];
  while (level.length > 0) {
    level = level.flatMap((part) => wholes.get(part) ?? []).filter((whole) => !seen.has(whole));
    for (const whole of level) seen.add(whole);
    const date = best(level.map((whole) => own.get(whole) ?? null));
    if (date) return { ...date, within: true };
  }
  return null;
}

function best(dates: readonly (ResolvedDate | null)[]): ResolvedDate | null {
  const sorted = dates.filter((date) => date !== null).toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1));
  return sorted[0] ?? null;
}

/** Sorts dates by the days they leave open, open bounds last, then by text. */
function rank({ edtf, earliest, latest, within }: ResolvedDate): string {
  const days =
    earliest === null || latest === null ? 9_999_999 : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  return `${String(days).padStart(7, "0")} ${edtf} ${within ? 1 : 0}`;
}
