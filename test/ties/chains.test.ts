import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchChains, type Chain, type ChainQuestion } from "../../src/ties/chains.js";
import { fallbacks, weakestTie } from "../../src/ties/fallback.js";
import type { TieFacts } from "../../src/ties/facts.js";
import { tieIndex } from "../../src/ties/tie-index.js";
import { Oracle } from "./oracle.js";
import { randomFacts, randomQuestion } from "./random-facts.js";
import type { OracleQuestion } from "./tie-oracle.js";

const RUNS = 300;

function ask(
  facts: TieFacts,
  question: OracleQuestion,
  first: number,
): { chains: Chain[]; fallbacks: (Chain | null)[] } {
  const index = tieIndex(facts);
  const { staff } = index.at(question.asOf);
  const peopleOf = (ids: readonly string[]): Set<string> =>
    new Set(ids.flatMap((id) => (facts.people.has(id) ? [id] : [...staff.peopleOf(id)])));
  const asked: ChainQuestion = {
    sources: peopleOf(question.from),
    targets: peopleOf([question.to]),
    home: peopleOf(question.ourSide),
    avoiding: peopleOf(question.avoiding),
    maxHops: question.maxHops,
    first,
  };
  const graph = index.graph(question.asOf, question);
  const chains = searchChains(graph, asked);
  return { chains, fallbacks: fallbacks(graph, asked, chains) };
}

const shown = (chain: Chain): object => ({
  people: chain.people,
  strength: chain.strength,
  inferred: chain.ties.some((tie) => tie.inferred),
});

describe("chains of people", () => {
  it("equal a plain search of everything on 300 random graphs and questions", () => {
    let withChains = 0;
    fc.assert(
      fc.property(randomFacts, randomQuestion, fc.integer({ min: 1, max: 100 }), (facts, question, first) => {
        const expected = new Oracle(facts, question.asOf).chains(question);
        withChains += expected.length > 0 ? 1 : 0;
        expect(ask(facts, question, first).chains.map(shown)).toEqual(expected.slice(0, first));
      }),
      { numRuns: RUNS, seed: 20191231 },
    );
    expect(withChains, "questions with an answer").toBeGreaterThan(RUNS / 10);
  });

  it("have the fallback that a plain search without the weakest tie puts first", () => {
    fc.assert(
      fc.property(randomFacts, randomQuestion, (facts, question) => {
        const { chains, fallbacks: found } = ask(facts, question, 3);
        const oracle = new Oracle(facts, question.asOf);
        const expected = chains.map((chain) => oracle.chains(question, weakestTie(chain).people)[0] ?? null);
        expect(found.map((chain) => chain && shown(chain))).toEqual(expected);
      }),
      { numRuns: RUNS / 3, seed: 20180101 },
    );
  });

  it("do not change when an article is printed again", () => {
    fc.assert(
      fc.property(randomFacts, randomQuestion, fc.integer({ min: 0, max: 300 }), (facts, question, daysLater) => {
        const later = (iso: string): string =>
          new Date(Date.parse(iso) + daysLater * 86_400_000).toISOString().slice(0, 10);
        const again = facts.claims.map((claim) => ({
          ...claim,
          id: `${claim.id}-again`,
          countsFrom: later(claim.countsFrom),
        }));
        const reprinted = { ...facts, claims: [...facts.claims, ...again] };
        expect(ask(reprinted, question, 10).chains.map(shown)).toEqual(ask(facts, question, 10).chains.map(shown));
      }),
      { numRuns: RUNS, seed: 42 },
    );
  });

  it("do not know what happened later", () => {
    fc.assert(
      fc.property(randomFacts, randomQuestion, (facts, question) => {
        const known = { ...facts, claims: facts.claims.filter((claim) => claim.countsFrom <= question.asOf) };
        expect(ask(known, question, 10)).toEqual(ask(facts, question, 10));
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});
