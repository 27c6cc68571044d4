import { describe, expect, it } from "vitest";
import { isAppError } from "../../../src/errors.js";
import { checkPageSize, type PageQuery, readCursor, writeCursor } from "../../../src/services/paging/cursor.js";

const query: PageQuery = { field: "figures", args: { about: "event:a", measures: ["talks"], asOf: null } };
const place = { key: { since: "2017-06-15", id: "figure:1" }, asOf: "2020-01-01" };

const refused = (other: PageQuery, cursor: string): boolean => {
  try {
    readCursor(other, cursor);
    return false;
  } catch (error) {
    return isAppError(error, "BAD_USER_INPUT");
  }
};

describe("a cursor", () => {
  it("leads back to its place, and to the date its list was cut at", () => {
    expect(readCursor(query, writeCursor(query, place))).toEqual(place);
  });

  it("does not care for the order in which arguments are named", () => {
    const same = { field: "figures", args: { asOf: null, measures: ["talks"], about: "event:a" } };
    expect(readCursor(same, writeCursor(query, place))).toEqual(place);
  });

  it.each([
    ["another field", { ...query, field: "cooperations" }],
    ["another argument", { ...query, args: { ...query.args, about: "event:b" } }],
    ["another date", { ...query, args: { ...query.args, asOf: "2018-01-01" } }],
  ])("is refused by a query of %s", (_, other) => {
    expect(refused(other, writeCursor(query, place))).toBe(true);
  });

  it("is refused when its dates are none", () => {
    expect(refused(query, writeCursor(query, { ...place, asOf: "soon" }))).toBe(true);
  });

  it.each([
    "",
    "x",
    "AAAA",
    Buffer.from("[1,2,3,4]").toString("base64url"),
    Buffer.from('["a"]').toString("base64url"),
  ])("is refused when it is none: %j", (text) => {
    expect(refused(query, text)).toBe(true);
  });
});

describe("the size of a page", () => {
  it.each([0, -1, 101, 1.5, Number.NaN])("may not be %d", (first) => {
    expect(() => checkPageSize("figures", first)).toThrow(/figures: first must be 1\.\.100, got/);
  });
});
