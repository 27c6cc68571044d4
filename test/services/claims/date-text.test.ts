import { describe, expect, it } from "vitest";
import { dateText } from "../../../src/services/claims/date-text.js";

const inAll = (edtf: string, within = false): (string | null)[] =>
  (["EN", "ZH", "RU"] as const).map((language) => dateText(edtf, within, language));

describe("a date in words", () => {
  it.each([
    ["2017-06-07", "on 7 June 2017", "2017年6月7日", "7 июня 2017 г."],
    ["2017-08", "in August 2017", "2017年8月", "в августе 2017 г."],
    ["2017", "in 2017", "2017年", "в 2017 г."],
    ["2019-11-10/2019-11-17", "from 10 to 17 November 2019", "2019年11月10日至17日", "с 10 по 17 ноября 2019 г."],
    [
      "2017-08-29/2017-09-02",
      "from 29 August to 2 September 2017",
      "2017年8月29日至9月2日",
      "с 29 августа по 2 сентября 2017 г.",
    ],
    [
      "2016-12-30/2017-01-02",
      "from 30 December 2016 to 2 January 2017",
      "2016年12月30日至2017年1月2日",
      "с 30 декабря 2016 г. по 2 января 2017 г.",
    ],
    ["2017-01/2017-06", "from January to June 2017", "2017年1月至6月", "с января по июнь 2017 г."],
    ["2013/..", "since 2013", "2013年起", "с 2013 г."],
    ["../2013-05", "until May 2013", "截至2013年5月", "до мая 2013 г."],
  ])("%s is said in each language", (edtf, ...said) => {
    expect(inAll(edtf)).toEqual(said);
  });

  it("says some day within a span", () => {
    expect(inAll("2019-11-10/2019-11-17", true)).toEqual([
      "between 10 and 17 November 2019",
      "2019年11月10日至17日期间",
      "в период с 10 по 17 ноября 2019 г.",
    ]);
  });

  it.each([
    ["2019-11-10", "as of 10 November 2019", "截至2019年11月10日", "по состоянию на 10 ноября 2019 г."],
    ["2019-11", "as of November 2019", "截至2019年11月", "по состоянию на ноябрь 2019 г."],
    ["2019", "as of 2019", "截至2019年", "по состоянию на 2019 г."],
    ["2019/2020", "from 2019 to 2020", "2019年至2020年", "с 2019 г. по 2020 г."],
  ])("says how things stood by %s", (edtf, ...said) => {
    expect((["EN", "ZH", "RU"] as const).map((language) => dateText(edtf, false, language, "asOf"))).toEqual(said);
  });

  it.each([
    ["2019-11-10", "in the course of 10 November 2019", "2019年11月10日内", "за 10 ноября 2019 г."],
    ["2019-11", "in the course of November 2019", "2019年11月内", "за ноябрь 2019 г."],
    ["2019", "in the course of 2019", "2019年内", "за 2019 г."],
  ])("says what came together in the course of %s", (edtf, ...said) => {
    expect((["EN", "ZH", "RU"] as const).map((language) => dateText(edtf, false, language, "during"))).toEqual(said);
  });

  it.each([
    ["2017/2017-10-24", "in 2017, by 24 October", "2017年（截至10月24日）", "в 2017 г., не позднее 24 октября"],
    ["2017/2017-10", "in 2017, by October", "2017年（截至10月）", "в 2017 г., не позднее октября"],
    [
      "2017-10/2017-10-24",
      "in October 2017, by 24 October",
      "2017年10月（截至10月24日）",
      "в октябре 2017 г., не позднее 24 октября",
    ],
  ])("says some day of the first part of %s", (edtf, ...said) => {
    expect(inAll(edtf, true)).toEqual(said);
  });

  it("says that a date is uncertain", () => {
    expect(inAll("2017-06-13?/2017-06-16?")).toEqual([
      "from 13 to 16 June 2017 (date uncertain)",
      "2017年6月13日至16日（日期不确定）",
      "с 13 по 16 июня 2017 г. (дата не точна)",
    ]);
  });

  it("leaves a form it does not know as written, and no date as none", () => {
    expect(inAll("201X")).toEqual(["201X", "201X", "201X"]);
    expect(dateText(null, false, "EN")).toBeNull();
  });
});
