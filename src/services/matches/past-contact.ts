import { MATCH_POLICY } from "../../../graph/match-policy.js";
import { product, type Factor } from "./supply-demand.js";

/** One institution or region at one event. */
export interface PresentRow {
  readonly event: string;
  readonly occasion: string;
  readonly latest: string | null;
  readonly party: string;
  readonly type: string;
  readonly claims: readonly string[];
}

/** One occasion on which we were where they were. */
export interface Contact {
  readonly other: string;
  readonly event: string;
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly claims: readonly string[];
}

const DAY_MS = 86_400_000;

/**
 * Finds the institutions that were at the same events as `ours`, once an occasion: of events nested in each other only
 * the heaviest counts. Score: contact × recency × groupPenalty, with recency 2^(−years/3) from the event's last day
 * and groupPenalty 1/√(parties there − 1). An event without any date ages as if it were one half-life old.
 */
export function pastContacts(rows: readonly PresentRow[], ours: ReadonlySet<string>, asOf: string): Contact[] {
  const events = new Map<string, PresentRow[]>();
  for (const row of rows) events.set(row.event, [...(events.get(row.event) ?? []), row]);
  const best = new Map<string, Contact>();
  for (const there of events.values()) {
    const own = there.filter((row) => ours.has(row.party));
    if (own.length === 0) continue;
    for (const row of there) {
      if (row.type !== "Institution" || ours.has(row.party)) continue;
      const contact = contactOf(row, own, there.length, asOf);
      const key = `${row.party}\n${row.occasion}`;
      const known = best.get(key);
      if (!known || heavier(contact, known)) best.set(key, contact);
    }
  }
  return [...best.values()];
}

const heavier = (left: Contact, right: Contact): boolean =>
  left.score > right.score || (left.score === right.score && left.event < right.event);

function contactOf(row: PresentRow, own: readonly PresentRow[], there: number, asOf: string): Contact {
  const factors = [
    { name: "contact", value: MATCH_POLICY.pastContact },
    { name: "recency", value: recency(row.latest, asOf) },
    { name: "groupPenalty", value: 1 / Math.sqrt(Math.max(1, there - 1)) },
  ];
  const claims = new Set([...row.claims, ...own.flatMap((mine) => mine.claims)]);
  return { other: row.party, event: row.event, factors, score: product(factors), claims: [...claims].sort() };
}

function recency(latest: string | null, asOf: string): number {
  if (latest === null) return 0.5;
  const years = Math.max(0, Date.parse(asOf) - Date.parse(latest)) / DAY_MS / MATCH_POLICY.daysPerYear;
  return 2 ** (-years / MATCH_POLICY.halfLifeYears);
}
