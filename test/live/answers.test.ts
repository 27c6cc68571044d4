// What the twelve articles must answer, asked over HTTP as a stranger would.
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

const YEAR_END = "2019-12-31";
const CHAINS = `query ($to: ID!, $from: [ID!], $asOf: Date, $kinds: [TieKind!], $avoiding: [ID!], $inferred: Boolean = true, $maxHops: Int = 3) {
  introductions(to: $to, from: $from, asOf: $asOf, kinds: $kinds, avoiding: $avoiding, inferred: $inferred, maxHops: $maxHops, first: 100) {
    note targets { id }
    paths { people { id } ties { contributions { kind } } inferred fallback { rank people { id } } weakest { from { id } to { id } } }
  }
}`;

/** The chains of an answer, one text each: people, kinds of tie, and whether one is inferred. */
async function chains(to: string, more: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const answer = await api.data(CHAINS, { to, asOf: YEAR_END, ...more });
  return at(answer, "introductions.paths.*").map((path) => {
    const people = textsAt(path, "people.*.id").map((id) => id.replace("person:", ""));
    const kinds = textsAt(path, "ties.*.contributions.*.kind");
    return `${people.join(" > ")} ${kinds.join(" ")}${at(path, "inferred")[0] === true ? " inferred" : ""}`;
  });
}
const note = async (to: string, more: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  at(await api.data(CHAINS, { to, asOf: YEAR_END, ...more }), "introductions.note")[0];

describe("who can introduce us", () => {
  const SIGNED = "wang-qin > andrei-rudskoi CO_SIGNED";
  const HEARSAY = [
    "zhao-yangwei > wang-qin > andrei-rudskoi COLLEAGUE CO_SIGNED inferred",
    "li-xuqin > wang-qin > andrei-rudskoi COLLEAGUE CO_SIGNED inferred",
  ];
  const RECEIVED = "zhao-zhiqiang > sergei-antonov RECEIVED";

  it.each([
    ["institution:spbpu", {}, [RECEIVED, SIGNED, ...HEARSAY]],
    ["institution:spbpu", { maxHops: 4 }, [RECEIVED, SIGNED, ...HEARSAY]],
    ["institution:spbpu", { inferred: false }, [RECEIVED, SIGNED]],
    ["institution:spbpu", { asOf: "2018-01-01" }, [SIGNED, ...HEARSAY]],
    ["institution:spbpu", { kinds: ["CO_SIGNED"] }, [SIGNED]],
    ["institution:spbpu", { avoiding: ["institution:jspc"] }, [SIGNED, ...HEARSAY]],
    ["institution:spbpu", { avoiding: ["person:wang-qin"] }, [RECEIVED]],
    ["institution:spbpu-icd", {}, [RECEIVED]],
    ["institution:bmstu", {}, ["zhao-zhiqiang > mikhail-kuznetsov-bmstu RECEIVED"]],
    ["institution:ijic", {}, ["zhao-zhiqiang > ilan-maimon CO_UNVEILED"]],
    ["institution:tomsk-intl-office", { maxHops: 1 }, ["zhao-zhiqiang > volkov-tomsk RECEIVED"]],
    ["institution:tomsk-fund", { maxHops: 1, kinds: ["RECEIVED"] }, ["zhao-zhiqiang > stanislav-yashchuk RECEIVED"]],
    [
      "institution:tomsk-fund",
      { maxHops: 1, asOf: "2018-06-01" },
      ["xia-taishou > stanislav-yashchuk EVENT", "zhao-yangwei > stanislav-yashchuk EVENT"],
    ],
    ["institution:kotra", { maxHops: 1 }, ["li-xuqin > koo-bonkyung EVENT"]],
    ["institution:uk-consulate-sh", { inferred: false, maxHops: 1 }, ["li-xuqin > gareth-taylor EVENT"]],
    ["institution:bmbf", { maxHops: 1 }, ["wang-qin > volker-rieke EVENT"]],
    [
      "institution:sk-minedu",
      {},
      ["wang-qin > li-ping-std > li-meng > martina-lubyova EVENT COLLEAGUE CO_UNVEILED inferred"],
    ],
    [
      "person:sergei-antonov",
      { from: ["person:stanislav-yashchuk"], maxHops: 2 },
      ["stanislav-yashchuk > zhao-zhiqiang > sergei-antonov RECEIVED RECEIVED"],
    ],
    ["person:angela-merkel", { from: ["person:li-keqiang"] }, ["li-keqiang > angela-merkel EVENT"]],
  ])("to %s, asked with %j", async (to, more, expected) => {
    expect(await chains(to, more)).toEqual(expected);
  });

  it.each([
    ["institution:paton", {}, /^no chain of at most 3 ties/],
    ["institution:cn-embassy-il", { maxHops: 4 }, /^no chain of at most 4 ties/],
    ["institution:iia", {}, /^no chain/],
    ["person:wang-quan", { maxHops: 4 }, /^no chain/],
    ["person:xi-jinping", { maxHops: 4 }, /^no chain/],
    ["institution:icuk", {}, /^nobody of institution:icuk or its units is known by 2019-12-31$/],
    ["institution:bmstu", { asOf: "2018-01-01" }, /^nobody of institution:bmstu/],
    ["institution:ijic", { asOf: "2019-11-16" }, /^nobody of institution:ijic/],
    ["institution:jstd", {}, /stand on both sides/],
  ])("to %s, asked with %j, is nobody, and says why", async (to, more, reason) => {
    expect(await chains(to, more)).toEqual([]);
    expect(await note(to, more)).toMatch(reason);
  });

  it("names the way round the weakest tie, without one of its own", async () => {
    const answer = await api.data(CHAINS, { to: "institution:tomsk-intl-office", asOf: YEAR_END });
    const [first] = at(answer, "introductions.paths.*");
    expect(at(first, "weakest.from.id")).toEqual(["person:zhao-zhiqiang"]);
    expect(textsAt(first, "fallback.people.*.id")).toEqual([
      "person:zhao-zhiqiang",
      "person:stanislav-yashchuk",
      "person:volkov-tomsk",
    ]);
    expect(numbersAt(first, "fallback.rank")).toEqual([0]);
  });

  it("never goes through somebody twice, nor back to us", async () => {
    const home = new Set(["wang-qin", "zhao-yangwei", "li-xuqin", "zhao-zhiqiang", "xia-taishou"]);
    for (const to of ["institution:tomsk-intl-office", "person:martina-lubyova", "institution:kotra"])
      for (const chain of await chains(to, { maxHops: 4 })) {
        const people = chain.split(/ (?=[A-Z])/)[0]?.split(" > ") ?? [];
        expect(new Set(people).size, chain).toBe(people.length);
        const places = people.flatMap((id, place) => (home.has(id) ? [place] : []));
        expect([[0], [0, 1]], chain).toContainEqual(places);
      }
  });
});

describe("who is who", () => {
  it("counts 42 people in 46 articles of theirs, four of them in two", async () => {
    const answer = await api.data("{ people(limit: 100) { id articles { id } } }");
    const rows = at(answer, "people.*").map((person) => ({
      id: String(at(person, "id")[0]),
      articles: textsAt(person, "articles.*.id").sort(),
    }));
    expect([rows.length, rows.flatMap(({ articles }) => articles).length]).toEqual([42, 46]);
    expect(
      Object.fromEntries(rows.filter(({ articles }) => articles.length > 1).map((row) => [row.id, row.articles])),
    ).toEqual({
      "person:wang-qin": ["article:002", "article:004.2"],
      "person:stanislav-yashchuk": ["article:000", "article:001"],
      "person:li-xuqin": ["article:004.1", "article:004.5"],
      "person:li-meng": ["article:004.7", "article:004.8"],
    });
  });

  const SEARCH = "query ($text: String!) { search(text: $text, first: 20) { entity { id } matched { value } } }";
  it.each([
    ["王秦", "person:wang-qin"],
    ["Wang Qin", "person:wang-qin"],
    ["SPbPU", "institution:spbpu"],
    ["圣彼得堡彼得大帝理工大学", "institution:spbpu"],
    ["St. Polytechnic University", "institution:spbpu"],
    ["Peter the Great", "institution:spbpu"],
    ["Рудской", "person:andrei-rudskoi"],
    ["Yasyuke", "person:stanislav-yashchuk"],
    ["中德", "event:cn-de-youth-week-2017"],
    ["Israel Center", "institution:israel-center"],
    ["Israel Jiangsu Centre", "institution:ijic"],
    ["江苏省对外科学技术交流中心", "institution:jsecfc"],
    ["江苏省跨国技术转移中心", "institution:jittc"],
    ["Investment Development and Project Management Fund of Tomsk Region", "institution:tomsk-fund"],
    ["новые материалы", "field:new-materials"],
    ["具本景", "person:koo-bonkyung"],
  ])("finds %s as %s", async (text, id) => {
    expect(at(await api.data(SEARCH, { text }), "search.*.entity.id")[0]).toBe(id);
  });

  it.each(["Bauman", "Makarov", "Paton", "Zheng He", "Peter the Great"])("takes %s for no person", async (text) => {
    const ids = textsAt(await api.data(SEARCH, { text }), "search.*.entity.id");
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id.startsWith("person:"))).toEqual([]);
  });

  it.each(["Service Hotline", "View count", "热线"])("finds no data in page furniture such as %s", async (text) => {
    expect(at(await api.data(SEARCH, { text }), "search.*.entity.id")).toEqual([]);
  });

  it("names things in three languages, and in another where one is missing", async () => {
    const NAMES = "{ entity(id: $id) { name en: name(language: EN) zh: name(language: ZH) ru: name(language: RU) } }";
    const names = async (id: string): Promise<unknown> =>
      at(await api.data(`query ($id: ID!) ${NAMES}`, { id }), "entity")[0];
    expect(await names("person:wang-qin")).toEqual({ name: "Wang Qin", en: "Wang Qin", zh: "王秦", ru: "Ван Цинь" });
    const betalin = "Betalin";
    expect(await names("institution:betalin")).toEqual({ name: betalin, en: betalin, zh: betalin, ru: betalin });
    expect(await names("field:sensors")).toMatchObject({ zh: "传感器", ru: "датчики" });
  });
});
