import type { ChildProcess } from "node:child_process";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { liveDatabase } from "../../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../../support/sample.js";
import { endOf, freePort, launch, onTestDatabase, untilReady, type Ran } from "./support.js";

const live = liveDatabase();
let url = "";
let server: ChildProcess;
let ended: Promise<Ran>;

beforeAll(async () => {
  await migrate(live.driver, { database: live.database });
  await loadSample(live);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = launch(["start"], { ...onTestDatabase(), PORT: String(port), LOG_LEVEL: "info" });
  ended = endOf(server);
  await untilReady(url, server);
}, SAMPLE_TIMEOUT_MS);
afterAll(() => void server.kill("SIGKILL"));

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function send(init: RequestInit): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, init);
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as Partial<Pick<Answer, "errors">>;
  return { status: response.status, text, errors };
}

const post = (body: string, type = "application/json"): Promise<Answer> =>
  send({ method: "POST", headers: { "content-type": type }, body });
const ask = (query: string, variables: object = {}): Promise<Answer> => post(JSON.stringify({ query, variables }));
const introductions = (args: string): string => `{ introductions(${args}) { note } }`;

/** Field `id` at a depth of `levels` data fields. */
function nested(levels: number): string {
  let below = "id";
  for (let level = levels - 2; level > 0; level--) below = `${level % 2 ? "affiliations" : "people"} { ${below} }`;
  return `{ people(limit: 1) { ${below} } }`;
}
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

describe("a request that cannot be answered gets one coded error", () => {
  it.each([
    [
      "an unknown id",
      introductions('to: "institution:nowhere"'),
      "NODE_NOT_FOUND",
      /"institution:nowhere" is not in the graph; find its id with search/,
    ],
    [
      "a region",
      introductions('to: "region:jiangsu"'),
      "BAD_USER_INPUT",
      /must be a person or an institution, got Region region:jiangsu/,
    ],
    [
      "nine hops",
      introductions('to: "institution:spbpu", maxHops: 9'),
      "BAD_USER_INPUT",
      /maxHops must be 1\.\.4, got 9/,
    ],
    [
      "a thousand chains",
      introductions('to: "institution:spbpu", first: 1000'),
      "BAD_USER_INPUT",
      /first must be 1\.\.100, got 1000/,
    ],
    [
      "a day no calendar has",
      introductions('to: "institution:spbpu", asOf: "2019-02-30"'),
      "BAD_USER_INPUT",
      /YYYY-MM-DD, got "2019-02-30"/,
    ],
    ["thirteen levels of data", nested(13), "TOO_COSTLY", /selectionDepth must be at most 11, got 13/],
    [
      "a thousand aliases at the root",
      `{ ${times(1000, (n) => `a${n}: people(limit: 1) { id }`)} }`,
      "TOO_COSTLY",
      /rootFields must be at most 10, got 1000/,
    ],
    [
      "a thousand aliases below",
      `{ people(limit: 1) { ${times(1000, (n) => `a${n}: id`)} } }`,
      "TOO_COSTLY",
      /aliases must be at most 50, got 1000/,
    ],
    [
      "brackets by the thousand",
      `{ people(where: ${"{AND:[".repeat(3000)}${"]}".repeat(3000)}) { id } }`,
      "TOO_COSTLY",
      /nesting must be at most 100, got 6002/,
    ],
    [
      "a page without end",
      "{ people(limit: 100000) { id } }",
      "TOO_COSTLY",
      /pageSize must be at most 100, got 100000/,
    ],
    [
      "a field nobody has",
      "{ peple { id } }",
      "GRAPHQL_VALIDATION_FAILED",
      /^Cannot query field "peple" on type "Query"\.$/,
    ],
    ["a change", "mutation { createPeople { x } }", "BAD_USER_INPUT", /only queries are served, got a mutation/],
  ])("%s", async (_name, query, code, message) => {
    const { text, errors } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions["code"]).toBe(code);
    expect(text).not.toMatch(/stack|node_modules|MATCH \(/);
  });

  it("fifty thousand ids in variables, with the limit and what was asked, within a second", async () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `person:${index}`);
    const began = Date.now();
    const { status, errors } = await ask(
      "query($ids: [ID!]) { people(where: { id: { in: $ids } }, limit: 1) { id } }",
      { ids },
    );
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: "TOO_COSTLY", limit: "listItems", max: 100, got: 50_000 });
  });

  it.each([
    ["no JSON", '{"query": ', "application/json", 400, "BAD_USER_INPUT"],
    ["a batch", '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', "application/json", 400, "BAD_REQUEST"],
    ["what a form of another page could send", '{"query":"{ __typename }"}', "text/plain", 400, "BAD_REQUEST"],
    [
      "ten megabytes",
      JSON.stringify({ query: "{ __typename }", variables: { x: "y".repeat(10_000_000) } }),
      "application/json",
      413,
      "TOO_COSTLY",
    ],
  ])("a body that is %s", async (_name, body, type, status, code) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions["code"]).toBe(code);
  });

  it("a query by GET", async () => {
    const response = await fetch(`${url}/graphql?query=%7B__typename%7D`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });
});

describe("a server that was asked all that", () => {
  it("answers GraphiQL's introspection, and eleven levels of data", async () => {
    expect((await ask(getIntrospectionQuery())).errors).toEqual([]);
    expect((await ask(nested(11))).errors[0]?.extensions["limit"]).not.toBe("selectionDepth");
  });

  it("answers a good question still", async () => {
    expect((await ask(introductions('to: "institution:spbpu", asOf: "2019-12-31"'))).errors).toEqual([]);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("stops within 5 s of SIGTERM, with status 0 and no stack trace in its log", async () => {
    const began = Date.now();
    server.kill("SIGTERM");
    const { status, err } = await ended;
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(status).toBe(0);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
