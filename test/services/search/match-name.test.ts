import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { luceneCondition } from "../../../src/services/search/lucene.js";
import { matchName } from "../../../src/services/search/match-name.js";
import { wordsOf } from "../../../src/services/search/words.js";

const grade = (text: string, name: string): string | null => matchName(wordsOf(text), wordsOf(name))?.grade ?? null;

describe("a name and the words of a search", () => {
  it.each([
    ["Ada Lind", "Ada Lind", "same"],
    ["ADA  lind", "Ada Lind", "same"],
    ["lind ada", "Ada Lind", "words"],
    ["St. Harbour", "Peter's St. Anne Harbour Institute", "words"],
    ["inst harb", "Harbour Institute", "beginnings"],
    ["Ада Линд", "Линд Ада Петровна", "words"],
    ["中德", "中徳双元中心", "beginnings"],
    ["技术中心", "海港技术中心", "parts"],
    ["海港理工", "海港大帝理工", "parts"],
    ["Xian", "Xi'an", null],
    ["xi an", "Xi’an", "same"],
  ])("%s meets %s as %s", (text, name, expected) => {
    expect(grade(text, name)).toBe(expected);
  });

  it.each([
    ["Wang Quan", "Wang Qin"],
    ["Wang Qin", "Wang Quan"],
    ["王秦", "王小秦"],
    ["秦王", "王秦"],
    ["ada ada", "Ada Lind"],
    ["Lind Harbour", "Ada Lind"],
    ["理工海港", "海港大帝理工"],
  ])("%s does not meet %s", (text, name) => {
    expect(grade(text, name)).toBeNull();
  });

  it("meets itself whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        fc.pre(wordsOf(name).length > 0);
        expect(grade(name, name)).toBe("same");
      }),
    );
  });

  it("covers between nothing and all of a name", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ada", "ad", "中德", "中", "中德中德"), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const match = matchName(wordsOf(parts.slice(0, 2).join(" ")), wordsOf(parts.join(" ")));
          expect(match?.coverage).toBeGreaterThan(0);
          expect(match?.coverage).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("the condition sent to the index", () => {
  it("asks for every word, begun or whole, for a short Chinese run as a phrase and for a long one letter by letter", () => {
    expect(luceneCondition(wordsOf("Ada L. 中徳"))).toBe('+(ada ada*) +(l l*) +"中德"');
    expect(luceneCondition(wordsOf("海港理工"))).toBe('"海港理工" +海 +港 +理 +工');
  });

  it("holds no syntax of a user's, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const condition = luceneCondition(wordsOf(`AND ${text} OR "x\\`));
        const terms = /\+\(([\p{L}\p{M}\p{N}]+) \1\*\)|"[\p{L}\p{M}\p{N}]+"|\+"?[\p{L}\p{M}\p{N}]+"?/gu;
        expect(condition.replace(terms, "").trim()).toBe("");
        expect(condition).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
      }),
    );
  });
});
