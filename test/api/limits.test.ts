import { getIntrospectionQuery } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApolloServer } from "@apollo/server";
import type { Context } from "../../src/api/context.js";
import { apiServer, ask, contextOf, type Answered } from "../support/api.js";

let server: ApolloServer<Context>;
beforeAll(async () => {
  server = await apiServer();
}, 60_000);

/** No database is behind the context: an operation that got through would end in GRAPH_UNAVAILABLE. */
const refusal = async (query: string, variables?: Record<string, unknown>): Promise<Answered["errors"][number]> => {
  const { errors, status } = await ask(server, contextOf({}), query, variables);
  expect(status).toBe(400);
  const [error] = errors;
  if (!error) throw new Error("it was answered");
  return error;
};

const tooCostly = (limit: string, got: number): object => ({
  extensions: expect.objectContaining({ code: "TOO_COSTLY", limit, got }) as object,
});

describe("what is asked for at once", () => {
  it("refuses 13 levels of data fields", async () => {
    const chain = Array.from({ length: 11 }).reduce<string>((below) => `parts(limit: 1) { ${below} }`, "id");
    expect(await refusal(`{ institutions(limit: 1) { ${chain} } }`)).toMatchObject(tooCostly("selectionDepth", 13));
  });

  it("finds the same depth behind fragments", async () => {
    const parts = Array.from({ length: 11 }, (_, k) => `fragment F${k} on Institution { parts { ...F${k + 1} } }`);
    const query = `{ institutions { ...F0 } } ${parts.join(" ")} fragment F11 on Institution { id }`;
    expect(await refusal(query)).toMatchObject(tooCostly("selectionDepth", 13));
  });

  it("lets the standard introspection through, of 15 levels", async () => {
    const { data, errors } = await ask(server, contextOf({}), getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty("__schema");
  });

  it("refuses 1,000 aliases at the root and 51 below it", async () => {
    const aliases = (count: number, field: string): string =>
      Array.from({ length: count }, (_, k) => `a${k}: ${field}`).join(" ");
    expect(await refusal(`{ ${aliases(1_000, "people { id }")} }`)).toMatchObject(tooCostly("rootFields", 1_000));
    expect(await refusal(`{ people { ${aliases(51, "name")} } }`)).toMatchObject(tooCostly("aliases", 51));
  });

  it("refuses 11 root fields", async () => {
    const roots = Array.from({ length: 11 }, (_, k) => `a${k}: people { id }`).join(" ");
    expect(await refusal(`{ ${roots} }`)).toMatchObject(tooCostly("rootFields", 11));
  });

  it("refuses pages that multiply to more than the cost allows", async () => {
    const query = "{ institutions(limit: 100) { parts(limit: 100) { parts(limit: 100) { id } } } }";
    expect(await refusal(query)).toMatchObject(tooCostly("cost", 1_010_100));
  });

  it("counts a list that names its ids by their number", async () => {
    const below = "{ parts(limit: 100) { parts(limit: 100) { id } } }";
    const { errors } = await ask(
      server,
      contextOf({}),
      `query($id: ID) { institutions(where: { id: { eq: $id } }) ${below} }`,
      { id: "institution:a" },
    );
    expect(errors[0]?.extensions["code"]).toBe("GRAPH_UNAVAILABLE");
  });

  it("refuses a page of 101, also in a variable and by default", async () => {
    const query = "query($n: Int) { people(limit: $n) { id } }";
    expect(await refusal("{ people(limit: 101) { id } }")).toMatchObject(tooCostly("pageSize", 101));
    expect(await refusal(query, { n: 5_000 })).toMatchObject(tooCostly("pageSize", 5_000));
    expect(await refusal("query($n: Int = 200) { people(limit: $n) { id } }")).toMatchObject(
      tooCostly("pageSize", 200),
    );
  });

  it.each([
    ["{ people(limit: 0) { id } }", "people: limit must be 1..100, got 0"],
    ["{ people(limit: -1) { id } }", "people: limit must be 1..100, got -1"],
    ["query($n: Int = 0) { people(limit: $n) { id } }", "people: limit must be 1..100, got 0"],
    ["{ institutions { names(limit: 0) { value } } }", "names: limit must be 1..100, got 0"],
    ["{ people { ... on Person { signed(limit: 0) { id } } } }", "signed: limit must be 1..100, got 0"],
    ["{ institutions { parts(offset: -1) { id } } }", "parts: offset must be 0 or more, got -1"],
    ["{ institutions { partsConnection(first: 0) { totalCount } } }", "partsConnection: first must be 1..100, got 0"],
    [
      '{ institutions { partsConnection(after: "zzz") { totalCount } } }',
      'partsConnection: after is no cursor, got "zzz"; pass the endCursor of a page',
    ],
    ["{ people(sort: []) { id } }", "people: sort names no order; name one, or leave it out for that of the ids"],
    [
      "{ people(sort: [{ id: null }]) { id } }",
      "people: sort names no order; name one, or leave it out for that of the ids",
    ],
    ["{ people(sort: null) { id } }", "people: sort names no order; name one, or leave it out for that of the ids"],
  ])("refuses a page that is none: %s", async (query, message) => {
    expect(await refusal(query)).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
  });

  it.each(["limit", "offset", "sort", "where"])("takes a variable without a value as a %s left out", async (name) => {
    const type = { limit: "Int", offset: "Int", sort: "[PersonSort!]", where: "PersonWhere" }[name] ?? "";
    const { errors } = await ask(server, contextOf({}), `query($x: ${type}) { people(${name}: $x) { id } }`);
    expect(errors[0]?.extensions["code"]).toBe("GRAPH_UNAVAILABLE");
  });

  it("finds an offset behind a cursor", async () => {
    const after = Buffer.from("arrayconnection:10000").toString("base64");
    const query = `{ institutions { partsConnection(after: "${after}") { totalCount } } }`;
    expect(await refusal(query)).toMatchObject(tooCostly("offset", 10_001));
  });

  it("lets no negative page of a service pay for what stands beside it", async () => {
    const heavy = "institutions(limit: 100) { parts(limit: 100) { parts(limit: 100) { id } } }";
    const query = `{ ${heavy} search(text: "x", first: -1000000) { score entity { id } } }`;
    expect((await refusal(query)).extensions).toMatchObject({ code: "TOO_COSTLY", limit: "cost" });
  });
});

describe("what is handed in", () => {
  const people = "query($w: PersonWhere) { people(where: $w) { id } }";

  it("refuses an `in:` of 50,000 in variables, within 50 ms where the machine is free", async () => {
    const ids = Array.from({ length: 50_000 }, (_, k) => `person:somebody-${k}`);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      expect(await refusal(people, { w: { id: { in: ids } } })).toMatchObject(tooCostly("listItems", 50_000));
      times.push(performance.now() - began);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it("refuses an `in:` of 101 in the document", async () => {
    const ids = Array.from({ length: 101 }, (_, k) => `"p${k}"`).join();
    expect(await refusal(`{ people(where: { id: { in: [${ids}] } }) { id } }`)).toMatchObject(
      tooCostly("listItems", 101),
    );
  });

  it("refuses a filter of five relationships, one inside the other, in variables", async () => {
    const where = Array.from({ length: 5 }).reduce<object>((below) => ({ parts: { some: below } }), {
      id: { eq: "x" },
    });
    const query = "query($w: InstitutionWhere) { institutions(where: $w) { id } }";
    expect(await refusal(query, { w: where })).toMatchObject(tooCostly("filterDepth", 5));
  });

  it("refuses NOT inside NOT forty times", async () => {
    const where = Array.from({ length: 40 }).reduce<object>((below) => ({ NOT: below }), { id: { eq: "x" } });
    expect(await refusal(people, { w: where })).toMatchObject(tooCostly("filterDepth", 5));
  });

  it("refuses 33 relationships side by side", async () => {
    const some = Array.from({ length: 33 }, () => ({ names: { some: { value: { contains: "x" } } } }));
    expect(await refusal(people, { w: { OR: some } })).toMatchObject(tooCostly("filterClauses", 33));
  });

  it("counts relationships and conditions wherever a fragment is spread", async () => {
    const roots = Array.from({ length: 10 }, (_, k) => `a${k}: institutions { ...F }`).join(" ");
    const query = `query($w: InstitutionWhere) { ${roots} } fragment F on Institution { parts(where: $w) { id } }`;
    const some = Array.from({ length: 4 }, () => ({ parts: { some: { id: { contains: "x" } } } }));
    expect(await refusal(query, { w: { AND: some } })).toMatchObject(tooCostly("filterClauses", 50));
    const or = Array.from({ length: 15 }, () => ({ id: { contains: "x" } }));
    expect(await refusal(query, { w: { OR: or } })).toMatchObject(tooCostly("filterConditions", 310));
  });

  it("refuses an object of 200,000 keys and a text of 3 million characters before anything repeats them", async () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, k) => [`k${k}`, 1]));
    expect(await refusal(people, { w: many })).toMatchObject(tooCostly("inputValues", 5_001));
    expect(await refusal(people, { w: { id: { eq: "x".repeat(3_000_000) } } })).toMatchObject(
      tooCostly("textLength", 3_000_000),
    );
  });

  it("refuses a mutation by name", async () => {
    const error = await refusal("mutation { remove }");
    expect(error.message).toBe("operation: only queries are served, got a mutation");
  });
});
