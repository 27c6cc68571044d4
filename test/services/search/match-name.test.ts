import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../graph/words.js";
import { luceneCondition } from "../../../src/services/search/lucene.js";
import { matchName, type NameMatch } from "../../../src/services/search/match-name.js";
import { wantedOf } from "../../../src/services/search/wanted.js";

const match = (text: string, name: string, isForgiving = false): NameMatch | null =>
  matchName(wantedOf(text), wordsOf(name), isForgiving);
const grade = (text: string, name: string): string | null => match(text, name)?.grade ?? null;
const forgiving = (text: string, name: string): string | null => match(text, name, true)?.grade ?? null;

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
    ["Xian", "Xi'an", "readings"],
    ["xi an", "Xi’an", "same"],
    ["Harbour Center", "Harbor Centre", "same"],
    ["Organization & Programs", "Organisation and Programmes", "same"],
    ["Dept. of Harbours", "Department of Harbors", "same"],
    ["the Harbour Institute", "Harbour Institute of Northmere", "words"],
    ["St.Anne", "Saint Anne", "same"],
    ["海灣聯盟", "海湾联盟", "same"],
    ["Ада Петровна Линд", "Ада Линд", "words"],
    ["NHI", "Northmere Harbour Institute", "initials"],
    ["nhtc", "Northmere Harbour and Trade Council", "initials"],
    ["ННГИ", "Нортмерский национальный гаванный институт", "initials"],
    ["NNGI", "Нортмерский национальный гаванный институт", "initials"],
    ["adalind", "Ada Lind", "readings"],
    ["Ada Lind", "Adalind", "readings"],
    ["hightech harbour", "Harbour High-tech Zone", "readings"],
    ["Gorskoy", "Горской", "readings"],
    ["Горской", "Gorskoi", "readings"],
    ["wangqin", "王秦", "readings"],
    ["Wáng Qín", "王秦", "readings"],
    ["jishu zhongxin", "海港技术中心", "readings"],
    ["海港记术中心", "海港技术中心", "readings"],
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
    ["王勤", "王秦"],
    ["王勤", "Wang Qin"],
    ["wangquan", "王秦"],
    ["qin", "王秦"],
    ["Lind Lind", "Ada Lind"],
    ["Ада Ивановна Линд", "Ада Петровна Линд"],
    ["Harbuor", "Harbour"],
    ["nhi", "Northmere Harbour Institute"],
    ["NHI", "Northmere Harbour Institute Council"],
  ])("%s does not meet %s", (text, name) => {
    expect(grade(text, name)).toBeNull();
  });

  it.each([
    ["Harbuor", "Harbour", "mistyped"],
    ["Norhtmeer Harbour", "Northmere Harbour", "mistyped"],
    ["Instittuet", "Institute", "mistyped"],
    ["Гаванни", "Гавань", null],
    ["Горскои", "Горской", "mistyped"],
    ["Wang Qun", "Wang Qin", null],
    ["Wangqun", "Wang Qin", null],
    ["Zarbour", "Harbour", null],
    ["海港技木中心", "海港技术中心", null],
  ])("forgives the mistakes of %s to meet %s as %s", (text, name, expected) => {
    expect(forgiving(text, name)).toBe(expected);
  });

  it("forgives one mistake in five letters and two in nine, whatever and wherever they are, and none in four", () => {
    const letter = fc.constantFrom(..."bcdfgkmn");
    const mistake = fc.record({ at: fc.nat(), kind: fc.constantFrom("more", "less", "other", "swapped"), letter });
    fc.assert(
      fc.property(fc.array(letter, { minLength: 2, maxLength: 12 }), mistake, mistake, (letters, one, two) => {
        const name = `q${letters.join("")}`;
        const [once, twice] = [mistyped(name, one), mistyped(mistyped(name, one), two)];
        for (const [text, least] of [
          [once, 5],
          [twice, 9],
        ] as const) {
          // A letter put between two that were changed about is a third mistake by the usual measure.
          const isMore = text === twice && [one.kind, two.kind].includes("swapped");
          fc.pre(text !== name && !name.startsWith(text) && !isMore);
          if (text.length >= least) expect(forgiving(text, name)).toBe("mistyped");
          if (text.length < 5) expect(forgiving(text, name)).toBeNull();
        }
      }),
    );
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
          const found = match(parts.slice(0, 2).join(" "), parts.join(" "));
          expect(found?.coverage).toBeGreaterThan(0);
          expect(found?.coverage).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("the condition sent to the index", () => {
  const condition = (text: string, isForgiving = false): string => luceneCondition(wantedOf(text), isForgiving);

  it("asks for every word, begun, whole or heard, and for all of them heard together", () => {
    expect(condition("Ada L.")).toBe(
      "(+(folded:ada^8 folded:ada*^4 readings:ada*) +(folded:l^8 folded:l*^4))^2 readings:adal*",
    );
  });

  it("asks for a short Chinese run as a phrase and for a long one letter by letter", () => {
    expect(condition("中徳")).toBe('(+(folded:"中德"))^2');
    expect(condition("海港理工")).toBe(
      '(+(folded:"海港理工"^8 (+folded:海 +folded:港 +folded:理 +folded:工) readings:haigangligong*))^2',
    );
  });

  it("does not insist on little words, but where there are no others", () => {
    expect(condition("the bay")).toBe("(+(folded:bay^8 folded:bay*^4 readings:bai*))^2 readings:thebai*");
    expect(condition("the")).toBe("(+(folded:the^8 folded:the*^4 readings:the*))^2");
  });

  it("asks for mistyped words only when forgiving", () => {
    expect(condition("harbor")).not.toContain("~");
    expect(condition("harbor", true)).toContain("folded:harbor~1");
    expect(condition("northmere", true)).toContain("folded:northmere~2");
  });

  it("holds no syntax of a user's, whatever the text", () => {
    const term = /(?:folded|readings):(?:"[\p{L}\p{M}\p{N}]+"|[\p{L}\p{M}\p{N}]+[*]?)(?:~[12]|\^[48])?/gu;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.boolean(), (text, isForgiving) => {
        const sent = condition(`AND ${text} OR "x\\`, isForgiving);
        expect(sent.replace(term, "").replace(/\)\^2|[+() ]/g, "")).toBe("");
        expect(sent).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
      }),
    );
  });
});

/** A word with one mistake in it, its first letter spared. */
function mistyped(word: string, mistake: { at: number; kind: string; letter: string }): string {
  const at = 1 + (mistake.at % (word.length - 1));
  const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  if (mistake.kind === "more") return before + mistake.letter + letter + after;
  if (mistake.kind === "less") return before + after;
  if (mistake.kind === "other") return before + mistake.letter + after;
  return before + after.slice(0, 1) + letter + after.slice(1);
}
