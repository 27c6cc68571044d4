import { describe, expect, it } from "vitest";
import { GraphQLEnumType, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType } from "graphql";
import { graphql, GraphQLSchema } from "graphql";
import { withFullLists } from "../../src/api/full-lists.js";

const Kind = new GraphQLEnumType({ name: "Kind", values: { TALKS: {}, MEETING: {} } });
const list = (type: typeof Kind | typeof GraphQLID): GraphQLList<GraphQLNonNull<typeof type>> =>
  new GraphQLList(new GraphQLNonNull(type));
const fields = withFullLists({
  answer: {
    type: GraphQLInt,
    args: {
      kinds: { type: list(Kind) },
      regions: { type: list(GraphQLID) },
      without: { type: list(GraphQLID), defaultValue: [] },
      ids: { type: new GraphQLNonNull(list(GraphQLID)), defaultValue: ["a"] },
    },
    resolve: () => 1,
  },
});
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields }) });
const ask = async (source: string): Promise<unknown> => {
  const { data, errors } = await graphql({ schema, source });
  return errors?.[0]?.message ?? data?.["answer"];
};

describe("a list that means everything when it is left out", () => {
  it("is refused when it is empty, with the remedy", async () => {
    expect(await ask("{ answer(kinds: []) }")).toBe(
      "answer: kinds is empty; name some of TALKS, MEETING, or leave it out for all",
    );
    expect(await ask("{ answer(regions: []) }")).toBe("answer: regions is empty; name some, or leave it out");
  });

  it("may be left out, be null or name something", async () => {
    expect(await ask("{ answer }")).toBe(1);
    expect(await ask("{ answer(kinds: null, regions: null) }")).toBe(1);
    expect(await ask('{ answer(kinds: [TALKS], regions: ["a", "a"]) }')).toBe(1);
  });
});

describe("any other list", () => {
  it("may be empty", async () => {
    expect(await ask("{ answer(without: [], ids: []) }")).toBe(1);
  });
});
