import { getNamedType, type GraphQLFieldConfigMap } from "graphql";
import { checkAskedDay } from "../services/asked-day.js";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The same fields, whose resolvers get ISO text for every `Date` argument: the joined schema has one Date,
 * and it parses to what database filters need. Errors: BAD_USER_INPUT for a day no question may name.
 */
export function withPlainDates(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const dates = Object.entries(field.args ?? {}).filter(([, arg]) => getNamedType(arg.type).name === "Date");
      const { resolve } = field;
      if (dates.length === 0 || !resolve) return [name, field];
      const names = new Set(dates.map(([argument]) => argument));
      const plain: typeof resolve = (source, args: Arguments, context, info): unknown => {
        const iso = isoDates(args, names);
        for (const argument of names) checkGiven(name, argument, iso[argument]);
        return resolve(source, iso, context, info);
      };
      return [name, { ...field, resolve: plain }];
    }),
  );
}

function checkGiven(field: string, argument: string, day: unknown): void {
  if (typeof day === "string") checkAskedDay(field, argument, day);
}

function isoDates(args: Arguments, names: ReadonlySet<string>): Record<string, unknown> {
  const iso = (name: string, value: unknown): unknown => (names.has(name) && isDate(value) ? value.toString() : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, iso(name, value)]));
}

/** A date as the database driver makes it; its text is ISO. */
const isDate = (value: unknown): value is { toString(): string } => typeof value === "object" && value !== null;
