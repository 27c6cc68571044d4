import { createHash } from "node:crypto";
import { AppError } from "../../errors.js";

/** Where an item stands in a list ordered newest first, then by id in code units. */
export interface PageKey {
  /** ISO date. */
  readonly since: string;
  readonly id: string;
}

/** What a page was cut from: the field and its arguments. Arguments that differ make another query. */
export interface PageQuery {
  readonly field: string;
  /** Everything that chooses the items, `asOf` as the client gave it (null when left to the default). */
  readonly args: Readonly<Record<string, string | readonly string[] | null>>;
}

/** A page's place: the last item seen, and the date the whole walk answers for. */
export interface PagePlace {
  readonly key: PageKey;
  /** The date the first page was asked as of, so that a walk begun today ends on the same list. */
  readonly asOf: string;
}

/** Pages of services may hold this many items, 1..100. */
export const PAGE_LIMITS = { least: 1, most: 100 } as const;

/** Returns the opaque cursor of one item, bound to its query. */
export function writeCursor(query: PageQuery, place: PagePlace): string {
  return Buffer.from(JSON.stringify([digest(query), place.asOf, place.key.since, place.key.id])).toString("base64url");
}

/** Returns the place a cursor names. Errors: BAD_USER_INPUT for one that is no cursor or belongs to another query. */
export function readCursor(query: PageQuery, cursor: string): PagePlace {
  const parts = decode(cursor);
  const refuse = (fact: string): never => {
    throw new AppError(
      "BAD_USER_INPUT",
      `${query.field}: after ${fact}; pass a cursor of a page with the same arguments`,
      {
        argument: "after",
      },
    );
  };
  if (parts === null) return refuse("is no cursor");
  const [owner = "", asOf = "", since = "", id = ""] = parts;
  if (owner !== digest(query)) return refuse("is a cursor of another query");
  return { key: { since, id }, asOf };
}

/** Throws BAD_USER_INPUT unless `first` is a whole number of 1..100 items. */
export function checkPageSize(field: string, first: number): void {
  const { least, most } = PAGE_LIMITS;
  if (Number.isInteger(first) && first >= least && first <= most) return;
  throw new AppError("BAD_USER_INPUT", `${field}: first must be ${least}..${most}, got ${first}`, {
    argument: "first",
    least,
    most,
  });
}

/** Negative when `left` comes first: the newer, then the smaller id by code unit. A total order over distinct ids. */
export function newestFirst(left: PageKey, right: PageKey): number {
  if (left.since !== right.since) return left.since > right.since ? -1 : 1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function digest(query: PageQuery): string {
  const args = Object.keys(query.args)
    .sort()
    .map((name) => [name, query.args[name] ?? null]);
  return createHash("sha256")
    .update(JSON.stringify([query.field, args]))
    .digest("base64url")
    .slice(0, 16);
}

function decode(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isPlace = Array.isArray(parts) && parts.length === 4 && parts.every((part) => typeof part === "string");
    if (!isPlace) return null;
    const [, asOf = "", since = ""] = parts.map(String);
    return ISO_DATE.test(asOf) && ISO_DATE.test(since) ? parts.map(String) : null;
  } catch {
    return null;
  }
}
