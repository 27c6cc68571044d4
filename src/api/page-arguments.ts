import { isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { LIMITS } from "./limits-policy.js";

/** Page size of the read lane where none is given, as in `graph/model.graphql`. */
export const DEFAULT_PAGE = 25;

const SIZE = `At most so many, 1..${LIMITS.pageSize}; ${DEFAULT_PAGE} where it is left out.`;
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  limit: SIZE,
  first: SIZE,
  offset: `How many to leave out first, at most ${LIMITS.offset}; far pages are cheaper by key: where an id is greater than the last one seen.`,
  after: "The `endCursor` of a page of this very list, filtered and in order as it was: a place in it.",
};

/** Says of every argument of the read lane that pages what it takes, which its generator does not. */
export function withPageArguments(readLane: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(readLane.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === "where" || name === "sort")) continue;
      for (const arg of field.args) arg.description ??= DESCRIPTIONS[arg.name] ?? null;
    }
  }
  return readLane;
}
