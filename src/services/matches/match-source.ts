import { Recent } from "../../ties/recent.js";
import type { TieIndex } from "../../ties/tie-index.js";
import { type IndexSource, makeIndexSource, type RevisedSource } from "../index-source.js";
import { matchDay, type MatchDay } from "./match-day.js";
import { readMatchFacts, type MatchFacts } from "./match-facts.js";

/** What parties bring, look for and have done together, of one state of the graph at any date. A cache. */
export interface MatchIndex {
  /** As of an ISO day. */
  readonly at: (asOf: string) => MatchDay;
}

/** Where matches come from: an index of the graph's present state. */
export type MatchSource = IndexSource<MatchIndex>;

/** Days kept at a time; questions mostly ask about today. */
const KEPT = 16;

/** Returns the index of some facts. Nothing is derived before it is asked for. */
export function matchIndex(facts: MatchFacts, ties: TieIndex): MatchIndex {
  const days = new Recent<MatchDay>(KEPT);
  return { at: (asOf) => days.get(asOf, () => matchDay(facts, ties, asOf)) };
}

/** Makes a source that keeps the index of the revision read last, beside the ties of the same revision. */
export function makeMatchSource(ties: RevisedSource<TieIndex>): RevisedSource<MatchIndex> {
  return makeIndexSource(async (run) => {
    const { revision, value } = await readMatchFacts(run);
    return { revision, value: matchIndex(value, await ties.at(run, revision)) };
  });
}
