import { listsByKey } from "../lists-by-key.js";

/** One edition of a series, as the record knows it. */
export interface EditionRow {
  readonly event: string;
  /** 1 or more; null when no source numbers it. */
  readonly ordinal: number | null;
  readonly planned: boolean;
}

/** Editions that took place and that were planned, by number, and the numbers nobody tells of. */
export interface Editions {
  readonly editions: readonly string[];
  readonly planned: readonly string[];
  readonly missing: readonly number[];
}

/**
 * Returns the editions of a series in order, and the gaps below the highest number: a sixth edition, held or planned,
 * says that five came before. What comes after the highest is not known to exist.
 */
export function editionsOf(rows: readonly EditionRow[]): Editions {
  const inOrder = rows.toSorted(
    (left, right) => (left.ordinal ?? Infinity) - (right.ordinal ?? Infinity) || (left.event < right.event ? -1 : 1),
  );
  const ids = (planned: boolean): string[] =>
    inOrder.filter((row) => row.planned === planned).map(({ event }) => event);
  return { editions: ids(false), planned: ids(true), missing: missingOf(rows.map(({ ordinal }) => ordinal)) };
}

/** Returns the gaps below the highest of some numbers of editions; null where none is told. */
export function missingOf(ordinals: readonly (number | null)[]): number[] {
  const numbers = new Set(ordinals.flatMap((ordinal) => (ordinal === null ? [] : [ordinal])));
  const highest = Math.max(0, ...numbers);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !numbers.has(number));
}

/** Returns the people present at two editions or more, by how many, then by id in code units. */
export function repeatersOf(presences: readonly { readonly event: string; readonly person: string }[]): string[] {
  const attended = listsByKey(presences.map(({ event, person }) => [person, event]));
  return [...attended]
    .map(([person, events]) => ({ person, editions: new Set(events).size }))
    .filter(({ editions }) => editions >= 2)
    .sort((left, right) => right.editions - left.editions || (left.person < right.person ? -1 : 1))
    .map(({ person }) => person);
}
