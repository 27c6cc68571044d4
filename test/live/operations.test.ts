// Runs every ready operation as it stands. `npm run operations:record` writes down what they answer; here it is held to.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApolloServer } from "@apollo/server";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../src/api/context.js";
import { readOperations } from "../../src/http/operations.js";
import { PROJECT_ROOT } from "../../src/project-root.js";
import { apiServer, ask } from "../support/api.js";
import { liveDatabase } from "../support/database.js";
import { liveContexts } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const ANSWERS = join(PROJECT_ROOT, "queries", "operations", "answers");
const isRecording = process.env["CROSSING_RECORD"] === "answers";
const live = liveDatabase();
const makeContext = liveContexts(live);
const operations = readOperations();
let server: ApolloServer<Context>;

beforeAll(async () => {
  await loadSample(live);
  server = await apiServer();
}, SAMPLE_TIMEOUT_MS);

/** Of a score, as many digits as every machine agrees on. */
const stable = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;

/** The answer as it is written down. Throws when it is an error. */
async function answerOf(stem: string, query: string): Promise<string> {
  const { data, errors } = await ask(server, makeContext(stem), query);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join("; "));
  return format(JSON.stringify({ data }, stable, 2), { parser: "json", printWidth: 120 });
}

const quotesOf = (value: unknown): unknown[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, item]) => (key === "quote" ? [item as unknown] : quotesOf(item)));

describe("the ready operations", () => {
  it("are seven of an analyst, five of a front end and five of a visitor, each saying who asks and what", () => {
    const asker = /^# (Analyst|Front end|Visitor): .+[.?]\n/;
    const askers = operations.map(({ query }) => asker.exec(query)?.[1]);
    const of = (name: string): number => askers.filter((one) => one === name).length;
    expect([operations.length, of("Analyst"), of("Front end"), of("Visitor")]).toEqual([17, 7, 5, 5]);
  });

  it.each(operations.map(({ stem, query }) => [stem, query] as const))("answer %s as recorded", async (stem, query) => {
    const path = join(ANSWERS, `${stem}.json`);
    const answer = await answerOf(stem, query);
    if (isRecording) writeFileSync(path, answer);
    expect(JSON.parse(answer)).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });

  it("have one recorded answer each, which repeats no sentence of a document", () => {
    const files = readdirSync(ANSWERS).sort();
    expect(files).toEqual(operations.map(({ stem }) => `${stem}.json`));
    const quotes = files.flatMap((file) => quotesOf(JSON.parse(readFileSync(join(ANSWERS, file), "utf8"))));
    expect(quotes.filter((quote) => quote !== null)).toEqual([]);
    expect(quotes).not.toEqual([]);
  });
});
