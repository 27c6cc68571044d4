import { beforeAll, describe, expect, it } from "vitest";
import { pino } from "pino";
import type { ApolloServer } from "@apollo/server";
import type { Context } from "../../src/api/context.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { makeApollo } from "../../src/http/apollo.js";
import { ask, contextOf } from "../support/api.js";

const lines: string[] = [];
let server: ApolloServer<Context>;
beforeAll(async () => {
  const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
  server = makeApollo(await buildApiSchema(), log);
}, 60_000);

const INFO = 30;
const ERROR = 50;
async function logged(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  lines.length = 0;
  await ask(server, contextOf({}), query, variables);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("the log of a request that failed", () => {
  it.each([
    ["no GraphQL", "{ secret", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ secret }", "GRAPHQL_VALIDATION_FAILED"],
    ["a variable of another type", "query($x: PersonWhere) { regions(where: $x) { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a value that is none", "query($secret: Int) { people(limit: $secret) { id } }", "BAD_USER_INPUT"],
    ["a page too large", "{ people(limit: 1000) { id } }", "TOO_COSTLY"],
    ["an argument out of range", '{ search(text: "secret", first: 0) { score } }', "BAD_USER_INPUT"],
    ["a day no question may name", '{ series(id: "secret", asOf: "9999-12-31") { missing } }', "BAD_USER_INPUT"],
  ])("for %s tells the client's fault by code and request, no value and no error", async (_name, query, code) => {
    const told = await logged(query, { secret: "secret" });
    expect(told).toMatchObject([{ level: INFO, code, requestId: "request-1", msg: "refused" }]);
    expect(JSON.stringify(told)).not.toContain("secret");
  });

  it("tells a failure of ours or of the database as an error", async () => {
    expect(await logged("{ people { id } }")).toMatchObject([{ level: ERROR, code: "GRAPH_UNAVAILABLE" }]);
    expect(await logged('{ claim(id: "secret") { id } }')).toMatchObject([{ level: ERROR, code: "QUERY_CONTRACT" }]);
  });
});

describe("a day a question names", () => {
  it.each([
    ['introductions(to: "a", asOf: "9999-12-31") { note }', "introductions: asOf"],
    ['connections(between: ["a", "b"], asOf: "1066-10-14") { rank }', "connections: asOf"],
    ['funnel(from: "0001-01-01") { __typename }', "funnel: from"],
    ['funnel(to: "2101-01-01") { __typename }', "funnel: to"],
  ])("is refused outside 1900 to 2100: %s", async (query, place) => {
    const { errors } = await ask(server, contextOf({}), `{ ${query} }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", least: "1900-01-01", most: "2100-12-31" } }]);
    expect(errors[0]?.message).toMatch(new RegExp(`^${place} must be 1900-01-01\\.\\.2100-12-31, got `));
  });
});
