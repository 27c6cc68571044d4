/**
 * Makes the present schema the released one, which later changes are held to: `npm run schema:release`.
 * Refuses, with exit code 1, what would break clients of the last release; deprecate such a field first and release.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lossesSince } from "./schema-guard.js";
import { pathIn } from "./sources.js";

const RELEASED = pathIn("graph", "schema-released.graphql");
const present = readFileSync(pathIn("src", "generated", "schema.graphql"), "utf8").replace(/^#.*\n\n/, "");
const losses = existsSync(RELEASED) ? lossesSince(readFileSync(RELEASED, "utf8"), present) : [];
for (const loss of losses) console.error(`schema: ${loss}`);
if (losses.length > 0) {
  console.error("schema: not released; keep these, or deprecate them and release that first");
  process.exitCode = 1;
} else {
  writeFileSync(RELEASED, present);
}
