import type { Meeting } from "./contributions.js";
import type { EventTree } from "./event-tree.js";
import { linksOf, type DatedFacts, type TieClaim } from "./facts.js";
import { byCodeUnit, groupBy } from "./grouping.js";
import { bestDate, dateOf, type OccasionDate } from "./occasion-date.js";

/** What one person's claims say of signing one agreement. */
interface Signature {
  readonly person: string;
  readonly claims: readonly TieClaim[];
  readonly date: OccasionDate | null;
}

/**
 * Returns one CO_SIGNED meeting for each two people who signed one agreement, at the event it was signed at when
 * their claims name one. Two agreements signed by a pair at one event stay two here: they are one occasion later.
 */
export function signings(facts: DatedFacts, tree: EventTree): Meeting[] {
  const byAgreement = groupBy(
    linksOf(facts, "signed").filter((claim) => facts.people.has(claim.subject)),
    (claim) => claim.object,
  );
  return [...byAgreement.values()].flatMap((claims) => {
    const signatures = [...groupBy(claims, (claim) => claim.subject)]
      .map(([person, own]): Signature => ({ person, claims: own, date: bestDate(own.map(dateOf)) }))
      .sort((left, right) => byCodeUnit(left.person, right.person));
    return signatures.flatMap((left, index) =>
      signatures.slice(index + 1).map((right) => coSigned(left, right, tree, facts.asOf)),
    );
  });
}

function coSigned(left: Signature, right: Signature, tree: EventTree, asOf: string): Meeting {
  const event = placeOf(left, right);
  const date = laterOf(left.date, right.date) ?? (event === null ? null : tree.dateOf(event));
  const claims = [...left.claims, ...right.claims];
  const counted = [left, right].map(({ claims: own }) => own.map((claim) => claim.countsFrom).sort()[0] ?? asOf).sort();
  return {
    people: [left.person, right.person],
    kind: "CO_SIGNED",
    event,
    date,
    agedFrom: date === null ? (counted[1] ?? asOf) : (date.latest ?? asOf),
    size: null,
    claims: claims.map((claim) => claim.id).sort(),
  };
}

/** The event both name, else the one that only one side names; null when they name different ones. */
function placeOf(left: Signature, right: Signature): string | null {
  const [ours, theirs] = [placesOf(left), placesOf(right)];
  const shared = ours.filter((event) => theirs.includes(event));
  if (shared.length > 0) return shared[0] ?? null;
  return ours.length > 0 && theirs.length > 0 ? null : (ours[0] ?? theirs[0] ?? null);
}

const placesOf = (signature: Signature): string[] =>
  [...new Set(signature.claims.flatMap((claim) => claim.at ?? []))].sort();

const laterOf = (left: OccasionDate | null, right: OccasionDate | null): OccasionDate | null => {
  if (left === null || right === null) return left ?? right;
  return (right.latest ?? "9999") > (left.latest ?? "9999") ? right : left;
};
