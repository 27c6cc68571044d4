import { describe, expect, it } from "vitest";
import { type LinkRow, linksOf } from "../../../src/services/connections/link.js";

const row = (claim: string, stage: string | null, edtf: string | null, countsFrom: string): LinkRow => ({
  key: "cooperatesWith|institution:a|institution:b",
  relationship: "COOPERATES_WITH",
  from: "institution:a",
  fromType: "Institution",
  to: "institution:b",
  toType: "Institution",
  role: null,
  claim,
  stage,
  basis: "STATED",
  edtf,
  earliest: edtf,
  countsFrom,
});

describe("a link", () => {
  it("is dated by the first claim of the stage it has reached, not by the wish before it", () => {
    const rows = [
      row("claim:1", "WISHED", "2017-06-07", "2017-06-07"),
      row("claim:2", "SIGNED", null, "2018-01-01"),
      row("claim:3", "SIGNED", "2019-02-03", "2019-02-03"),
      row("claim:4", "SIGNED", "2019-05-06", "2019-05-06"),
    ];
    const at = (asOf: string): object[] =>
      linksOf(
        rows.filter(({ countsFrom }) => countsFrom <= asOf),
        asOf,
      ).map(({ stage, edtf }) => ({ stage, edtf }));
    expect(at("2017-12-31")).toEqual([{ stage: "WISHED", edtf: "2017-06-07" }]);
    expect(at("2018-12-31")).toEqual([{ stage: "SIGNED", edtf: null }]);
    expect(at("2019-12-31")).toEqual([{ stage: "SIGNED", edtf: "2019-02-03" }]);
  });

  it("that some claim states as a fact is dated by such a claim", () => {
    const rows = [
      row("claim:1", "WISHED", "2017-06-07", "2017-06-07"),
      row("claim:2", null, "2018-01-01", "2018-01-01"),
    ];
    expect(linksOf(rows, "2019-01-01").map(({ stage, edtf }) => ({ stage, edtf }))).toEqual([
      { stage: null, edtf: "2018-01-01" },
    ]);
  });
});
