// What holds of every answer, whatever was asked: asked over HTTP on the twelve articles.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeRun } from "../../src/neo4j/run.js";
import type { Served } from "../../src/http/server.js";
import { sha256 } from "../../src/records/digest.js";
import type { Dossier } from "../../src/records/dossier.js";
import { graphDigest } from "../../src/records/graph-digest.js";
import { loadDossier } from "../../src/records/load-dossier.js";
import { removeDossier } from "../../src/records/remove-dossier.js";
import { asking, at, having, numbersAt, textsAt, textsOf, type Asking } from "../support/asking.js";
import { liveDatabase } from "../support/database.js";
import { serveLive } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS, sampleDossiers } from "../support/sample.js";
import { attachedTexts, sourceTexts } from "../support/sources.js";

// The first questions of a run plan their statements on a cold database.
vi.setConfig({ testTimeout: 120_000 });
const live = liveDatabase();
const texts = sourceTexts();
const statements: string[] = [];
const servers: Served[] = [];
let api: Asking;
let attached: Asking;
let forgetful: Asking;

beforeAll(async () => {
  await loadSample(live);
  const onStatement = (name: string): void => void statements.push(name);
  const options = { database: live.database, timeoutMs: 60_000 };
  const run = makeRun(live.driver, { ...options, onStatement });
  const bare = await serveLive(live, { run });
  const cold = await serveLive(live, { run, isForgetful: true });
  const full = await serveLive(live, {
    run: makeRun(live.driver, options),
    attachments: attachedTexts(texts ?? new Map()),
  });
  servers.push(bare, full, cold);
  api = asking(bare.url);
  attached = asking(full.url);
  forgetful = asking(cold.url);
}, SAMPLE_TIMEOUT_MS);
afterAll(() => Promise.all(servers.map((served) => served.close())));

const EVIDENCE =
  "evidence { start end quote article { id document { sha256 } } claim { id predicate earliest subject { id } } }";
const FIELDS = "fields { grade field { id } held { party { id } by field { id } } }";
const FACTORS = "score factors { name value }";
const TIES = `ties { strength contributions { kind edtf weight recency groupPenalty product event { id } ${EVIDENCE} } }`;

/** Every ranked or dated answer of the services lane, by name; `first` is how many items each may hold. */
const QUESTIONS: Readonly<Record<string, (asOf: string, first: number) => string>> = {
  introductions: (asOf, first) =>
    `{ introductions(to: "institution:tomsk-fund", asOf: "${asOf}", first: ${first}) { note targets { id } paths { rank strength people { id } ${TIES} fallback { strength people { id } } } } }`,
  matchSuggestions: (asOf, first) =>
    `{ matchSuggestions(for: "institution:spbpu", asOf: "${asOf}", first: ${first}, includePartners: true) { suggestions { rank score institution { id } reasons { kind ${FACTORS} through { id } ${FIELDS} ${EVIDENCE} } } } }`,
  technologyMatches: (asOf, first) =>
    `{ technologyMatches(for: "region:jiangsu", asOf: "${asOf}", first: ${first}) { rank ${FACTORS} supplier { id } demander { id } ${FIELDS} ${EVIDENCE} } }`,
  cooperations: (asOf, first) =>
    `{ cooperations(minStage: MENTIONED, asOf: "${asOf}", first: ${first}) { edges { node { id stage subject { id } parties { id } history { stage edtf ${EVIDENCE} } } } } }`,
  figures: (asOf, first) =>
    `{ figures(asOf: "${asOf}", first: ${first}) { edges { node { id text edtf about { id } ${EVIDENCE} } } } }`,
  search: (_, first) => `{ search(text: "Jiangsu", first: ${first}) { entity { id } ${FACTORS} matched { value } } }`,
};
const UNDATED = new Set(["search"]);
const LATE = "2020-01-01";

describe("evidence", () => {
  it("equals the documents at its offsets, in every answer", async () => {
    if (texts === null) return expect(texts).toBeNull();
    let read = 0;
    for (const question of Object.values(QUESTIONS))
      for (const evidence of having(await attached.data(question(LATE, 100)), "quote")) {
        const document = texts.get(textsAt(evidence, "article.document.sha256").join());
        const [start, end] = [...numbersAt(evidence, "start"), ...numbersAt(evidence, "end")];
        expect(document?.slice(start, end)).toBe(evidence["quote"]);
        read += 1;
      }
    expect(read).toBeGreaterThan(200);
  });

  it("has no quote without the documents, and nothing else changes", async () => {
    const quotes = (key: string, value: unknown): unknown => (key === "quote" ? null : value);
    for (const question of Object.values(QUESTIONS)) {
      const without = await api.data(question(LATE, 50));
      expect(having(without, "quote").filter(({ quote }) => quote !== null)).toEqual([]);
      expect(JSON.stringify(await attached.data(question(LATE, 50)), quotes)).toBe(JSON.stringify(without));
    }
  });

  it("stands behind every tie, reason, match, change of stage and figure", async () => {
    for (const [name, question] of Object.entries(QUESTIONS))
      for (const holder of having(await api.data(question(LATE, 100)), "evidence"))
        expect(holder["evidence"], `${name}: ${JSON.stringify(holder).slice(0, 200)}`).not.toEqual([]);
  });
});

describe("scores", () => {
  const factor = (holder: unknown, name: string): number =>
    numbersAt(
      at(holder, "factors.*").filter((each) => at(each, "name")[0] === name),
      "*.value",
    )[0] ?? NaN;

  it("of reasons and matches are the product of the factors shown, of suggestions the sum of their reasons'", async () => {
    const questions = [QUESTIONS["matchSuggestions"], QUESTIONS["technologyMatches"]];
    const answers = await Promise.all(questions.map((question) => api.data(question?.(LATE, 100) ?? "")));
    const scored = having(answers, "factors");
    for (const one of scored)
      expect(one["score"]).toBeCloseTo(
        numbersAt(one, "factors.*.value").reduce((product, value) => product * value, 1),
        9,
      );
    for (const one of having(answers, "reasons"))
      expect(one["score"]).toBeCloseTo(
        numbersAt(one, "reasons.*.score").reduce((sum, value) => sum + value, 0),
        9,
      );
    expect(scored.length).toBeGreaterThan(10);
  });

  it("of a search are grade × kind × (0.8 + 0.08 × coverage + 0.12 × prominence)", async () => {
    for (const hit of at(await api.data(QUESTIONS["search"]?.(LATE, 100) ?? ""), "search.*")) {
      const bracket = 0.8 + 0.08 * factor(hit, "coverage") + 0.12 * factor(hit, "prominence");
      expect(numbersAt(hit, "score")[0]).toBeCloseTo(factor(hit, "grade") * factor(hit, "kind") * bracket, 9);
    }
  });

  it("of contributions, ties and chains follow from the factors shown", async () => {
    for (const path of having(await api.data(QUESTIONS["introductions"]?.(LATE, 100) ?? ""), "ties")) {
      expect(path["strength"]).toBeCloseTo(
        numbersAt(path, "ties.*.strength").reduce((product, value) => product * value, 1),
        9,
      );
      for (const tie of having(path, "contributions")) {
        const sum = numbersAt(tie, "contributions.*.product").reduce((total, value) => total + value, 0);
        expect(tie["strength"]).toBeCloseTo(1 - Math.exp(-sum), 9);
      }
      for (const one of having(path, "groupPenalty")) {
        const [weight, recency, penalty] = ["weight", "recency", "groupPenalty"].flatMap((key) => numbersAt(one, key));
        expect(one["product"]).toBeCloseTo((weight ?? NaN) * (recency ?? NaN) * (penalty ?? NaN), 9);
        const last = textsAt(one, "edtf").join().replaceAll("?", "").split("/").at(-1) ?? "";
        const years = (Date.parse(LATE) - Date.parse(last)) / 86_400_000 / 365.25;
        expect(recency).toBeCloseTo(2 ** (-years / 3), 9);
      }
    }
  });
});

describe("an answer as of a date", () => {
  it("shows no event that begins later, and rests on no claim of later", async () => {
    const begins = new Map<string, unknown>();
    for (let after = ""; ;) {
      const list =
        "query ($after: ID!) { events(limit: 100, sort: [{ id: ASC }], where: { id: { gt: $after } }) { id earliest } }";
      const page = at(await api.data(list, { after }), "events.*");
      for (const event of page) begins.set(textsAt(event, "id").join(), at(event, "earliest")[0]);
      if (page.length < 100) break;
      after = textsAt(page.at(-1), "id").join();
    }
    const dated = Object.entries(QUESTIONS).filter(([name]) => !UNDATED.has(name));
    for (const asOf of [
      "2017-06-06",
      "2017-06-14",
      "2017-08-29",
      "2017-10-23",
      "2017-11-26",
      "2019-11-16",
      "2019-11-20",
    ])
      for (const [name, question] of dated) {
        const answer = await api.data(question(asOf, 100));
        const isLater = (day: unknown): boolean => typeof day === "string" && day > asOf;
        const later = textsOf(answer).filter((id) => isLater(begins.get(id)));
        expect(later, `${name} as of ${asOf}`).toEqual([]);
        const claims = having(answer, "predicate").filter(({ earliest }) => isLater(earliest));
        expect(claims, `${name} as of ${asOf}`).toEqual([]);
      }
  });
});

describe("a reprint", () => {
  const reprintOf = (dossier: Dossier): Dossier => {
    if (dossier.source.kind !== "article") throw new Error("only articles are reprinted");
    const { article, document } = dossier.source;
    const id = `${article.id}-reprint`;
    const reprinted = { ...document, sha256: sha256(`${document.sha256} reprinted`) };
    return {
      ...dossier,
      source: { ...dossier.source, id, article: { ...article, id, releasedOn: "2019-12-24" }, document: reprinted },
    };
  };

  it("changes no score, rank or figure, and leaves nothing behind once removed", async () => {
    const without = (key: string, value: unknown): unknown => (key === "evidence" ? undefined : value);
    // One after another: a busy machine may refuse a dozen at once.
    const answers = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const asOf of [LATE, "2018-01-01"])
        for (const question of Object.values(QUESTIONS))
          found.push(JSON.stringify(await api.data(question(asOf, 100)), without));
      return found;
    };
    const [before, digest] = [await answers(), await graphDigest(live.run)];
    const reprints = sampleDossiers()
      .filter(({ source }) => ["article:000", "article:004.5"].includes(source.id))
      .map(reprintOf);
    try {
      for (const reprint of reprints) await loadDossier(live.transact, reprint);
      expect(await answers()).toEqual(before);
    } finally {
      for (const { source } of reprints) await removeDossier(live.transact, source.id);
    }
    expect(await graphDigest(live.run)).toBe(digest);
  }, 240_000);

  it("shows at once among the articles that name a thing, whatever was remembered", async () => {
    const articles = async (): Promise<string[]> =>
      textsAt(await api.data(`{ entity(id: "institution:spbpu") { articles { id } } }`), "entity.articles.*.id");
    const [before, dossier] = [await articles(), sampleDossiers().find(({ source }) => source.id === "article:000")];
    if (dossier === undefined) throw new Error("the sample has no article:000");
    const reprint = reprintOf(dossier);
    try {
      await loadDossier(live.transact, reprint);
      expect((await articles()).toSorted()).toEqual([...before, reprint.source.id].toSorted());
    } finally {
      await removeDossier(live.transact, reprint.source.id);
    }
    expect(await articles()).toEqual(before);
  });
});

describe("the number of statements", () => {
  it.each(Object.entries(QUESTIONS))("of %s does not grow with the answer", async (_, question) => {
    const count = async (first: number): Promise<number> => {
      statements.length = 0;
      await forgetful.data(question(LATE, first));
      return statements.length;
    };
    expect(await count(100)).toBe(await count(6));
  });

  it.each(Object.entries(QUESTIONS))("of %s is smaller when it is asked again", async (_, question) => {
    const count = async (): Promise<number> => {
      statements.length = 0;
      await api.data(question(LATE, 100));
      return statements.length;
    };
    await api.data(question(LATE, 100));
    const again = await count();
    statements.length = 0;
    await forgetful.data(question(LATE, 100));
    expect(again).toBeLessThan(statements.length);
  });
});
