import { fold } from "../../../graph/fold.js";
import { romanised } from "../../../graph/readings.js";
import { isLittleWord, isPatronymic } from "../../../graph/spelling.js";
import { wordsOf, type Word } from "../../../graph/words.js";

/** Fewest letters of a Chinese run that may be found in pieces or by sound; shorter ones are found whole, so 王秦 is never 王小秦. */
export const CUT_HAN_LETTERS = 4;
/** Fewest letters of a reading that is compared: shorter ones sound like too much. */
const READING_LETTERS = 4;
/** Fewest letters of a word that may be mistyped, and of one that may be so twice: Wang Qin is never Wang Quan. */
const MISTYPED_LETTERS = { once: 5, twice: 9 } as const;

/** A letter that can sound alone, of the scripts whose names have initials; any letter of the others. */
const VOWEL = /[aeiouyаеёиоуыэюяіїє]|(?!\p{Script=Latin}|\p{Script=Cyrillic})\p{L}/iu;

/** A word searched for. */
export interface WantedWord extends Word {
  /** In Latin letters; null for a Chinese word too short to be known by its sound. */
  readonly reading: string | null;
  /** Whether it is written as initials are: in capitals for the most part, or without a vowel. */
  readonly isInitials: boolean;
  /** Typing mistakes it may hold, 0..2. */
  readonly mistakes: number;
  /** Whether a name may lack it: little words, and a patronymic where the name has none. */
  readonly spare: "always" | "without-patronymic" | null;
}

/** The words of a search. */
export interface Wanted {
  readonly words: readonly WantedWord[];
  /** All of them as one reading; null when that is too short, or one of them has none. */
  readonly reading: string | null;
}

/** What a text asks for; no words when it has neither letters nor digits. */
export function wantedOf(text: string): Wanted {
  const initials = writtenAsInitials(text);
  const words = wordsOf(text).map((word) => wantedWord(word, initials.has(word.text)));
  const readings = words.flatMap((word) => word.reading ?? []);
  const reading = readings.join("");
  const isWhole = readings.length === words.length && reading.length >= READING_LETTERS;
  const hasMore = words.some((word) => word.spare === null);
  return {
    words: hasMore ? words : words.map((word) => ({ ...word, spare: null })),
    reading: isWhole ? reading : null,
  };
}

/** True when a word is long enough to be known by its sound alone. */
export const isHeard = (reading: string | null): reading is string =>
  reading !== null && reading.length >= READING_LETTERS;

function wantedWord(word: Word, isInitials: boolean): WantedWord {
  const { text, isHan } = word;
  const { once, twice } = MISTYPED_LETTERS;
  const mistakes = isHan || text.length < once ? 0 : text.length < twice ? 1 : 2;
  const reading = isHan && [...text].length < CUT_HAN_LETTERS ? null : romanised(text);
  return { ...word, reading, isInitials, mistakes, spare: spareOf(text) };
}

function spareOf(text: string): WantedWord["spare"] {
  if (isLittleWord(text)) return "always";
  return isPatronymic(text) ? "without-patronymic" : null;
}

/** The folded words of a text that look like initials: SPbPU, МГТУ, jstd. */
function writtenAsInitials(text: string): ReadonlySet<string> {
  const written = text.normalize("NFKC").match(/\p{L}{3,}/gu) ?? [];
  return new Set(written.filter(looksLikeInitials).map(fold));
}

function looksLikeInitials(word: string): boolean {
  const capitals = word.replace(/\P{Lu}/gu, "").length;
  return capitals * 2 > word.length || !VOWEL.test(word);
}
