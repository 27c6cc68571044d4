import { fold } from "./fold.js";
import { readingKeys } from "./readings.js";
import { wordsOfFolded } from "./words.js";

/**
 * Raised whenever `nameKeys` gives another answer for some name, so that a store filled by an earlier version is mended
 * when it is opened; a test holds the two together.
 */
export const NAME_KEYS_VERSION = 2;

/** What a name is found by, as it is stored: its folded text, and the keys of its readings. */
export function nameKeys(value: string): { readonly folded: string; readonly readings: string } {
  const folded = fold(value);
  return { folded, readings: readingKeys(wordsOfFolded(folded)) };
}
