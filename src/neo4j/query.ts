/** Types a query header may declare. A trailing `?` means null is allowed; `date` is ISO `YYYY-MM-DD` on our side. */
export type ColumnType =
  | "string"
  | "string?"
  | "string[]"
  | "int"
  | "int?"
  | "int[]"
  | "float"
  | "float?"
  | "boolean"
  | "boolean?"
  | "date"
  | "date?"
  | "map"
  | "map?"
  | "map[]";

/** One statement of `queries/`, with its header made into types: `P` the parameters, `R` one row. */
export interface Query<P, R> {
  /** The path without its ending, in camel case: `queries/person/by-ids.cypher` is `personByIds`. */
  readonly name: string;
  readonly mode: "read" | "write";
  readonly text: string;
  readonly params: Readonly<Record<string, ColumnType>>;
  readonly row: Readonly<Record<string, ColumnType>>;
  /** Never present: carries `P` and `R` to the type checker. */
  readonly _types?: (params: P) => R;
}

/** Runs one statement and resolves to its checked rows; all a service sees of the database. */
export type Run = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Runs `work` in one write transaction: all of it lands or nothing does. Retried by the driver on transient failures. */
export type Transact = <T>(work: (run: Run) => Promise<T>) => Promise<T>;
