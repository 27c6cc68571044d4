import { describe, expect, it } from "vitest";
import type { PersonTie } from "../../src/ties/choice.js";
import { chosenTies } from "../../src/ties/choice.js";
import { tieIndex } from "../../src/ties/tie-index.js";
import { between, counted, part, seen, signed, smallFacts, took, unit, was, type ClaimDraft } from "./small-facts.js";

const ALL = { kinds: null, inferred: true } as const;
const AS_OF = "2020-01-01";

function tiesOf(kinds: Readonly<Record<string, string>>, drafts: readonly ClaimDraft[], asOf = AS_OF): PersonTie[] {
  return chosenTies(tieIndex(smallFacts(kinds, drafts)).at(asOf), ALL);
}
/** `left right: KIND at event` of every contribution, in order of pairs. */
function summary(kinds: Readonly<Record<string, string>>, drafts: readonly ClaimDraft[], asOf = AS_OF): string[] {
  const said = tiesOf(kinds, drafts, asOf).flatMap(({ people, contributions }) =>
    contributions.map(({ kind, event }) =>
      `${people.join(" ")}: ${kind} ${event ?? "nowhere"}`.replace(/person:|event:/g, ""),
    ),
  );
  return said.sort();
}
function only(ties: readonly PersonTie[]): PersonTie {
  const [tie, ...others] = ties;
  if (tie === undefined || others.length > 0) throw new Error(`expected one tie, got ${ties.length}`);
  return tie;
}

describe("presence", () => {
  it("puts leader and members of a delegation at each stop, and nobody else of it", () => {
    const claims = [
      took("leo", "trip", "leader"),
      took("mia", "trip", "member"),
      took("gus", "trip", "guest"),
      took("hal", "stop", "host"),
      part("stop", "trip"),
      was("trip", "2019-06-01"),
    ];
    expect(summary({ "event:trip": "delegation-visit", "event:stop": "site-visit" }, claims)).toEqual([
      "hal leo: RECEIVED stop",
      "hal mia: MEETING stop",
      "leo mia: MEETING stop",
    ]);
  });

  it("rests the reception of a delegation on leader, stop and host", () => {
    const claims = [
      took("leo", "trip", "leader"),
      took("hal", "stop", "host"),
      part("stop", "trip"),
      took("leo", "elsewhere"),
    ];
    const kinds = { "event:trip": "delegation-visit", "event:stop": "site-visit", "event:elsewhere": "forum" };
    expect(only(tiesOf(kinds, claims)).contributions[0]?.claims).toEqual(["claim:0", "claim:1", "claim:2"]);
  });

  it.each(["delegation-visit", "week", "exhibition", "competition"])("joins nobody at a %s", (kind) => {
    expect(summary({ "event:e": kind }, [took("ann", "e"), took("bob", "e"), was("e", "2019-01-01")])).toEqual([]);
  });

  it("at a part counts at the whole when that lasts one day, and not when it lasts longer", () => {
    const claims = [took("ann", "talk"), took("bob", "panel"), part("talk", "conf"), part("panel", "conf")];
    const kinds = { "event:conf": "conference", "event:talk": "forum", "event:panel": "forum" };
    const long: ClaimDraft = { predicate: "occurredOn", subject: "event:conf", ...between("2019-05-01", "2019-05-03") };
    expect(summary(kinds, [...claims, was("conf", "2019-05-01")])).toEqual(["ann bob: EVENT conf"]);
    expect(summary(kinds, [...claims, long])).toEqual([]);
    expect(summary(kinds, [...claims, { ...long, within: true }])).toEqual(["ann bob: EVENT conf"]);
  });

  it("gives a host of one part and a guest of another no reception at the whole", () => {
    const claims = [
      took("ann", "talk", "host"),
      took("bob", "panel", "guest"),
      part("talk", "conf"),
      part("panel", "conf"),
      was("conf", "2019-05-01"),
    ];
    expect(summary({ "event:conf": "conference", "event:talk": "forum", "event:panel": "forum" }, claims)).toEqual([
      "ann bob: EVENT conf",
    ]);
  });

  it("ends where events are part of each other in a circle", () => {
    const claims = [
      took("ann", "a"),
      took("bob", "b"),
      part("a", "b"),
      part("b", "a"),
      was("a", "2019-05-01"),
      was("b", "2019-05-01"),
    ];
    expect(summary({ "event:a": "forum", "event:b": "forum" }, claims)).toHaveLength(1);
  });
});

describe("the kind of a meeting", () => {
  const at = (kind: string, ours: string | null, theirs: string | null): string[] =>
    summary({ "event:e": kind }, [took("ann", "e", ours), took("bob", "e", theirs), was("e", "2019-01-01")]);

  it.each([
    ["forum", "unveiler", "unveiler", "CO_UNVEILED"],
    ["meeting", "guest", "host", "RECEIVED"],
    ["site-visit", "host", "leader", "RECEIVED"],
    ["site-visit", "companion", "leader", "ACCOMPANIED"],
    ["site-visit", "companion", "companion", "EVENT"],
    ["talks", "attendee", "attendee", "TALKS"],
    ["meeting", "attendee", "member", "MEETING"],
    ["meeting", "attendee", "companion", "EVENT"],
    ["forum", "speaker", "chair", "EVENT"],
  ])("at a %s of %s and %s is %s %s", (kind, ours, theirs, expected) => {
    expect(at(kind, ours, theirs)).toEqual([`ann bob: ${expected} e`]);
  });

  it("is CO_SIGNED for two who signed one agreement, instead of what else they were at that event", () => {
    const claims = [
      took("ann", "e", "host"),
      took("bob", "e", "leader"),
      signed("ann", "mou", "e"),
      signed("bob", "mou", "e"),
      was("e", "2019-01-01"),
    ];
    expect(summary({ "event:e": "meeting" }, claims)).toEqual(["ann bob: CO_SIGNED e"]);
  });

  it("is CO_SIGNED nowhere when nobody says where", () => {
    expect(summary({}, [signed("ann", "mou"), signed("bob", "mou"), signed("cy", "other")])).toEqual([
      "ann bob: CO_SIGNED nowhere",
    ]);
  });

  it("is no MEETING where more than 12 people are", () => {
    const claims = [took("ann", "e"), took("bob", "e"), was("e", "2019-01-01")];
    expect(summary({ "event:e": "meeting" }, [...claims, counted("e", 12)])).toEqual(["ann bob: MEETING e"]);
    expect(summary({ "event:e": "meeting" }, [...claims, counted("e", 13)])).toEqual(["ann bob: EVENT e"]);
  });
});

describe("colleagues", () => {
  it("are people of one institution, or of a unit and its parent, and always inferred", () => {
    const claims = [
      seen("ann", "office", "2019-01-01"),
      seen("bob", "ministry", "2019-02-01"),
      seen("cy", "lab", "2019-02-01"),
      unit("office", "ministry"),
      unit("lab", "ministry", "subordinate"),
    ];
    const tie = only(tiesOf({}, claims));
    expect([tie.people, tie.inferred]).toEqual([["person:ann", "person:bob"], true]);
    expect(tie.contributions[0]).toMatchObject({
      kind: "COLLEAGUE",
      claims: ["claim:0", "claim:1", "claim:3"],
      date: { edtf: "2019-02-01" },
    });
  });

  it("were seen at most 24 months apart", () => {
    expect(summary({}, [seen("ann", "office", "2017-02-28"), seen("bob", "office", "2019-02-28")])).toHaveLength(1);
    expect(summary({}, [seen("ann", "office", "2017-02-28"), seen("bob", "office", "2019-03-01")])).toEqual([]);
  });

  it("make no tie inferred that has another ground", () => {
    const claims = [
      seen("ann", "office", "2019-01-01"),
      seen("bob", "office", "2019-01-01"),
      took("ann", "e"),
      took("bob", "e"),
      was("e", "2019-01-01"),
    ];
    expect(only(tiesOf({ "event:e": "talks" }, claims)).inferred).toBe(false);
  });
});

describe("the size of an occasion", () => {
  const size = (kinds: Readonly<Record<string, string>>, claims: readonly ClaimDraft[]): number | null | undefined =>
    tiesOf(kinds, claims).find(({ people }) => people.join() === "person:ann,person:bob")?.contributions[0]?.size;
  const pair = [took("ann", "e"), took("bob", "e"), was("e", "2019-01-01")];

  it("is the largest figure of people, not of companies", () => {
    expect(
      size({ "event:e": "forum" }, [
        ...pair,
        counted("e", 30),
        counted("e", 20, "experts"),
        counted("e", 400, "attendance", "companies"),
      ]),
    ).toBe(30);
  });
  it("is that of its one-day whole when it has none", () => {
    expect(
      size({ "event:e": "meeting", "event:day": "conference" }, [
        ...pair,
        part("e", "day"),
        was("day", "2019-01-01"),
        counted("day", 80),
      ]),
    ).toBe(80);
  });
  it("is 100 at a forum without a figure", () => {
    expect(size({ "event:e": "forum" }, pair)).toBe(100);
  });
  it("is, at a meeting without a figure, the named people and the unnamed rest of the delegation", () => {
    const visit = [part("e", "trip"), took("leo", "trip", "leader"), counted("trip", 5, "members")];
    expect(size({ "event:e": "meeting", "event:trip": "delegation-visit" }, [...pair, ...visit])).toBe(3 + 4);
  });
});

describe("strength", () => {
  it("multiplies weight, recency and penalty, and sums what is left to 1 - e^-sum", () => {
    const [contribution] = only(
      tiesOf({ "event:e": "forum" }, [took("ann", "e"), took("bob", "e"), was("e", "2017-01-01"), counted("e", 5)]),
    ).contributions;
    const recency = 2 ** (-(1095 / 365.25) / 3);
    expect(contribution).toMatchObject({ weight: 0.25, recency, groupPenalty: 0.5, product: 0.25 * recency * 0.5 });
    const tie = only(
      tiesOf({ "event:e": "forum" }, [took("ann", "e"), took("bob", "e"), was("e", "2017-01-01"), counted("e", 5)]),
    );
    expect(tie.strength).toBeCloseTo(1 - Math.exp(-0.25 * recency * 0.5), 15);
  });

  it("takes the date of the nearest dated event around, as some day within it", () => {
    const claims = [
      took("ann", "e"),
      took("bob", "e"),
      part("e", "w"),
      { predicate: "occurredOn", subject: "event:w", ...between("2019-05-01", "2019-05-09") } as const,
    ];
    const [contribution] = only(tiesOf({ "event:e": "talks", "event:w": "week" }, claims)).contributions;
    expect(contribution).toMatchObject({
      date: { edtf: "2019-05-01/2019-05-09", within: true },
      agedFrom: "2019-05-09",
    });
  });

  it("ages what nothing dates from the day it counts, and shows no date", () => {
    const claims = [took("ann", "e"), { ...took("bob", "e"), countsFrom: "2019-03-01" }];
    expect(only(tiesOf({ "event:e": "talks" }, claims)).contributions[0]).toMatchObject({
      date: null,
      agedFrom: "2019-03-01",
    });
  });

  it("keeps of a whole and its parts only the heaviest, and two parts beside each other both", () => {
    const day = { "event:day": "conference", "event:am": "talks", "event:pm": "talks" };
    const claims = [
      ...["am", "pm"].flatMap((e) => [took("ann", e), took("bob", e), part(e, "day")]),
      was("day", "2019-01-01"),
    ];
    expect(summary(day, claims)).toEqual(["ann bob: TALKS am", "ann bob: TALKS pm"]);
    expect(
      summary(day, [
        ...claims.filter(({ object }) => object !== "event:pm"),
        took("ann", "day", "unveiler"),
        took("bob", "day", "unveiler"),
      ]),
    ).toEqual(["ann bob: CO_UNVEILED day"]);
  });
});

describe("as of a date", () => {
  it("nothing is known that only counts later", () => {
    const claims = [
      took("ann", "e", "host"),
      { ...took("bob", "e", "guest"), countsFrom: "2019-06-01" },
      was("e", "2019-01-01"),
    ];
    expect(summary({ "event:e": "forum" }, claims, "2019-05-31")).toEqual([]);
    expect(summary({ "event:e": "forum" }, claims, "2019-06-01")).toEqual(["ann bob: RECEIVED e"]);
  });

  it("an unfinished occasion is fresh", () => {
    const open = {
      predicate: "occurredOn",
      subject: "event:e",
      edtf: "2016/..",
      earliest: "2016-01-01",
      latest: null,
      countsFrom: "2016-01-01",
    } as const;
    const [contribution] = only(
      tiesOf({ "event:e": "talks" }, [took("ann", "e"), took("bob", "e"), open]),
    ).contributions;
    expect(contribution?.recency).toBe(1);
  });
});
