import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildApiSchema } from "../../src/api/schema.js";
import { NOTICE } from "./sources.js";

/** The text of `src/generated/schema.graphql`: the API as clients see it, both lanes, in alphabetical order. */
export async function generateSchema(): Promise<string> {
  return `# ${NOTICE}\n\n${printStable(await buildApiSchema())}`;
}

/** A schema as text that changes only when the schema does. */
export function printStable(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
