import { CUT_HAN_LETTERS } from "./match-name.js";
import type { Word } from "./words.js";

/**
 * The Lucene text that finds every name worth comparing with these words: each word as a prefix, each Chinese run as a
 * phrase or, when long enough to be cut, as all its letters. The whole word and the phrase stand beside them, so that
 * the index, which gives every prefix one score, ranks them first where there are more candidates than it may return. Words hold letters and digits alone and operators are
 * upper case while words are folded to lower, so no part of it is a user's syntax.
 */
export function luceneCondition(words: readonly Word[]): string {
  const terms = words.flatMap(({ text, isHan }) => {
    if (!isHan) return [`+(${text} ${text}*)`];
    const letters = [...text];
    return letters.length < CUT_HAN_LETTERS ? [`+"${text}"`] : [`"${text}"`, ...letters.map((letter) => `+${letter}`)];
  });
  return [...new Set(terms)].join(" ");
}
