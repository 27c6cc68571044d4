import { getNullableType, isNonNullType, type GraphQLFieldConfigMap } from "graphql";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The same fields, where an argument with a default may be null and null means the default: a client's own variable
 * without a value is then no mistake. type-graphql makes such arguments non-null.
 */
export function withNullDefaults(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { resolve, args = {} } = field;
      const preset = Object.entries(args).filter(
        ([, arg]) => isNonNullType(arg.type) && arg.defaultValue !== undefined,
      );
      if (preset.length === 0 || !resolve) return [name, field];
      const defaults: Arguments = Object.fromEntries(preset.map(([argument, arg]) => [argument, arg.defaultValue]));
      const loose = Object.fromEntries(
        preset.map(([argument, arg]) => [argument, { ...arg, type: getNullableType(arg.type) }]),
      );
      const filled: typeof resolve = (source, given: Arguments, context, info): unknown =>
        resolve(source, withoutNulls(given, defaults), context, info);
      return [name, { ...field, args: { ...args, ...loose }, resolve: filled }];
    }),
  );
}

function withoutNulls(given: Arguments, defaults: Arguments): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? defaults[name] ?? value]));
}
