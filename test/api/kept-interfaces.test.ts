import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { keepInterfaces } from "../../src/api/kept-interfaces.js";

const require = createRequire(import.meta.url);
/** What a module inside the library has under a name. */
function inside(path: string, name: string): (...args: unknown[]) => unknown {
  const module: unknown = require(join(dirname(require.resolve("@neo4j/graphql")), path));
  const found: unknown = Reflect.get(Object(module), name);
  if (!isFunction(found)) throw new Error(`the library has no ${name}`);
  return found;
}

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === "function";

const getEntityInterfaces = (): ReturnType<typeof inside> =>
  inside("translate/queryAST/utils/get-entity-interfaces.js", "getEntityInterfaces");

function makeInterface(name: string): unknown {
  const parts = { name, concreteEntities: [], attributes: [], annotations: {}, relationshipDeclarations: [] };
  return Reflect.construct(inside("schema-model/entity/InterfaceEntity.js", "InterfaceEntity"), [parts]);
}

function interfacesOf(compositeEntities: readonly unknown[]): unknown[] {
  const found: unknown = getEntityInterfaces()({ compositeEntities });
  return Array.isArray(found) ? found.map((one: unknown) => one) : [];
}

test("an interface is built once, and types that share it share what was built", () => {
  keepInterfaces();
  const [party, entity] = [makeInterface("Party"), makeInterface("Entity")];

  const [builtParty, builtEntity] = interfacesOf([party, entity]);
  expect([builtParty, builtEntity]).toMatchObject([{ name: "Party" }, { name: "Entity" }]);

  const again = interfacesOf([entity, party]);
  expect(again[0]).toBe(builtEntity);
  expect(again[1]).toBe(builtParty);
});

test("to keep them twice is to keep them once", () => {
  keepInterfaces();
  const before = getEntityInterfaces();

  keepInterfaces();

  expect(getEntityInterfaces()).toBe(before);
});
