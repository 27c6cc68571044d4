import { linksOf, type DatedFacts } from "./facts.js";
import { groupBy } from "./grouping.js";
import { dateOf, type OccasionDate } from "./occasion-date.js";

/** That a person was at an institution at some time, and every claim that says so of that time. */
export interface Sighting {
  readonly person: string;
  readonly institution: string;
  /** Null where no claim dates it. */
  readonly date: OccasionDate | null;
  /** ISO day by which it stands: the end of `date`, the day asked for while it goes on, else when it first counted. */
  readonly seenOn: string;
  readonly claims: readonly string[];
}

/** Who was seen at which institution by a date, and which institution is a unit of which. */
export interface Staff {
  /** By institution; units not included. */
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
  /** Claims that say so, by unit and then parent. */
  readonly parents: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Ids of everyone seen at the institution or at a unit of it, at any depth. */
  readonly peopleOf: (institution: string) => ReadonlySet<string>;
}

/** Returns the staff of every institution as of a date. Subordinate institutions are no units. */
export function staff(facts: DatedFacts): Staff {
  const sightings = groupBy(readSightings(facts), (sighting) => sighting.institution);
  const unitClaims = linksOf(facts, "partOf").filter(
    ({ subject, object, kind }) =>
      kind === "unit" && subject !== object && facts.institutions.has(subject) && facts.institutions.has(object),
  );
  const units = groupBy(unitClaims, (claim) => claim.object);
  const parents = new Map(
    [...groupBy(unitClaims, (claim) => claim.subject)].map(([unit, claims]) => {
      const byParent = groupBy(claims, (claim) => claim.object);
      return [unit, new Map([...byParent].map(([parent, said]) => [parent, said.map((claim) => claim.id)]))];
    }),
  );
  const peopleOf = (institution: string): ReadonlySet<string> => {
    const tree = new Set([institution]);
    for (const place of tree) for (const claim of units.get(place) ?? []) tree.add(claim.subject);
    return new Set([...tree].flatMap((place) => (sightings.get(place) ?? []).map((sighting) => sighting.person)));
  };
  return { sightings, parents, peopleOf };
}

/** One sighting for each person, institution and date, however often it is printed; undated ones are one. */
function readSightings(facts: DatedFacts): Sighting[] {
  const claims = linksOf(facts, "affiliatedWith").filter(
    ({ subject, object }) => facts.people.has(subject) && facts.institutions.has(object),
  );
  const groups = groupBy(claims, (claim) => JSON.stringify([claim.subject, claim.object, dateOf(claim)]));
  return [...groups.values()].flatMap((group): Sighting[] => {
    const [first] = group;
    if (first === undefined) return [];
    const date = dateOf(first);
    const counted = group.reduce((day, claim) => (claim.countsFrom < day ? claim.countsFrom : day), first.countsFrom);
    const seenOn = date === null ? counted : (date.latest ?? facts.asOf);
    return [{ person: first.subject, institution: first.object, date, seenOn, claims: group.map((claim) => claim.id) }];
  });
}
