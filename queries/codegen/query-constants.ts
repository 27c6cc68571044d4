/** The text of `src/generated/queries.ts`. */
import { readFileSync, readdirSync } from "node:fs";
import { beginsAtIndex, parseQuery, type Column, type ParsedQuery } from "../header.js";
import type { ColumnType } from "../../src/neo4j/query.js";
import { NOTICE, pathIn } from "./sources.js";

const PARAM_TYPES: Record<ColumnType, string> = {
  string: "string",
  "string?": "string | null",
  "string[]": "readonly string[]",
  int: "number",
  "int?": "number | null",
  "int[]": "readonly number[]",
  float: "number",
  "float?": "number | null",
  boolean: "boolean",
  "boolean?": "boolean | null",
  date: "string",
  "date?": "string | null",
  map: "object",
  "map?": "object | null",
  "map[]": "readonly object[]",
};
const ROW_TYPES: Record<ColumnType, string> = {
  ...PARAM_TYPES,
  "string[]": "string[]",
  "int[]": "number[]",
  map: "Record<string, unknown>",
  "map?": "Record<string, unknown> | null",
  "map[]": "Record<string, unknown>[]",
};

/** The text of `src/generated/queries.ts`: one constant a query file, in order of name. */
export function generateQueries(): string {
  const folder = pathIn("queries");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".cypher"));
  const queries = paths
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => parseQuery(path, readFileSync(pathIn("queries", path), "utf8")))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const constants = queries.map(constant).join("\n");
  return `// ${NOTICE}\nimport type { Query } from "../neo4j/query.js";\n\n${constants}\n${index(queries)}`;
}

/**
 * Of a statement that begins at an index whatever there is, no other plan would be better: else, each time the graph
 * has grown, the first to ask waits while it is planned anew (measured: up to 0.9 s).
 */
const PLANNED_ONCE = "CYPHER replan=skip\n";

function constant(query: ParsedQuery): string {
  const fields = (columns: readonly Column[], types: Record<ColumnType, string>): string =>
    columns.length === 0
      ? "Record<never, never>"
      : `{ ${columns.map((c) => `${c.name}: ${types[c.type]}`).join("; ")} }`;
  const declared = (columns: readonly Column[]): string =>
    JSON.stringify(Object.fromEntries(columns.map((c) => [c.name, c.type])));
  return `/** ${query.summary} Cost: ${query.cost}. */
export const ${query.name}: Query<${fields(query.params, PARAM_TYPES)}, ${fields(query.row, ROW_TYPES)}> = {
  name: "${query.name}",
  mode: "${query.mode}",
  params: ${declared(query.params)},
  row: ${declared(query.row)},
  text: ${JSON.stringify(`${beginsAtIndex(query) ? PLANNED_ONCE : ""}${query.text}`)},
};
`;
}

function index(queries: readonly ParsedQuery[]): string {
  return `/** Every query, for tests that must see them all. */\nexport const ALL_QUERIES = [${queries.map((query) => query.name).join(", ")}] as const;\n`;
}
