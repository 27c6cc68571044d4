import { beforeAll, describe, expect, it } from "vitest";
import { makeRun } from "../../src/neo4j/run.js";
import { type FigurePage, figures, type FiguresInput } from "../../src/services/figures/figures.js";
import { type FigureTotal, totalOf } from "../../src/services/figures/total-of.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const TODAY = "2020-01-01";

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

const ALL: FiguresInput = { about: null, includeParts: false, measures: null, asOf: null, first: 50, after: null };
const ask = (input: Partial<FiguresInput> = {}): Promise<FigurePage> =>
  figures(live.run, { ...ALL, first: 100, ...input }, TODAY);

/** Ids of the figures of an entity, one measure and unit. */
async function idsOf(about: string, measure: string, unit?: string): Promise<string[]> {
  const page = await ask({ about, measures: [measure] });
  return page.edges.filter(({ figure }) => unit === undefined || figure.unit === unit).map(({ figure }) => figure.id);
}
const total = (...ids: string[]): Promise<FigureTotal> => totalOf(live.run, ids, TODAY);

describe("figures of the twelve articles", () => {
  it("keep the park's stock and flow apart, and its bound a bound", async () => {
    const page = await ask({ about: "institution:cicp" });
    const told = page.edges.map(({ figure: { measure, nature, low, high, qualifiers } }) => [
      measure,
      nature,
      low,
      high,
      qualifiers,
    ]);
    expect(told).toContainEqual(["cooperation-projects", "STOCK", 24, 24, ["exact"]]);
    expect(told).toContainEqual(["enterprises", "STOCK", null, 90, ["up-to"]]);
    const stock = page.edges.find(
      ({ figure }) => figure.measure === "cooperation-projects" && figure.nature === "STOCK",
    );
    const declared = await idsOf("programme:cip-initiative", "declared-projects");
    expect(await total(stock?.figure.id ?? "", ...declared)).toMatchObject({
      low: null,
      high: null,
      refused: expect.stringContaining("not of one measure") as string,
    });
    const flow = page.edges.find(({ figure }) => figure.measure === "cooperation-projects" && figure.nature === "FLOW");
    expect((await total(stock?.figure.id ?? "", flow?.figure.id ?? "")).refused).toBe(
      "not of one nature: STOCK and FLOW; add those of each nature by themselves",
    );
  });

  it("add 6 Korean firms and more than 70 Chinese ones to more than 76", async () => {
    const sum = await total(...(await idsOf("event:cn-kr-im-2017", "attendance", "companies")));
    expect(sum).toMatchObject({ low: 76, high: null, qualifiers: ["more-than"], refused: null });
    expect(sum.figures).toHaveLength(2);
  });

  it("refuse the Korean firms of the exchange beside those of its roadshow, told as more than 20 and as 20", async () => {
    const whole = await ask({ about: "event:js-kr-2017", measures: ["attendance"] });
    const korean = whole.edges
      .filter(({ figure }) => figure.parts.includes("region:korea"))
      .map(({ figure }) => figure.id);
    const part = await idsOf("event:js-kr-roadshow-2017", "attendance");
    expect([korean.length, part.length]).toEqual([1, 1]);
    expect((await total(...korean, ...part)).refused).toBe(
      `event:js-kr-roadshow-2017 is within event:js-kr-2017; take ${korean[0] ?? ""} or ${part[0] ?? ""}, not both`,
    );
  });

  it("refuse the Korean firms of two editions, which may be the same, and add those who came to two events", async () => {
    const korean = async (about: string): Promise<string[]> =>
      (await ask({ about, measures: ["attendance"] })).edges
        .filter(({ figure }) => figure.unit === "companies" && figure.parts.includes("region:korea"))
        .map(({ figure }) => figure.id);
    const firms = [...(await korean("event:cn-kr-im-2017")), ...(await korean("event:js-kr-2017"))];
    expect((await total(...firms)).refused).toMatch(/^both count region:korea; take /);
    const chinese = await idsOf("event:cn-kr-im-2017", "attendance", "companies");
    expect((await total(...chinese, ...firms.slice(1))).refused).not.toBeNull();
    const launch = await idsOf("event:cn-de-youth-week-2017/launch", "attendance");
    const wuxi = await idsOf("event:cn-de-youth-week-2017/wuxi", "attendance");
    const edition = await idsOf("event:cn-kr-im-2017", "attendance", "people");
    expect(await total(...launch, ...wuxi, ...edition)).toMatchObject({ low: 530, high: null, refused: null });
    const nanjing = await idsOf("event:cn-de-youth-week-2017/nanjing", "attendance");
    const overseas = await idsOf("event:br-matchmaking-2017", "attendance");
    expect(await total(...nanjing, ...overseas)).toMatchObject({ low: 30, high: 180, refused: null });
  });

  it("refuse the same figure twice, and know no figure by a made-up id", async () => {
    const [talks = ""] = await idsOf("event:cn-uk-sensor-2017", "talks");
    expect((await total(talks, talks)).refused).toBe(`the same figure twice: ${talks}; name it once`);
    await expect(total("figure:none")).rejects.toMatchObject({ code: "NODE_NOT_FOUND" });
    await expect(total()).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("show nothing before it happened", async () => {
    const page = await ask({ asOf: "2017-06-12" });
    expect(page.edges).toEqual([]);
    expect(page.note).toBe("no figure is known by 2017-06-12; unknown is not zero");
    expect((await ask({ about: "event:cn-uk-sensor-2017", asOf: "2017-09-12" })).edges).toEqual([]);
    expect((await ask({ about: "event:cn-uk-sensor-2017", asOf: "2017-09-13" })).edges).toHaveLength(5);
  });

  it("are walked page by page to the same list, in as many statements a page", async () => {
    const whole = (await ask()).edges.map(({ figure }) => figure.id);
    expect(new Set(whole).size).toBe(whole.length);
    const sent: string[] = [];
    const run = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      sent.length = 0;
      const page: FigurePage = await figures(run, { ...ALL, first: 10, after }, TODAY);
      expect(sent).toEqual(["figurePage", "figureByIds"]);
      expect(await page.totalCount()).toBe(whole.length);
      seen.push(...page.edges.map(({ figure }) => figure.id));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
  });

  it("are with the parts of an event when they are asked for, each said to be about its own, whatever the page", async () => {
    const own = await ask({ about: "event:js-ru-2017" });
    expect(new Set(own.edges.map(({ figure }) => figure.about.id))).toEqual(new Set(["event:js-ru-2017"]));
    const all = await ask({ about: "event:js-ru-2017", includeParts: true });
    expect(all.edges.filter(({ figure }) => figure.measure === "experts").map(({ figure }) => figure.about.id)).toEqual(
      expect.arrayContaining(["event:js-ru-2017/spbpu", "event:js-ru-2017/tpu"]),
    );
    expect(all.edges).toHaveLength(own.edges.length + 2);
    expect(await all.totalCount()).toBe(all.edges.length);
    const two = await ask({ about: "event:js-ru-2017", includeParts: true, first: 4 });
    const rest = await ask({ about: "event:js-ru-2017", includeParts: true, after: two.edges.at(-1)?.cursor ?? null });
    expect([...two.edges, ...rest.edges].map(({ figure }) => figure.id)).toEqual(
      all.edges.map(({ figure }) => figure.id),
    );
  });

  it("of a series are with those of its editions when they are asked for", async () => {
    const own = await ask({ about: "series:jstd-kotra", measures: ["attendance"] });
    expect(own.note).toContain("; its parts have 7: ask with includeParts");
    const all = await ask({ about: "series:jstd-kotra", measures: ["attendance"], includeParts: true });
    expect(new Set(all.edges.map(({ figure }) => figure.about.id))).toEqual(
      new Set(["event:cn-kr-im-2017", "event:js-kr-2017", "event:js-kr-roadshow-2017"]),
    );
    expect([all.edges.length, await all.totalCount()]).toEqual([7, 7]);
    const before = await ask({ about: "series:jstd-kotra", includeParts: true, asOf: "2017-07-31" });
    expect(new Set(before.edges.map(({ figure }) => figure.about.id))).toEqual(new Set(["event:cn-kr-im-2017"]));
  });

  it("refuse a measure that nothing is counted in, and answer of one that is told elsewhere or later that it is unknown", async () => {
    for (const measures of [["nope"], [""], ["talks", "nope"]])
      await expect(ask({ about: "event:js-kr-2017", measures })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: expect.stringMatching(/^figures: measures must be some of attendance, .*, talks, got "/) as string,
      });
    await expect(ask({ measures: ["nope"] })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect((await ask({ about: "event:js-kr-2017", measures: ["talks"] })).note).toContain(
      "no figure of measure talks",
    );
    expect((await ask({ measures: ["talks"], asOf: "2017-06-12" })).note).toContain("unknown is not zero");
  });

  it("say where they are when only the parts of what was asked have some", async () => {
    const page = await ask({ about: "event:cn-de-youth-week-2017/taicang", asOf: "2018-01-01" });
    expect(page.note).toBe(
      "no figure about event:cn-de-youth-week-2017/taicang is known by 2018-01-01; unknown is not zero; its parts have 1: ask with includeParts",
    );
  });

  it("of some measures are those of the whole list, in its order, page by page", async () => {
    const measures = ["talks", "members", "intents"];
    const whole = (await ask()).edges.filter(({ figure }) => measures.includes(figure.measure));
    const seen: string[] = [];
    let page = await ask({ measures, first: 3 });
    expect(await page.totalCount()).toBe(whole.length);
    seen.push(...page.edges.map(({ figure }) => figure.id));
    while (page.hasNextPage) {
      page = await ask({ measures, first: 3, after: page.edges.at(-1)?.cursor ?? null });
      seen.push(...page.edges.map(({ figure }) => figure.id));
    }
    expect(seen).toEqual(whole.map(({ figure }) => figure.id));
  });

  it("refuse an unknown entity, a page of none and the cursor of another query", async () => {
    await expect(ask({ about: "event:none" })).rejects.toMatchObject({ code: "NODE_NOT_FOUND" });
    await expect(ask({ first: 0 })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    const after = (await ask({ first: 1 })).edges[0]?.cursor ?? "";
    await expect(ask({ measures: ["talks"], after })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
