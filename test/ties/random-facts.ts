import fc from "fast-check";
import { TIE_KINDS } from "../../graph/tie-policy.js";
import type { TieClaim, TieFacts } from "../../src/ties/facts.js";
import type { OracleQuestion } from "./tie-oracle.js";

const PEOPLE = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"].map((id) => `person:${id}`);
const PLACES = ["home", "home-unit", "other", "far", "far-unit"].map((id) => `institution:${id}`);
const EVENTS = ["e1", "e2", "e3", "e4", "e5", "e6"].map((id) => `event:${id}`);
const KINDS = [
  "delegation-visit",
  "site-visit",
  "meeting",
  "talks",
  "forum",
  "ceremony",
  "exhibition",
  "site-visit",
  "conference",
];
const ROLES = ["leader", "member", "host", "guest", "companion", "speaker", "unveiler", "unveiler", "host", "leader"];
const BASE = {
  object: null,
  role: null,
  kind: null,
  at: null,
  edtf: null,
  earliest: null,
  latest: null,
  within: false,
  measure: null,
  unit: null,
  size: null,
};

const day = fc
  .integer({ min: 0, max: 1400 })
  .map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10));
const dates = fc.oneof(
  { weight: 4, arbitrary: day.map((on) => ({ edtf: on, earliest: on, latest: on, within: false })) },
  { weight: 1, arbitrary: fc.tuple(day, day, fc.boolean()).map(([a, b, within]) => span(a, b, within)) },
  { weight: 1, arbitrary: day.map((on) => ({ edtf: `../${on}`, earliest: null, latest: on, within: false })) },
  { weight: 1, arbitrary: day.map((on) => ({ edtf: `${on}/..`, earliest: on, latest: null, within: false })) },
);
function span(a: string, b: string, within: boolean): Pick<TieClaim, "edtf" | "earliest" | "latest" | "within"> {
  const [earliest = a, latest = b] = [a, b].sort();
  return { edtf: `${earliest}/${latest}`, earliest, latest, within };
}
const maybeDated = fc.option(dates, { nil: null });

type Draft = Omit<TieClaim, "id" | "countsFrom">;
const draft = (predicate: TieClaim["predicate"], parts: Partial<Draft> & { subject: string }): Draft => ({
  ...BASE,
  predicate,
  ...parts,
});
const from = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const claim: fc.Arbitrary<Draft> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(from(PEOPLE), from(EVENTS), fc.option(from(ROLES), { nil: null }))
      .map(([subject, object, role]) => draft("participatedIn", { subject, object, role })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(from(EVENTS), from(EVENTS)).map(([subject, object]) => draft("partOf", { subject, object })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(from(EVENTS), dates).map(([subject, date]) => draft("occurredOn", { subject, ...date })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(from(PEOPLE), from(["agreement:a", "agreement:b"]), fc.option(from(EVENTS), { nil: null }), maybeDated)
      .map(([subject, object, at, date]) => draft("signed", { subject, object, at, ...date })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(from(PEOPLE), from(PLACES), maybeDated)
      .map(([subject, object, date]) => draft("affiliatedWith", { subject, object, ...date })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        from(EVENTS),
        from(["attendance", "members", "experts", "talks"]),
        from(["people", "companies"]),
        fc.integer({ min: 1, max: 30 }),
      )
      .map(([subject, measure, unit, size]) => draft("figure", { subject, measure, unit, size })),
  },
);
const units: Draft[] = [
  draft("partOf", { subject: "institution:home-unit", object: "institution:home", kind: "unit" }),
  draft("partOf", { subject: "institution:far-unit", object: "institution:far", kind: "unit" }),
  draft("partOf", { subject: "institution:other", object: "institution:far", kind: "subordinate" }),
  draft("affiliatedWith", { subject: "person:p1", object: "institution:home-unit" }),
  draft("affiliatedWith", { subject: "person:p7", object: "institution:far-unit" }),
];

/** Seven people, five institutions, six events of any kinds and nesting (circles too), and 20 to 50 claims on them. */
export const randomFacts: fc.Arbitrary<TieFacts> = fc
  .tuple(
    fc.array(from(KINDS), { minLength: EVENTS.length, maxLength: EVENTS.length }),
    fc.array(fc.tuple(claim, day), { minLength: 20, maxLength: 50, size: "max" }),
    fc.array(day, { minLength: units.length, maxLength: units.length }),
  )
  .map(([kinds, drafts, unitDays]) => ({
    people: new Set(PEOPLE),
    institutions: new Set(PLACES),
    eventKinds: new Map(EVENTS.map((event, index) => [event, kinds[index] ?? null])),
    claims: [...units.map((unit, index): [Draft, string] => [unit, unitDays[index] ?? "2016-01-01"]), ...drafts].map(
      ([each, on], index) => ({ ...each, id: `claim:${String(index).padStart(3, "0")}`, countsFrom: on }),
    ),
  }));

const ends = [...PEOPLE, ...PLACES];
/** Any question that may be put to such facts. */
export const randomQuestion: fc.Arbitrary<OracleQuestion> = fc.record({
  from: fc.oneof(fc.constant(["institution:home"]), fc.uniqueArray(from(ends), { minLength: 1, maxLength: 3 })),
  to: from(ends),
  ourSide: fc.constantFrom(["institution:home"], ["institution:home", "institution:other"]),
  avoiding: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.uniqueArray(from(ends), { maxLength: 2 })),
  asOf: fc.oneof({ weight: 3, arbitrary: fc.constant("2020-06-01") }, { weight: 1, arbitrary: day }),
  kinds: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.uniqueArray(from(TIE_KINDS), { minLength: 1 }) },
  ),
  inferred: fc.constantFrom(true, true, false),
  maxHops: fc.integer({ min: 1, max: 4 }),
});
