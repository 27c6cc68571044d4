import { valueFromASTUntyped, visit, type DocumentNode } from "graphql";
import { hold } from "./limits-policy.js";

/** Keys of a filter each of which makes the statement one step larger. */
const CLAUSES: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "some", "all", "none", "single", "edge"]);

/**
 * Throws when an argument of the document, or the variables, hold longer lists or deeper filters than allowed.
 * Variables are looked at as they came and where they are used. Errors: TOO_COSTLY.
 */
export function checkInputs(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const tally: Tally = { clauses: 0 };
  walk(variables, 0, 0, { clauses: 0 });
  visit(document, {
    Argument: (node) => {
      walk(valueFromASTUntyped(node.value, variables), 0, 0, tally);
      return false;
    },
    VariableDefinition: (node) => {
      if (node.defaultValue) walk(valueFromASTUntyped(node.defaultValue), 0, 0, { clauses: 0 });
      return false;
    },
  });
}

interface Tally {
  clauses: number;
}

function walk(value: unknown, depth: number, filterDepth: number, tally: Tally): void {
  if (typeof value !== "object" || value === null) return;
  hold("inputDepth", depth);
  if (Array.isArray(value)) {
    hold("listItems", value.length);
    for (const item of value) walk(item, depth + 1, filterDepth, tally);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const isClause = CLAUSES.has(key);
    if (isClause) tally.clauses += Array.isArray(item) ? Math.min(item.length, 1) : 1;
    hold("filterClauses", tally.clauses);
    hold("filterDepth", filterDepth + (isClause ? 1 : 0));
    walk(item, depth + 1, filterDepth + (isClause ? 1 : 0), tally);
  }
}
