import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  graphql,
  type GraphQLFieldConfigMap,
} from "graphql";
import { describe, expect, it } from "vitest";
import { withNullDefaults } from "../../src/api/default-arguments.js";

const FIELDS: GraphQLFieldConfigMap<unknown, unknown> = {
  page: {
    type: GraphQLInt,
    args: { first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 }, after: { type: GraphQLInt } },
    resolve: (_source, args: { first: number; after?: number | null }) => args.first + (args.after ?? 0),
  },
};
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: withNullDefaults(FIELDS) }) });
const answer = async (source: string, variableValues: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await graphql({ schema, source, variableValues });
  return errors ?? data?.["page"];
};

describe("an argument with a default", () => {
  it("may be left out, be null, or be a variable without a value", async () => {
    expect(await answer("{ page }")).toBe(10);
    expect(await answer("{ page(first: null) }")).toBe(10);
    expect(await answer("query($n: Int) { page(first: $n) }")).toBe(10);
    expect(await answer("query($n: Int) { page(first: $n) }", { n: null })).toBe(10);
  });

  it("counts as given, 0 included, and leaves the others as they are", async () => {
    expect(await answer("{ page(first: 0) }")).toBe(0);
    expect(await answer("{ page(first: 3, after: 4) }")).toBe(7);
    expect(await answer("{ page(first: 3, after: null) }")).toBe(3);
  });
});
