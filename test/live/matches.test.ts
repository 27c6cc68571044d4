import { beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { makeRun } from "../../src/neo4j/run.js";
import { makeTieSource } from "../../src/services/introductions/tie-source.js";
import { readClaims } from "../../src/services/claims/claim.js";
import type { MatchReason } from "../../src/services/matches/match-reasons.js";
import {
  type MatchSuggestion,
  matchSuggestions,
  type MatchSuggestionsInput,
  rankSuggestions,
} from "../../src/services/matches/match-suggestions.js";
import { makeMatchSource } from "../../src/services/matches/match-source.js";
import { product } from "../../src/services/matches/supply-demand.js";
import { sharedFields } from "../../src/services/matches/shared-fields.js";
import { technologyMatches, type TechnologyMatch } from "../../src/services/matches/technology-matches.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const matches = makeMatchSource(makeTieSource());
const ASKED = { asOf: "2019-12-31", first: 100, includePartners: false };
const OUR_SIDE = readConfig({}).ourSide;
const ANY = { ...ASKED, fields: null, regions: null, ourSide: OUR_SIDE };
const PARTIES = ["institution:spbpu", "institution:jittc", "institution:huaheng", "region:jiangsu", "region:russia"];

type Asked = Partial<MatchSuggestionsInput> & Pick<MatchSuggestionsInput, "for">;
const suggestedTo = async (asked: Asked): Promise<readonly MatchSuggestion[]> =>
  (await matchSuggestions(live.run, matches, { ...ANY, ...asked })).suggestions;

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("technology matches of the twelve articles", () => {
  it("find new materials across languages as the only thing SPbPU brings and Jiangsu prioritises", async () => {
    const { matches: found } = await technologyMatches(live.run, matches, {
      ...ASKED,
      for: "institution:spbpu",
      includePartners: true,
    });
    const withJiangsu = found.filter((match) => match.demander.party === "region:jiangsu");
    const exact = withJiangsu.flatMap((match) => match.fields.filter((field) => field.grade === "EXACT"));
    expect(exact.map((shared) => shared.field)).toEqual(["field:new-materials"]);
  });

  it("find what no document states: sensors for two firms, and plasma welding for a welder", async () => {
    const matched = async (id: string): Promise<readonly TechnologyMatch[]> =>
      (await technologyMatches(live.run, matches, { ...ASKED, first: 10, for: id })).matches;
    const sensors = (await matched("institution:spbpu")).filter(
      (match) => match.fields[0]?.field === "field:sensors" && match.fields[0].grade === "EXACT",
    );
    const firms = sensors.map((match) => match.demander.party);
    expect(firms).toEqual(expect.arrayContaining(["institution:changgong", "institution:sanheng"]));
    const plasma = (await matched("institution:huaheng")).find(
      (match) => match.supplier.item === "offer:ru-2017-plasma-welding",
    );
    expect(plasma?.fields[0]).toMatchObject({ field: "field:welding", grade: "BROADER" });
  });

  it("count for an institution what its units bring and look for, and name the unit", async () => {
    const parties = async (id: string): Promise<string[]> =>
      (await technologyMatches(live.run, matches, { ...ASKED, for: id })).matches.map(
        ({ supplier, demander }) => `${supplier.party} ${demander.party}`,
      );
    const unit = await parties("institution:just-moe");
    expect(unit).toContain("institution:bmstu institution:just-moe");
    expect(await parties("institution:just")).toEqual(expect.arrayContaining(unit));
  });

  it("know nothing before the articles tell it", async () => {
    for (const party of PARTIES) {
      expect(await technologyMatches(live.run, matches, { ...ASKED, for: party, asOf: "2010-01-01" })).toEqual({
        matches: [],
        note: `nothing known by 2010-01-01 meets what ${party} brings or looks for`,
      });
      expect(await matchSuggestions(live.run, matches, { ...ANY, for: party, asOf: "2010-01-01" })).toEqual({
        suggestions: [],
        note: `nothing known by 2010-01-01 speaks for ${party} meeting an institution`,
      });
    }
  });
});

describe("match suggestions of the twelve articles", () => {
  it("score the sum of their reasons, and each reason the product of its factors", async () => {
    for (const party of PARTIES)
      for (const { score, reasons } of await suggestedTo({ for: party })) {
        expect(score).toBeCloseTo(
          reasons.reduce((sum, reason) => sum + reason.score, 0),
          12,
        );
        for (const reason of reasons) expect(reason.score).toBe(product(reason.factors));
      }
  });

  it("leave out present partners and planned institutions, and say by which claims", async () => {
    const asked = { ...ANY, for: "institution:spbpu" };
    const { suggestions, leftOut } = rankSuggestions((await matches.index(live.run)).at(asked.asOf), asked);
    expect(leftOut.get("institution:jstd")?.rule).toBe("PRESENT_PARTNER");
    expect(leftOut.get("institution:jstd")?.claims.length).toBeGreaterThan(0);
    expect(suggestions.map((one) => one.institution)).not.toContain("institution:jstd");
    const all = await suggestedTo({ for: "institution:spbpu", includePartners: true });
    expect(all.map((one) => one.institution)).toContain("institution:jstd");
  });

  it("say which rule left out all that was asked for, when nothing is left", async () => {
    const asked = { ...ANY, for: "institution:spbpu", regions: ["region:russia"] };
    const { suggestions, note } = await matchSuggestions(live.run, matches, asked);
    expect(suggestions).toEqual([]);
    expect(note).toMatch(/are left out: .*\d+ PRESENT_PARTNER, \d+ REGIONS.*; ask whyNot$/);
  });

  it("rest on claims, each of them, and never suggest a division or oneself", async () => {
    for (const party of PARTIES)
      for (const { institution, reasons } of await suggestedTo({ for: party })) {
        expect(institution).not.toBe(party);
        expect(institution).not.toMatch(/-icd$/);
        for (const reason of reasons) expect(reason.claims.length).toBeGreaterThan(0);
      }
  });

  it("take somebody's presence for their institution's only about the time they were seen with it, and say when", async () => {
    const suggestions = await suggestedTo({ for: "institution:jspc" });
    const contacts = (id: string): string[] =>
      suggestions
        .filter(({ institution }) => institution === id)
        .flatMap(({ reasons }) =>
          reasons.filter(({ kind }) => kind === "PAST_CONTACT").flatMap(({ through }) => through),
        );
    // Its chair of 2017 came as the manager of the fund in 2019.
    expect(contacts("institution:tomsk-fund")).toContain("event:js-il-ru-2019/tomsk");
    expect(contacts("institution:br-alliance")).not.toContain("event:js-il-ru-2019/tomsk");
    const fund = suggestions.find(({ institution }) => institution === "institution:tomsk-fund");
    const visit = fund?.reasons.find(({ through }) => through[0] === "event:js-il-ru-2019/tomsk");
    const evidence = await readClaims(live.run, visit?.claims ?? []);
    expect([...evidence.values()].map(({ predicate }) => predicate)).toContain("affiliatedWith");
  });

  const reasonsOf = async (party: string, institution: string, asOf = ASKED.asOf): Promise<readonly MatchReason[]> => {
    const all = await suggestedTo({ for: party, asOf, includePartners: true });
    return all.find((one) => one.institution === institution)?.reasons ?? [];
  };
  const through = (reasons: readonly MatchReason[], kind: MatchReason["kind"]): string[] =>
    reasons.filter((reason) => reason.kind === kind).flatMap((reason) => reason.through);

  it("name what both take part in as that, and never as a partner they have in common", async () => {
    for (const other of ["institution:jtem", "institution:jitri", "institution:tomsk-fund"]) {
      const reasons = await reasonsOf("institution:jspc", other);
      expect(through(reasons, "COMMON_MEMBERSHIP"), other).toEqual(["institution:br-alliance"]);
      expect(through(reasons, "COMMON_PARTNER"), other).toEqual([]);
    }
    expect(through(await reasonsOf("institution:jspc", "institution:nasu"), "COMMON_MEMBERSHIP")).toEqual([]);
  });

  it("show a common partner only where each has a cooperation of its own with it", async () => {
    expect(through(await reasonsOf("institution:spbpu", "institution:jittc"), "COMMON_PARTNER")).toEqual([
      "institution:jstd",
    ]);
  });

  it("let no region lie in itself, nor an institution share with its region that it lies there", async () => {
    for (const region of ["region:jiangsu", "region:changzhou", "region:tomsk"])
      for (const { institution, reasons } of await suggestedTo({ for: region }))
        expect(through(reasons, "SAME_REGION"), institution).not.toContain(region);
  });

  it("know the guests of a forum held at a stop of our delegation, and the hosts of the stop", async () => {
    const guests = ["institution:afeka", "institution:betalin", "institution:sheng-bdo"];
    for (const guest of guests) {
      const met = (await reasonsOf("institution:jspc", guest)).filter(({ kind }) => kind === "PAST_CONTACT");
      expect(
        met.map(({ met: how }) => how?.way),
        guest,
      ).toEqual(["ATTENDED"]);
      expect(through(await reasonsOf("institution:jspc", guest, "2019-11-16"), "PAST_CONTACT"), guest).toEqual([]);
    }
    const host = (await reasonsOf("institution:jspc", "institution:spbpu")).find(({ kind }) => kind === "PAST_CONTACT");
    expect(host?.met).toEqual({ way: "RECEIVED", host: "institution:spbpu" });
  });

  it("leave a home institution's fellows at home, and offer them to others", async () => {
    for (const us of OUR_SIDE) {
      const all = await suggestedTo({ for: us, includePartners: true });
      expect(all.filter(({ institution }) => OUR_SIDE.includes(institution))).toEqual([]);
    }
    const theirs = await suggestedTo({ for: "institution:bmstu" });
    expect(theirs.map(({ institution }) => institution)).toContain("institution:jittc");
  });

  it.each([
    [
      { fields: [] },
      "BAD_USER_INPUT",
      "matchSuggestions: fields is empty; name some technology fields, or leave it out for all",
    ],
    [
      { regions: [] },
      "BAD_USER_INPUT",
      "matchSuggestions: regions is empty; name some regions, or leave it out for all",
    ],
    [{ fields: ["field:nowhere"] }, "NODE_NOT_FOUND", 'fields "field:nowhere" is not in the graph'],
    [
      { fields: ["region:changzhou"] },
      "BAD_USER_INPUT",
      "fields must be a technology field, region:changzhou is of type Region",
    ],
    [{ regions: ["person:wang-qin"] }, "BAD_USER_INPUT", "regions must be a region, person:wang-qin is of type Person"],
    [
      { regions: ["region:changzhou", "region:nowhere"] },
      "NODE_NOT_FOUND",
      'regions "region:nowhere" is not in the graph',
    ],
    [{ for: "person:wang-qin" }, "BAD_USER_INPUT", "for must be an institution or a region"],
    [{ for: "institution:nowhere" }, "NODE_NOT_FOUND", 'for "institution:nowhere" is not in the graph'],
  ])("refuse %j", async (wrong, code, message) => {
    const asked = matchSuggestions(live.run, matches, { ...ANY, for: "institution:spbpu", ...wrong });
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringContaining(message) as string });
  });

  it("find what lies anywhere within a region and below a field", async () => {
    const ids = async (filter: { fields: string[] } | { regions: string[] }): Promise<string[]> => {
      const found = await suggestedTo({ for: "institution:spbpu", ...filter });
      return found.map(({ institution }) => institution);
    };
    expect(await ids({ regions: ["region:china"] })).toEqual(
      expect.arrayContaining(await ids({ regions: ["region:changzhou"] })),
    );
    expect(await ids({ fields: ["field:materials"] })).toEqual(
      expect.arrayContaining(await ids({ fields: ["field:new-materials"] })),
    );
    expect(await ids({ fields: ["field:new-materials"] })).not.toEqual([]);
  });

  it("can be confined to fields and regions", async () => {
    const inChangzhou = await suggestedTo({
      for: "institution:spbpu",
      regions: ["region:changzhou"],
    });
    expect(inChangzhou.map((one) => one.institution).sort()).toEqual(["institution:changgong", "institution:sanheng"]);
    const onSensors = await suggestedTo({
      for: "institution:spbpu",
      fields: ["field:sensors"],
    });
    expect(onSensors.map((one) => one.institution).sort()).toEqual(["institution:changgong", "institution:sanheng"]);
  });

  it("ask for nothing but the revision once the record was read", async () => {
    const sent: string[] = [];
    const run = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
    for (const party of PARTIES) {
      await matchSuggestions(run, matches, { ...ANY, for: party });
      await technologyMatches(run, matches, { ...ASKED, for: party });
    }
    expect(new Set(sent)).toEqual(new Set(["tieRevision"]));
  });
});

describe("shared fields of the twelve articles", () => {
  it("name who holds what by which claims, exact first", async () => {
    const { fields: shared } = await sharedFields(live.run, matches, {
      between: ["institution:spbpu", "region:jiangsu"],
      asOf: "2019-12-31",
    });
    expect(shared[0]).toMatchObject({ field: "field:new-materials", grade: "EXACT" });
    const by = shared[0]?.held.map((held) => `${held.party} ${held.by}`);
    expect(by).toEqual(expect.arrayContaining(["institution:spbpu strongIn", "region:jiangsu prioritises"]));
  });

  it("are those of units too, under the name of the unit that holds them", async () => {
    const between = ["institution:just", "institution:bmstu"];
    const { fields } = await sharedFields(live.run, matches, { between, asOf: "2019-12-31" });
    expect(fields.flatMap(({ held }) => held.map(({ party }) => party))).toContain("institution:just-moe");
  });

  it("are none, and the answer says so, before anybody tells of them", async () => {
    const between = ["institution:spbpu", "region:jiangsu"];
    expect(await sharedFields(live.run, matches, { between, asOf: "2010-01-01" })).toEqual({
      fields: [],
      note: "no two of these share a field known by 2010-01-01; no field is known of institution:spbpu, region:jiangsu",
    });
  });

  it.each([
    [[], "between is empty; name 2..20 institutions or regions"],
    [["institution:spbpu"], "between must name 2..20 institutions or regions, got 1"],
    [["institution:spbpu", "institution:spbpu"], "names institution:spbpu twice"],
    [["institution:spbpu", "person:wang-qin"], "is of type Person"],
    [["institution:spbpu", "institution:nowhere"], 'between "institution:nowhere" is not in the graph'],
  ])("are refused between %j", async (between, fault) => {
    await expect(sharedFields(live.run, matches, { between, asOf: "2019-12-31" })).rejects.toThrow(fault);
  });
});
