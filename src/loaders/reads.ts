import type { Run } from "../neo4j/query.js";
import { type CooperationSource, makeCooperationSource } from "../services/cooperations/cooperation-source.js";
import { pinIndex, readRevision } from "../services/index-source.js";
import { makeTieSource, type TieSource } from "../services/introductions/tie-source.js";
import { makeMatchSource, type MatchSource } from "../services/matches/match-source.js";
import { makeLoaders, type Loaders, type TextSource } from "./loaders.js";
import { makeMemory } from "./memory.js";

/** What one answer reads the record with, all of it as of one revision, whose number is read once. */
export interface Reads {
  /** Asks for the revision beside the first statement, so that what needs it later need not wait. */
  readonly run: Run;
  readonly loaders: Loaders;
  readonly ties: TieSource;
  readonly cooperations: CooperationSource;
  readonly matches: MatchSource;
}

/** Makes what answers share: a memory and the indexes of the present revision. Each call makes the reads of one answer. */
export function makeReads(run: Run, texts: TextSource): () => Reads {
  const memory = makeMemory();
  const ties = makeTieSource();
  const cooperations = makeCooperationSource();
  const matches = makeMatchSource(ties);
  return () => {
    let asked: Promise<number> | undefined;
    const revision = (): Promise<number> => (asked ??= readRevision(run));
    return {
      run: (query, params) => {
        revision().catch(() => undefined);
        return run(query, params);
      },
      loaders: makeLoaders(run, texts, async () => memory.at(await revision())),
      ties: pinIndex(ties, revision),
      cooperations: pinIndex(cooperations, revision),
      matches: pinIndex(matches, revision),
    };
  };
}
