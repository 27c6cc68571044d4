import type { Word } from "./words.js";

/** How well a name meets the words of a search; 0..1, higher is better. Bands never overlap: see `search.ts`. */
export const GRADES = { same: 1, words: 0.75, beginnings: 0.56, parts: 0.42 } as const;
export type Grade = keyof typeof GRADES;

/** A name that meets every word. */
export interface NameMatch {
  readonly grade: Grade;
  /** Share of the name's letters that matched, 0..1. */
  readonly coverage: number;
}

/** Fewest letters of a Chinese run that may be found in pieces; shorter ones are found whole, so 王秦 is never 王小秦. */
export const CUT_HAN_LETTERS = 4;

/** One word of the search found in a name: how, and how many of the name's letters it took. */
interface Found {
  readonly grade: Grade;
  readonly letters: number;
}

/**
 * How a name meets the words of a search, or null when a word is not in it. `same`: the same words in the same order.
 * `words`: every word is one of the name's. `beginnings`: every word begins one of the name's. `parts`: a Chinese word
 * stands inside a run, or in order but cut. Each word of the name answers for one word of the search.
 */
export function matchName(wanted: readonly Word[], name: readonly Word[]): NameMatch | null {
  if (wanted.length === name.length && wanted.every((word, place) => word.text === name[place]?.text))
    return { grade: "same", coverage: 1 };
  const free = [...name];
  // Whole words first, then the longest, so that a beginning does not take the place of the word it is.
  const inTurn = [...wanted].sort(
    (left, right) => Number(holds(name, right)) - Number(holds(name, left)) || right.text.length - left.text.length,
  );
  const found: Found[] = [];
  for (const word of inTurn) {
    const best = take(word, free);
    if (!best) return null;
    found.push(best);
  }
  const letters = name.reduce((sum, word) => sum + word.text.length, 0);
  return {
    grade: found.reduce<Grade>((worst, { grade }) => (GRADES[grade] < GRADES[worst] ? grade : worst), "words"),
    coverage: Math.min(1, found.reduce((sum, part) => sum + part.letters, 0) / letters),
  };
}

const holds = (name: readonly Word[], word: Word): boolean => name.some((other) => other.text === word.text);

/** Finds a word among those of a name not yet taken, and takes the one it fits best; a Chinese run can be taken again. */
function take(word: Word, free: Word[]): Found | null {
  const fits = free.map((candidate) => fit(word, candidate));
  const best = fits.reduce<Grade | null>(
    (top, grade) => (grade && (!top || GRADES[grade] > GRADES[top]) ? grade : top),
    null,
  );
  if (!best) return null;
  if (!word.isHan || best === "words") free.splice(fits.indexOf(best), 1);
  return { grade: best, letters: word.text.length };
}

function fit(word: Word, candidate: Word): Grade | null {
  if (word.isHan !== candidate.isHan) return null;
  if (candidate.text === word.text) return "words";
  if (candidate.text.startsWith(word.text)) return "beginnings";
  if (!word.isHan) return null;
  return candidate.text.includes(word.text) || standsCut(word.text, candidate.text) ? "parts" : null;
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
