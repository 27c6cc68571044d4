import { isObjectType, type GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { ENTITY_TYPES } from "../../graph/entity-types.js";
import { PREDICATES } from "../../graph/predicates.js";
import { readFileSync } from "node:fs";
import { buildApiSchema } from "../../src/api/schema.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
}, 60_000);
const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe("the joined schema", () => {
  it("lists every entity type at the root, and offers no generated connection, interface list or write", () => {
    const roots = fieldsOf("Query");
    expect(roots).toEqual(
      expect.arrayContaining([
        "people",
        "institutions",
        "regions",
        "agreements",
        "programmes",
        "technologyFields",
        "opportunities",
        "events",
        "eventSeries",
        "entity",
        "entities",
        "search",
      ]),
    );
    expect(roots.filter((name) => /Connection$|^names$|^parties$|^participants$|Aggregate/.test(name))).toEqual([]);
    expect(schema.getMutationType() ?? null).toBeNull();
    expect(schema.getSubscriptionType() ?? null).toBeNull();
  });

  it("gives the root `entities` to the service, which takes ids", () => {
    const field = schema.getQueryType()?.getFields()["entities"];
    expect(field?.args.map((arg) => arg.name)).toEqual(["ids"]);
    expect(String(field?.type)).toBe("[Entity]!");
  });

  it.each(ENTITY_TYPES)("gives %s an id, a name by language, its names and its articles", (type) => {
    expect(fieldsOf(type)).toEqual(expect.arrayContaining(["id", "name", "names", "articles"]));
    const real = schema.getType(type);
    const articles = isObjectType(real) ? String(real.getFields()["articles"]?.type) : "";
    expect(articles).toBe("[Article!]!");
  });

  it("has the services' Article, not the one the read lane only names", () => {
    expect(fieldsOf("Article")).toEqual(expect.arrayContaining(["title", "releasedOn", "document"]));
  });

  it("walks every relationship of the vocabulary from both ends", () => {
    const model = readFileSync(new URL("../../graph/model.graphql", import.meta.url), "utf8");
    // Their objects are dates, stages, texts and figures: no node of the read lane.
    const elsewhere = new Set(["OCCURRED_ON", "REACHED", "DISTINCTION", "HAS_FIGURE", "NAMED"]);
    for (const { relationship } of Object.values(PREDICATES)) {
      if (elsewhere.has(relationship)) continue;
      const ways = [...model.matchAll(new RegExp(`"${relationship}",?\\s*direction: (\\w+)([^)]*)`, "g"))];
      const directions = new Set(ways.map(([, direction]) => direction));
      const bothWays = ways.some(([, , rest]) => rest?.includes("UNDIRECTED"));
      expect([relationship, bothWays || directions.size === 2]).toEqual([relationship, true]);
    }
  });
});
