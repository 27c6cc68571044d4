import { describe, expect, it } from "vitest";
import { isAppError } from "../../../src/errors.js";
import { readClaims } from "../../../src/services/claims/claim.js";
import { quoteOf, readEvidence } from "../../../src/services/claims/evidence.js";
import { rowsRun } from "../rows-run.js";

const ROW = {
  id: "claim:1",
  predicate: "memberOf",
  subject: "region:north",
  subjectType: "Region",
  object: "institution:alliance",
  objectType: "Institution",
  value: null,
  figure: null,
  stage: "WISHED",
  role: null,
  capacity: null,
  kind: null,
  ordinal: null,
  language: null,
  title: null,
  topics: [],
  at: "event:gone",
  atType: null,
  accordingTo: null,
  accordingToType: null,
  onBehalfOf: null,
  onBehalfOfType: null,
  edtf: "2017",
  earliest: "2017-01-01",
  latest: "2017-12-31",
  within: false,
  basis: "STATED",
  reason: null,
  state: "LIVE",
  article: "article:1",
};

describe("reading claims", () => {
  it("gives each claim with references to what it names, and nothing for unknown ids", async () => {
    const claims = await readClaims(rowsRun({ claimByIds: [ROW] }).run, ["claim:1", "claim:2"]);
    expect([...claims.keys()]).toEqual(["claim:1"]);
    expect(claims.get("claim:1")).toMatchObject({
      subject: { __typename: "Region", id: "region:north" },
      object: { __typename: "Institution", id: "institution:alliance" },
      stage: "WISHED",
      at: null,
    });
  });

  it.each(["predicate", "stage", "basis", "state", "subjectType"])(
    "refuses a %s outside the vocabulary as our fault",
    async (column) => {
      const read = readClaims(rowsRun({ claimByIds: [{ ...ROW, [column]: "invented" }] }).run, ["claim:1"]);
      const failure = await read.catch((error: unknown) => error);
      expect(isAppError(failure, "QUERY_CONTRACT")).toBe(true);
    },
  );
});

describe("evidence", () => {
  it("is listed by claim, in the order of the rows", async () => {
    const passage = (claim: string, start: number) => ({
      claim,
      article: "article:1",
      sha256: "ab",
      start,
      end: start + 2,
    });
    const rows = [passage("claim:1", 0), passage("claim:2", 4), passage("claim:1", 8)];
    const found = await readEvidence(rowsRun({ claimEvidence: rows }).run, ["claim:1", "claim:2", "claim:3"]);
    expect(found.get("claim:1")?.map((one) => one.start)).toEqual([0, 8]);
    expect(found.get("claim:3")).toBeUndefined();
  });

  it("quotes the passage by code units while the document is attached, and not otherwise", () => {
    expect(quoteOf("a𝄞海港", { start: 3, end: 5 })).toBe("海港");
    expect(quoteOf(null, { start: 3, end: 5 })).toBeNull();
  });
});
