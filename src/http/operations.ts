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

/** Who asks; each has its own part of the list. */
export const ASKERS = ["Analyst", "Front end", "Visitor"] as const;

/** Who asks a ready operation, and what, in the words of its first line. */
export interface Purpose {
  readonly asker: (typeof ASKERS)[number];
  readonly question: string;
}

/** Reads the purpose from the first line of an operation. Throws a RangeError where it does not stand there. */
export function purposeOf({ stem, query }: ReadyOperation): Purpose {
  const [, name, question] = /^# ([A-Z][a-z ]+): (.+)\n/.exec(query) ?? [];
  const asker = ASKERS.find((one) => one === name);
  if (asker === undefined || question === undefined)
    throw new RangeError(`queries/operations/${stem}.graphql: the first line must say who asks and what`);
  return { asker, question };
}
