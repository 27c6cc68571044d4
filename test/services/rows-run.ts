import type { Query, Run } from "../../src/neo4j/query.js";

/** A `Run` that answers each query by name with made-up rows (none by default), and tells what was sent. */
export function rowsRun(rows: Readonly<Record<string, readonly object[]>>): {
  run: Run;
  sent: { name: string; params: unknown }[];
} {
  const sent: { name: string; params: unknown }[] = [];
  const run: Run = <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    sent.push({ name: query.name, params });
    // The test vouches for its rows, as the row check vouches for the database's.
    return Promise.resolve([...(rows[query.name] ?? [])] as R[]);
  };
  return { run, sent };
}
