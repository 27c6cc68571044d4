import { describe, expect, it } from "vitest";
import type { MatchClaim, MatchEntity } from "../../../src/services/matches/match-facts.js";
import { reasonsFor } from "../../../src/services/matches/match-reasons.js";
import { matchIndex } from "../../../src/services/matches/match-source.js";
import { rankSuggestions } from "../../../src/services/matches/match-suggestions.js";
import { tieIndex } from "../../../src/ties/tie-index.js";
import { smallFacts, type ClaimDraft } from "../../ties/small-facts.js";

const TYPES: Readonly<Record<string, MatchEntity["type"]>> = {
  institution: "Institution",
  region: "Region",
  programme: "Programme",
  agreement: "Agreement",
};
const KINDS: Readonly<Record<string, string>> = { "region:city": "city", "region:province": "province" };

type Draft = readonly [subject: string, predicate: string, object: string, stage?: string];

/** The day on which some claims count, and the units among institutions. */
function dayOf(drafts: readonly Draft[], units: readonly (readonly [string, string])[] = []) {
  const ids = new Set([...drafts.flatMap(([subject, , object]) => [subject, object]), ...units.flat()]);
  const entities = [...ids].map((id): [string, MatchEntity] => [
    id,
    { type: TYPES[id.split(":")[0] ?? ""] ?? "Event", kind: KINDS[id] ?? null },
  ]);
  const claims = drafts.map(([subject, predicate, object, stage = null], index): MatchClaim => {
    const rest = {
      role: null,
      capacity: null,
      topics: [],
      article: "a1",
      edtf: null,
      within: false,
      countsFrom: "2017-01-01",
    };
    return { id: `claim:${index}`, subject, predicate, object, stage, ...rest };
  });
  const kin = units.map(([unit, whole]): ClaimDraft => {
    return { predicate: "partOf", subject: unit, object: whole, kind: "unit", countsFrom: "2017-01-01" };
  });
  return matchIndex({ entities: new Map(entities), claims }, tieIndex(smallFacts({}, kin))).at("2018-01-01");
}
const [US, THEM, OTHER, NET] = ["institution:us", "institution:them", "institution:other", "institution:net"] as const;

/** Each reason of a party as `candidate kind through`. */
const told = (drafts: readonly Draft[], party: string = US, units?: readonly (readonly [string, string])[]): string[] =>
  [...reasonsFor(dayOf(drafts, units), party)]
    .flatMap(([id, reasons]) => reasons.map(({ kind, through }) => `${id} ${kind} ${through.join()}`))
    .sort();

describe("what two institutions have in common", () => {
  it("is a partner where each has a cooperation of two with it", () => {
    const drafts: Draft[] = [
      [US, "cooperatesWith", OTHER, "SIGNED"],
      [OTHER, "cooperatesWith", THEM, "OPERATING"],
    ];
    expect(told(drafts)).toEqual([`${THEM} COMMON_PARTNER ${OTHER}`]);
    expect(told([[US, "cooperatesWith", OTHER, "WISHED"], ...drafts.slice(1)])).toEqual([]);
  });

  it("is a membership, and no partner, where it is a network both are members or founders of", () => {
    const drafts: Draft[] = [
      [US, "memberOf", NET, "OPERATING"],
      [THEM, "memberOf", NET, "OPERATING"],
      [OTHER, "memberOf", NET, "WISHED"],
    ];
    expect(told(drafts)).toEqual([`${THEM} COMMON_MEMBERSHIP ${NET}`]);
    const founders = [US, THEM, OTHER].map((id): Draft => [id, "established", NET, "LAUNCHED"]);
    expect(told(founders)).toEqual([`${OTHER} COMMON_MEMBERSHIP ${NET}`, `${THEM} COMMON_MEMBERSHIP ${NET}`].sort());
  });

  it("is a membership where both carry out one programme or signed one agreement of several", () => {
    const both = (predicate: string, thing: string): Draft[] =>
      [US, THEM, OTHER].map((id): Draft => [id, predicate, thing, "SIGNED"]);
    for (const drafts of [both("implements", "programme:p"), both("partyTo", "agreement:a")])
      expect(new Set(told(drafts).map((line) => line.split(" ")[1]))).toEqual(new Set(["COMMON_MEMBERSHIP"]));
  });

  it("rests on what makes it one, and not on who wished or proposed it before", () => {
    const claims = (drafts: readonly Draft[]) => reasonsFor(dayOf(drafts), US).get(THEM)?.[0]?.claims;
    const partner: Draft[] = [
      [US, "cooperatesWith", OTHER, "WISHED"],
      [US, "cooperatesWith", OTHER, "SIGNED"],
      [OTHER, "cooperatesWith", THEM, "OPERATING"],
    ];
    expect(claims(partner)).toEqual(["claim:1", "claim:2"]);
    const founders: Draft[] = [
      [US, "established", NET, "PROPOSED"],
      [US, "established", NET, "LAUNCHED"],
      [THEM, "established", NET, "LAUNCHED"],
    ];
    expect(claims(founders)).toEqual(["claim:1", "claim:2"]);
  });

  it("is weighed by how many share it, and a region's word for less than an institution's", () => {
    const scoreThrough = (hub: string, more: number): number => {
      const others = Array.from({ length: more }, (_, index): Draft => [
        `institution:${index}`,
        "supports",
        hub,
        "OPERATING",
      ]);
      const drafts: Draft[] = [[US, "supports", hub, "OPERATING"], [THEM, "supports", hub, "OPERATING"], ...others];
      return reasonsFor(dayOf(drafts), US).get(THEM)?.[0]?.score ?? NaN;
    };
    expect(scoreThrough(OTHER, 0)).toBeCloseTo(0.3 / Math.log(3), 12);
    expect(scoreThrough(OTHER, 2)).toBeCloseTo(0.3 / Math.log(5), 12);
    expect(scoreThrough("region:r", 0)).toBeCloseTo(0.1 / Math.log(3), 12);
  });

  it("is the nearest region both lie in, only beside another reason, and never the region asked for", () => {
    const places: Draft[] = [
      [US, "locatedIn", "region:city"],
      [THEM, "locatedIn", "region:city"],
      ["region:city", "locatedIn", "region:province"],
    ];
    const members = (one: string): Draft[] => [one, THEM].map((id): Draft => [id, "memberOf", NET, "OPERATING"]);
    expect(told(places)).toEqual([]);
    expect(told([...places, ...members(US)])).toContain(`${THEM} SAME_REGION region:city`);
    expect(told([...places, ...members("region:city")], "region:city")).toEqual([]);
    expect(told([...places, ...members("region:province")], "region:province")).toEqual([]);
  });

  it("counts for an institution what its units share, and never suggests a unit", () => {
    const [unit, theirs] = ["institution:us/unit", "institution:them/unit"];
    const drafts: Draft[] = [
      [unit, "cooperatesWith", OTHER, "SIGNED"],
      [theirs, "cooperatesWith", OTHER, "SIGNED"],
    ];
    const units = [
      [unit, US],
      [theirs, THEM],
    ] as const;
    expect(told(drafts, US, units)).toEqual([`${THEM} COMMON_PARTNER ${OTHER}`]);
  });
});

describe("who is left out", () => {
  const ASKED = {
    for: US,
    asOf: "2018-01-01",
    first: 9,
    fields: null,
    regions: null,
    includePartners: false,
    ourSide: [],
  };
  const drafts: Draft[] = [
    [US, "memberOf", NET, "OPERATING"],
    [THEM, "memberOf", NET, "OPERATING"],
    [OTHER, "memberOf", NET, "OPERATING"],
    ["institution:other/unit", "cooperatesWith", US, "SIGNED"],
    ["institution:soon", "memberOf", NET, "OPERATING"],
    [THEM, "established", "institution:soon", "PROPOSED"],
  ];
  const day = dayOf(drafts, [["institution:other/unit", OTHER]]);

  it("is a partner through a unit, and what is only planned, each by the claims that say so", () => {
    const { suggestions, leftOut } = rankSuggestions(day, ASKED);
    expect(suggestions.map(({ institution }) => institution)).toEqual([THEM]);
    expect(leftOut.get(OTHER)).toEqual({ rule: "PRESENT_PARTNER", claims: ["claim:3"] });
    expect(leftOut.get("institution:soon")).toEqual({ rule: "PLANNED", claims: ["claim:5"] });
    const all = rankSuggestions(day, { ...ASKED, includePartners: true });
    expect(all.suggestions.map(({ institution }) => institution).sort()).toEqual([OTHER, THEM].sort());
  });

  it("is the rest of the home side, when asked for one of it alone", () => {
    const home = rankSuggestions(day, { ...ASKED, ourSide: [US, THEM] });
    expect(home.leftOut.get(THEM)?.rule).toBe("HOME_SIDE");
    const away = rankSuggestions(day, { ...ASKED, for: OTHER, ourSide: [US, THEM] });
    expect(away.suggestions.map(({ institution }) => institution)).toContain(THEM);
  });
});
