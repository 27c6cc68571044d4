import { describe, expect, it } from "vitest";
import { makeNotes } from "../../src/api/notes.js";
import type { Run } from "../../src/neo4j/query.js";
import { apiServer, contextOf } from "../support/api.js";

/** Two institutions that nothing joins. */
const apart: Run = <P, R>({ name }: { readonly name: string }, params: P): Promise<R[]> => {
  const ids: unknown = Reflect.get(Object(params), "ids");
  const ends = Array.isArray(ids) ? ids.map((id: unknown) => ({ id, type: "Institution", kind: null, links: 0 })) : [];
  // The test vouches for its rows, as the row check vouches for the database's.
  return Promise.resolve((name === "connectionEnds" ? ends : []) as R[]);
};

describe("what an answer says of its empty lists", () => {
  it("stands in its extensions, each with the place of its list, under the name it was asked by", async () => {
    const server = await apiServer();
    const query = `{
      first: connections(between: ["institution:a", "institution:b"], asOf: "2019-01-01") { rank }
      connections(between: ["institution:a", "institution:b"], asOf: "2018-01-01", through: [PERSON]) { rank }
    }`;
    const { body } = await server.executeOperation({ query }, { contextValue: contextOf({ run: apart }) });
    if (body.kind !== "single") throw new Error("expected one answer");
    expect(body.singleResult.errors).toBeUndefined();
    const note = (day: string, through = ""): string =>
      `no path of at most 4 links${through} known by ${day} joins any two of these`;
    const notes = [
      { path: ["first"], note: note("2019-01-01") },
      { path: ["connections"], note: note("2018-01-01", " through Person") },
    ];
    const told = body.singleResult.extensions?.["notes"];
    expect(told).toHaveLength(notes.length);
    expect(told).toEqual(expect.arrayContaining(notes));
  });

  it("is nothing where there is nothing to say", async () => {
    const server = await apiServer();
    const { body } = await server.executeOperation({ query: "{ __typename }" }, { contextValue: contextOf({}) });
    expect(body.kind === "single" && body.singleResult.extensions).toBeUndefined();
    const notes = makeNotes();
    notes.tell({ path: { prev: undefined, key: "connections", typename: "Query" } }, null);
    expect(notes.all).toEqual([]);
  });
});
