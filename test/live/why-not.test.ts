import { beforeAll, describe, expect, it } from "vitest";
import { makeRun } from "../../src/neo4j/run.js";
import { makeTieSource } from "../../src/services/introductions/tie-source.js";
import { rankSuggestions } from "../../src/services/matches/match-suggestions.js";
import { makeMatchSource } from "../../src/services/matches/match-source.js";
import { WHY_NOT_QUESTIONS, type WhyNotInput } from "../../src/services/why-not/verdict.js";
import { whyNot } from "../../src/services/why-not/why-not.js";
import { readConfig } from "../../src/config.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { liveContexts } from "../support/live-api.js";
import { ASKED as DEFAULTS } from "../services/why-not/asked.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const ties = makeTieSource();
const matches = makeMatchSource(ties);
const ASKED: WhyNotInput = {
  ...DEFAULTS,
  absent: "institution:nasu",
  of: "institution:br-alliance",
  asOf: "2019-12-31",
  ourSide: readConfig({}).ourSide,
};
const SUGGESTED = { question: "MATCH_SUGGESTIONS", of: "institution:spbpu" } as const;
const why = (input: Partial<WhyNotInput>): ReturnType<typeof whyNot> =>
  whyNot(live.run, { ties, matches }, { ...ASKED, ...input });

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("why not", () => {
  it("says that the academy only wishes to join the alliance, by the claim that says so", async () => {
    const { rule, stage, claims } = await why({});
    expect([rule, stage, claims.length]).toEqual(["BELOW_STAGE", "WISHED", 1]);
    expect((await why({ minStage: "WISHED" })).rule).toBe("NONE");
  });

  it.each([
    ["nothing says that SPbPU is a member", { absent: "institution:spbpu" }, "NO_CLAIM"],
    ["a member is there", { absent: "institution:tomsk-fund" }, "NONE"],
    ["a member was none before it became one", { absent: "institution:tomsk-fund", asOf: "2016-01-01" }, "NOT_YET"],
    ["the alliance is no member of itself", { absent: "institution:br-alliance" }, "SELF"],
  ] as const)("says of membership that %s", async (_, input, rule) => {
    expect((await why(input)).rule).toBe(rule);
  });

  it("shows of what counts only after the date nothing but that there is something", async () => {
    expect(await why({ absent: "institution:tomsk-fund", asOf: "2016-01-01" })).toMatchObject({
      claims: [],
      stage: null,
      rank: null,
    });
  });

  it("agrees with the suggestions about everyone they looked at", async () => {
    const asked = {
      for: "institution:spbpu",
      asOf: ASKED.asOf,
      first: 20,
      fields: null,
      regions: null,
      includePartners: false,
      ourSide: ASKED.ourSide,
    };
    const { suggestions, leftOut } = rankSuggestions((await matches.index(live.run)).at(ASKED.asOf), asked);
    const of = { question: "MATCH_SUGGESTIONS", of: "institution:spbpu" } as const;
    for (const { institution, rank } of suggestions.slice(0, 3)) {
      expect(await why({ ...of, absent: institution })).toMatchObject({ rule: "NONE", rank });
    }
    expect(leftOut.size).toBeGreaterThan(0);
    for (const [absent, { rule, claims }] of [...leftOut].slice(0, 4)) {
      expect(await why({ ...of, absent })).toMatchObject({ rule, claims: [...new Set(claims)].sort() });
    }
  });

  it.each([
    ["a region", { absent: "region:jiangsu" }, "NOT_AN_INSTITUTION"],
    ["a planned institution", { absent: "institution:sino-ru-accelerator" }, "PLANNED"],
    ["a field nobody shares", { absent: "institution:paton", fields: ["field:sensors"] }, "FIELDS"],
    ["a place where it does not lie", { absent: "institution:paton", regions: ["region:korea"] }, "REGIONS"],
  ] as const)("says of suggestions why they leave out %s", async (_, input, rule) => {
    const found = await why({ question: "MATCH_SUGGESTIONS", of: "institution:spbpu", ...input });
    expect(found.rule).toBe(rule);
  });

  it("says of matches that partners are left out, and that two suppliers do not match", async () => {
    const of = { question: "TECHNOLOGY_MATCHES", of: "institution:spbpu" } as const;
    const partner = await why({ ...of, absent: "region:jiangsu" });
    expect([partner.rule, partner.claims.length > 0]).toEqual(["PRESENT_PARTNER", true]);
    expect((await why({ ...of, absent: "region:jiangsu", includePartners: true })).rule).toBe("NONE");
    const suppliers = await why({ ...of, of: "institution:bmstu", absent: "institution:paton" });
    expect(suppliers.rule).toBe("NO_SUPPLY_FOR_DEMAND");
  });

  it.each(["MATCH_SUGGESTIONS", "TECHNOLOGY_MATCHES"] as const)(
    "says of %s that a unit is its institution",
    async (question) => {
      const asked = { question, of: "institution:spbpu", absent: "institution:spbpu-icd" };
      expect((await why(asked)).rule).toBe("SELF");
      expect((await why({ ...asked, of: asked.absent, absent: asked.of })).rule).toBe("SELF");
    },
  );

  it("says that a unit or what it belongs to is in the answer instead", async () => {
    const [unit, whole] = ["institution:just-moe", "institution:just"];
    const of = "institution:bmstu";
    const suggested = (absent: string) => why({ question: "MATCH_SUGGESTIONS", of, absent });
    const matched = (absent: string) => why({ question: "TECHNOLOGY_MATCHES", of, absent });
    const rules = await Promise.all([suggested(unit), suggested(whole), matched(unit), matched(whole)]);
    expect(rules.map(({ rule }) => rule)).toEqual(["THROUGH_KIN", "NONE", "NONE", "THROUGH_KIN"]);
    for (const { claims } of rules) expect(claims.length).toBeGreaterThan(0);
    // A unit of a partner is none to be suggested.
    expect((await why({ ...SUGGESTED, absent: "institution:jstd-icd" })).rule).toBe("PRESENT_PARTNER");
  });

  it.each<[Partial<WhyNotInput>, string]>([
    [{ fields: ["field:nowhere"] }, "NODE_NOT_FOUND"],
    [{ fields: ["region:jiangsu"] }, "BAD_USER_INPUT"],
    [{ regions: ["region:nowhere"] }, "NODE_NOT_FOUND"],
    [{ regions: ["field:sensors"] }, "BAD_USER_INPUT"],
    [{ question: "TECHNOLOGY_MATCHES", fields: ["field:sensors"] }, "BAD_USER_INPUT"],
    [{ question: "COOPERATIONS", regions: ["region:korea"] }, "BAD_USER_INPUT"],
    [{ question: "TECHNOLOGY_MATCHES", absent: "person:wang-qin" }, "BAD_USER_INPUT"],
  ])("refuses %j, as the answers do, and filters of another question", async (filter, code) => {
    await expect(why({ ...SUGGESTED, absent: "institution:paton", ...filter })).rejects.toMatchObject({ code });
  });

  it("says of cooperations how far they have come", async () => {
    const of = { question: "COOPERATIONS", of: "institution:spbpu" } as const;
    expect((await why({ ...of, absent: "region:jiangsu" })).rule).toBe("NONE");
    expect((await why({ ...of, absent: "institution:jspc" })).rule).toBe("BELOW_STAGE");
    expect((await why({ ...of, absent: "institution:paton" })).rule).toBe("NO_CLAIM");
  });

  it.each([
    ["what is negotiated is below the stage asked for", {}, "BELOW_STAGE"],
    ["what is negotiated is there for who asks so low", { minStage: "NEGOTIATING" }, "NONE"],
    ["nothing was known of it before", { minStage: "PROPOSED", asOf: "2019-11-01" }, "NOT_YET"],
    ["one of its parties stands where it does", { of: "institution:bmstu" }, "BELOW_STAGE"],
    ["nobody else has to do with it", { of: "institution:paton" }, "NO_CLAIM"],
    ["it has not ended", { minStage: "ENDED" }, "NOT_ENDED"],
  ] as const)("says of the cooperation about an accelerator that %s", async (_, input, rule) => {
    const absent = "institution:sino-ru-accelerator";
    expect((await why({ question: "COOPERATIONS", absent, of: null, ...input })).rule).toBe(rule);
  });

  it("sends a bounded number of statements, none of them twice", async () => {
    const sent: string[] = [];
    const counting = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
    const most = { MATCH_SUGGESTIONS: 25, TECHNOLOGY_MATCHES: 13, COOPERATIONS: 7, MEMBERSHIP: 5, INTRODUCTIONS: 6 };
    await ties.index(live.run);
    for (const question of WHY_NOT_QUESTIONS)
      for (const absent of ["institution:siemens", "institution:jspc", "institution:huaheng"]) {
        sent.length = 0;
        const { rule } = await whyNot(
          counting,
          { ties, matches },
          { ...ASKED, question, absent, of: "institution:spbpu" },
        );
        expect(sent.length, `${question} ${absent} ${rule}: ${sent.join(" ")}`).toBeLessThanOrEqual(most[question]);
      }
  });

  it.each([
    ["there are some", { absent: "institution:spbpu" }, "NONE"],
    ["there were none yet", { absent: "institution:spbpu", asOf: "2016-01-01" }, "NOT_YET"],
    ["another man of a like name has none", { absent: "person:wang-quan" }, "NO_CHAIN"],
    ["one of ours needs none", { absent: "person:wang-qin" }, "SAME_PERSON"],
    ["nobody of it is known", { absent: "institution:sino-ru-accelerator" }, "NO_PEOPLE_KNOWN"],
    [
      "stated ties alone do not reach from a colleague",
      { absent: "institution:spbpu", of: "person:li-xuqin", inferred: false },
      "ONLY_INFERRED",
    ],
    ["one tie is too few", { absent: "institution:spbpu", of: "person:li-xuqin", maxHops: 1 }, "BEYOND_HOPS"],
  ] as const)("says of introductions that %s", async (_, input, rule) => {
    expect((await why({ question: "INTRODUCTIONS", of: null, ...input })).rule).toBe(rule);
  });

  it("answers over the API in three languages, and refuses with codes", async () => {
    const server = await apiServer();
    const context = liveContexts(live);
    const asked = `rule present rank absent { id name } of { id } asOf en: explanation zh: explanation(language: ZH) ru: explanation(language: RU) evidence { statement claim { stage } }`;
    const membership = `question: MEMBERSHIP, absent: "institution:nasu", of: "institution:br-alliance"`;
    const { data, errors } = await ask(server, context("one"), `{ whyNot(${membership}) { ${asked} } }`);
    expect(errors).toEqual([]);
    expect(data?.["whyNot"]).toMatchObject({
      rule: "BELOW_STAGE",
      present: false,
      evidence: [{ claim: { stage: "WISHED" } }],
    });
    const refusal = async (asked: string): Promise<unknown> =>
      (await ask(server, context("two"), `{ whyNot(${asked}) { rule } }`)).errors[0]?.message;
    expect(await refusal(`question: MATCH_SUGGESTIONS, absent: "institution:paton", of: "programme:bri"`)).toBe(
      "whyNot: of must be of type Institution or Region for MATCH_SUGGESTIONS, programme:bri is of type Programme",
    );
    expect(await refusal(`question: INTRODUCTIONS, absent: "region:china"`)).toBe(
      "whyNot: absent must be of type Person or Institution for INTRODUCTIONS, region:china is of type Region",
    );
    for (const [wrong, code] of [
      [`question: MEMBERSHIP, absent: "nobody", of: "institution:br-alliance"`, "NODE_NOT_FOUND"],
      [`question: MEMBERSHIP, absent: "institution:nasu"`, "BAD_USER_INPUT"],
      [`question: MEMBERSHIP, absent: "institution:nasu", of: "region:china"`, "BAD_USER_INPUT"],
      [`question: INTRODUCTIONS, absent: "region:china"`, "BAD_USER_INPUT"],
      [`question: COOPERATIONS, absent: "person:wang-qin"`, "BAD_USER_INPUT"],
      [
        `question: MATCH_SUGGESTIONS, absent: "institution:paton", of: "institution:spbpu", fields: []`,
        "BAD_USER_INPUT",
      ],
      [
        `question: MATCH_SUGGESTIONS, absent: "institution:paton", of: "institution:spbpu", regions: []`,
        "BAD_USER_INPUT",
      ],
      [`question: INTRODUCTIONS, absent: "institution:spbpu", maxHops: 9`, "BAD_USER_INPUT"],
    ] as const) {
      const refused = await ask(server, context("two"), `{ whyNot(${wrong}) { rule } }`);
      expect(refused.errors[0]?.extensions["code"]).toBe(code);
    }
  });
});
