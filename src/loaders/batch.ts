import DataLoader from "dataloader";
import type { Shelf } from "./memory.js";

/** Resolves one key; loads of one tick share one statement and one answer asks for a key once. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
  loadMany(keys: readonly K[]): Promise<V[]>;
}

type Read<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** Makes a loader of a read by keys; `absent` stands where the read has nothing for a key. */
export function loaderOf<V, A>(read: Read<V>, absent: A): Loader<string, V | A> {
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

/** The same read, where what is on the shelf is not read again and what is read is put there; `absent` too, but null. */
export function shelved<V extends object>(read: Read<V>, absent: V | null, shelfOf: () => Promise<Shelf<V>>): Read<V> {
  return async (keys) => {
    const shelf = await shelfOf();
    const known = new Map<string, V>();
    for (const key of keys) {
      const value = shelf.get(key);
      if (value !== undefined) known.set(key, value);
    }
    const missing = keys.filter((key) => !known.has(key));
    const found = missing.length === 0 ? new Map<string, V>() : await read(missing);
    for (const key of missing) {
      const value = found.get(key) ?? absent;
      if (value === null) continue;
      shelf.set(key, value);
      known.set(key, value);
    }
    return known;
  };
}
