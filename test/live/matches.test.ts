import { beforeAll, describe, expect, it } from "vitest";
import { makeRun } from "../../src/neo4j/run.js";
import { readClaims } from "../../src/services/claims/claim.js";
import { matchSuggestions, rankSuggestions } from "../../src/services/matches/match-suggestions.js";
import { readFamily } from "../../src/services/matches/units.js";
import { product } from "../../src/services/matches/supply-demand.js";
import { sharedFields } from "../../src/services/matches/shared-fields.js";
import { technologyMatches } from "../../src/services/matches/technology-matches.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const ASKED = { asOf: "2019-12-31", first: 100, includePartners: false };
const ANY = { ...ASKED, fields: null, regions: null };
const PARTIES = ["institution:spbpu", "institution:jittc", "institution:huaheng", "region:jiangsu", "region:russia"];

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("technology matches of the twelve articles", () => {
  it("find new materials across languages as the only thing SPbPU brings and Jiangsu prioritises", async () => {
    const matches = await technologyMatches(live.run, { ...ASKED, for: "institution:spbpu", includePartners: true });
    const withJiangsu = matches.filter((match) => match.demander.party === "region:jiangsu");
    const exact = withJiangsu.flatMap((match) => match.fields.filter((field) => field.grade === "EXACT"));
    expect(exact.map((shared) => shared.field)).toEqual(["field:new-materials"]);
  });

  it("find what no document states: sensors for two firms, and plasma welding for a welder", async () => {
    const spbpu = await technologyMatches(live.run, { ...ASKED, first: 10, for: "institution:spbpu" });
    const sensors = spbpu.filter(
      (match) => match.fields[0]?.field === "field:sensors" && match.fields[0].grade === "EXACT",
    );
    const firms = sensors.map((match) => match.demander.party);
    expect(firms).toEqual(expect.arrayContaining(["institution:changgong", "institution:sanheng"]));
    const welder = await technologyMatches(live.run, { ...ASKED, first: 10, for: "institution:huaheng" });
    const plasma = welder.find((match) => match.supplier.item === "offer:ru-2017-plasma-welding");
    expect(plasma?.fields[0]).toMatchObject({ field: "field:welding", grade: "BROADER" });
  });

  it("know nothing before the articles tell it", async () => {
    for (const party of PARTIES) {
      expect(await technologyMatches(live.run, { ...ASKED, for: party, asOf: "2010-01-01" })).toEqual([]);
      expect(await matchSuggestions(live.run, { ...ANY, for: party, asOf: "2010-01-01" })).toEqual([]);
    }
  });
});

describe("match suggestions of the twelve articles", () => {
  it("score the sum of their reasons, and each reason the product of its factors", async () => {
    for (const party of PARTIES)
      for (const { score, reasons } of await matchSuggestions(live.run, { ...ANY, for: party })) {
        expect(score).toBeCloseTo(
          reasons.reduce((sum, reason) => sum + reason.score, 0),
          12,
        );
        for (const reason of reasons) expect(reason.score).toBe(product(reason.factors));
      }
  });

  it("leave out present partners and planned institutions, and say by which claims", async () => {
    const asked = { ...ANY, for: "institution:spbpu" };
    const family = await readFamily(live.run, asked.for, asked.asOf);
    const { suggestions, leftOut } = await rankSuggestions(live.run, asked, family);
    expect(leftOut.get("institution:jstd")?.rule).toBe("PRESENT_PARTNER");
    expect(leftOut.get("institution:jstd")?.claims.length).toBeGreaterThan(0);
    expect(suggestions.map((one) => one.institution)).not.toContain("institution:jstd");
    const all = await matchSuggestions(live.run, { ...ANY, for: "institution:spbpu", includePartners: true });
    expect(all.map((one) => one.institution)).toContain("institution:jstd");
  });

  it("rest on claims, each of them, and never suggest a division or oneself", async () => {
    for (const party of PARTIES)
      for (const { institution, reasons } of await matchSuggestions(live.run, { ...ANY, for: party })) {
        expect(institution).not.toBe(party);
        expect(institution).not.toMatch(/-icd$/);
        for (const reason of reasons) expect(reason.claims.length).toBeGreaterThan(0);
      }
  });

  it("take somebody's presence for their institution's only about the time they were seen with it, and say when", async () => {
    const suggestions = await matchSuggestions(live.run, { ...ANY, for: "institution:jspc" });
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

  it("can be confined to fields and regions", async () => {
    const inChangzhou = await matchSuggestions(live.run, {
      ...ANY,
      for: "institution:spbpu",
      regions: ["region:changzhou"],
    });
    expect(inChangzhou.map((one) => one.institution).sort()).toEqual(["institution:changgong", "institution:sanheng"]);
    const onSensors = await matchSuggestions(live.run, { ...ANY, for: "institution:spbpu", fields: ["field:sensors"] });
    expect(onSensors.map((one) => one.institution).sort()).toEqual(["institution:changgong", "institution:sanheng"]);
  });

  it("cost the same number of statements whatever the answer holds", async () => {
    const counts: number[] = [];
    for (const party of ["institution:spbpu", "institution:jittc"]) {
      let statements = 0;
      const run = makeRun(live.driver, { database: live.database, onStatement: () => (statements += 1) });
      await matchSuggestions(run, { ...ANY, for: party });
      counts.push(statements);
    }
    expect(new Set(counts).size).toBe(1);
  });
});

describe("shared fields of the twelve articles", () => {
  it("name who holds what by which claims, exact first", async () => {
    const shared = await sharedFields(live.run, {
      between: ["institution:spbpu", "region:jiangsu"],
      asOf: "2019-12-31",
    });
    expect(shared[0]).toMatchObject({ field: "field:new-materials", grade: "EXACT" });
    const by = shared[0]?.held.map((held) => `${held.party} ${held.by}`);
    expect(by).toEqual(expect.arrayContaining(["institution:spbpu strongIn", "region:jiangsu prioritises"]));
  });

  it.each([
    [[], "between must name 2..20 parties"],
    [["institution:spbpu", "institution:spbpu"], "names institution:spbpu twice"],
    [["institution:spbpu", "person:wang-qin"], "is of type Person"],
    [["institution:spbpu", "institution:nowhere"], "no entity has the id"],
  ])("are refused between %j", async (between, fault) => {
    await expect(sharedFields(live.run, { between, asOf: "2019-12-31" })).rejects.toThrow(fault);
  });
});
