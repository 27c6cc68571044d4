import {
  GraphQLSchema,
  Kind,
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  isObjectType,
  parse,
  printSchema,
  visit,
  type ConstDirectiveNode,
} from "graphql";

/**
 * What clients of the released schema would lose with the present one, a line each, in order: fields, arguments and
 * enum values that are gone, types that are narrower. What the release had deprecated may go.
 * Source: graphql-js, findBreakingChanges.
 */
export function lossesSince(released: string, present: string): string[] {
  const kept = withoutDeprecated(buildSchema(released));
  return findBreakingChanges(kept, buildSchema(present))
    .map(({ description }) => description)
    .sort();
}

/** The schema as if everything it deprecates were gone, with the types nothing else leads to. */
function withoutDeprecated(schema: GraphQLSchema): GraphQLSchema {
  const dropDeprecated = (node: {
    readonly directives?: readonly ConstDirectiveNode[] | undefined;
  }): null | undefined =>
    node.directives?.some((directive) => directive.name.value === "deprecated") ? null : undefined;
  const document = visit(parse(printSchema(schema)), {
    [Kind.FIELD_DEFINITION]: dropDeprecated,
    [Kind.INPUT_VALUE_DEFINITION]: dropDeprecated,
    [Kind.ENUM_VALUE_DEFINITION]: dropDeprecated,
  });
  const kept = buildASTSchema(document, { assumeValid: true });
  // An interface leads to everything that implements it; no field need name those.
  const implementers = Object.values(kept.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().length > 0,
  );
  const { query = null, directives } = kept.toConfig();
  return new GraphQLSchema({ query, directives, types: implementers, assumeValid: true });
}
