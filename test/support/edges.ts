import { expect } from "vitest";

/** Expects the edges of a connection to be these, in any order, and no others. */
export const edges = (...list: readonly unknown[]): unknown => ({
  edges: expect.toSatisfy(sameAs(list), "the same edges") as unknown,
});

/** An edge to a thing, with what it says. */
export const edge = (id: string, properties: object): object => ({ node: { id }, properties });

/** Things of which the id alone is selected. */
export const ids = (...list: readonly string[]): object[] => list.map((id) => ({ id }));

const sameAs =
  (wanted: readonly unknown[]) =>
  (got: unknown): boolean =>
    Array.isArray(got) && lines(got) === lines(wanted);

const lines = (list: readonly unknown[]): string =>
  list
    .map((item) => JSON.stringify(item))
    .sort()
    .join();
