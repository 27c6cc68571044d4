import { searchChains, type Chain, type ChainQuestion } from "./chains.js";
import type { PersonTie } from "./choice.js";
import type { TieGraph } from "./tie-index.js";

/** Returns the weakest tie of a chain; of equal ones the first from the source. A chain has at least one. */
export function weakestTie({ ties }: Pick<Chain, "ties">): PersonTie {
  return ties.reduce((weakest, tie) => (tie.strength < weakest.strength ? tie : weakest));
}

/**
 * Returns, for chains that answer one question, the best chain under the same question that does without the weakest
 * tie of each; null where there is none. Chains that share their weakest tie share the search.
 */
export function fallbacks(graph: TieGraph, question: ChainQuestion, chains: readonly Chain[]): (Chain | null)[] {
  const known = new Map<PersonTie, Chain | null>();
  return chains.map((chain) => {
    const without = weakestTie(chain);
    const found = known.get(without);
    if (found !== undefined) return found;
    const fallback = searchChains(graph, { ...question, first: 1, without })[0] ?? null;
    known.set(without, fallback);
    return fallback;
  });
}
