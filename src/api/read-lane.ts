import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import { ENTITY_TYPES } from "../../graph/entity-types.js";
import { PROJECT_ROOT } from "../project-root.js";
import { withDefaultOrder } from "./default-order.js";
import { withPageArguments } from "./page-arguments.js";
import { entityFields, relationFields } from "./entity-fields.js";
import { keepInterfaces } from "./kept-interfaces.js";

/** Root field of the read lane that lists a type. `entities`, `parties`, `participants` and `names` serve references only. */
export const ROOTS: Readonly<Record<string, string>> = {
  Person: "people",
  Institution: "institutions",
  Region: "regions",
  Agreement: "agreements",
  Programme: "programmes",
  TechnologyField: "technologyFields",
  Opportunity: "opportunities",
  Event: "events",
  EventSeries: "eventSeries",
  Entity: "entities",
  Name: "names",
};

const PUBLIC_ROOTS: ReadonlySet<string> = new Set(ENTITY_TYPES.map((type) => ROOTS[type] ?? ""));

/** True for root fields of the read lane that clients may use: the plain list of each entity type. */
export const isPublicRoot = (field: string): boolean => PUBLIC_ROOTS.has(field);

/** Keyset paging needs `id: { gt }`; regular expressions from clients are never wanted. */
const COMPARISONS = { MATCHES: false, LT: true, LTE: true, GT: true, GTE: true };

/**
 * Builds the read lane from `graph/model.graphql`: lists, filters and nested reads, no writes. Lists are by id unless asked.
 */
export async function buildReadLane(): Promise<GraphQLSchema> {
  keepInterfaces();
  const typeDefs = readFileSync(join(PROJECT_ROOT, "graph", "model.graphql"), "utf8");
  const neo = new Neo4jGraphQL({
    typeDefs,
    resolvers: { ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, entityFields])), Relation: relationFields },
    features: {
      filters: { ID: COMPARISONS, String: COMPARISONS },
      excludeDeprecatedFields: {
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
        mutationOperations: true,
      },
    },
  });
  return withPageArguments(withDefaultOrder(await neo.getSchema()));
}
