import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/services/language.js";
import { explanation, type Explained } from "../../../src/services/why-not/explanation.js";
import { WHY_NOT_RULES, type WhyNotRule } from "../../../src/services/why-not/verdict.js";

const isRule = (word: string): word is WhyNotRule => Object.hasOwn(WHY_NOT_RULES, word);
const RULES = Object.keys(WHY_NOT_RULES).filter(isRule);
const ASKED: Explained = {
  question: "MEMBERSHIP",
  rule: "BELOW_STAGE",
  stage: "WISHED",
  absent: "Academy",
  of: "Alliance",
  asOf: "2020-01-01",
};

describe("the explanation of a verdict", () => {
  it("tells how far a wish has come, of whom and with whom", () => {
    expect(explanation(ASKED, "EN")).toBe(
      "Academy and Alliance have come no further than “wished for”, which is below the stage asked for.",
    );
  });

  it.each(LANGUAGES)(
    "is another sentence for each rule in %s, and always names what was missed or asked",
    (language) => {
      const sentences = RULES.map((rule) => explanation({ ...ASKED, rule }, language));
      expect(new Set(sentences).size).toBe(RULES.length);
      for (const sentence of sentences) expect(sentence).toMatch(/Academy/);
    },
  );

  it("speaks of our side where introductions start from the home institutions", () => {
    const asked = { ...ASKED, question: "INTRODUCTIONS", rule: "NO_CHAIN", of: null } as const;
    expect(explanation(asked, "EN")).toBe("No chain of people leads from our side to Academy by 2020-01-01.");
    expect(explanation(asked, "RU")).toBe("На 2020-01-01 цепочки людей от нашей стороны до «Academy» нет.");
    expect(explanation({ ...asked, rule: "NONE" }, "RU")).toBe("«Academy» есть в ответе для нашей стороны.");
  });

  it("ends with one full stop after a name that ends with one", () => {
    const asked = { ...ASKED, rule: "NO_CHAIN", of: "Lamps Co., Ltd." } as const;
    expect(explanation({ ...asked, rule: "NONE" }, "EN")).toBe("Academy is in the answer for Lamps Co., Ltd.");
    for (const language of LANGUAGES) expect(explanation(asked, language)).toMatch(/[^.。][.。]$/);
  });

  it("puts Russian names in quotation marks, their own marks within", () => {
    expect(explanation({ ...ASKED, rule: "NONE", of: "Союз «Маяк»" }, "RU")).toBe(
      "«Academy» есть в ответе для «Союз „Маяк“».",
    );
  });

  it.each(LANGUAGES)("names nobody else where cooperations with anybody are meant, in %s", (language) => {
    const whole = { ...ASKED, question: "COOPERATIONS", of: null } as const;
    for (const rule of ["NONE", "NO_CLAIM", "BELOW_STAGE", "ENDED", "NOT_ENDED", "NOT_YET"] as const) {
      const sentence = explanation({ ...whole, rule }, language);
      expect(sentence).toMatch(/Academy/);
      expect(sentence).not.toMatch(/anybody|任何一方|кто-либо/);
    }
  });
});
