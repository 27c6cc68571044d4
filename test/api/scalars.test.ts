import { parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { DateScalar } from "../../src/api/scalars.js";

describe("Date", () => {
  it("takes a day of the calendar as it is", () => {
    expect(DateScalar.parseValue("2020-02-29")).toBe("2020-02-29");
    expect(DateScalar.parseLiteral(parseValue('"0001-01-01"'))).toBe("0001-01-01");
  });

  it.each(["2019-02-30", "2019-13-01", "2019-2-3", "2019", "soon", "2019-01-01T00:00:00Z", " 2019-01-01", ""])(
    "refuses %j",
    (text) => {
      expect(() => DateScalar.parseValue(text)).toThrow("expected a calendar date YYYY-MM-DD");
    },
  );

  it("refuses numbers and nothing, in literals too", () => {
    expect(() => DateScalar.parseValue(20190101)).toThrow("got a number");
    expect(() => DateScalar.parseLiteral(parseValue("20190101"))).toThrow("expected a calendar date");
    expect(() => DateScalar.parseLiteral(parseValue("{ year: 2019 }"))).toThrow("expected a calendar date");
  });
});
