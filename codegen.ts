/** Writes everything in `src/generated` from its sources; with `--check` writes nothing and fails on a difference. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { generateQueries } from "./queries/codegen/query-constants.js";
import { pathIn } from "./queries/codegen/sources.js";

/**
 * Path in `src/generated` and how its text is made. The schema imports the query constants, so its modules are loaded
 * only once those are written.
 */
const OUTPUTS: readonly (readonly [string, () => string | Promise<string>])[] = [
  ["queries.ts", generateQueries],
  ["schema.graphql", async () => (await import("./queries/codegen/printed-schema.js")).generateSchema()],
  ["operations.ts", async () => (await import("./queries/codegen/typed-operations.js")).generateOperations()],
];

async function main(check: boolean): Promise<void> {
  mkdirSync(pathIn("src", "generated"), { recursive: true });
  let stale = 0;
  for (const [name, make] of OUTPUTS) {
    const text = await make();
    const path = pathIn("src", "generated", name);
    if (readOrEmpty(path) === text) continue;
    stale += 1;
    if (check) console.error(`src/generated/${name}: differs from its sources; run npm run codegen`);
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
