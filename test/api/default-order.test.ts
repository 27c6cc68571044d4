import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { buildReadLane } from "../../src/api/read-lane.js";

test("every list of the read lane that can be sorted is in an order without being asked", async () => {
  const readLane = await buildReadLane();
  const sorts = Object.values(readLane.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => field.args.filter(({ name }) => name === "sort"))
      : [],
  );

  expect(sorts.length).toBeGreaterThan(100);
  expect(sorts.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
});

test("nodes are by id, edges by the id of their node and then by the claims they rest on", async () => {
  const readLane = await buildReadLane();
  const person = readLane.getType("Person");
  const defaults = isObjectType(person) ? person.getFields() : {};
  const orderOf = (field: string): unknown => defaults[field]?.args.find(({ name }) => name === "sort")?.defaultValue;

  expect(getNamedType(defaults["names"]?.type)?.name).toBe("Name");
  expect(orderOf("names")).toEqual([{ id: "ASC" }]);
  expect(orderOf("affiliationsConnection")).toEqual([{ node: { id: "ASC" } }, { edge: { claims: "ASC" } }]);
});
