import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { keepInterfaces } from "../../src/api/kept-interfaces.js";

const require = createRequire(import.meta.url);
const load = (path: string): Record<string, unknown> =>
  Object(require(join(dirname(require.resolve("@neo4j/graphql")), path)));

function makeInterface(name: string): object {
  const InterfaceEntity: unknown = load("schema-model/entity/InterfaceEntity.js")["InterfaceEntity"];
  if (typeof InterfaceEntity !== "function") throw new Error("the library has no InterfaceEntity");
  const parts = { name, concreteEntities: [], attributes: [], annotations: {}, relationshipDeclarations: [] };
  return Object(Reflect.construct(InterfaceEntity, [parts]));
}

function interfacesOf(compositeEntities: readonly object[]): unknown {
  const get: unknown = load("translate/queryAST/utils/get-entity-interfaces.js")["getEntityInterfaces"];
  if (typeof get !== "function") throw new Error("the library has no getEntityInterfaces");
  return Reflect.apply(get, undefined, [{ compositeEntities }]);
}

test("an interface is built once, and types that share it share what was built", () => {
  keepInterfaces();
  const [party, entity] = [makeInterface("Party"), makeInterface("Entity")];

  const first = interfacesOf([party, entity]);

  expect(first).toMatchObject([{ name: "Party" }, { name: "Entity" }]);
  const [builtParty, builtEntity] = Array.isArray(first) ? first : [];
  const again = interfacesOf([entity, party]);
  expect(Array.isArray(again) && again[0] === builtEntity && again[1] === builtParty).toBe(true);
});

test("to keep them twice is to keep them once", () => {
  keepInterfaces();
  const before = load("translate/queryAST/utils/get-entity-interfaces.js")["getEntityInterfaces"];

  keepInterfaces();

  expect(load("translate/queryAST/utils/get-entity-interfaces.js")["getEntityInterfaces"]).toBe(before);
});
