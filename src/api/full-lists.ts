import { getNamedType, isEnumType, isListType, type GraphQLArgumentConfig, type GraphQLFieldConfigMap } from "graphql";
import { AppError } from "../errors.js";
import { withArguments } from "./with-arguments.js";

/**
 * The same fields, which refuse an empty list where leaving the list out means everything: nobody can tell whether the
 * client meant all or none. Lists that must be given, and those that are empty when left out, may be empty.
 */
export function withFullLists(
  fields: GraphQLFieldConfigMap<unknown, unknown>,
): GraphQLFieldConfigMap<unknown, unknown> {
  return withArguments(fields, {
    concerns: ({ type, defaultValue }) => isListType(type) && defaultValue === undefined,
    given: (field, lists, given) => {
      for (const [argument, arg] of Object.entries(lists)) refuseEmpty(field, argument, arg, given[argument]);
      return given;
    },
  });
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
