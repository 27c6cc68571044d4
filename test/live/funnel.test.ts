import { beforeAll, describe, expect, it } from "vitest";
import { makeRun } from "../../src/neo4j/run.js";
import { makeCooperationSource } from "../../src/services/cooperations/cooperation-source.js";
import { funnel, type FunnelInput } from "../../src/services/funnel/funnel.js";
import type { FunnelStep, StepMeasure } from "../../src/services/funnel/steps.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const cooperations = makeCooperationSource();
const TODAY = "2020-01-01";

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

type Steps = Readonly<Record<StepMeasure, FunnelStep | undefined>> & { readonly note: string | null };

async function ask(input: Partial<FunnelInput> = {}): Promise<Steps> {
  const { steps, note } = await funnel(live.run, cooperations, { of: null, from: null, to: null, ...input }, TODAY);
  const of = (measure: StepMeasure): FunnelStep | undefined => steps.find((step) => step.measure === measure);
  return {
    note,
    talks: of("talks"),
    intents: of("intents"),
    agreements: of("agreements"),
    "joint-bodies": of("joint-bodies"),
    attendance: of("attendance"),
  };
}

describe("the funnel of the twelve articles", () => {
  it("finds that 28 of 58 talks led to an intent at the sensor matchmaking", async () => {
    const { talks, intents } = await ask({ of: "event:cn-uk-sensor-2017" });
    expect([talks?.figure?.low, intents?.figure?.low]).toEqual([58, 28]);
    expect(intents?.rate).toBeCloseTo(28 / 58, 12);
    expect(intents?.events).toBe(1);
  });

  it("knows talks and no outcome of the intelligent manufacturing day: unknown, not 0", async () => {
    const { talks, intents, agreements, attendance } = await ask({ of: "event:cn-kr-im-2017" });
    expect(talks).toMatchObject({ low: 60, high: null });
    expect(intents).toMatchObject({
      figure: null,
      figures: [],
      low: null,
      high: null,
      count: null,
      rate: null,
      events: 0,
    });
    expect(agreements).toMatchObject({ figure: null, count: null, rate: null });
    expect(attendance).toMatchObject({ rate: null, figure: { unit: "people", low: 130 } });
  });

  it("counts an event with its parts, and what was signed and unveiled there", async () => {
    expect((await ask({ of: "event:spbpu-jiangsu-2017" })).agreements?.count).toBe(1);
    expect((await ask({ of: "event:js-il-ru-2019" }))["joint-bodies"]?.count).toBe(1);
  });

  it("rests the rate of a region or of all on the events that tell both", async () => {
    for (const of of ["region:changzhou", "region:uk", null]) {
      const { intents } = await ask({ of });
      expect([intents?.rate, intents?.events]).toEqual([28 / 58, 1]);
    }
  });

  it("counts for a country no body that another stop of the same trip brought about", async () => {
    expect((await ask({ of: "region:russia" }))["joint-bodies"]?.count).toBeNull();
    expect((await ask({ of: "region:moscow" }))["joint-bodies"]?.count).toBeNull();
    const { intents, agreements } = await ask({ of: "region:russia" });
    expect([intents?.figure?.low, intents?.count, agreements?.count]).toEqual([5, 1, 1]);
    expect((await ask({ of: "region:israel" }))["joint-bodies"]?.count).toBe(2);
  });

  it("takes for a region what was held there, and of events elsewhere only those counted of there", async () => {
    const about = async (of: string, measure: StepMeasure): Promise<string[] | undefined> =>
      (await ask({ of }))[measure]?.figures.map((figure) => figure.about.id);
    expect(await about("region:nanjing", "talks")).toEqual([]);
    expect(await about("region:shanghai", "talks")).toEqual([]);
    expect(await about("region:tomsk", "intents")).toEqual([]);
    expect(await about("region:korea", "talks")).toEqual(["event:cn-kr-im-2017"]);
    const attended = (await ask({ of: "region:uk" })).attendance?.figures;
    expect(attended?.map(({ low, unit, parts }) => [low, unit, parts])).toEqual([[6, "institutions", ["region:uk"]]]);
  });

  it("has no park founded long before among what a visit to it brought about", async () => {
    expect((await ask({ of: "event:cip-visit-2019" }))["joint-bodies"]?.count).toBeNull();
    expect((await ask({ of: "event:js-symposium-2017" }))["joint-bodies"]?.count).toBe(1);
    expect((await ask({ of: "event:br-matchmaking-2017" }))["joint-bodies"]?.count).toBeNull();
  });

  it("counts for a city the park there that two countries founded", async () => {
    expect((await ask({ of: "region:changzhou" }))["joint-bodies"]?.count).toBe(1);
  });

  it("says of all talks what is sure though one event tells only its most, and why intents are not added", async () => {
    const { talks, intents } = await ask();
    expect(talks).toMatchObject({ low: 218, high: null, qualifiers: ["more-than"], refused: null });
    expect(intents).toMatchObject({
      low: null,
      refused: expect.stringContaining("not of one unit: talks and intents and projects") as string,
    });
  });

  it("takes those of one side, and of one stop, for at least so many of all who came, and for no more", async () => {
    const came = async (of: string): Promise<unknown> => {
      const { low, high, qualifiers, refused } = (await ask({ of })).attendance ?? {};
      return [low, high, qualifiers, refused];
    };
    const unknown = [null, null, [], null];
    expect(await came("event:br-matchmaking-2017")).toEqual([30, null, ["at-least"], null]);
    expect(await came("event:cn-uk-sensor-2017")).toEqual(unknown);
    expect(await came("event:js-ukraine-2017")).toEqual(unknown);
    expect(await came("region:nanjing")).toEqual([30, null, ["at-least"], null]);
    expect(await came("event:js-ukraine-2017/ittf")).toEqual(unknown);
    expect((await ask({ of: "event:cn-uk-sensor-2017" })).attendance?.figure?.high).toBe(80);
  });

  it("bounds no series of which an edition is missing, and the event itself as it is told", async () => {
    expect((await ask({ of: "series:cee-conf" })).talks).toMatchObject({ low: null, high: null, refused: null });
    expect((await ask({ of: "event:cee-conf-2" })).talks).toMatchObject({ low: null, high: 50 });
    expect((await ask({ of: "event:cn-uk-sensor-2017" })).talks).toMatchObject({ low: 58, high: 58 });
    expect((await ask({ from: "2017-09-01", to: "2017-09-30" })).talks).toMatchObject({ low: 58, high: null });
    expect((await ask({ of: "region:uk" })).talks).toMatchObject({ low: 58, high: 58 });
  });

  it("adds who came to all events of a year, though some came from one city, and leaves out no month", async () => {
    const year = (await ask({ from: "2017-01-01", to: "2017-12-31" })).attendance;
    const june = (await ask({ from: "2017-06-01", to: "2017-06-30" })).attendance;
    expect(june).toMatchObject({ low: 630, high: null, refused: null });
    expect(year).toMatchObject({ low: 970, high: null, refused: null });
  });

  it("takes a series by its editions", async () => {
    expect((await ask({ of: "series:jstd-kotra" })).talks?.figures.map(({ about }) => about.id)).toEqual([
      "event:cn-kr-im-2017",
    ]);
  });

  it("keeps to the days asked for, and to what was known by the last of them", async () => {
    expect((await ask({ to: "2017-06-06" })).talks?.figures).toEqual([]);
    expect((await ask({ to: "2017-06-06" })).agreements?.count).toBeNull();
    const { talks, agreements } = await ask({ from: "2017-09-01", to: "2017-09-30" });
    expect(talks?.figures.map(({ about }) => about.id)).toEqual(["event:cn-uk-sensor-2017"]);
    expect(agreements?.count).toBeNull();
  });

  it("says why it is empty, and nothing when anything is told or counted", async () => {
    expect((await ask({ to: "2010-01-01" })).note).toBe(
      "no event with a figure of a step, no agreement and no joint body is known by 2010-01-01; unknown is not zero",
    );
    expect((await ask({ of: "region:tomsk", from: "2018-01-01", to: "2018-12-31" })).note).toContain(
      "no joint body of region:tomsk from 2018-01-01 on is known by 2018-12-31",
    );
    expect((await ask()).note).toBeNull();
    expect((await ask({ of: "event:js-il-ru-2019" })).note).toBeNull();
    expect((await ask({ of: "event:cn-kr-im-2017" })).note).toBeNull();
  });

  it("sends as many statements for all as for one", async () => {
    const sent: string[] = [];
    const run = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
    await funnel(run, cooperations, { of: "event:cn-uk-sensor-2017", from: null, to: null }, TODAY);
    expect(sent).toHaveLength(6);
    sent.length = 0;
    await funnel(run, cooperations, { of: "region:jiangsu", from: null, to: null }, TODAY);
    expect(sent).toHaveLength(7);
  });

  it("refuses an unknown id, an institution, and days in the wrong order", async () => {
    await expect(ask({ of: "event:none" })).rejects.toMatchObject({ code: "NODE_NOT_FOUND" });
    await expect(ask({ of: "institution:jstd" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(ask({ from: "2018-01-01", to: "2017-01-01" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
