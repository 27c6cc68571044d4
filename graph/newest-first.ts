/**
 * Returns the key by which an index read upwards gives a list newest first, then by id in code units: the ISO date with
 * each digit taken from 9, a space, the id. With no id the key that stands before those of that day and of all earlier
 * days, and behind those of later ones.
 */
export function newestFirstKey(since: string, id = ""): string {
  return `${since.replace(/\d/g, (digit) => String(9 - Number(digit)))} ${id}`;
}
