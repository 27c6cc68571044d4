import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../graph/fold.js";
import { NAME_KEYS_VERSION, nameKeys } from "../../graph/name-keys.js";
import { initialsOf, readingOf, romanised } from "../../graph/readings.js";
import { wordsOf } from "../../graph/words.js";

describe("fold", () => {
  it("drops accents and case, but keeps й", () => {
    expect(fold("José MÜLLER")).toBe("jose muller");
    expect(fold("Рудской")).toBe("рудской");
    expect(fold("Фёдор")).toBe("федор");
  });

  it.each([
    ["中徳", "中德"],
    ["聖彼得堡", "圣彼得堡"],
    ["吳區", "吴区"],
    ["衞生廳", "卫生厅"],
    ["広東駅", "广东驿"],
    ["臺灣", "台湾"],
  ])("makes the traditional, Hong Kong or Japanese %s the mainland's %s", (variant, form) => {
    expect(fold(variant)).toBe(form);
  });

  it("keeps apart mainland characters that are another's form elsewhere", () => {
    expect(fold("芸")).not.toBe(fold("艺"));
    expect(fold("沪")).not.toBe(fold("滤"));
  });

  it("narrows full-width letters and joins runs of spaces", () => {
    expect(fold(" ＳＰｂＰＵ\u00a0 lab ")).toBe("spbpu lab");
  });

  it.each([
    ["Centre", "Center"],
    ["Organisation", "Organization"],
    ["Programme", "Program"],
    ["Harbour Defence", "Harbor Defense"],
    ["St.Anne", "Saint Anne"],
    ["Science & Technology Dept.", "science and technology department"],
    ["им. Баумана", "имени Баумана"],
  ])("spells %s and %s alike", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it("changes nothing when done twice", () => {
    for (const name of ["İstanbul", "Ångström", "ﬁbre", "中徳", "й", "Organisational Programmes"])
      expect(fold(fold(name))).toBe(fold(name));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("a reading", () => {
  it.each([
    ["王秦", "wangqin"],
    ["Ada Lind", "adalind"],
    ["Горской", "gorskoi"],
    ["KOTRA南京", "kotrananjing"],
  ])("of %s is %s", (name, text) => {
    expect(readingOf(wordsOf(name)).text).toBe(text);
  });

  it.each([
    ["Gorskoi", "Gorskoy", "Gorskoj", "Горской"],
    ["Yuri", "Yury", "Yuriy", "Iurii", "Юрий"],
    ["Hanti", "Khanty", "Ханты"],
    ["Alexander", "Aleksander", "Александер"],
    ["Yashchuk", "Yaschuk", "Ящук"],
  ])("is one for %s and %s", (...spellings) => {
    expect(new Set(spellings.map((name) => romanised(fold(name)))).size).toBe(1);
  });

  it("parts at words and at Chinese characters", () => {
    expect([...readingOf(wordsOf("KOTRA南京")).bounds]).toEqual([0, 5, 8, 12]);
  });

  it("has the initials of three words or more, with and without the little ones", () => {
    expect(initialsOf(wordsOf("Northmere Harbour and Trade Council"))).toEqual(["nhatc", "nhtc"]);
    expect(initialsOf(wordsOf("Harbour Council"))).toEqual([]);
  });
});

describe("the keys of a name", () => {
  it("are its words, its reading from each word or character on, and its initials", () => {
    expect(nameKeys("St. Anne's 中徳")).toEqual({
      folded: "saint anne s 中德",
      readings: "saintannesdezhong".replace("dezhong", "zhongde") + " anneszhongde szhongde zhongde de sas",
    });
  });

  it("have another version when they come out otherwise: raise NAME_KEYS_VERSION with this digest", () => {
    // Latin and Cyrillic, and the first block of Chinese: no version of Unicode changes these.
    const codes = Array.from({ length: 0x9fa6 }, (_, code) => code).filter((code) => code < 0x530 || code >= 0x4e00);
    const texts = [
      ...codes.map((code) => String.fromCodePoint(code)),
      "St. Anne's Harbour Centre & Organisation of the Programmes, Ltd.",
      "Юрий Хвощинский, университет им. Петра",
      "中徳双元制 KOTRA南京馆",
    ];
    const digest = createHash("sha256");
    for (const text of texts) digest.update(JSON.stringify(nameKeys(text)));
    expect({ version: NAME_KEYS_VERSION, digest: digest.digest("hex").slice(0, 16) }).toEqual({
      version: 2,
      digest: "b1eae635a26584c8",
    });
  }, 60_000);
});
