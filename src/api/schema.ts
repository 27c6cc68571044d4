import "reflect-metadata";
import { isScalarType, type GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { AppError } from "../errors.js";
import { graft } from "./graft.js";
import { buildReadLane, isPublicRoot } from "./read-lane.js";
import { attachReferences } from "./reference-fields.js";
import { RESOLVERS } from "./resolvers.js";
import { joinedDate } from "./scalars.js";

/** Types `graph/model.graphql` names only to point at them. */
const OWNED_BY_SERVICES: readonly string[] = ["Article", "Claim", "Evidence"];

/** Classes with type-graphql's decorators. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the type type-graphql itself gives a class
export type ResolverClass = Function;

/**
 * Builds the one schema of the API: the read lane of `graph/model.graphql` and the services of `resolvers`.
 * Needs no database: the driver comes with the context. Errors: BAD_SCHEMA where the lanes disagree.
 */
export async function buildApiSchema(
  resolvers: Readonly<NonEmptyArray<ResolverClass>> = RESOLVERS,
): Promise<GraphQLSchema> {
  const [readLane, services] = await Promise.all([
    buildReadLane(),
    buildSchema({ resolvers: [...resolvers], validate: false }),
  ]);
  const date = readLane.getType("Date");
  if (!isScalarType(date)) throw new AppError("BAD_SCHEMA", "schema: the read lane has no Date");
  const { schema, inner } = graft({
    readLane,
    services,
    replacements: [joinedDate(date)],
    ownedByServices: OWNED_BY_SERVICES,
    isPublicRoot,
  });
  const ours = services.getQueryType()?.getFields() ?? {};
  const isOurs = (type: string): boolean => OWNED_BY_SERVICES.includes(type) || readLane.getType(type) === undefined;
  attachReferences(schema, inner, (type, field) => (type === "Query" ? field in ours : isOurs(type)));
  return schema;
}
