import { KEY_LETTERS } from "../../../graph/readings.js";
import { CUT_HAN_LETTERS, type Wanted, type WantedWord } from "./wanted.js";

/** Fewest letters a key of the index is looked up by: initials have three. */
const KEY_LETTERS_LEAST = 3;

/**
 * The Lucene text that finds every name worth comparing with these words: each word as a prefix or by its reading, each
 * Chinese run as a phrase or, when long enough to be cut, as all its letters; or the reading of them all. With
 * `isForgiving`, words with typing mistakes too. The index gives every prefix one score, so that whole words weigh more:
 * they come first where there are more candidates than it may return. Words hold letters and digits alone and operators
 * are upper case while words are folded to lower, so no part of it is a user's syntax.
 */
export function luceneCondition({ words, reading }: Wanted, isForgiving: boolean): string {
  const all = words.filter((word) => word.spare === null).map((word) => `+(${wordTerms(word, isForgiving).join(" ")})`);
  const terms = [`(${[...new Set(all)].join(" ")})^2`, ...keyTerms(words.length > 1 ? reading : null)];
  return terms.join(" ");
}

function wordTerms(word: WantedWord, isForgiving: boolean): string[] {
  const { text, isHan, mistakes, reading } = word;
  const keys = keyTerms(reading);
  if (!isHan) {
    const mistyped = isForgiving && mistakes > 0 ? [`folded:${text}~${mistakes}`] : [];
    return [`folded:${text}^8`, `folded:${text}*^4`, ...mistyped, ...keys];
  }
  const letters = [...text];
  if (letters.length < CUT_HAN_LETTERS) return [`folded:"${text}"`];
  return [`folded:"${text}"^8`, `(${[...new Set(letters)].map((letter) => `+folded:${letter}`).join(" ")})`, ...keys];
}

const keyTerms = (reading: string | null): string[] =>
  reading !== null && reading.length >= KEY_LETTERS_LEAST ? [`readings:${reading.slice(0, KEY_LETTERS)}*`] : [];
