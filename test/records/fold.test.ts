import { describe, expect, it } from "vitest";
import { fold } from "../../graph/fold.js";

describe("fold", () => {
  it("drops accents and case, but keeps й", () => {
    expect(fold("José MÜLLER")).toBe("jose muller");
    expect(fold("Рудской")).toBe("рудской");
    expect(fold("Фёдор")).toBe("федор");
  });

  it("makes a Japanese or traditional form the simplified one", () => {
    expect(fold("中徳")).toBe(fold("中德"));
    expect(fold("聖彼得堡")).toBe(fold("圣彼得堡"));
  });

  it("narrows full-width letters and joins runs of spaces", () => {
    expect(fold(" ＳＰｂＰＵ\u00a0 lab ")).toBe("spbpu lab");
  });

  it("changes nothing when done twice", () => {
    for (const name of ["İstanbul", "Ångström", "ﬁbre", "中徳", "й"]) expect(fold(fold(name))).toBe(fold(name));
  });
});
