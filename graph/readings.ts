import anyAscii from "any-ascii";
import { isLittleWord } from "./spelling.js";
import type { Word } from "./words.js";

/** Most letters of a key of the index; a search compares no more than these by it. */
export const KEY_LETTERS = 40;
/** Fewest words of a name that has initials. */
const INITIALS_WORDS = 3;

/**
 * A name read aloud: every word in Latin letters, Chinese ones in pinyin without tones, and all of them together, so
 * that neither the script nor where words are parted matters.
 */
export interface Reading {
  readonly text: string;
  /** Where a word or a Chinese character begins, and where the last one ends; ascending. */
  readonly bounds: ReadonlySet<number>;
  /** Those of them that begin a word or a run of Chinese. */
  readonly starts: ReadonlySet<number>;
  /** Those that begin a Chinese character. */
  readonly hanStarts: ReadonlySet<number>;
}

/** The reading of a name's words. */
export function readingOf(words: readonly Word[]): Reading {
  const bounds = new Set([0]);
  const starts = new Set<number>();
  const hanStarts = new Set<number>();
  let text = "";
  for (const word of words) {
    starts.add(text.length);
    for (const unit of word.isHan ? [...word.text] : [word.text]) {
      if (word.isHan) hanStarts.add(text.length);
      text += romanised(unit);
      bounds.add(text.length);
    }
  }
  return { text, bounds, starts, hanStarts };
}

/**
 * A word in Latin letters, the customs of writing Russian in them unified: Rudskoi, Rudskoy and Rudskoj are one. No rule
 * touches pinyin, in which y stands before a vowel and no syllable ends in k.
 * Source: AnyAscii, https://github.com/anyascii/anyascii
 */
export function romanised(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "")
    .replace(/shch/g, "sch")
    .replace(/kh/g, "h")
    .replace(/x/g, "ks")
    .replace(/t[sz]/g, "c")
    .replace(/^i(?=[aeou])/, "y")
    .replace(/([aeou])[yj](?![aeiou])/g, "$1i")
    .replace(/(?:i[iyj]|y[jy]|y)$/, "i");
}

/** The initials of a name of several words, in Latin letters: of all its words, and without the little ones. */
export function initialsOf(words: readonly Word[]): string[] {
  const all = words.filter((word) => !word.isHan);
  const great = all.filter((word) => !isLittleWord(word.text));
  const initials = [all, great]
    .filter((some) => some.length >= INITIALS_WORDS)
    .map((some) => romanised(some.map((word) => word.text.slice(0, 1)).join("")));
  return [...new Set(initials)];
}

/**
 * What the index keeps of a name beside its words, parted by spaces: its reading from each bound on, so that any part
 * of it is the beginning of a key, and its initials.
 */
export function readingKeys(words: readonly Word[]): string {
  const { text, bounds } = readingOf(words);
  const tails = [...bounds].slice(0, -1).map((bound) => text.slice(bound, bound + KEY_LETTERS));
  return [...new Set([...tails, ...initialsOf(words)])].join(" ");
}
