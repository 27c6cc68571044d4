/** What must be added, rewritten and dropped to make one set of keyed things into another. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly gone: readonly T[];
}

/** Compares two sets by key and content. Shape: each list in the order of its own map; content compared as JSON. */
export function difference<T extends object>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Difference<T> {
  const added: T[] = [];
  const changed: T[] = [];
  for (const [key, wanted] of after) {
    const found = before.get(key);
    if (found === undefined) added.push(wanted);
    else if (canonical(found) !== canonical(wanted)) changed.push(wanted);
  }
  return { added, changed, gone: [...before].filter(([key]) => !after.has(key)).map(([, found]) => found) };
}

/** JSON with the keys of every object sorted: two values alike in content are alike in text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  });
}
