import { AppError } from "../errors.js";

/** The most a request may ask for. Measured on Neo4j 5.26: deeper filters and longer lists plan for seconds. */
export const LIMITS = {
  /** Characters of a document. */
  documentLength: 40_000,
  /** Brackets of a document one inside the other; the parser and its visitors go down one call a bracket. */
  nesting: 100,
  /** Levels of data fields, one below the other. */
  selectionDepth: 11,
  /** The same for introspection, which sends no Cypher; the standard query has 15. */
  introspectionDepth: 20,
  /** Fields at the root of an operation; each read-lane root is a statement of its own. */
  rootFields: 10,
  /** Aliased fields of a document, fragments spread out. */
  aliases: 50,
  /** Fields of a document, fragments spread out. */
  fields: 1_000,
  /** Items of one list in the document or the variables. */
  listItems: 100,
  /** Characters of one text in the document or the variables; ids and search texts have far fewer. */
  textLength: 1_000,
  /** Values of one input: the server repeats what it cannot use of it. */
  inputValues: 5_000,
  /** AND, OR, NOT, some, all, none, single and edge filters, one inside the other. */
  filterDepth: 4,
  /** The same, all of them together. */
  filterClauses: 32,
  /** Objects in the inputs of an operation, fragments spread out: each may be a condition of a statement. */
  filterConditions: 300,
  /** Objects and lists one inside the other in one input. */
  inputDepth: 24,
  /** `limit` of a list of the read lane. */
  pageSize: 100,
  /** `offset` of a list; keyset paging costs the same on every page. */
  offset: 10_000,
  /** Things an answer may hold at most, every page full. */
  cost: 100_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Throws when `got` is more than the limit allows. Errors: TOO_COSTLY with `limit`, `max` and `got`. */
export function hold(limit: LimitName, got: number): void {
  const max = LIMITS[limit];
  if (got <= max) return;
  throw new AppError("TOO_COSTLY", `limits: ${limit} must be at most ${max}, got ${got}; ask for less at once`, {
    limit,
    max,
    got,
  });
}
