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

  it("refuses a negative page size as bad input", async () => {
    expect((await refusal("{ people(limit: -1) { id } }")).extensions["code"]).toBe("BAD_USER_INPUT");
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

  it("refuses a mutation by name", async () => {
    const error = await refusal("mutation { remove }");
    expect(error.message).toBe("operation: only queries are served, got a mutation");
  });
});
