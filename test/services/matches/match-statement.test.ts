import { describe, expect, it } from "vitest";
import type { ClaimRow } from "../../../src/services/claims/claim.js";
import { LANGUAGES } from "../../../src/services/language.js";
import type { MatchReason } from "../../../src/services/matches/match-reasons.js";
import { matchStatement, printedWordsIn } from "../../../src/services/matches/match-statement.js";
import { madeUpClaim, the } from "../claims/made-up-claims.js";

const NAMES: Readonly<Record<string, string>> = {
  "region:north": "North Shore",
  "institution:harbour": "Harbour",
  "event:forum": "Forum",
};
const MET: MatchReason = {
  kind: "PAST_CONTACT",
  score: 1,
  factors: [],
  fields: [],
  through: ["event:forum"],
  claims: [],
  met: { way: "TALKED", host: null },
};
const there = (subject: string, title: string | null): ClaimRow =>
  madeUpClaim("participatedIn", subject, { object: the("event:forum"), title });

/** The statement of the meeting in each language, resting on these claims. */
function told(claims: readonly (ClaimRow | null)[], met = MET.met): string[] {
  const nameOf = (id: string): string => NAMES[id] ?? id;
  const printed = printedWordsIn(claims);
  return LANGUAGES.map((language) =>
    matchStatement({ ...MET, ...(met && { met }) }, "region:north", "institution:harbour", nameOf, language, printed),
  );
}

describe("the statement of a past contact", () => {
  it("gives the printed words under which a region was met", () => {
    expect(told([there("institution:harbour", "keepers"), there("region:north", "three bureaus"), null])).toEqual([
      "North Shore (“three bureaus”) and Harbour talked at “Forum”.",
      "North Shore（“three bureaus”）和Harbour在“Forum”中进行了交流。",
      "«North Shore» («three bureaus») и «Harbour» вели переговоры: «Forum».",
    ]);
  });

  it("gives the first of several, and none where none are printed", () => {
    const [first] = told([there("region:north", "three bureaus"), there("region:north", "delegates")]);
    expect(first).toMatch(/^North Shore \(“three bureaus”\) and/);
    expect(told([there("region:north", null)])[0]).toBe("North Shore and Harbour talked at “Forum”.");
  });

  it("says who received whom", () => {
    const received = { way: "RECEIVED", host: "institution:harbour" } as const;
    expect(told([there("region:north", "delegates")], received)).toEqual([
      "Harbour received North Shore (“delegates”): “Forum”.",
      "Harbour接待了North Shore（“delegates”）（“Forum”）。",
      "«Harbour» — принимающая сторона, «North Shore» («delegates») — гость: «Forum».",
    ]);
  });
});
