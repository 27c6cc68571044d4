/** The values of each key, keys and values in the order they come. */
export function listsByKey<V>(pairs: Iterable<readonly [string, V]>): Map<string, V[]> {
  const lists = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}
