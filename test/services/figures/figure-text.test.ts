import { describe, expect, it } from "vitest";
import type { Interval } from "../../../src/services/figures/figure.js";
import { figureText } from "../../../src/services/figures/figure-text.js";
import { withUnit } from "../../../src/services/claims/statement-words.js";

const inAll = (figure: Interval): string[] =>
  (["EN", "ZH", "RU"] as const).map((language) => figureText(figure, language));

describe("a figure in words", () => {
  it.each<[Interval, string, string, string]>([
    [{ low: 12, high: 12, qualifiers: ["exact"] }, "12", "12", "12"],
    [{ low: 70, high: null, qualifiers: ["more-than"] }, "more than 70", "70多", "более 70"],
    [{ low: 24, high: null, qualifiers: ["more-than"] }, "more than 24", "超过24", "более 24"],
    [{ low: null, high: 40, qualifiers: ["nearly"] }, "nearly 40", "近40", "почти 40"],
    [{ low: 130, high: 130, qualifiers: ["about"] }, "about 130", "约130", "около 130"],
    [{ low: 130, high: null, qualifiers: ["about", "more-than"] }, "about 130 or more", "约130余", "около 130 и более"],
    [{ low: null, high: 90, qualifiers: ["up-to"] }, "up to 90", "至多90", "до 90"],
    [{ low: 5, high: null, qualifiers: ["at-least"] }, "at least 5", "至少5", "не менее 5"],
    [{ low: 10, high: 20, qualifiers: ["exact"] }, "10 to 20", "10至20", "от 10 до 20"],
    [{ low: 10, high: 20, qualifiers: ["about"] }, "about 10 to 20", "约10至20", "примерно от 10 до 20"],
    [{ low: 6, high: 46, qualifiers: ["at-least", "nearly"] }, "6 to nearly 46", "6至近46", "от 6 до почти 46"],
    [{ low: 6, high: 96, qualifiers: ["at-least", "up-to"] }, "6 to 96", "6至96", "от 6 до 96"],
    [
      { low: 200, high: 290, qualifiers: ["more-than", "up-to"] },
      "more than 200, up to 290",
      "超过200，至多290",
      "более 200, но не более 290",
    ],
    [
      { low: 200, high: 290, qualifiers: ["more-than", "nearly"] },
      "more than 200 but below 290",
      "超过200，不到290",
      "более 200, но менее 290",
    ],
    [
      { low: 130, high: 170, qualifiers: ["about", "nearly"] },
      "about 130 to nearly 170",
      "约130至近170",
      "примерно от 130 до почти 170",
    ],
    [
      { low: 135, high: null, qualifiers: ["about", "at-least"] },
      "about 135 or more",
      "约135以上",
      "около 135 и более",
    ],
    [
      { low: 133, high: null, qualifiers: ["about", "more-than"] },
      "about 133 or more",
      "约133以上",
      "около 133 и более",
    ],
    [{ low: null, high: null, qualifiers: [] }, "an unknown number", "数目不详", "неизвестное число"],
    [{ low: 7, high: null, qualifiers: [] }, "at least 7", "至少7", "не менее 7"],
    [{ low: null, high: 7, qualifiers: [] }, "up to 7", "至多7", "до 7"],
  ])("%j is said in each language", (figure, ...said) => {
    expect(inAll(figure)).toEqual(said);
  });

  it("groups thousands as the language does", () => {
    expect(inAll({ low: 12_345, high: 12_345, qualifiers: ["exact"] }).map((text) => text.replace(/\s/u, " "))).toEqual(
      ["12,345", "12,345", "12 345"],
    );
  });

  it("bends the Russian unit with the number, and keeps a unit nobody has translated", () => {
    expect(withUnit("21", "people", 21, false, "RU")).toBe("21 человек");
    expect(withUnit("более 21", "companies", 21, true, "RU")).toBe("более 21 компании");
    expect(withUnit("4", "companies", 4, false, "RU")).toBe("4 компании");
    expect(withUnit("7", "square-metres", 7, false, "RU")).toBe("7 square metres");
    expect(withUnit("7", "square-metres", 7, false, "ZH")).toBe("7 square metres");
  });
});
