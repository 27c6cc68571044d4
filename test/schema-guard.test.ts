import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { printStable } from "../queries/codegen/printed-schema.js";
import { lossesSince } from "../queries/codegen/schema-guard.js";
import { buildApiSchema } from "../src/api/schema.js";

const read = (...path: string[]): string => readFileSync(join(import.meta.dirname, "..", ...path), "utf8");
/** Where the schema says something else than the contract, and why. */
const DEVIATIONS = [
  // Before anything was known of a cooperation it had no stage; any other answer would be made up.
  "Cooperation.stage changed type from Stage! to Stage.",
];
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
}, 120_000);

describe("the schema", () => {
  it("stands printed in the repository as it is served", () => {
    expect(read("src", "generated", "schema.graphql")).toContain(printStable(schema));
  });

  it("takes nothing from clients of the last release that was not deprecated in it", () => {
    expect(lossesSince(read("graph", "schema-released.graphql"), printStable(schema))).toEqual([]);
  });

  it("keeps every name, argument, type and nullability of the contract", () => {
    const contract = buildSchema(read("graph", "contract.graphql"));
    expect(findBreakingChanges(contract, schema).map(({ description }) => description)).toEqual(DEVIATIONS);
  });

  it("keeps every default of the contract", () => {
    const changes = findDangerousChanges(buildSchema(read("graph", "contract.graphql")), schema);
    const defaults = changes.filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE);
    expect(defaults.map(({ description }) => description)).toEqual([]);
  });
});

describe("the guard of the schema", () => {
  const RELEASED = `
    type Query { person(id: ID!, loud: Boolean, times: Int): Person, old: Relic @deprecated(reason: "Nobody asks.") }
    type Person { name: String!, nick: String @deprecated(reason: "See name."), born: Int, kind: Kind! }
    enum Kind { GUEST HOST OWNER @deprecated(reason: "Never used.") }
    type Relic { id: ID! }
  `;
  const lossesOf = (from: string, to: string): string[] => {
    expect(RELEASED).toContain(from);
    return lossesSince(RELEASED, RELEASED.replace(from, to));
  };

  it("lets pass what stays as it is, and what is added", () => {
    expect(lossesSince(RELEASED, RELEASED)).toEqual([]);
    expect(lossesOf("born: Int", "born: Int, died: Int")).toEqual([]);
    expect(lossesOf("born: Int", "born: Int!")).toEqual([]);
  });

  it("refuses a field, an argument, a value or a type that is gone", () => {
    expect(lossesOf("born: Int,", "")).toEqual(["Person.born was removed."]);
    expect(lossesOf(", loud: Boolean", "")).toEqual(["Query.person arg loud was removed."]);
    expect(lossesOf("GUEST HOST", "GUEST")).toEqual(["HOST was removed from enum type Kind."]);
    expect(lossesOf("born: Int, kind: Kind!", "born: Int, kind: String!")).toContain(
      "Person.kind changed type from Kind! to String!.",
    );
  });

  it("refuses a field that may suddenly be null, and an argument that must suddenly be given", () => {
    expect(lossesOf("name: String!", "name: String")).toEqual(["Person.name changed type from String! to String."]);
    expect(lossesOf("loud: Boolean", "loud: Boolean!")).toEqual([
      "Query.person arg loud has changed type from Boolean to Boolean!.",
    ]);
  });

  it("lets go what the release had deprecated, with the types only that led to", () => {
    expect(lossesOf('nick: String @deprecated(reason: "See name."),', "")).toEqual([]);
    expect(lossesOf(' OWNER @deprecated(reason: "Never used.")', "")).toEqual([]);
    const gone = RELEASED.replace(', old: Relic @deprecated(reason: "Nobody asks.")', "");
    expect(lossesSince(RELEASED, gone.replace("type Relic { id: ID! }", ""))).toEqual([]);
  });

  it("does not let a field go that is deprecated only now", () => {
    expect(lossesOf("born: Int", "born: Int @deprecated")).toEqual([]);
    expect(
      lossesSince(RELEASED.replace("born: Int", "born: Int @deprecated"), RELEASED.replace("born: Int,", "")),
    ).toEqual([]);
    expect(lossesOf("born: Int,", "")).not.toEqual([]);
  });
});
