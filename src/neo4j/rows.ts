import neo4j from "neo4j-driver";
import { AppError } from "../errors.js";
import type { ColumnType, Query } from "./query.js";

/** Values the driver hands us, before they are checked. */
type Raw = unknown;

/**
 * Encodes parameters as the header of the query declares them: `int` to a 64-bit integer, `date` to a DATE.
 * Numbers inside a `map` stay as they are and arrive as floats. Errors: QUERY_CONTRACT for a value of another type.
 */
export function encodeParams(
  query: Pick<Query<never, never>, "name" | "params">,
  params: NonNullable<unknown>,
): Record<string, unknown> {
  const given = new Map<string, Raw>(Object.entries(params));
  return Object.fromEntries(
    Object.entries(query.params).map(([name, type]) => [
      name,
      encode(type, given.get(name), `${query.name}: $${name}`),
    ]),
  );
}

function encode(type: ColumnType, value: Raw, place: string): unknown {
  if (value === null || value === undefined) return type.endsWith("?") ? null : broken(place, type, value);
  const base = type.replace("?", "");
  if (base === "int" && typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (base === "int[]" && Array.isArray(value)) return value.map((item: unknown) => encode("int", item, place));
  if (base === "date" && typeof value === "string") return isoToDate(value, place);
  if (base === "string" && typeof value === "string") return value;
  if (base === "float" && typeof value === "number") return value;
  if (base === "boolean" && typeof value === "boolean") return value;
  if (base === "string[]" && Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  if (base === "map" && typeof value === "object") return value;
  if (base === "map[]" && Array.isArray(value)) return value;
  return broken(place, type, value);
}

function isoToDate(value: string, place: string): unknown {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return broken(place, "date", value);
  return new neo4j.types.Date(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Decodes one record to a plain row with exactly the declared columns. Shape: integers to numbers, DATE to ISO text,
 * maps to plain objects. Errors: QUERY_CONTRACT when a column is missing or of another type.
 */
export function decodeRow(
  query: Pick<Query<never, never>, "name" | "row">,
  record: ReadonlyMap<string, Raw>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query.row).map(([name, type]) => {
      const place = `${query.name}: column ${name}`;
      if (!record.has(name)) return broken(place, type, undefined);
      return [name, decode(type, plain(record.get(name), place), place)];
    }),
  );
}

function decode(type: ColumnType, value: unknown, place: string): unknown {
  if (value === null || value === undefined) return type.endsWith("?") ? null : broken(place, type, value);
  const fits = FITS[type.replace("?", "")];
  return fits?.(value) ? value : broken(place, type, value);
}

const isMap = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === "number";
const isText = (value: unknown): boolean => typeof value === "string";
const listOf =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(fits);
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  date: isText,
  "string[]": listOf(isText),
  int: Number.isSafeInteger,
  "int[]": listOf(Number.isSafeInteger),
  float: isNumber,
  boolean: (value) => typeof value === "boolean",
  map: isMap,
  "map[]": listOf(isMap),
};

/** A driver value as plain JavaScript: numbers, ISO text for temporal values, arrays and objects of these. */
function plain(value: Raw, place: string): unknown {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : broken(place, "int", value.toString());
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, place));
  if (typeof value !== "object" || value === null) return value;
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, place)]));
}

function broken(place: string, type: ColumnType, value: unknown): never {
  const got = value === null || value === undefined ? String(value) : typeof value;
  throw new AppError("QUERY_CONTRACT", `${place}: expected ${type}, got ${got}`, { place, expected: type, got });
}
