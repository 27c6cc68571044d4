import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAppError } from "../../src/errors.js";
import { makeRun } from "../../src/neo4j/run.js";
import { connections } from "../../src/services/connections/connections.js";
import type { ConnectionsInput } from "../../src/services/connections/connections-input.js";
import { readLinks } from "../../src/services/connections/surroundings.js";
import { neighbourhood } from "../../src/services/neighbourhood/neighbourhood.js";
import { allPaths, type Entity } from "../services/connections/all-paths.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { generatedGraph, randomOf, removeGraph, writeGraph } from "../support/generated-graph.js";
import { liveContexts } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const ASKED: ConnectionsInput = {
  between: ["institution:spbpu", "institution:nasu"],
  asOf: "2019-12-31",
  maxHops: 4,
  first: 10,
  through: null,
  hubs: "IF_NEEDED",
};
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

/** Every entity of the database with the type and kind that decide whether it may be passed. */
async function readAll(): Promise<Entity[]> {
  const query = {
    name: "everyEntity",
    mode: "read",
    text: "MATCH (one:Entity) RETURN one.id AS id, one.type AS type, one.kind AS kind ORDER BY id",
    params: {},
    row: { id: "string", type: "string", kind: "string?" },
  } as const;
  return live.run<object, Entity>(query, {});
}

describe("connections in the twelve articles", () => {
  it("join two by their strongest relationship first", async () => {
    const between = ["institution:spbpu", "region:jiangsu"];
    const [direct] = (await connections(live.run, { ...ASKED, between })).paths;
    expect(ids(direct?.nodes ?? [])).toEqual(["institution:spbpu", "region:jiangsu"]);
    expect(direct?.links[0]).toMatchObject({ relationship: "COOPERATES_WITH", inferred: false });
    expect(direct?.links[0]?.claims.length).toBeGreaterThan(0);
  });

  it("are what a search through all simple paths finds, at any date", async () => {
    const entities = await readAll();
    const random = randomOf(7);
    const any = (): string => entities[Math.floor(random() * entities.length)]?.id ?? "";
    const joined: number[] = [];
    for (const asOf of ["2017-07-01", "2020-01-01"]) {
      const links = await readLinks(live.run, ids(entities), asOf);
      for (let round = 0; round < 12; round += 1) {
        const between = [...new Set(round % 3 === 0 ? [any(), any(), any()] : ["institution:jstd", any()])];
        if (between.length < 2) continue;
        const input = { ...ASKED, between, asOf, maxHops: 3 };
        const { paths: found } = await connections(live.run, input);
        expect(found.map(({ nodes, strength }) => ({ nodes: ids(nodes), strength }))).toEqual(
          allPaths(entities, links, input),
        );
        joined.push(found.length);
      }
    }
    expect(joined.some((paths) => paths > 0)).toBe(true);
  });

  it("show nothing that counts only after the date", async () => {
    const before = { ...ASKED, between: ["institution:spbpu", "region:jiangsu"], asOf: "2010-01-01" };
    const { paths, note } = await connections(live.run, before);
    expect(paths).toEqual([]);
    expect(note).toContain("known by 2010-01-01");
  });

  it("send no more statements for a hundred paths than for ten", async () => {
    const counted = async (first: number): Promise<number> => {
      let statements = 0;
      const run = makeRun(live.driver, { database: live.database, onStatement: () => (statements += 1) });
      await connections(run, { ...ASKED, between: ["institution:jstd", "region:jiangsu"], first });
      return statements;
    };
    expect(await counted(100)).toBeLessThanOrEqual(1 + 4 + 2);
    expect(await counted(10)).toBeLessThanOrEqual(1 + 4 + 2);
  });

  it("answer over the API with the passage of each link, and with coded errors", async () => {
    const server = await apiServer();
    const context = liveContexts(live);
    const { data, errors } = await ask(
      server,
      context("one"),
      `{ connections(between: ["institution:spbpu", "region:jiangsu"], first: 1) {
          rank strength note nodes { id name } hubs { id }
          links { id from { id } to { id } relationship stage edtf inferred strength factors { name value }
            evidence { start statement article { id } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain("COOPERATES_WITH");
    const wrong = await ask(server, context("two"), `{ connections(between: []) { rank } }`);
    expect(wrong.errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    const unknown = await ask(server, context("three"), `{ connections(between: ["a", "b"]) { rank } }`);
    expect(unknown.errors[0]?.extensions["code"]).toBe("NODE_NOT_FOUND");
  });
});

describe("a graph of 100,000 relationships that a few countries hold together", () => {
  beforeAll(() => writeGraph(live.driver, live.database, generatedGraph()), SAMPLE_TIMEOUT_MS);
  afterAll(() => removeGraph(live.driver, live.database), SAMPLE_TIMEOUT_MS);

  const COUNTRY = "country:generated-0";
  /** The answer, or the code of the refusal; how long it took is told, and bounded loosely: machines differ. */
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T | string> => {
    const start = performance.now();
    const answer = await work().catch((error: unknown) => {
      if (isAppError(error)) return error.code;
      throw error;
    });
    const tookMs = performance.now() - start;
    console.log(`${what}: ${tookMs.toFixed(0)} ms`);
    expect(tookMs).toBeLessThan(16_000);
    return answer;
  };

  it.each([
    ["a country and a person", [COUNTRY, "person:generated-3999"]],
    [
      "two institutions, round the countries they lie in",
      ["institution:generated-9000", "institution:generated-10000"],
    ],
    ["two countries", [COUNTRY, "country:generated-9"]],
    [
      "a country and four others",
      [COUNTRY, "country:generated-1", "institution:generated-0", "person:generated-1", "field:generated-0"],
    ],
  ])("connects %s, or refuses with a code", async (what, between) => {
    const answer = await timed(what, async () => (await connections(live.run, { ...ASKED, between })).paths);
    if (typeof answer === "string") expect(["TOO_COSTLY", "GRAPH_TIMEOUT"]).toContain(answer);
    else for (const { nodes, hubs } of answer) expect([nodes.length > 1, hubs]).toEqual([true, []]);
  });

  it("passes through countries when asked to, or refuses with a code", async () => {
    const between = ["institution:generated-9000", "institution:generated-10000"];
    const passing = { ...ASKED, between, hubs: "ALWAYS" } as const;
    const answer = await timed("through hubs", async () => (await connections(live.run, passing)).paths);
    if (typeof answer === "string") expect(["TOO_COSTLY", "GRAPH_TIMEOUT"]).toContain(answer);
    else expect(answer.some(({ hubs }) => hubs.length > 0)).toBe(true);
  });

  it("shows a few of everything around a country and counts the rest", async () => {
    const around = { of: COUNTRY, asOf: "2020-01-01", depth: 1, first: 100, through: null };
    const answer = await timed("around a country", () => neighbourhood(live.run, around));
    if (typeof answer === "string") throw new Error(answer);
    expect(answer.nodes).toHaveLength(101);
    expect([...new Set(answer.nodes.map(({ __typename }) => __typename))].sort()).toEqual([
      "Event",
      "Institution",
      "Region",
    ]);
    const left = answer.omitted.filter(({ node }) => node.id === COUNTRY).reduce((sum, { count }) => sum + count, 0);
    const country = generatedGraph().links.filter(({ from, to }) => from === COUNTRY || to === COUNTRY);
    expect(left + 100).toBe(country.length);
  });

  it("shows three steps around a country without looking behind other hubs", async () => {
    const around = { of: COUNTRY, asOf: "2020-01-01", depth: 3, first: 500, through: null };
    const answer = await timed("three steps around a country", () => neighbourhood(live.run, around));
    if (typeof answer === "string") throw new Error(answer);
    expect(answer.nodes).toHaveLength(501);
    expect(answer.note).toContain("hubs not looked behind");
  });

  it("leaves the server able to answer", async () => {
    const { paths } = await connections(live.run, { ...ASKED, between: ["institution:spbpu", "region:jiangsu"] });
    expect(paths).not.toEqual([]);
  });
});
