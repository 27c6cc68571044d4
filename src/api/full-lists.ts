import { getNamedType, isEnumType, isListType, type GraphQLArgumentConfig, type GraphQLFieldConfigMap } from "graphql";
import { AppError } from "../errors.js";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The same fields, which refuse an empty list where leaving the list out means everything: nobody can tell whether the
 * client meant all or none. Lists that must be given, and those that are empty when left out, may be empty.
 */
export function withFullLists(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { resolve, args = {} } = field;
      const lists = Object.entries(args).filter(([, arg]) => isListType(arg.type) && arg.defaultValue === undefined);
      if (lists.length === 0 || !resolve) return [name, field];
      const full: typeof resolve = (source, given: Arguments, context, info): unknown => {
        for (const [argument, arg] of lists) refuseEmpty(name, argument, arg, given[argument]);
        return resolve(source, given, context, info);
      };
      return [name, { ...field, resolve: full }];
    }),
  );
}

function refuseEmpty(field: string, argument: string, { type }: GraphQLArgumentConfig, value: unknown): void {
  if (!Array.isArray(value) || value.length > 0) return;
  const item = getNamedType(type);
  const remedy = isEnumType(item)
    ? `name some of ${item
        .getValues()
        .map((one) => one.name)
        .join(", ")}, or leave it out for all`
    : "name some, or leave it out";
  throw new AppError("BAD_USER_INPUT", `${field}: ${argument} is empty; ${remedy}`, { argument });
}
