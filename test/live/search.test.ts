import { beforeAll, describe, expect, it } from "vitest";
import type { EntityType } from "../../graph/entity-types.js";
import { search } from "../../src/services/search/search.js";
import { liveDatabase } from "../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../support/sample.js";

const live = liveDatabase();
const ids = async (text: string, first = 10, types: EntityType[] | null = null): Promise<string[]> =>
  (await search(live.run, { text, types, first })).map((hit) => hit.entity.id);

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("search over the twelve articles", () => {
  it.each([
    ["王秦", "person:wang-qin"],
    ["Wang Qin", "person:wang-qin"],
    ["qin wang", "person:wang-qin"],
    ["SPbPU", "institution:spbpu"],
    ["spbpu", "institution:spbpu"],
    ["圣彼得堡彼得大帝理工大学", "institution:spbpu"],
    ["圣彼得堡理工大学", "institution:spbpu"],
    ["St. Polytechnic University", "institution:spbpu"],
    ["polytechnic petersburg", "institution:spbpu"],
    ["Рудской", "person:andrei-rudskoi"],
    ["Rutskoi", "person:andrei-rudskoi"],
    ["Yasyuke", "person:stanislav-yashchuk"],
    ["江苏省科技厅", "institution:jstd"],
    ["跨国技术转移中心", "institution:jittc"],
    ["Israel Center", "institution:israel-center"],
    ["Peter the Great St. Petersburg Polytechnic University", "institution:spbpu"],
    ["peter the great", "institution:spbpu"],
    ["Ministry of Science and Technology", "institution:most"],
    ["belt and road", "programme:bri"],
    ["new mat", "field:new-materials"],
    ["中德", "event:cn-de-youth-week-2017"],
  ])("%s puts first %s", async (text, id) => {
    expect((await ids(text))[0]).toBe(id);
  });

  it("finds names printed with 徳 by 德, and the other way", async () => {
    expect(await ids("中德", 100)).toContain("institution:dual-training");
    expect(await ids("中徳", 100)).toEqual(await ids("中德", 100));
  });

  it("keeps Wang Qin and Wang Quan apart", async () => {
    expect(await ids("Wang Qin")).not.toContain("person:wang-quan");
    expect(await ids("Wang Quan")).not.toContain("person:wang-qin");
    expect(await ids("Wang")).toEqual(expect.arrayContaining(["person:wang-qin", "person:wang-quan"]));
  });

  it("keeps the two centres of Jiangsu apart", async () => {
    expect(await ids("江苏省对外科学技术交流中心")).not.toContain("institution:jittc");
    expect(await ids("江苏省跨国技术转移中心")).not.toContain("institution:jsecfc");
  });

  it("gives only the types asked for", async () => {
    const hits = await search(live.run, { text: "SPbPU", types: ["Event", "Opportunity"], first: 20 });
    expect(new Set(hits.map((hit) => hit.entity.__typename))).toEqual(new Set(["Event", "Opportunity"]));
  });

  it("gives scores that fall, from 1 down, and no more hits than asked for", async () => {
    const scores = (await search(live.run, { text: "技术", types: null, first: 7 })).map((hit) => hit.score);
    expect(scores).toHaveLength(7);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it.each(["a AND (", '"', "~*", "wang\\", "value:wang^9", "[a TO b]", "+-!{}", "\u0000wang"])(
    "takes %j as words, never as syntax",
    async (text) => {
      await expect(ids(text)).resolves.toBeInstanceOf(Array);
    },
  );

  it.each([
    ["right-to-left text", "תל אביב"],
    ["an emoji", "👩‍🚀"],
    ["a lone surrogate", "\ud800"],
    ["control characters", "\u0001\u0002\u0007"],
    ["punctuation alone", "?!…—"],
  ])("finds nothing, and fails not, for %s", async (_, text) => {
    expect(await ids(text)).toEqual([]);
  });

  it.each([
    ["a hundred words of one letter", "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4).slice(0, 200)],
    ["a hundred different words", Array.from({ length: 66 }, (_, n) => (n + 360).toString(36)).join(" ")],
    ["a Chinese run of two hundred", "江苏省技术转移中心科学研究院".repeat(15).slice(0, 200)],
    ["letters that unfold to many", "\ufdfa\u337f\u33a8".repeat(66)],
  ])("answers %s within a second", async (_, text) => {
    const begun = performance.now();
    await ids(text, 100);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it("finds nothing for words that no name has", async () => {
    expect(await ids("Zanzibar lighthouse")).toEqual([]);
  });
});
