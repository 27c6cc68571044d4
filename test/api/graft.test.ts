import { buildSchema, printType } from "graphql";
import { describe, expect, it } from "vitest";
import { graft } from "../../src/api/graft.js";

const readLane = (): ReturnType<typeof buildSchema> =>
  buildSchema(`
    type Query { people: [Person!]! hidden: [Person!]! }
    type Article { id: ID! }
    type Person { id: ID! articles: [Article!]! tongue: Language }
    enum Language { EN ZH }
  `);
const join = (services: string): ReturnType<typeof graft> =>
  graft({
    readLane: readLane(),
    services: buildSchema(services),
    replacements: [],
    ownedByServices: ["Article"],
    isPublicRoot: (field) => field !== "hidden",
  });

describe("joining the two lanes", () => {
  const services = `
    type Query { hit: Hit hidden(id: ID!): Person }
    type Hit { person: Person article: Article }
    type Person { id: ID! }
    type Article { id: ID! title: String }
  `;

  it("keeps the read lane's type where a service only stands for it", () => {
    const { schema } = join(services);
    expect(printType(schema.getType("Person") ?? fail())).toContain("tongue: Language");
  });

  it("points the read lane at a type the services own", () => {
    const { schema } = join(services);
    expect(printType(schema.getType("Article") ?? fail())).toContain("title: String");
    expect(schema.getType("Person")).toHaveProperty("_fields.articles");
  });

  it("lets a service have the name of a root that clients cannot see, and keeps that root inside", () => {
    const { schema, inner } = join(services);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(["hidden", "hit", "people"]);
    expect(String(schema.getQueryType()?.getFields()["hidden"]?.type)).toBe("Person");
    expect(String(inner.getQueryType()?.getFields()["hidden"]?.type)).toBe("[Person!]!");
  });

  it.each([
    ["type Query { a: Person } type Person { id: ID! age: Int }", "Person.age is not in the read lane"],
    ["type Query { a: Person } type Person { id: String! }", "Person.id is ID! there"],
    ["type Query { people: Int }", "Query.people is in both lanes"],
    ["type Query { a: Language } enum Language { EN ZH RU }", "enum Language has other values"],
    [
      "type Query { a: Person } union Person = Other type Other { id: ID }",
      "Person is of another kind in the read lane",
    ],
  ])("refuses %s", (sdl, fault) => {
    expect(() => join(sdl)).toThrow(fault);
  });
});

function fail(): never {
  throw new Error("no such type");
}
