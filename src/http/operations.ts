import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../project-root.js";

/** A ready operation: its stem in `queries/operations` and its text. */
export interface ReadyOperation {
  readonly stem: string;
  readonly query: string;
}

/** Reads the ready operations, in order of their stems. */
export function readOperations(): ReadyOperation[] {
  const folder = join(PROJECT_ROOT, "queries", "operations");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ stem: file.slice(0, -".graphql".length), query: readFileSync(join(folder, file), "utf8") }));
}
