import type { TieClaim, TieFacts } from "../../src/ties/facts.js";

/** A claim as a test writes it: what it does not say is null, and it counts from the end of its date. */
export type ClaimDraft = Pick<TieClaim, "predicate" | "subject"> & Partial<Omit<TieClaim, "predicate" | "subject">>;

/** Facts written small: people and institutions are read off the ids, the kinds of events are given. */
export function smallFacts(eventKinds: Readonly<Record<string, string>>, drafts: readonly ClaimDraft[]): TieFacts {
  const ids = drafts.flatMap(({ subject, object }) => [subject, object ?? ""]);
  const ofType = (type: string): Set<string> => new Set(ids.filter((id) => id.startsWith(`${type}:`)));
  return {
    people: ofType("person"),
    institutions: ofType("institution"),
    eventKinds: new Map(Object.entries(eventKinds)),
    claims: drafts.map((draft, index) => toClaim(draft, index)),
  };
}

function toClaim(draft: ClaimDraft, index: number): TieClaim {
  return {
    id: `claim:${index}`,
    object: null,
    role: null,
    kind: null,
    at: null,
    edtf: null,
    earliest: null,
    latest: null,
    within: false,
    countsFrom: draft.latest ?? "2019-01-01",
    measure: null,
    unit: null,
    size: null,
    ...draft,
  };
}

/** The parts of a claim that date it to one day. */
export const on = (day: string): Pick<TieClaim, "edtf" | "earliest" | "latest"> => ({
  edtf: day,
  earliest: day,
  latest: day,
});
/** The parts of a claim that date it to some time from a day to a day. */
export const between = (from: string, to: string): Pick<TieClaim, "edtf" | "earliest" | "latest"> => ({
  edtf: `${from}/${to}`,
  earliest: from,
  latest: to,
});

/** `person` took part in `event`, in a role. */
export const took = (person: string, event: string, role: string | null = null): ClaimDraft => ({
  predicate: "participatedIn",
  subject: `person:${person}`,
  object: `event:${event}`,
  role,
});
/** `event` was part of `whole`. */
export const part = (event: string, whole: string): ClaimDraft => ({
  predicate: "partOf",
  subject: `event:${event}`,
  object: `event:${whole}`,
});
/** `event` was on a day. */
export const was = (event: string, day: string): ClaimDraft => ({
  predicate: "occurredOn",
  subject: `event:${event}`,
  ...on(day),
});
/** `person` was seen at `institution` on a day. */
export const seen = (person: string, institution: string, day: string): ClaimDraft => ({
  predicate: "affiliatedWith",
  subject: `person:${person}`,
  object: `institution:${institution}`,
  ...on(day),
});
/** `institution` was a unit, or a subordinate, of `whole`. */
export const unit = (institution: string, whole: string, kind: "unit" | "subordinate" = "unit"): ClaimDraft => ({
  predicate: "partOf",
  subject: `institution:${institution}`,
  object: `institution:${whole}`,
  kind,
});
/** `event` counted so many people. */
export const counted = (event: string, size: number, measure = "attendance", unitName = "people"): ClaimDraft => ({
  predicate: "figure",
  subject: `event:${event}`,
  measure,
  size,
  unit: unitName,
});
/** `person` signed `agreement`, at an event when one is named. */
export const signed = (person: string, agreement: string, at: string | null = null): ClaimDraft => ({
  predicate: "signed",
  subject: `person:${person}`,
  object: `agreement:${agreement}`,
  at: at === null ? null : `event:${at}`,
});
