import type { Run } from "../../neo4j/query.js";
import { introductions, type IntroductionPath } from "./introductions.js";
import type { IntroductionsInput } from "./introductions-input.js";
import type { TieSource } from "./tie-source.js";

/** Hops, kinds and inference of the chain shown beside a suggestion: those a question for introductions has by default. */
const USUAL = { from: null, maxHops: 3, first: 1, kinds: null, avoiding: [], inferred: true } as const;

/** Resolves to the strongest chain of people from our side to an institution, null when there is none. */
export async function bestIntroduction(
  run: Run,
  ties: TieSource,
  to: Pick<IntroductionsInput, "to" | "ourSide" | "asOf">,
): Promise<IntroductionPath | null> {
  return (await introductions(run, ties, { ...USUAL, ...to })).paths[0] ?? null;
}
