import distance from "damerau-levenshtein";
import type { Word } from "../../../graph/words.js";
import { CUT_HAN_LETTERS, type WantedWord } from "./wanted.js";

/** How a word of a search fits one of a name, best first. */
export type WordGrade = "words" | "beginnings" | "parts" | "mistyped";

/** How a word fits one of a name, or null. Only when forgiving may it hold typing mistakes. */
export function fit(word: WantedWord, candidate: Word, isForgiving: boolean): WordGrade | null {
  if (word.isHan !== candidate.isHan) return null;
  if (candidate.text === word.text) return "words";
  if (candidate.text.startsWith(word.text)) return "beginnings";
  if (!word.isHan) return isForgiving && isMistyped(word, candidate.text) ? "mistyped" : null;
  return candidate.text.includes(word.text) || standsCut(word.text, candidate.text) ? "parts" : null;
}

/**
 * True when a word becomes another by as few mistakes as it may hold, each a letter too much, too few, another one, or
 * two changed about. The first letter is seldom mistyped and is the same.
 * Source: Damerau 1964, https://doi.org/10.1145/363958.363994
 */
function isMistyped({ text, mistakes }: WantedWord, other: string): boolean {
  if (mistakes === 0 || text[0] !== other[0] || Math.abs(text.length - other.length) > mistakes) return false;
  return distance(text, other).steps <= mistakes;
}

/** True when a long Chinese run stands in another in order, cut into pieces of two letters or more on average. */
function standsCut(run: string, text: string): boolean {
  const letters = [...run];
  if (letters.length < CUT_HAN_LETTERS) return false;
  let pieces = 0;
  let from = 0;
  for (let start = 0; start < letters.length; pieces += 1) {
    let length = letters.length - start;
    while (length > 0 && !text.includes(letters.slice(start, start + length).join(""), from)) length -= 1;
    if (length === 0) return false;
    const piece = letters.slice(start, start + length).join("");
    from = text.indexOf(piece, from) + piece.length;
    start += length;
  }
  return pieces * 2 <= letters.length;
}
