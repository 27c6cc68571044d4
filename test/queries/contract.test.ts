import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { describe, expect, it } from "vitest";
import { generateQueries } from "../../queries/codegen/query-constants.js";
import { parseQuery } from "../../queries/header.js";

const FOLDER = join(import.meta.dirname, "..", "..", "queries");
const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".cypher"));
const queries = paths.map((path) => parseQuery(path, readFileSync(join(FOLDER, path), "utf8")));

describe("the query files", () => {
  it("are all in the generated constants, as they stand", () => {
    expect(readFileSync(join(FOLDER, "..", "src", "generated", "queries.ts"), "utf8")).toBe(generateQueries());
  });

  it("have names of their own", () => {
    expect(new Set(queries.map((query) => query.name)).size).toBe(queries.length);
  });

  it.each(queries.map((query) => [query.name, query] as const))("%s is Cypher without a fault", (_, query) => {
    const parameters = Object.fromEntries(query.params.map((param) => [param.name, null]));
    const faults = lintCypherQuery(query.text, { parameters }).filter((fault) => fault.severity === 1);
    expect(faults.map((fault) => fault.message)).toEqual([]);
  });

  it.each(queries.map((query) => [query.name, query] as const))(
    "%s is bounded by LIMIT or says in its cost what bounds it",
    (_, query) => {
      const bounded =
        query.mode === "write" ||
        /\bLIMIT\b/.test(query.text) ||
        /\bone row\b|bounded by|whole record/.test(query.cost);
      expect(bounded).toBe(true);
    },
  );
});
