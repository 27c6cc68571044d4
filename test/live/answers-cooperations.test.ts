// What came of the twelve articles' meetings, asked over HTTP: matches, stages, figures, funnels, series, roles.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/http/server.js";
import { asking, at, numbersAt, textsAt, type Asking } from "../support/asking.js";
import { liveDatabase } from "../support/database.js";
import { serveLive } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
let served: Served;
let api: Asking;

beforeAll(async () => {
  await loadSample(live);
  served = await serveLive(live);
  api = asking(served.url);
}, SAMPLE_TIMEOUT_MS);
afterAll(() => served.close());

describe("supply that meets demand", () => {
  const MATCHES = `query ($for: ID!, $includePartners: Boolean = false, $asOf: Date) {
    technologyMatches(for: $for, includePartners: $includePartners, asOf: $asOf, first: 10) {
      supplier { id } demander { id } fields { grade field { id } } evidence { article { id } }
    }
  }`;
  const matches = async (party: string, includePartners = false, asOf = "2020-01-01"): Promise<string[]> => {
    const answer = await api.data(MATCHES, { for: party, includePartners, asOf });
    return at(answer, "technologyMatches.*").map((match) => {
      const [field] = at(match, "fields.*");
      return ["supplier.id", "demander.id"]
        .flatMap((path) => textsAt(match, path))
        .concat(textsAt(field, "field.id"), textsAt(field, "grade"))
        .join(" ");
    });
  };
  const NEW_MATERIALS = "institution:spbpu region:jiangsu field:new-materials EXACT";

  it("is, of SPbPU and Jiangsu across languages, new materials and nothing else", async () => {
    const found = await matches("institution:spbpu", true);
    expect(found.filter((match) => match.includes("region:jiangsu"))).toEqual([NEW_MATERIALS]);
    expect(await matches("institution:spbpu")).not.toContain(NEW_MATERIALS);
    // Until then only what its laboratories work in met anybody's supply.
    const before = await matches("institution:spbpu", true, "2019-11-16");
    expect(before.filter((match) => match.split(" ").includes("institution:spbpu"))).toEqual([]);
    expect(before).toContain("institution:paton institution:spbpu-light field:new-materials BROADER");
  });

  it("is what no document states: sensors for two firms of Changzhou, plasma welding for a welder", async () => {
    expect(await matches("institution:spbpu")).toEqual(
      expect.arrayContaining([
        "institution:spbpu institution:changgong field:sensors EXACT",
        "institution:spbpu institution:sanheng field:sensors EXACT",
      ]),
    );
    expect(await matches("institution:huaheng")).toEqual(["region:russia institution:huaheng field:welding BROADER"]);
  });

  it("leaves out what one article states itself", async () => {
    expect((await matches("institution:ittf")).filter((match) => match.includes("just-moe"))).toEqual([]);
  });
});

describe("how far a cooperation really went", () => {
  const LIST = `query ($party: ID, $kinds: [CooperationKind!], $minStage: Stage = SIGNED, $asOf: Date) {
    cooperations(party: $party, kinds: $kinds, minStage: $minStage, asOf: $asOf, first: 100) {
      edges { node { kind stage subject { id } parties { id } } }
    }
  }`;
  const list = async (variables: Readonly<Record<string, unknown>>): Promise<string[]> =>
    at(await api.data(LIST, { asOf: "2020-01-01", ...variables }), "cooperations.edges.*.node").map((node) => {
      const parties = textsAt(node, "parties.*.id").map((id) => id.replace("institution:", ""));
      return `${textsAt(node, "stage").join()} ${at(node, "subject.id").join()} ${parties.join("+")}`;
    });
  const LAB = "OPERATING institution:huaheng-paton-lab huaheng+paton";

  it.each([
    ["SIGNED", "JOINT_BODY", "institution:sino-ru-accelerator", null],
    ["MENTIONED", "JOINT_BODY", "institution:sino-ru-accelerator", "NEGOTIATING"],
    ["SIGNED", "JOINT_BODY", "institution:js-il-ttc", "LAUNCHED"],
    ["SIGNED", "JOINT_BODY", "institution:huaheng-paton-lab", "OPERATING"],
    ["SIGNED", "AGREEMENT", "agreement:intent-niutang-tomsk", null],
    ["INTENT", "AGREEMENT", "agreement:intent-niutang-tomsk", "INTENT"],
    ["INTENT", "AGREEMENT", "agreement:intent-cz-sec-de", "INTENT"],
    ["SIGNED", "AGREEMENT", "agreement:mou-2017-06-07", "SIGNED"],
    ["MENTIONED", "JOINT_BODY", "institution:spbpu-js-platform", "INTENT"],
  ])("from %s up, as a %s, shows %s at %s", async (minStage, kind, thing, stage) => {
    const found = (await list({ minStage, kinds: [kind] })).filter((line) => line.split(" ")[1] === thing);
    expect(found.map((line) => line.split(" ")[0])).toEqual(stage === null ? [] : [stage]);
  });

  it("shows the laboratory of Kunshan from the middle of 2017 on, and its two parties", async () => {
    expect(await list({ party: "institution:paton", kinds: ["JOINT_BODY"] })).toEqual([LAB]);
    expect(await list({ party: "institution:paton", asOf: "2017-06-29" })).toEqual([]);
    expect(await list({ party: "institution:huaheng", asOf: "2017-06-30" })).toEqual([LAB]);
  });

  it("takes who wishes to join the alliance for no member, and its proposers for its founders", async () => {
    const party = "institution:br-alliance";
    expect(await list({ party, kinds: ["MEMBERSHIP"] })).toEqual([`OPERATING ${party} br-alliance+tomsk-fund`]);
    const wishes = await list({ party, kinds: ["MEMBERSHIP"], minStage: "WISHED" });
    expect(wishes).toContain(`WISHED ${party} br-alliance+nasu`);
    expect(wishes.filter((line) => line.includes("spbpu"))).toEqual([]);
    expect(await list({ kinds: ["JOINT_BODY"], party: "institution:jtem" })).toEqual([
      `LAUNCHED ${party} jitri+jspc+jtem`,
    ]);
  });

  it("knows the alliance by six names and its chair of October 2017", async () => {
    const answer = await api.data(`{ institutions(where: { id: { eq: "institution:br-alliance" } }) {
      names { value } peopleConnection { edges { properties { titles firstSeen } node { id } } }
    } }`);
    expect(new Set(textsAt(answer, "institutions.*.names.*.value")).size).toBe(6);
    expect(at(answer, "institutions.*.peopleConnection.edges.*")).toEqual([
      {
        properties: { titles: ["chairman on duty"], firstSeen: "2017-10-24" },
        node: { id: "person:stanislav-yashchuk" },
      },
    ]);
  });
});

describe("figures", () => {
  const FIGURES = `query ($about: ID, $measures: [String!]) { figures(about: $about, measures: $measures, first: 100) {
    edges { node { id unit nature low high text zh: text(language: ZH) ru: text(language: RU) } }
  } }`;
  const nodes = async (about: string, measure: string): Promise<unknown[]> =>
    at(await api.data(FIGURES, { about, measures: [measure] }), "figures.edges.*.node");
  const total = async (figures: unknown[]): Promise<unknown> =>
    at(
      await api.data("query ($ids: [ID!]!) { total(figures: $ids) { low high refused text } }", { ids: figures }),
      "total",
    )[0];
  const idsOf = (figures: readonly unknown[]): unknown[] => figures.flatMap((figure) => at(figure, "id"));

  it.each([
    ["event:cn-kr-im-2017", "attendance", "people", "more than 130", "130多", "более 130"],
    ["event:cn-kr-im-2017", "attendance", "companies", "more than 70", "70多", "более 70"],
    ["event:js-kr-2017", "attendance", "people", "about 130 or more", "约130余", "около 130 и более"],
    ["event:js-ru-2017", "counterparts", "institutions", "nearly 40", "近40", "почти 40"],
    ["institution:cicp", "enterprises", "companies", "up to 90", "至多90", "до 90"],
  ])("of %s, %s in %s, read as their sources hedge them", async (about, measure, unit, text, zh, ru) => {
    expect(await nodes(about, measure)).toContainEqual(expect.objectContaining({ unit, text, zh, ru }));
  });

  it("of the park are a stock and flows, which are not added up", async () => {
    const projects = await nodes("institution:cicp", "cooperation-projects");
    expect(projects.map((node) => [at(node, "nature")[0], at(node, "low")[0]]).sort()).toEqual([
      ["FLOW", 4],
      ["STOCK", 24],
    ]);
    expect(await total(idsOf(projects))).toMatchObject({
      low: null,
      high: null,
      refused: "not of one nature: STOCK and FLOW; add those of each nature by themselves",
    });
    const declared = await nodes("programme:cip-initiative", "declared-projects");
    const [stock] = projects.filter((node) => at(node, "nature")[0] === "STOCK");
    expect(await total(idsOf([stock, ...declared]))).toMatchObject({
      low: null,
      refused: expect.any(String) as unknown,
    });
    const [bound] = (await nodes("institution:cicp", "enterprises")).filter(
      (node) => at(node, "nature")[0] === "STOCK",
    );
    expect(bound).toMatchObject({ low: null, high: 90 });
  });

  it("add up as intervals where nothing is counted twice, and never the same one twice", async () => {
    const talks = idsOf([
      ...(await nodes("event:cn-kr-im-2017", "talks")),
      ...(await nodes("event:cn-uk-sensor-2017", "talks")),
    ]);
    expect(await total(talks)).toEqual({ low: 118, high: null, refused: null, text: "more than 118" });
    expect(await total([talks[0], talks[0]])).toMatchObject({
      low: null,
      refused: `the same figure twice: ${String(talks[0])}; name it once`,
    });
  });

  it("that conflict stand side by side: more than 20 Korean firms, and 20", async () => {
    const whole = (await nodes("event:js-kr-2017", "attendance")).filter((node) => at(node, "unit")[0] === "companies");
    const shown = [...whole, ...(await nodes("event:js-kr-roadshow-2017", "attendance"))].flatMap((node) =>
      at(node, "text"),
    );
    expect(shown).toEqual(expect.arrayContaining(["more than 20", "20"]));
  });
});

describe("the funnel", () => {
  const steps = async (variables: Readonly<Record<string, unknown>>): Promise<unknown[]> =>
    at(
      await api.data(
        "query ($of: ID, $from: Date, $to: Date) { funnel(of: $of, from: $from, to: $to) { steps { measure low high count rate events } } }",
        variables,
      ),
      "funnel.steps.*",
    );
  const UNKNOWN = { low: null, high: null, count: null, rate: null, events: 0 };

  it("shows that 28 of 58 talks on sensors led to an intent", async () => {
    const [talks, intents] = await steps({ of: "event:cn-uk-sensor-2017" });
    expect(talks).toMatchObject({ measure: "talks", low: 58, high: 58, rate: null });
    expect(intents).toMatchObject({ measure: "intents", low: 28, high: 28, events: 1 });
    expect(numbersAt(intents, "rate")[0]).toBeCloseTo(28 / 58, 9);
  });

  it("does not know what came of the Korean talks, which is not nothing", async () => {
    const [talks, ...rest] = await steps({ of: "event:cn-kr-im-2017" });
    expect(talks).toMatchObject({ low: 60, high: null });
    expect(rest.slice(0, 3)).toEqual(
      ["intents", "agreements", "joint-bodies"].map((measure) => ({ measure, ...UNKNOWN })),
    );
  });

  it.each([
    [{ of: "event:jstd-spbpu-2017" }, [null, null, 1, null, null]],
    [{ of: "event:js-il-ru-2019" }, [null, null, null, 1, null]],
    [{ of: "region:kunshan" }, [null, null, null, 1, null]],
    [{ from: "2018-01-01", to: "2018-12-31" }, [null, null, null, null, null]],
  ])("of %j counts %j", async (variables, counts) => {
    expect((await steps(variables)).flatMap((step) => at(step, "count"))).toEqual(counts);
  });
});

describe("series and roles", () => {
  const SERIES =
    "query ($id: ID!, $asOf: Date) { series(id: $id, asOf: $asOf) { editions { id } planned { id } missing } }";
  it.each([
    ["series:jstd-kotra", "2017-06-30", ["event:cn-kr-im-2017"], [1, 2, 3, 4, 5]],
    ["series:jstd-kotra", "2020-01-01", ["event:cn-kr-im-2017", "event:js-kr-2017"], [1, 2, 3, 4, 5]],
    ["series:cee-conf", "2017-11-26", [], []],
    ["series:cee-conf", "2017-11-27", ["event:cee-conf-2"], [1]],
    ["series:js-ttc", "2020-01-01", [], [1, 2, 3, 4, 5]],
  ])("%s by %s has editions %j and lacks %j", async (id, asOf, editions, missing) => {
    const answer = await api.data(SERIES, { id, asOf });
    expect([at(answer, "series.editions.*.id"), at(answer, "series.missing")[0]]).toEqual([editions, missing]);
  });

  it("part the organisers of the youth week into four capacities", async () => {
    const answer =
      await api.data(`{ events(where: { id: { eq: "event:cn-de-youth-week-2017" } }) { organisersConnection {
      edges { properties { capacity } node { ... on Institution { id } ... on Region { id } } }
    } } }`);
    const lines = at(answer, "events.*.organisersConnection.edges.*").map(
      (edge) => `${textsAt(edge, "properties.capacity").join()} ${textsAt(edge, "node.id").join()}`,
    );
    expect(lines.sort()).toEqual([
      "co-organiser institution:taicang-gov",
      "co-organiser region:changzhou",
      "co-organiser region:nanjing",
      "co-organiser region:wuxi",
      "executor institution:jittc",
      "principal institution:bmbf",
      "principal institution:most",
      "undertaker institution:jstd",
    ]);
  });
});
