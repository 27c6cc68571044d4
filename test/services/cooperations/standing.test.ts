import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES, type Stage, rung } from "../../../graph/stages.js";
import {
  type CooperationRecord,
  cooperationsOf,
  type StagedClaim,
} from "../../../src/services/cooperations/cooperation.js";
import { historyAt, standingAt, stageOf } from "../../../src/services/cooperations/standing.js";
import { agreement, claim, institution } from "./made.js";

const [ours, theirs, third, body] = ["ours", "theirs", "third", "body"].map(institution);
if (!ours || !theirs || !third || !body) throw new Error("no institutions");

function only(claims: readonly StagedClaim[]): CooperationRecord {
  const [record, ...others] = cooperationsOf(claims);
  if (!record || others.length > 0)
    throw new Error(`expected one cooperation, got ${others.length + (record ? 1 : 0)}`);
  return record;
}
const partiesAt = (record: CooperationRecord, asOf: string): string[] =>
  standingAt(record, asOf)?.parties.map(({ id }) => id) ?? [];

describe("cooperations as a view over staged claims", () => {
  it("makes one of an agreement whatever the number of its parties, with the stages the agreement itself reached", () => {
    const paper = agreement("paper");
    const record = only([
      claim(ours, "partyTo", paper, "INTENT", "2017-06-07"),
      claim(theirs, "partyTo", paper, "INTENT", "2017-06-07"),
      claim(third, "partyTo", paper, "INTENT", "2017-06-07"),
      claim(paper, "reached", null, "SIGNED", "2018-02-01"),
    ]);
    expect(record.id).toBe("cooperation:AGREEMENT:agreement:paper");
    expect(stageOf(record, "2017-12-31")).toBe("INTENT");
    expect(standingAt(record, "2018-02-01")).toMatchObject({ stage: "SIGNED", since: "2018-02-01" });
    expect(partiesAt(record, "2018-02-01")).toEqual(["institution:ours", "institution:theirs", "institution:third"]);
  });

  it("makes one a pair of all else, the same whoever is named first", () => {
    const record = only([
      claim(theirs, "cooperatesWith", ours, "MENTIONED", "2017-01-01"),
      claim(ours, "cooperatesWith", theirs, "SIGNED", "2018-01-01"),
    ]);
    expect(record.id).toBe("cooperation:PARTNERSHIP:institution:ours,institution:theirs");
    expect(record.subject).toBeNull();
    expect(stageOf(record, "2018-01-01")).toBe("SIGNED");
  });

  it("never lets one member's stage speak for another's wish", () => {
    const records = cooperationsOf([
      claim(ours, "memberOf", body, "OPERATING", "2017-01-01"),
      claim(theirs, "memberOf", body, "WISHED", "2017-01-01"),
      claim(body, "reached", null, "OPERATING", "2017-01-01"),
    ]);
    expect(records.map((record) => [record.id, stageOf(record, "2018-01-01")])).toEqual([
      ["cooperation:MEMBERSHIP:institution:body,institution:ours", "OPERATING"],
      ["cooperation:MEMBERSHIP:institution:body,institution:theirs", "WISHED"],
    ]);
  });

  it("counts nobody as a party of a body that stands higher than what they wished or proposed", () => {
    const record = only([
      claim(ours, "established", body, "LAUNCHED", "2017-01-01", { role: "founder" }),
      claim(theirs, "established", body, "NEGOTIATING", "2016-01-01", { role: "founder" }),
      claim(third, "established", body, "WISHED", "2017-01-01", { role: "founder" }),
    ]);
    expect(partiesAt(record, "2017-01-01")).toEqual(["institution:ours", "institution:theirs"]);
  });

  it("shows those who only propose while nothing more than a proposal exists", () => {
    const record = only([claim(ours, "established", body, "PROPOSED", "2017-01-01", { role: "founder" })]);
    expect(partiesAt(record, "2017-01-01")).toEqual(["institution:ours"]);
  });

  it("takes those who proposed what was launched for its parties when nobody else is named", () => {
    const record = only([
      claim(ours, "established", body, "PROPOSED", "2017-01-01", { role: "proposer" }),
      claim(theirs, "established", body, "PROPOSED", "2017-01-01", { role: "proposer" }),
      claim(third, "established", body, "WISHED", "2017-01-01", { role: "proposer" }),
      claim(body, "reached", null, "LAUNCHED", "2018-01-01"),
    ]);
    expect(partiesAt(record, "2018-01-01")).toEqual(["institution:ours", "institution:theirs"]);
  });

  it("takes the issuer of a plan for no partner", () => {
    const plan = { __typename: "Programme", id: "programme:plan" } as const;
    expect(cooperationsOf([claim(ours, "established", plan, "OPERATING", "2017-01-01", { role: "issuer" })])).toEqual(
      [],
    );
  });
});

describe("the stage of a cooperation at a date", () => {
  it("ends with the thing, and begins anew after", () => {
    const record = only([
      claim(ours, "established", body, "LAUNCHED", "2015-01-01"),
      claim(theirs, "established", body, "LAUNCHED", "2015-01-01"),
      claim(body, "reached", null, "ENDED", "2017-01-01"),
      claim(body, "reached", null, "INTENT", "2018-01-01"),
    ]);
    expect(["2014-12-31", "2016-01-01", "2017-01-01", "2018-01-01"].map((day) => stageOf(record, day))).toEqual([
      null,
      "LAUNCHED",
      "ENDED",
      "INTENT",
    ]);
  });

  it("outlives one of three who leaves, and not one of two", () => {
    const joined = [ours, theirs, third].map((party) => claim(party, "established", body, "LAUNCHED", "2015-01-01"));
    const three = only([...joined, claim(third, "established", body, "ENDED", "2016-01-01")]);
    expect(stageOf(three, "2016-01-01")).toBe("LAUNCHED");
    expect(partiesAt(three, "2016-01-01")).toEqual(["institution:ours", "institution:theirs"]);
    const two = only([...joined.slice(0, 2), claim(theirs, "established", body, "ENDED", "2016-01-01")]);
    expect(stageOf(two, "2016-01-01")).toBe("ENDED");
  });

  it("is, for a pair, the highest reached since the last end, whatever order the claims come in", () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2017-01-${number}`);
    const steps = fc.array(fc.tuple(fc.constantFrom<Stage>(...STAGES), day), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, day, (pairs, asOf) => {
        const record = only(pairs.map(([stage, date]) => claim(ours, "cooperatesWith", theirs, stage, date)));
        expect(stageOf(record, asOf)).toBe(byReplay(pairs, asOf));
        const standing = standingAt(record, asOf);
        if (standing) expect(byReplay(pairs, standing.since)).toBe(standing.stage);
      }),
    );
  });
});

/** The ladder replayed day by day: what the rule says, done slowly. */
function byReplay(pairs: readonly (readonly [Stage, string])[], asOf: string): Stage | null {
  let at: Stage | null = null;
  for (const day of [...new Set(pairs.map(([, date]) => date))].sort().filter((date) => date <= asOf)) {
    for (const [stage, date] of pairs) {
      if (date === day && stage !== "ENDED" && (at === null || at === "ENDED" || rung(stage) > rung(at))) at = stage;
    }
    if (pairs.some(([stage, date]) => date === day && stage === "ENDED")) at = "ENDED";
  }
  return at;
}

describe("the history of a cooperation", () => {
  it("puts claims that agree together and those that conflict side by side, and hides what came later", () => {
    const first = claim(ours, "cooperatesWith", theirs, "SIGNED", "2017-01-01");
    const reprint = claim(ours, "cooperatesWith", theirs, "SIGNED", "2017-01-01");
    const other = claim(ours, "cooperatesWith", theirs, "OPERATING", "2017-01-01");
    const later = claim(ours, "cooperatesWith", theirs, "ENDED", "2019-01-01");
    expect(historyAt(only([later, other, reprint, first]), "2018-01-01")).toEqual([
      { stage: "SIGNED", edtf: "2017-01-01", claims: [first.id, reprint.id] },
      { stage: "OPERATING", edtf: "2017-01-01", claims: [other.id] },
    ]);
  });

  it("says that a date is unknown rather than give the day of the article", () => {
    const undated = claim(ours, "cooperatesWith", theirs, "SIGNED", "2017-06-19", { edtf: null });
    expect(historyAt(only([undated]), "2018-01-01")).toMatchObject([{ stage: "SIGNED", edtf: "XXXX" }]);
  });
});
