import type { Run } from "../../neo4j/query.js";
import { tieIndex, type TieIndex } from "../../ties/tie-index.js";
import { readRevision, readTieFacts } from "./tie-facts.js";

/** Where ties come from: an index of the graph's present state. */
export interface TieSource {
  /** Resolves to the index of the present revision. One statement while the record stays as it is. */
  readonly index: (run: Run) => Promise<TieIndex>;
}

/** A source that can be told the present revision by whoever has just read it, and then sends nothing. */
export interface RevisedTieSource extends TieSource {
  readonly at: (run: Run, revision: number) => Promise<TieIndex>;
}

/**
 * Makes a source that keeps the index of the revision read last. It asks for the revision at every question, so a load
 * by another process is noticed at the next one. Source: queries/tie/revision.cypher.
 */
export function makeTieSource(): RevisedTieSource {
  let kept: RevisedIndex | undefined;
  let reading: Promise<RevisedIndex> | undefined;
  const read = async (run: Run): Promise<RevisedIndex> => {
    const { revision, facts } = await readTieFacts(run);
    kept = { revision, index: tieIndex(facts) };
    return kept;
  };
  const shared = (run: Run): Promise<RevisedIndex> => (reading ??= read(run).finally(() => (reading = undefined)));
  const at = async (run: Run, revision: number): Promise<TieIndex> => {
    if (kept?.revision === revision) return kept.index;
    // Questions that arrive together share one reading; one that ended before the record changed will not do.
    const joined = await shared(run);
    return joined.revision === revision ? joined.index : (await shared(run)).index;
  };
  return { at, index: async (run) => at(run, await readRevision(run)) };
}

interface RevisedIndex {
  readonly revision: number;
  readonly index: TieIndex;
}

/** Makes the source of one answer: all its questions are put to one state of the graph, that of `revision`. */
export function pinTies(ties: RevisedTieSource, revision: () => Promise<number>): TieSource {
  let pinned: Promise<TieIndex> | undefined;
  const index = async (run: Run): Promise<TieIndex> => ties.at(run, await revision());
  return { index: (run) => (pinned ??= index(run)) };
}
