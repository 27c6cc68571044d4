import type { Run } from "../neo4j/query.js";
import { readRevision } from "../services/introductions/tie-facts.js";
import { makeTieSource, pinTies, type TieSource } from "../services/introductions/tie-source.js";
import { makeLoaders, type Loaders, type TextSource } from "./loaders.js";
import { makeMemory } from "./memory.js";

/** What one answer reads the record with, all of it as of one revision, whose number is read once. */
export interface Reads {
  /** Asks for the revision beside the first statement, so that what needs it later need not wait. */
  readonly run: Run;
  readonly loaders: Loaders;
  readonly ties: TieSource;
}

/** Makes what answers share: a memory and an index of the present revision. Each call makes the reads of one answer. */
export function makeReads(run: Run, texts: TextSource): () => Reads {
  const memory = makeMemory();
  const source = makeTieSource();
  return () => {
    let asked: Promise<number> | undefined;
    const revision = (): Promise<number> => (asked ??= readRevision(run));
    return {
      run: (query, params) => {
        revision().catch(() => undefined);
        return run(query, params);
      },
      loaders: makeLoaders(run, texts, async () => memory.at(await revision())),
      ties: pinTies(source, revision),
    };
  };
}
