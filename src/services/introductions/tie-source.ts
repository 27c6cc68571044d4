import type { Run } from "../../neo4j/query.js";
import { tieIndex, type TieIndex } from "../../ties/tie-index.js";
import { readRevision, readTieFacts } from "./tie-facts.js";

/** Where ties come from: an index of the graph's present state. */
export interface TieSource {
  /** Resolves to the index of the present revision. One statement while the record stays as it is. */
  readonly index: (run: Run) => Promise<TieIndex>;
}

/**
 * Makes a source that keeps the index of the revision read last. It asks for the revision at every question, so a load
 * by another process is noticed at the next one. Source: queries/tie/revision.cypher.
 */
export function makeTieSource(): TieSource {
  let kept: { readonly revision: number; readonly index: TieIndex } | undefined;
  let reading: Promise<TieIndex> | undefined;
  const read = async (run: Run): Promise<TieIndex> => {
    const { revision, facts } = await readTieFacts(run);
    kept = { revision, index: tieIndex(facts) };
    return kept.index;
  };
  const index = async (run: Run): Promise<TieIndex> => {
    const revision = await readRevision(run);
    if (kept?.revision === revision) return kept.index;
    // Questions that arrive together share one reading.
    reading ??= read(run).finally(() => (reading = undefined));
    return reading;
  };
  return { index };
}

/** Makes the source of one answer: all its questions are put to one state of the graph, whose number is read once. */
export function pinTies(ties: TieSource): TieSource {
  let pinned: Promise<TieIndex> | undefined;
  return { index: (run) => (pinned ??= ties.index(run)) };
}
