import { describe, expect, it } from "vitest";
import { whyNotAParty } from "../../../src/services/why-not/not-a-party.js";
import type { WhyNotInput } from "../../../src/services/why-not/verdict.js";
import { rowsRun } from "../rows-run.js";

const ASKED: WhyNotInput = {
  question: "MEMBERSHIP",
  absent: "institution:a",
  of: "institution:net",
  asOf: "2020-01-01",
  fields: null,
  regions: null,
  includePartners: false,
  minStage: "SIGNED",
  maxHops: 3,
  inferred: true,
  ourSide: [],
};

/** A live claim that the institution is a member of the network. */
const member = (stage: string, countsFrom: string): object => ({
  id: `claim:${stage}-${countsFrom}`,
  predicate: "memberOf",
  subject: "institution:a",
  subjectType: "Institution",
  object: "institution:net",
  objectType: "Institution",
  stage,
  role: null,
  edtf: countsFrom,
  countsFrom,
});

const judge = (claims: readonly object[], input: Partial<WhyNotInput> = {}): ReturnType<typeof whyNotAParty> =>
  whyNotAParty(
    rowsRun({ cooperationParty: [{ id: "institution:net", type: "Institution" }], cooperationClaimsOfParties: claims })
      .run,
    { ...ASKED, ...input },
  );

describe("why an institution is no member", () => {
  it("is that nobody says so", async () => {
    expect(await judge([])).toMatchObject({ rule: "NO_CLAIM", claims: [] });
  });

  it("is that it only wishes to be one, by the claim that says so", async () => {
    expect(await judge([member("WISHED", "2018-01-01")])).toEqual({
      rule: "BELOW_STAGE",
      stage: "WISHED",
      rank: null,
      claims: ["claim:WISHED-2018-01-01"],
    });
  });

  it("is that it has left, by the claim that ends it alone", async () => {
    const claims = [member("SIGNED", "2017-01-01"), member("ENDED", "2019-01-01")];
    expect(await judge(claims)).toMatchObject({ rule: "ENDED", claims: ["claim:ENDED-2019-01-01"] });
    expect(await judge(claims, { minStage: "ENDED" })).toMatchObject({ rule: "NONE" });
  });

  it("is nothing once it has signed, or when wishes are asked for", async () => {
    expect((await judge([member("SIGNED", "2017-01-01")])).rule).toBe("NONE");
    expect((await judge([member("WISHED", "2018-01-01")], { minStage: "WISHED" })).rule).toBe("NONE");
  });

  it("looks at memberships alone, and at cooperation of every kind when asked for that", async () => {
    const partners = [{ ...member("SIGNED", "2017-01-01"), predicate: "cooperatesWith" }];
    expect((await judge(partners)).rule).toBe("NO_CLAIM");
    expect((await judge(partners, { question: "COOPERATIONS" })).rule).toBe("NONE");
    expect((await judge(partners, { question: "COOPERATIONS", of: null })).rule).toBe("NONE");
  });
});
