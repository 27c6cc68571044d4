import { fold } from "./fold.js";

/** A run of letters and digits of one folded text; Chinese runs have no spaces to cut words at. */
export interface Word {
  readonly text: string;
  readonly isHan: boolean;
}

const HAN = "[\\p{Script=Han}\\p{Script=Hiragana}]";
const RUNS = new RegExp(`(${HAN}+)|(?:(?!${HAN})[\\p{L}\\p{M}\\p{N}])+`, "gu");

/** The words of a text as search compares them, in order: folded, cut at everything but letters and digits. */
export const wordsOf = (text: string): Word[] => wordsOfFolded(fold(text));

/** The words of a text that is folded already. */
export function wordsOfFolded(folded: string): Word[] {
  return [...folded.matchAll(RUNS)].map((match) => ({ text: match[0], isHan: match[1] !== undefined }));
}
