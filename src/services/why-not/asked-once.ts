import type { Query, Run } from "../../neo4j/query.js";

/** The same run for the length of one answer: a statement with parameters it has had before is not sent again. */
export function askedOnce(run: Run): Run {
  const answers = new Map<string, Promise<unknown[]>>();
  return <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    const key = JSON.stringify([query.name, params]);
    const answer = answers.get(key) ?? run(query, params);
    answers.set(key, answer);
    // The name is the query's, so these are rows of the type it declares.
    return answer as Promise<R[]>;
  };
}
