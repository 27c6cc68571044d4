import {
  Kind,
  valueFromASTUntyped,
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { hold } from "./limits-policy.js";

/** Keys of a filter each of which makes the statement one step larger. */
const CLAUSES: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "some", "all", "none", "single", "edge"]);

type Variables = Readonly<Record<string, unknown>>;

/** How much a statement grows by what is handed in. */
interface Size {
  readonly clauses: number;
  /** Objects: each is a condition or holds some. */
  readonly conditions: number;
}

const NOTHING: Size = { clauses: 0, conditions: 0 };
const plus = (a: Size, b: Size): Size => ({
  clauses: a.clauses + b.clauses,
  conditions: a.conditions + b.conditions,
});

/**
 * Throws when an argument of the document, or the variables, hold longer lists or texts, more values or deeper filters
 * than allowed. Variables are looked at as they came, for the server repeats what it cannot use of them, and wherever
 * they are used, fragments spread out. Errors: TOO_COSTLY.
 */
export function checkInputs(document: DocumentNode, variables: Variables): void {
  sizeOf(variables);
  const sizeOfSet = makeSizeOfSet(document, variables);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { defaultValue } of definition.variableDefinitions ?? [])
      if (defaultValue) sizeOf(valueFromASTUntyped(defaultValue));
    const { clauses, conditions } = sizeOfSet(definition.selectionSet);
    hold("filterClauses", clauses);
    hold("filterConditions", conditions);
  }
}

type SizeOfSet = (set: SelectionSetNode | undefined) => Size;

function makeSizeOfSet(document: DocumentNode, variables: Variables): SizeOfSet {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const size = known.get(name) ?? sizeOfSet(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  const ofArguments = (args: readonly ArgumentNode[] = []): Size =>
    args.map(({ value }) => sizeOf(valueFromASTUntyped(value, variables))).reduce(plus, NOTHING);
  const sizeOfSet: SizeOfSet = (set) =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(sum, ofFragment(selection.name.value));
      const below = plus(sum, sizeOfSet(selection.selectionSet));
      return selection.kind === Kind.FIELD ? plus(below, ofArguments(selection.arguments)) : below;
    }, NOTHING);
  return sizeOfSet;
}

/** The size of one input, each part of it held to the limits of parts. */
function sizeOf(input: unknown): Size {
  const tally = { clauses: 0, conditions: 0, values: 0 };
  walk(input, { depth: 0, filterDepth: 0 }, tally);
  return tally;
}

interface Place {
  readonly depth: number;
  readonly filterDepth: number;
}

function walk(value: unknown, place: Place, tally: { -readonly [K in keyof Size]: number } & { values: number }): void {
  tally.values += 1;
  hold("inputValues", tally.values);
  if (typeof value === "string") hold("textLength", value.length);
  if (typeof value !== "object" || value === null) return;
  hold("inputDepth", place.depth);
  const depth = place.depth + 1;
  if (Array.isArray(value)) {
    hold("listItems", value.length);
    for (const item of value) walk(item, { ...place, depth }, tally);
    return;
  }
  tally.conditions += 1;
  for (const [key, item] of Object.entries(value)) {
    const isClause = CLAUSES.has(key);
    const filterDepth = place.filterDepth + (isClause ? 1 : 0);
    hold("textLength", key.length);
    hold("filterDepth", filterDepth);
    if (isClause) tally.clauses += Array.isArray(item) ? Math.min(item.length, 1) : 1;
    hold("filterClauses", tally.clauses);
    walk(item, { depth, filterDepth }, tally);
  }
}
