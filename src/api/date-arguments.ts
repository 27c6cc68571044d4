import { getNamedType, type GraphQLFieldConfigMap } from "graphql";
import { checkAskedDay } from "../services/asked-day.js";
import { withArguments } from "./with-arguments.js";

/**
 * The same fields, whose resolvers get ISO text for every `Date` argument: the joined schema has one Date,
 * and it parses to what database filters need. Errors: BAD_USER_INPUT for a day no question may name.
 */
export function withPlainDates(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return withArguments(fields, {
    concerns: ({ type }) => getNamedType(type).name === "Date",
    given: (field, dates, given) => {
      const iso = Object.keys(dates).flatMap((argument) => {
        const value = given[argument];
        const day = isDate(value) ? value.toString() : value;
        if (typeof day === "string") checkAskedDay(field, argument, day);
        return argument in given ? [[argument, day] as const] : [];
      });
      return { ...given, ...Object.fromEntries(iso) };
    },
  });
}

/** A date as the database driver makes it; its text is ISO. */
const isDate = (value: unknown): value is { toString(): string } => typeof value === "object" && value !== null;
