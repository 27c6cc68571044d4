import { describe, expect, it } from "vitest";
import type { Query, Run } from "../../../src/neo4j/query.js";
import { whyNotAMember, whyNotAParty } from "../../../src/services/why-not/not-a-party.js";
import type { Verdict, WhyNotInput } from "../../../src/services/why-not/verdict.js";
import { ASKED } from "./asked.js";

/** A live staged claim between institutions, named by its stage and date. */
const claim = (
  subject: string,
  predicate: string,
  object: string | null,
  stage: string,
  countsFrom: string,
): object => ({
  id: `claim:${subject}-${stage}-${countsFrom}`,
  predicate,
  subject: `institution:${subject}`,
  subjectType: "Institution",
  object: object && `institution:${object}`,
  objectType: object && "Institution",
  stage,
  role: null,
  edtf: countsFrom,
  countsFrom,
});
const member = (stage: string, countsFrom: string): object => claim("a", "memberOf", "net", stage, countsFrom);

/** A run on these claims, where `a` has the unit `a-unit`. */
function runOf(claims: readonly object[]): Run {
  return <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    const id = "id" in (params as object) ? (params as { readonly id: string }).id : "";
    const family = id === "institution:a" ? [id, "institution:a-unit"] : [id];
    const type = id.startsWith("person:") ? "Person" : "Institution";
    const rows = query.name === "cooperationParty" ? family.map((each) => ({ id: each, type })) : claims;
    return Promise.resolve(rows as R[]);
  };
}
const judgeMember = (claims: readonly object[], input: Partial<WhyNotInput> = {}): Promise<Verdict> =>
  whyNotAMember(runOf(claims), { ...ASKED, ...input, of: input.of ?? "institution:net" });
const judgeParty = (claims: readonly object[], input: Partial<WhyNotInput> = {}): Promise<Verdict> =>
  whyNotAParty(runOf(claims), { ...ASKED, question: "COOPERATIONS", ...input });

describe("why an institution is no member", () => {
  it("is that nobody says so", async () => {
    expect(await judgeMember([])).toMatchObject({ rule: "NO_CLAIM", claims: [] });
  });

  it("is that it only wishes to be one, by the claim that says so", async () => {
    expect(await judgeMember([member("WISHED", "2018-01-01")])).toEqual({
      rule: "BELOW_STAGE",
      stage: "WISHED",
      rank: null,
      claims: ["claim:a-WISHED-2018-01-01"],
    });
  });

  it("is that it has left, by the claim that ends it alone", async () => {
    const claims = [member("SIGNED", "2017-01-01"), member("ENDED", "2019-01-01")];
    expect(await judgeMember(claims)).toMatchObject({ rule: "ENDED", claims: ["claim:a-ENDED-2019-01-01"] });
    expect(await judgeMember(claims, { minStage: "ENDED" })).toMatchObject({ rule: "NONE" });
  });

  it("is that it has not left, when those who have are asked for", async () => {
    expect(await judgeMember([member("SIGNED", "2017-01-01")], { minStage: "ENDED" })).toMatchObject({
      rule: "NOT_ENDED",
      stage: "SIGNED",
    });
  });

  it("is nothing once it has signed, or when wishes are asked for", async () => {
    expect((await judgeMember([member("SIGNED", "2017-01-01")])).rule).toBe("NONE");
    expect((await judgeMember([member("WISHED", "2018-01-01")], { minStage: "WISHED" })).rule).toBe("NONE");
  });

  it("is that the network is no member of its members, and that partners are none", async () => {
    const turned = { absent: "institution:net", of: "institution:a" };
    expect((await judgeMember([member("SIGNED", "2017-01-01")], turned)).rule).toBe("NO_CLAIM");
    expect((await judgeMember([claim("a", "cooperatesWith", "net", "SIGNED", "2017-01-01")])).rule).toBe("NO_CLAIM");
  });
});

describe("why two things do not cooperate", () => {
  const founded = [
    claim("a", "established", "body", "LAUNCHED", "2017-01-01"),
    claim("b", "established", "body", "WISHED", "2017-01-01"),
  ];

  it("is nothing for partners, with each other or with anybody", async () => {
    const partners = [claim("a", "cooperatesWith", "net", "SIGNED", "2017-01-01")];
    expect((await judgeParty(partners)).rule).toBe("NONE");
    expect((await judgeParty(partners, { of: null })).rule).toBe("NONE");
  });

  it("is nothing for what they founded, whichever is missed", async () => {
    for (const [absent, of] of [
      ["institution:body", null],
      ["institution:body", "institution:a"],
      ["institution:a", "institution:body"],
    ] as const)
      expect(await judgeParty(founded, { absent, of })).toMatchObject({ rule: "NONE", stage: null });
  });

  it("is that one of them only wishes to, whichever is missed", async () => {
    for (const [absent, of] of [
      ["institution:a", "institution:b"],
      ["institution:b", "institution:a"],
      ["institution:b", "institution:body"],
      ["institution:b", null],
    ] as const)
      expect(await judgeParty(founded, { absent, of })).toMatchObject({
        rule: "BELOW_STAGE",
        stage: "WISHED",
        claims: ["claim:b-WISHED-2017-01-01"],
      });
  });

  it("is how far the thing itself has come, by all that is known of it", async () => {
    const planned = [
      claim("a", "established", "body", "NEGOTIATING", "2017-01-01"),
      claim("body", "reached", null, "INTENT", "2018-01-01"),
    ];
    expect(await judgeParty(planned, { absent: "institution:body", of: null })).toEqual({
      rule: "BELOW_STAGE",
      stage: "INTENT",
      rank: null,
      claims: ["claim:a-NEGOTIATING-2017-01-01", "claim:body-INTENT-2018-01-01"],
    });
  });

  it("is nothing where a unit cooperates, and that a unit is no partner of its own institution", async () => {
    const claims = [claim("a-unit", "cooperatesWith", "net", "SIGNED", "2017-01-01")];
    expect((await judgeParty(claims)).rule).toBe("NONE");
    expect((await judgeParty(claims, { absent: "institution:net", of: "institution:a" })).rule).toBe("NONE");
    expect((await judgeParty(claims, { of: "institution:a-unit" })).rule).toBe("SELF");
    const within = [claim("a-unit", "cooperatesWith", "a", "SIGNED", "2017-01-01")];
    expect((await judgeParty(within, { of: "institution:a-unit" })).rule).toBe("NONE");
  });

  it("is refused for what no cooperation can be of", async () => {
    for (const input of [{ absent: "person:x" }, { of: "person:x" }])
      await expect(judgeParty([], input)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
