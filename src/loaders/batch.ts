import DataLoader from "dataloader";

/** Resolves one key; loads of one tick share one statement and one answer asks for a key once. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
  loadMany(keys: readonly K[]): Promise<V[]>;
}

/** Makes a loader of a read by keys; `absent` stands where the read has nothing for a key. */
export function loaderOf<V, A>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  absent: A,
): Loader<string, V | A> {
  const loader = new DataLoader<string, V | A>(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? absent);
  });
  return {
    load: (key) => loader.load(key),
    // DataLoader's own loadMany puts errors among the values; here one failure fails the whole.
    loadMany: (keys) => Promise.all(keys.map((key) => loader.load(key))),
  };
}
