import { getNullableType, isNonNullType, type GraphQLFieldConfigMap } from "graphql";
import { withArguments } from "./with-arguments.js";

/**
 * The same fields, where an argument with a default may be null and null means the default: a client's own variable
 * without a value is then no mistake. type-graphql makes such arguments non-null.
 */
export function withNullDefaults(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return withArguments(fields, {
    concerns: ({ type, defaultValue }) => isNonNullType(type) && defaultValue !== undefined,
    declared: (arg) => ({ ...arg, type: getNullableType(arg.type) }),
    given: (_, preset, given) =>
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, value ?? preset[name]?.defaultValue ?? value]),
      ),
  });
}
