import { TIE_POLICY } from "../../graph/tie-policy.js";
import type { Meeting } from "./contributions.js";
import { withinMonths } from "./days.js";
import { byCodeUnit, groupBy } from "./grouping.js";
import type { Sighting, Staff } from "./staff.js";

/** Two sightings close enough to make colleagues, and what makes the two places one. */
interface Overlap {
  readonly people: readonly [string, string];
  readonly sightings: readonly [Sighting, Sighting];
  readonly unitClaims: readonly string[];
}

/**
 * Returns one COLLEAGUE meeting for each two people seen at one institution, or at a unit and its parent, with
 * sightings at most so many months apart. It is dated by the latest sighting that has a partner; all sightings that
 * have one are evidence. Source: graph/README.md, "Ties", rules 3 and 5.
 */
export function colleagues(staff: Staff): Meeting[] {
  const overlaps = [...staff.sightings].flatMap(([place, sightings]) => [
    ...sightings.flatMap((left, index) => sightings.slice(index + 1).flatMap((right) => overlap(left, right, []))),
    ...[...(staff.parents.get(place) ?? [])].flatMap(([parent, unitClaims]) =>
      sightings.flatMap((left) =>
        (staff.sightings.get(parent) ?? []).flatMap((right) => overlap(left, right, unitClaims)),
      ),
    ),
  ]);
  return [...groupBy(overlaps, ({ people }) => people.join(" ")).values()].flatMap(toMeeting);
}

function toMeeting(overlaps: readonly Overlap[]): Meeting[] {
  const people = overlaps[0]?.people;
  const sightings = overlaps.flatMap((each) => each.sightings);
  const [latest] = sightings.toSorted(latestFirst);
  if (people === undefined || latest === undefined) return [];
  const claims = [...sightings.flatMap((sighting) => sighting.claims), ...overlaps.flatMap((each) => each.unitClaims)];
  const { date, seenOn } = latest;
  return [
    {
      people,
      kind: "COLLEAGUE",
      event: null,
      date,
      agedFrom: seenOn,
      size: null,
      claims: [...new Set(claims)].sort(byCodeUnit),
    },
  ];
}

function overlap(left: Sighting, right: Sighting, unitClaims: readonly string[]): Overlap[] {
  if (left.person === right.person) return [];
  if (!withinMonths(left.seenOn, right.seenOn, TIE_POLICY.colleagueGapMonths)) return [];
  const people: [string, string] =
    left.person < right.person ? [left.person, right.person] : [right.person, left.person];
  return [{ people, sightings: [left, right], unitClaims }];
}

/** Latest first; of one day a dated one first, then the most exact, then by text: no order of loading shows. */
function latestFirst(left: Sighting, right: Sighting): number {
  return (
    byCodeUnit(right.seenOn, left.seenOn) ||
    byCodeUnit(right.date?.earliest ?? "", left.date?.earliest ?? "") ||
    byCodeUnit(left.date?.edtf ?? "", right.date?.edtf ?? "") ||
    Number(left.date?.within) - Number(right.date?.within)
  );
}
