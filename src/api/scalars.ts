import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { quoted } from "../errors.js";
import { isCalendarDay } from "../services/asked-day.js";

function parseDate(value: unknown): string {
  if (typeof value === "string" && isCalendarDay(value)) return value;
  const got = typeof value === "string" ? quoted(value) : `a ${typeof value}`;
  throw new GraphQLError(`Date: expected a calendar date YYYY-MM-DD, got ${got}`, {
    extensions: { code: "BAD_USER_INPUT", expected: "YYYY-MM-DD" },
  });
}

/** The text of a literal; anything but a string or a number is told by its kind. */
const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : {};

/** A calendar date, ISO text in and out. Errors: BAD_USER_INPUT for anything that is not a day of the calendar. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date, YYYY-MM-DD.",
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literal(node)),
  serialize: (value) => parseDate(String(value)),
});

/**
 * The one Date of the joined schema: strict as `DateScalar`, and handing inwards what `generated`, the read lane's own,
 * makes of a date, since filters compare database dates. `date-arguments.ts` turns it back for services.
 */
export function joinedDate(generated: GraphQLScalarType): GraphQLScalarType {
  // Noon of the local day: the generator reads the day with local getters and would slip west of Greenwich.
  const inward = (iso: string): unknown => generated.parseValue(`${iso}T12:00:00`);
  return new GraphQLScalarType({
    name: "Date",
    description: DateScalar.description ?? null,
    parseValue: (value) => inward(parseDate(value)),
    parseLiteral: (node) => inward(parseDate(literal(node))),
    serialize: DateScalar.serialize,
  });
}
