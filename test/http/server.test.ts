import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pino } from "pino";
import { buildApiSchema } from "../../src/api/schema.js";
import { AppError } from "../../src/errors.js";
import { graphiqlFiles, TABS } from "../../src/http/graphiql.js";
import { readOperations } from "../../src/http/operations.js";
import { serve, type Served, type ServeOptions } from "../../src/http/server.js";
import { contextOf } from "../support/api.js";

let options: ServeOptions;
let served: Served;
let databaseAnswers = true;
beforeAll(async () => {
  options = {
    schema: await buildApiSchema(),
    makeContext: (requestId) => contextOf({ requestId }),
    config: { host: "127.0.0.1", port: 0 },
    log: pino({ level: "silent" }),
    probe: () => (databaseAnswers ? Promise.resolve() : Promise.reject(new Error("gone"))),
    operations: [{ stem: "kinds", query: "# Visitor: what kinds are there?\n{ __typename }" }],
  };
  served = await serve(options);
  await served.warmed;
}, 60_000);
afterAll(() => served.close());

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(served.url + path, { headers, redirect: "manual" });
const firstError = async (response: Response): Promise<unknown> => {
  const body = (await response.json()) as { errors: unknown[] };
  return body.errors[0];
};

describe("the server", () => {
  it("answers a query sent as JSON", async () => {
    const response = await post('{"query":"{ __typename }"}');
    expect([response.status, await response.text()]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
  });

  it("sends the request's id back, and makes one where the caller's is no plain one", async () => {
    const kept = await post('{"query":"{ __typename }"}', { "x-request-id": "visit-7" });
    expect(kept.headers.get("x-request-id")).toBe("visit-7");
    const made = await post('{"query":"{ __typename }"}', { "x-request-id": "<script>" });
    expect(made.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("says in a coded error, in at most two seconds, that the database is gone", async () => {
    const began = performance.now();
    const response = await post('{"query":"{ people { id } }"}');
    expect(await firstError(response)).toMatchObject({ extensions: { code: "GRAPH_UNAVAILABLE", retryable: true } });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it("refuses a form, which a page elsewhere could send", async () => {
    const response = await post("query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded" });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Cross-Site Request Forgery");
  });

  it("refuses batches, broken JSON and a query in the address", async () => {
    expect((await post('[{"query":"{ __typename }"}]')).status).toBe(400);
    expect(await firstError(await post("{"))).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect((await get("/graphql?query=%7B__typename%7D")).status).toBe(405);
  });

  it("refuses a body over 4 MB before reading it", async () => {
    const response = await post(JSON.stringify({ query: "x".repeat(4_100_000) }));
    expect(response.status).toBe(413);
    expect(await firstError(response)).toMatchObject({ extensions: { code: "TOO_COSTLY", limit: "bodyBytes" } });
  });

  it("refuses a document whose validation would take long, before validation", async () => {
    const response = await post(JSON.stringify({ query: `{ ${"people { id } ".repeat(2_000)} }` }));
    expect(response.status).toBe(400);
    expect(await firstError(response)).toMatchObject({ extensions: { code: "TOO_COSTLY", limit: "rootFields" } });
  });

  it("answers only to loopback names, whatever address a page resolved to it", async () => {
    const { port } = new URL(served.url);
    const status = await new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: "/livez", headers: { host: "elsewhere.example" } });
      asked.once("response", (response) => resolve(response.statusCode)).once("error", reject);
      asked.end();
    });
    expect(status).toBe(421);
  });

  it("does not listen elsewhere than on loopback, and says what is missing", async () => {
    const open = serve({ ...options, config: { host: "0.0.0.0", port: 0 } });
    await expect(open).rejects.toMatchObject({
      code: "BAD_CONFIG",
      message: expect.stringContaining("authentication is missing") as string,
    });
  });

  it("says which port is taken and what to do", async () => {
    const port = Number(new URL(served.url).port);
    const second = serve({ ...options, config: { host: "127.0.0.1", port } });
    await expect(second).rejects.toMatchObject({
      code: "START_FAILED",
      message: `server: port ${port} is taken; stop what listens there or set PORT`,
    });
  });
});

describe("health", () => {
  it("lives whatever the database does, and is ready while it answers", async () => {
    expect((await get("/readyz")).status).toBe(200);
    databaseAnswers = false;
    expect((await get("/readyz")).status).toBe(503);
    expect((await get("/livez")).status).toBe(200);
    databaseAnswers = true;
  });

  it("is not ready before the ready operations ran", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const run = async (): Promise<never[]> => (await held, []);
    const cold = await serve({
      ...options,
      makeContext: (requestId) => contextOf({ requestId, run }),
      operations: [{ stem: "held", query: '# Visitor: who?\n{ entity(id: "person:a") { id } }' }],
    });
    expect((await fetch(`${cold.url}/readyz`)).status).toBe(503);
    release();
    await cold.warmed;
    expect((await fetch(`${cold.url}/readyz`)).status).toBe(200);
    await cold.close();
  });

  it("runs a ready operation that failed once more, and names one that fails again", async () => {
    const asked: string[] = [];
    const cold = await serve({
      ...options,
      makeContext: (requestId) => {
        const run = (): Promise<never[]> => {
          const isFirst = !asked.includes(requestId);
          asked.push(requestId);
          return isFirst || requestId.endsWith("lost")
            ? Promise.reject(new AppError("GRAPH_TIMEOUT", "run: too slow"))
            : Promise.resolve([]);
        };
        return contextOf({ requestId, run });
      },
      operations: ["late", "lost"].map((stem) => ({
        stem,
        query: '# Visitor: who?\n{ entity(id: "person:a") { id } }',
      })),
    });
    expect(await cold.warmed).toEqual(["lost"]);
    await cold.close();
  });
});

describe("GraphiQL", () => {
  it("is shown at /graphql to a browser and at /graphiql to anyone", async () => {
    const page = await get("/graphql", { accept: "text/html,*/*" });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toBe(await (await get("/graphiql")).text());
  });

  it("names no other origin, and forbids itself any", async () => {
    const page = await get("/graphiql");
    expect(await page.text()).not.toMatch(/(src|href)="(?!\/|data:)/);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });

  it("opens on who can introduce us, beside four more of the ready operations, and lists all of them", () => {
    const operations = readOperations();
    const body = graphiqlFiles(operations).get("/graphiql/operations.json")?.body ?? "{}";
    const { tabs, groups } = JSON.parse(body.toString()) as {
      tabs: { query: string }[];
      groups: { asker: string; operations: { question: string; query: string }[] }[];
    };
    expect(tabs).toHaveLength(5);
    expect(tabs[0]?.query).toContain("introductions(to: $to");
    expect(operations.map(({ stem }) => stem)).toEqual(expect.arrayContaining([...TABS]));
    expect(groups.map(({ asker }) => asker)).toEqual(["Analyst", "Front end", "Visitor"]);
    const listed = groups.flatMap((group) => group.operations);
    expect(listed.map(({ query }) => query).sort()).toEqual(operations.map(({ query }) => query).sort());
    for (const { question } of listed) expect(question).toMatch(/[.?]$/);
  });

  it("serves every file its page asks for", async () => {
    const page = await (await get("/graphiql")).text();
    const paths = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(paths.length).toBeGreaterThanOrEqual(6);
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });
});
