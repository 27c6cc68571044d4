import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** True when `text` is a day of the calendar written `YYYY-MM-DD`; 2019-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parseDate(value: unknown): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  const got = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
  throw new GraphQLError(`Date: expected a calendar date YYYY-MM-DD, got ${got}`, {
    extensions: { code: "BAD_USER_INPUT", expected: "YYYY-MM-DD" },
  });
}

/** A calendar date, ISO text in and out. Errors: BAD_USER_INPUT for anything that is not a day of the calendar. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date, YYYY-MM-DD.",
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
  serialize: parseDate,
});
