import { describe, expect, it } from "vitest";
import { cooperationsOf, type StagedClaim } from "../../../src/services/cooperations/cooperation.js";
import { countOutcomes, isWithin, type Reach } from "../../../src/services/funnel/counts.js";
import { agreement, claim, institution } from "../cooperations/made.js";

const [ours, theirs, lab, branch] = ["ours", "theirs", "lab", "branch"].map(institution);
if (!ours || !theirs || !lab || !branch) throw new Error("no institutions");
const records = cooperationsOf([
  claim(ours, "partyTo", agreement("intent"), "INTENT", "2017-06-16"),
  claim(ours, "partyTo", agreement("paper"), "SIGNED", "2017-06-07"),
  claim(theirs, "partyTo", agreement("paper"), "SIGNED", "2017-06-07"),
  claim(ours, "established", lab, "NEGOTIATING", "2017-06-30"),
  claim(theirs, "established", lab, "LAUNCHED", "2018-06-30"),
  claim(theirs, "established", branch, "OPERATING", "2016-01-01"),
]);
const everything: Reach = { window: { from: null, to: null }, outcomes: null, parties: null };
const counted = (reach: Partial<Reach>): (number | undefined)[] => {
  const counts = countOutcomes(records, { ...everything, ...reach });
  return [counts.get("intents"), counts.get("agreements"), counts.get("joint-bodies")];
};

describe("what a funnel counts from the graph", () => {
  it("is intents, signed agreements, and bodies that two or more founded and that were launched", () => {
    expect(counted({})).toEqual([1, 1, 1]);
  });

  it("is dated by the day on which each was reached", () => {
    expect(counted({ window: { from: null, to: "2018-06-29" } })).toEqual([1, 1, 0]);
    expect(counted({ window: { from: "2017-06-08", to: null } })).toEqual([1, 0, 1]);
  });

  it("is for an event what came of it, and not what was there before", () => {
    expect(counted({ outcomes: new Map([["agreement:paper", "2017-06-07"]]) })).toEqual([0, 1, 0]);
    expect(counted({ outcomes: new Map([["agreement:paper", "2017-06-08"]]) })).toEqual([0, 0, 0]);
    expect(counted({ outcomes: new Map([["institution:lab", null]]) })).toEqual([0, 0, 1]);
  });

  it("is not what was already at work when it was first told of, nor what nobody dates", () => {
    const park = cooperationsOf([
      claim(ours, "established", institution("park"), "OPERATING", "2019-11-21"),
      claim(theirs, "established", institution("park"), "OPERATING", "2019-11-21"),
      claim(ours, "partyTo", agreement("treaty"), "SIGNED", "2019-11-24", { edtf: null }),
    ]);
    const outcomes = new Map([
      ["institution:park", "2019-11-21"],
      ["agreement:treaty", "2019-11-21"],
    ]);
    expect([...countOutcomes(park, { ...everything, outcomes }).values()]).toEqual([0, 0, 0]);
    expect([...countOutcomes(park, everything).values()]).toEqual([0, 1, 1]);
  });

  it("is in a window only what was surely reached in it", () => {
    const dated = cooperationsOf([
      claim(ours, "partyTo", agreement("undated"), "SIGNED", "2017-08-30", { edtf: null }),
      claim(ours, "partyTo", agreement("some-day"), "SIGNED", "2017-10-24", { edtf: "2017/2017-10-24" }),
    ]);
    const signed = (from: string | null, to: string | null): number | undefined =>
      countOutcomes(dated, { ...everything, window: { from, to } }).get("agreements");
    expect(signed("2017-08-01", "2017-12-31")).toBe(0);
    expect(signed("2017-01-01", "2017-12-31")).toBe(1);
    expect(signed(null, "2017-12-31")).toBe(2);
    expect(signed(null, "2017-10-23")).toBe(1);
  });

  it("is of what was at work when it was first told of only what a date of its beginning is told of", () => {
    const atWork = (name: string, edtf: string, within: boolean): readonly StagedClaim[] =>
      [ours, theirs].map((founder) =>
        claim(founder, "established", institution(name), "OPERATING", "2017-06-30", { edtf, within }),
      );
    const bodies = cooperationsOf([
      ...atWork("as-of-a-day", "2017-06-30", false),
      ...atWork("begun-some-day", "2017-01/2017-06", true),
      ...atWork("since", "2017/..", false),
    ]);
    const since = (from: string | null): number | undefined =>
      countOutcomes(bodies, { ...everything, window: { from, to: "2017-12-31" } }).get("joint-bodies");
    expect([since(null), since("2017-01-01"), since("2017-02-01")]).toEqual([3, 2, 0]);
  });

  it("is for a region also what those who sit there have", () => {
    expect(counted({ outcomes: new Map(), parties: new Set(["institution:theirs"]) })).toEqual([0, 1, 1]);
  });

  it("is for a region also the bodies that sit there, whoever founded them", () => {
    expect(counted({ outcomes: new Map(), parties: new Set(["institution:lab"]) })).toEqual([0, 0, 1]);
  });
});

describe("a window of days", () => {
  it("holds both its ends, and an undated event only when it has none", () => {
    const window = { from: "2017-01-01", to: "2017-12-31" };
    expect(["2016-12-31", "2017-01-01", "2017-12-31", "2018-01-01", null].map((day) => isWithin(day, window))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(isWithin(null, { from: null, to: null })).toBe(true);
  });
});
