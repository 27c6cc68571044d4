import { describe, expect, it } from "vitest";
import { dateBounds, dayItCounts } from "../../src/records/edtf-date.js";

describe("dateBounds", () => {
  it.each([
    ["2017-06-07", "2017-06-07", "2017-06-07"],
    ["2017-06", "2017-06-01", "2017-06-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2017", "2017-01-01", "2017-12-31"],
    ["2017-06-12?", "2017-06-12", "2017-06-12"],
    ["2017~", "2017-01-01", "2017-12-31"],
    ["2017-06%", "2017-06-01", "2017-06-30"],
    ["2017-06-13/2017-06-16", "2017-06-13", "2017-06-16"],
    ["2017-06-13?/2017-06-16?", "2017-06-13", "2017-06-16"],
    ["2017-01/2017-06", "2017-01-01", "2017-06-30"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2017-XX", "2017-01-01", "2017-12-31"],
    ["2017-06-XX", "2017-06-01", "2017-06-30"],
    ["2017-21", "2017-01-01", "2017-03-31"],
    ["2016-02-29", "2016-02-29", "2016-02-29"],
  ])("%s is from %s to %s", (text, earliest, latest) => {
    expect(dateBounds(text)).toEqual({ earliest, latest });
  });

  it("leaves an open or unknown bound out", () => {
    expect(dateBounds("2013/..")).toEqual({ earliest: "2013-01-01", latest: null });
    expect(dateBounds("2019-04/")).toEqual({ earliest: "2019-04-01", latest: null });
    expect(dateBounds("../2013")).toEqual({ earliest: null, latest: "2013-12-31" });
  });

  it.each([
    "2019-02-30",
    "2017-02-29",
    "2017-02-29/2017-03-05",
    "2017-13",
    "2017-H1",
    "2017/6/19",
    "19 June 2017",
    "",
    "2017-06-16/2017-06-13",
    "{2017,2018}",
    "[2017..2018]",
    "2004-06~-11",
    "?2004-06",
    "../..",
    "2017-06-07T10:00:00Z",
    "Y170000002",
    "-0100",
    "0000",
    "XXXX",
  ])("refuses %s", (text) => {
    expect(dateBounds(text)).toBeNull();
  });
});

describe("dayItCounts", () => {
  it("is the last day of a date, and the first when its end is open", () => {
    expect(dayItCounts({ earliest: "2017-06-13", latest: "2017-06-16" })).toBe("2017-06-16");
    expect(dayItCounts({ earliest: "2013-01-01", latest: null })).toBe("2013-01-01");
    expect(dayItCounts({ earliest: null, latest: "2013-12-31" })).toBe("2013-12-31");
  });
});
