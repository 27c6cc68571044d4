import { describe, expect, it } from "vitest";
import { matchIndex } from "../../../src/services/matches/match-source.js";
import type { MatchClaim, MatchEntity, MatchFacts } from "../../../src/services/matches/match-facts.js";
import { pastContacts, type Contact } from "../../../src/services/matches/past-contact.js";
import { tieIndex } from "../../../src/ties/tie-index.js";
import { on, smallFacts, type ClaimDraft } from "../../ties/small-facts.js";

const KINDS = {
  "event:visit": "delegation-visit",
  "event:stop": "site-visit",
  "event:far-stop": "site-visit",
  "event:forum": "forum",
  "event:expo": "exhibition",
  "event:talks": "talks",
};
const HALF_A_LIFE_LATER = "2020-06-07";

/** What was said beside the claims of ties. */
function said(
  claims: readonly (Pick<MatchClaim, "predicate" | "subject" | "object"> & Partial<MatchClaim>)[],
): MatchFacts {
  const ids = ["us", "them", "others", "we/unit"].map((id) => [
    `institution:${id}`,
    { type: "Institution", kind: null },
  ]);
  const events = Object.entries(KINDS).map(([id, kind]) => [id, { type: "Event", kind }]);
  const nothing = { role: null, capacity: null, stage: null, topics: [], article: "a1", edtf: null, within: false };
  return {
    entities: new Map([...ids, ...events] as [string, MatchEntity][]),
    claims: claims.map((claim, index) => ({ id: `said:${index}`, countsFrom: "2017-06-07", ...nothing, ...claim })),
  };
}

const was = (subject: string, object: string, role: string | null = null): ClaimDraft => ({
  predicate: "participatedIn",
  subject,
  object,
  role,
  countsFrom: "2017-06-07",
});
const part = (subject: string, object: string): ClaimDraft => ({ predicate: "partOf", subject, object });
const held = (event: string, day = "2017-06-07"): ClaimDraft => ({
  predicate: "occurredOn",
  subject: event,
  ...on(day),
});
const of = (person: string, institution: string, day: string): ClaimDraft => ({
  predicate: "affiliatedWith",
  subject: person,
  object: institution,
  ...on(day),
});

function met(drafts: readonly ClaimDraft[], others: MatchFacts = said([]), asOf = HALF_A_LIFE_LATER): Contact[] {
  const day = matchIndex(others, tieIndex(smallFacts(KINDS, drafts))).at(asOf);
  return pastContacts(day.attendance(), day.families().below("institution:us"), asOf);
}
const ways = (contacts: readonly Contact[]): string[] =>
  contacts.map(({ other, event, way }) => `${other} ${event} ${way}`).sort();

describe("past contact", () => {
  it("is being at one event, ages by half in three years and thins out in company", () => {
    const drafts = ["us", "them", "others"].map((id) => was(`institution:${id}`, "event:forum"));
    const contacts = met([held("event:forum"), ...drafts]);
    expect(ways(contacts)).toEqual([
      "institution:others event:forum ATTENDED",
      "institution:them event:forum ATTENDED",
    ]);
    for (const { score } of contacts) expect(score).toBeCloseTo((0.2 * 0.5) / Math.sqrt(2), 3);
  });

  it("is nobody's where we were not, nor where being together does not count", () => {
    expect(met([held("event:forum"), was("institution:them", "event:forum")])).toEqual([]);
    const expo = ["us", "them"].map((id) => was(`institution:${id}`, "event:expo"));
    expect(met([held("event:expo"), ...expo])).toEqual([]);
  });

  it("is a reception where one was host and the other came, through people and units as well", () => {
    const drafts = [
      held("event:stop"),
      was("person:guest", "event:stop", "guest"),
      of("person:guest", "institution:we/unit", "2017-01-01"),
      { ...part("institution:we/unit", "institution:us"), kind: "unit" },
      was("institution:them", "event:stop", "host"),
    ];
    const [contact, ...more] = met(drafts);
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ other: "institution:them", way: "RECEIVED", host: "institution:them" });
    expect(contact?.score).toBeCloseTo(0.4 * 0.5, 3);
  });

  it("takes leader, members and sender of a delegation to each of its stops, and to whoever sat in a part of a stop", () => {
    const journey = [
      held("event:visit"),
      part("event:stop", "event:visit"),
      part("event:far-stop", "event:visit"),
      part("event:forum", "event:stop"),
      was("institution:them", "event:forum", "attendee"),
    ];
    const located = { predicate: "locatedIn", subject: "event:far-stop", object: "institution:others" };
    const expected = ["institution:others event:far-stop RECEIVED", "institution:them event:stop ATTENDED"];
    const sender = { predicate: "organised", subject: "institution:us", object: "event:visit", capacity: "sender" };
    expect(ways(met(journey, said([located, sender])))).toEqual(expected);
    expect(ways(met([...journey, was("institution:us", "event:visit", "member")], said([located])))).toEqual(expected);
    const leader = [was("person:head", "event:visit", "leader"), of("person:head", "institution:us", "2017-06-01")];
    expect(ways(met([...journey, ...leader], said([located])))).toEqual(expected);
    expect(met([...journey, was("institution:us", "event:visit", "press")], said([located]))).toEqual([]);
    expect(met(journey, said([located, { ...sender, capacity: "supporter" }]))).toEqual([]);
  });

  it("is a talk at talks, unless both came together", () => {
    const talks = (role: string | null): ClaimDraft[] =>
      ["us", "them"].map((id) => was(`institution:${id}`, "event:talks", role));
    expect(ways(met([held("event:talks"), ...talks(null)]))).toEqual(["institution:them event:talks TALKED"]);
    expect(ways(met([held("event:talks"), ...talks("guest")]))).toEqual(["institution:them event:talks ATTENDED"]);
  });

  it("counts once a journey, by the heaviest occasion", () => {
    const drafts = [
      held("event:visit"),
      part("event:stop", "event:visit"),
      part("event:talks", "event:visit"),
      ...["event:stop", "event:talks"].flatMap((event) => [
        was("institution:us", event),
        was("institution:them", event),
      ]),
    ];
    expect(ways(met(drafts))).toEqual(["institution:them event:talks TALKED"]);
  });

  it("is somebody's institution's only about the time they were seen with it, and nothing before its day", () => {
    const drafts = (seen: string): ClaimDraft[] => [
      held("event:forum"),
      was("institution:us", "event:forum"),
      was("person:guest", "event:forum"),
      of("person:guest", "institution:them", seen),
    ];
    expect(met(drafts("2018-01-01"))).toHaveLength(1);
    expect(met(drafts("2014-01-01"))).toEqual([]);
    expect(met(drafts("2018-01-01"), said([]), "2017-12-31")).toEqual([]);
  });
});
