import type { Reading } from "../../../graph/readings.js";

/** Fewest Chinese characters found by their sound inside a run, and from its beginning on. */
const HAN_LETTERS = { inside: 3, fromStart: 2 } as const;

/**
 * The share of a name's reading that a text takes, 0..1, or null when it is no part of it. A part begins and ends where
 * a word or a Chinese character does; one of two Chinese characters begins its run, and a single one is too common.
 */
export function heardIn(text: string, reading: Reading): number | null {
  for (let from = reading.text.indexOf(text); from >= 0; from = reading.text.indexOf(text, from + 1))
    if (isPart(from, from + text.length, reading)) return text.length / reading.text.length;
  return null;
}

function isPart(from: number, end: number, { bounds, starts, hanStarts }: Reading): boolean {
  if (!bounds.has(from) || !bounds.has(end)) return false;
  const hanLetters = [...hanStarts].filter((start) => start >= from && start < end).length;
  return hanLetters === 0 || hanLetters >= (starts.has(from) ? HAN_LETTERS.fromStart : HAN_LETTERS.inside);
}
