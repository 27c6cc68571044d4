import { MATCH_POLICY, type ContactWay } from "../../../graph/match-policy.js";
import { yearsBetween } from "../../ties/days.js";
import type { Attendance, Attendee } from "./party-presence.js";
import { product, type Factor } from "./supply-demand.js";

/** One occasion on which we met them. */
export interface Contact {
  /** Whom: for a unit the institution it belongs to. */
  readonly other: string;
  readonly event: string;
  readonly way: ContactWay;
  /** Which of the two received the other; null unless `way` is RECEIVED. */
  readonly host: string | null;
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly claims: readonly string[];
}

/**
 * Finds whom a party met, once an occasion: of events that lie in each other or in one whole (a journey, a week) only
 * the heaviest counts. `ours` are the ids of the party and its units. Score: contact × recency × groupPenalty, with
 * recency 2^(−years/3) from the event's last day, and groupPenalty 1/√(parties there − 1) where they merely attended.
 */
export function pastContacts(attendances: readonly Attendance[], ours: ReadonlySet<string>, asOf: string): Contact[] {
  const met = attendances.flatMap((attendance) => {
    const own = attendance.attendees.filter(({ party, ids }) => ours.has(party) || [...ids].some((id) => ours.has(id)));
    const us = together(own);
    if (us === null) return [];
    const others = attendance.attendees.filter((each) => !own.includes(each));
    return others.map((them) => ({
      around: attendance.around,
      contact: contactOf(attendance, us, them, others.length, asOf),
    }));
  });
  const kept = new Map<string, typeof met>();
  for (const one of met.sort((left, right) => heavier(left.contact, right.contact))) {
    const earlier = kept.get(one.contact.other) ?? [];
    if (earlier.some(({ around }) => [...around].some((event) => one.around.has(event)))) continue;
    kept.set(one.contact.other, [...earlier, one]);
  }
  return [...kept.values()].flat().map(({ contact }) => contact);
}

const heavier = (left: Contact, right: Contact): number =>
  right.score - left.score || (left.event < right.event ? -1 : left.event > right.event ? 1 : 0);

/** Several of one side as one; null when there is nobody. */
function together(own: readonly Attendee[]): Attendee | null {
  const [first, ...rest] = own;
  if (first === undefined) return null;
  return rest.reduce<Attendee>(
    (one, other) => ({
      ...one,
      isHost: one.isHost || other.isHost,
      isVisitor: one.isVisitor || other.isVisitor,
      countsFrom: one.countsFrom < other.countsFrom ? one.countsFrom : other.countsFrom,
      claims: [...new Set([...one.claims, ...other.claims])].sort(),
    }),
    first,
  );
}

function contactOf(
  { event, kind, latest }: Attendance,
  us: Attendee,
  them: Attendee,
  others: number,
  asOf: string,
): Contact {
  const way = wayOf(kind, us, them);
  // What nothing dates ages from the first day both were known to be there.
  const agedFrom = latest ?? (us.countsFrom > them.countsFrom ? us.countsFrom : them.countsFrom);
  const factors = [
    { name: "contact", value: MATCH_POLICY.pastContact[way] },
    { name: "recency", value: 2 ** (-yearsBetween(agedFrom, asOf) / MATCH_POLICY.halfLifeYears) },
    { name: "groupPenalty", value: way === "ATTENDED" ? 1 / Math.sqrt(Math.max(1, others)) : 1 },
  ];
  const host = way !== "RECEIVED" ? null : us.isHost && them.isVisitor ? us.party : them.party;
  const claims = [...new Set([...us.claims, ...them.claims])].sort();
  return { other: them.party, event, way, host, factors, score: product(factors), claims };
}

function wayOf(kind: string, us: Attendee, them: Attendee): ContactWay {
  if ((us.isHost && them.isVisitor) || (them.isHost && us.isVisitor)) return "RECEIVED";
  const sameSide = (us.isVisitor && them.isVisitor) || (us.isHost && them.isHost);
  return MATCH_POLICY.talkingKinds.includes(kind) && !sameSide ? "TALKED" : "ATTENDED";
}
