import { describe, expect, it } from "vitest";
import { parseQuery, queryName } from "../../queries/header.js";

const HEADER = [
  "// @summary Names.",
  "// @mode read",
  "// @param ids string[] entity ids",
  "// @row id string",
  "// @cost index seek",
];
const file = (...changes: [string, string][]): string =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    [...HEADER, "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id"].join("\n"),
  );

describe("a query header", () => {
  it("gives the constant its name from the path", () => {
    expect(queryName("person/by-ids.cypher")).toBe("personByIds");
  });

  it("gives the statement without its comments", () => {
    expect(parseQuery("entity/names.cypher", file())).toMatchObject({
      name: "entityNames",
      mode: "read",
      text: expect.not.stringContaining("@") as string,
    });
  });

  it.each([
    ["an unknown tag", file(["@cost", "@price"]), "unknown tag @price"],
    ["an unknown type", file(["string[]", "strings"]), "unknown type strings"],
    ["a parameter nobody declared", file(["$ids", "$others"]), "parameter ids is declared and not used"],
    [
      "a second statement",
      file(["RETURN e.id AS id", "RETURN e.id AS id; MATCH (n) RETURN n"]),
      "more than one statement",
    ],
    ["no mode", file(["// @mode read\n", ""]), "no @mode"],
    ["a column twice", file(["// @cost", "// @row id string\n// @cost"]), "@row id twice"],
  ])("is refused with %s", (_, source, fault) => {
    expect(() => parseQuery("entity/names.cypher", source)).toThrow(fault);
  });
});
