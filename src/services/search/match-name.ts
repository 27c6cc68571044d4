import { initialsOf, readingOf, type Reading } from "../../../graph/readings.js";
import { isPatronymic } from "../../../graph/spelling.js";
import type { Word } from "../../../graph/words.js";
import { fit, type WordGrade } from "./match-word.js";
import { heardIn } from "./match-reading.js";
import { isHeard, type Wanted, type WantedWord } from "./wanted.js";

/** How well a name meets the words of a search; 0..1, higher is better. Bands never overlap: see `search.ts`. */
export const GRADES = {
  same: 1,
  initials: 0.95,
  words: 0.75,
  beginnings: 0.56,
  parts: 0.42,
  readings: 0.32,
  mistyped: 0.24,
} as const;
export type Grade = keyof typeof GRADES;

/** A name that meets every word. */
export interface NameMatch {
  readonly grade: Grade;
  /** Share of the name's letters that matched, 0..1. */
  readonly coverage: number;
}

/** One word of the search found in a name: how, and what share of the name it took. */
interface Found {
  readonly grade: WordGrade | "initials" | "readings";
  readonly share: number;
}

/** A name as words are looked up in it; each of its words answers for one word of the search. */
interface Sought {
  readonly words: readonly Word[];
  readonly free: Word[];
  readonly letters: number;
  readonly reading: () => Reading;
  readonly isForgiving: boolean;
}

/**
 * How a name meets the words of a search, or null when a word is not in it. `same`: the same words in the same order.
 * `initials`: the one word is the name's initials, and written as such. `words`: every word is one of the name's. `beginnings`: every word begins one of the name's. `parts`: a Chinese word
 * stands inside a run, or in order but cut. `readings`: a word, or all of them together, is part of the name read aloud.
 * `mistyped`, only when forgiving: a word is one of the name's but for a typing mistake. The worst of
 * its words is a match's grade. A name may lack the search's little words, and a patronymic when it has none.
 */
export function matchName(wanted: Wanted, name: readonly Word[], isForgiving = false): NameMatch | null {
  const { words } = wanted;
  if (words.length === name.length && words.every((word, place) => word.text === name[place]?.text))
    return { grade: "same", coverage: 1 };
  const reading = once(() => readingOf(name));
  const letters = name.reduce((sum, word) => sum + word.text.length, 0);
  const sought: Sought = { words: name, free: [...name], letters, reading, isForgiving };
  const apart = wordByWord(words, sought);
  if (apart && GRADES[apart.grade] > GRADES.readings) return apart;
  const share = words.length > 1 && isHeard(wanted.reading) ? heardIn(wanted.reading, reading()) : null;
  return share === null ? apart : { grade: "readings", coverage: share };
}

function wordByWord(words: readonly WantedWord[], sought: Sought): NameMatch | null {
  // Whole words first, then the longest, so that a beginning does not take the place of the word it is.
  const inTurn = [...words].sort(
    (left, right) =>
      Number(holds(sought.words, right)) - Number(holds(sought.words, left)) || right.text.length - left.text.length,
  );
  const found: Found[] = [];
  for (const word of inTurn) {
    const best = initialsIn(word, sought) ?? take(word, sought) ?? heard(word, sought);
    if (best) found.push(best);
    else if (!isSpare(word, sought.words)) return null;
  }
  const coverage = found.reduce((sum, { share }) => sum + share, 0);
  const worst = found.reduce<Grade>(
    (grade, one) => (GRADES[one.grade] < GRADES[grade] ? one.grade : grade),
    "initials",
  );
  return { grade: worst, coverage: Math.min(1, coverage) };
}

const holds = (name: readonly Word[], word: Word): boolean => name.some((other) => other.text === word.text);

const isSpare = ({ spare }: WantedWord, name: readonly Word[]): boolean =>
  spare === "always" || (spare === "without-patronymic" && !name.some((word) => isPatronymic(word.text)));

/** Finds a word among those of a name not yet taken, and takes the one it fits best; a Chinese run can be taken again. */
function take(word: WantedWord, { free, letters, isForgiving }: Sought): Found | null {
  const fits = free.map((candidate) => fit(word, candidate, isForgiving));
  const best = fits.reduce<WordGrade | null>(
    (top, grade) => (grade && (!top || GRADES[grade] > GRADES[top]) ? grade : top),
    null,
  );
  if (!best) return null;
  if (!word.isHan || best === "words") free.splice(fits.indexOf(best), 1);
  return { grade: best, share: word.text.length / letters };
}

/** A word that is the initials of the whole name. */
function initialsIn({ isInitials, reading }: WantedWord, { words }: Sought): Found | null {
  return isInitials && reading !== null && initialsOf(words).includes(reading) ? { grade: "initials", share: 1 } : null;
}

/** A word that is part of a name's reading; one that is in it as it stands is not heard again. */
function heard(word: WantedWord, { words, reading }: Sought): Found | null {
  if (word.reading === null || holds(words, word)) return null;
  const share = isHeard(word.reading) ? heardIn(word.reading, reading()) : null;
  return share === null ? null : { grade: "readings", share };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
