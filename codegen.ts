/** Writes everything in `src/generated`, and the pages of the ready operations, from their sources; with `--check` writes nothing and fails on a difference. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { generateOperationsPage, generateReadme } from "./queries/codegen/operations-page.js";
import { generateQueries } from "./queries/codegen/query-constants.js";
import { pathIn } from "./queries/codegen/sources.js";

/**
 * Path in the project and how its text is made. The schema imports the query constants, so its modules are loaded
 * only once those are written.
 */
const OUTPUTS: readonly (readonly [string, () => string | Promise<string>])[] = [
  ["src/generated/queries.ts", generateQueries],
  ["src/generated/schema.graphql", async () => (await import("./queries/codegen/printed-schema.js")).generateSchema()],
  [
    "src/generated/operations.ts",
    async () => (await import("./queries/codegen/typed-operations.js")).generateOperations(),
  ],
  ["queries/operations/README.md", generateOperationsPage],
  ["README.md", generateReadme],
];

async function main(check: boolean): Promise<void> {
  mkdirSync(pathIn("src", "generated"), { recursive: true });
  let stale = 0;
  for (const [name, make] of OUTPUTS) {
    const text = await make();
    const path = pathIn(name);
    if (readOrEmpty(path) === text) continue;
    stale += 1;
    if (check) console.error(`${name}: differs from its sources; run npm run codegen`);
    else writeFileSync(path, text);
  }
  if (check && stale > 0) process.exitCode = 1;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

await main(process.argv.includes("--check"));
