import { getNullableType, isListType, type GraphQLField } from "graphql";
import { AppError, quoted } from "../errors.js";
import { hold, LIMITS } from "./limits-policy.js";
import { DEFAULT_PAGE } from "./page-arguments.js";

/** Taken for a list of a service that takes no page size; its length is bounded by its service. */
const SHORT_LIST = 2;

type Values = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Returns the most things one field can answer with, 0 or more; services refuse a `first` out of their own range.
 * Errors: TOO_COSTLY for a page of the read lane that is too large or too far, BAD_USER_INPUT for one that is none:
 * the generated statement takes a page of 0 for one without end, and an empty order for none.
 */
export function pageSize(field: Field, args: Values, parentName: string): number {
  const takes = new Set(field.args.map((arg) => arg.name));
  if (takes.has("where") || takes.has("sort")) return readLanePage(field.name, args);
  if (takes.has("first")) {
    const preset: unknown = field.args.find((arg) => arg.name === "first")?.defaultValue;
    // Never less than one: a negative page would pay for what is beside it.
    return Math.max(1, Number(args["first"] ?? preset ?? 1) || 1);
  }
  if (!isListType(getNullableType(field.type)) || parentName.endsWith("Connection")) return 1;
  return Array.isArray(args["ids"]) ? args["ids"].length : SHORT_LIST;
}

function readLanePage(field: string, args: Values): number {
  const asked = wholeNumber(field, "limit", args["limit"], 1) ?? wholeNumber(field, "first", args["first"], 1);
  hold("pageSize", asked ?? 0);
  hold("offset", wholeNumber(field, "offset", args["offset"], 0) ?? 0);
  hold("offset", offsetOf(field, args["after"]));
  if ("sort" in args && !namesSomething(args["sort"]))
    refuse(field, "sort", "names no order; name one, or leave it out for that of the ids");
  return Math.min(asked ?? DEFAULT_PAGE, namedIds(args["where"]));
}

function wholeNumber(field: string, argument: string, value: unknown, least: number): number | null {
  if (typeof value !== "number") return null;
  if (value >= least) return value;
  const range = argument === "offset" ? "0 or more" : `${least}..${LIMITS.pageSize}`;
  return refuse(field, argument, `must be ${range}, got ${value}`);
}

/** How many things lie before a page of edges: its cursors are places in the list. */
function offsetOf(field: string, after: unknown): number {
  if (typeof after !== "string") return 0;
  const [, place] = /^arrayconnection:(\d{1,15})$/.exec(Buffer.from(after, "base64").toString("latin1")) ?? [];
  if (place !== undefined) return Number(place) + 1;
  return refuse(field, "after", `is no cursor, got ${quoted(after)}; pass the endCursor of a page`);
}

/** Whether an order has a direction anywhere in it. A variable without a value is no order and no mistake. */
function namesSomething(order: unknown): boolean {
  if (order === undefined || typeof order === "string") return true;
  if (typeof order !== "object" || order === null) return false;
  return Object.values(order).some((part) => part !== undefined && namesSomething(part));
}

/** How many things a filter that names ids can let through; Infinity for any other. */
function namedIds(where: unknown): number {
  const id: unknown = typeof where === "object" && where !== null ? Reflect.get(where, "id") : null;
  if (typeof id !== "object" || id === null) return Infinity;
  if (typeof Reflect.get(id, "eq") === "string") return 1;
  const list: unknown = Reflect.get(id, "in");
  return Array.isArray(list) ? list.length : Infinity;
}

function refuse(field: string, argument: string, fact: string): never {
  throw new AppError("BAD_USER_INPUT", `${field}: ${argument} ${fact}`, { argument });
}
