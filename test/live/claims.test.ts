import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/services/language.js";
import { loadStatement } from "../../src/loaders/statement.js";
import { makeLoaders, type Loaders } from "../../src/loaders/loaders.js";
import { makeRun } from "../../src/neo4j/run.js";
import { liveDatabase } from "../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../support/sample.js";

const live = liveDatabase();
interface Asked {
  readonly loaders: Loaders;
  /** Names of the statements these loaders sent. */
  readonly sent: string[];
}

/** The loaders of one answer, with no document attached unless `text` tells of one. */
function answer(text: (sha256: string) => string | null = () => null): Asked {
  const sent: string[] = [];
  const run = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
  return { loaders: makeLoaders(run, { text: (sha256) => Promise.resolve(text(sha256)) }), sent };
}

const idsOf = async (pattern: string): Promise<string[]> => {
  const { records } = await live.driver.executeQuery(
    `MATCH ${pattern} RETURN node.id AS id ORDER BY id`,
    {},
    { database: live.database },
  );
  return records.map((record) => String(record.get("id")));
};

/** The documents of the sample where this machine has them: beside the repository, in `shared/sources`. */
const SOURCES = join(import.meta.dirname, "..", "..", "..", "shared", "sources");
function sourceTexts(): Map<string, string> {
  if (!existsSync(SOURCES)) return new Map();
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.(txt|md)$/.test(name));
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(SOURCES, name));
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")];
    }),
  );
}

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("the claims of the twelve articles", () => {
  it("each stand on a passage of their article, but for reference", async () => {
    const { loaders } = answer();
    const ids = await idsOf("(node:Claim)");
    const [claims, evidence] = await Promise.all([loaders.claims.loadMany(ids), loaders.evidence.loadMany(ids)]);
    const expected = claims.map((claim) => (claim?.basis === "REFERENCE" ? [] : [claim?.article]));
    expect(evidence.map((passages) => passages.map((passage) => passage.article))).toEqual(expected);
  });

  it("can each be stated in three languages, by at most four statements for them all", async () => {
    const ids = await idsOf("(node:Claim)");
    const { loaders, sent } = answer();
    const said = await Promise.all(
      ids.flatMap((id) => LANGUAGES.map((language) => loadStatement(loaders, id, language))),
    );
    expect(said.filter((text) => /undefined|null|—\s*$|\bclaim:/.test(text))).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(4);
  });

  it("tell of a park what was added in a year from what stands in it, and who sent people from who held the event", async () => {
    const { loaders } = answer();
    const said = async (pattern: string): Promise<string[]> => {
      const ids = await idsOf(`(node:Claim ${pattern})`);
      return (await Promise.all(ids.map((id) => loadStatement(loaders, id, "EN")))).sort();
    };
    const park = "China-Israel Changzhou Innovation Park counts";
    expect(await said("{predicate: 'figure', subject: 'institution:cicp'}")).toEqual([
      `${park} 10 companies (enterprises), in the course of 2019.`,
      `${park} 24 projects (cooperation projects) in total, as of November 2019.`,
      `${park} 4 projects (cooperation projects), in the course of 2019.`,
      `${park} up to 90 companies (enterprises) in total, as of November 2019.`,
    ]);
    const sent = await said("{predicate: 'organised', capacity: 'sender'}");
    expect(sent.filter((text) => / sent participants to the 2017 /.test(text))).toHaveLength(3);
    expect(sent.filter((text) => / was the sender of /.test(text))).toHaveLength(sent.length - 3);
    expect(await said("{predicate: 'editionOf', at: 'event:cn-de-forum-2017'}")).toEqual([
      expect.stringMatching(/^According to Li Keqiang at China-Germany Forum: .*, from 13 to 16 June 2017/),
    ]);
    const dated = await said("{predicate: 'named', subject: 'event:br-matchmaking-2017'}");
    expect(dated.filter((text) => /, on \d/.test(text))).toEqual([]);
  });

  it("cost as many statements for a hundred as for two", async () => {
    const ids = await idsOf("(node:Claim {basis: 'STATED'})");
    const count = async (some: readonly string[]): Promise<string[]> => {
      const { loaders, sent } = answer();
      const evidence = (await loaders.evidence.loadMany(some)).flat();
      const articles = await loaders.articles.loadMany(evidence.map((one) => one.article));
      await loaders.documents.loadMany(articles.flatMap((article) => (article ? [article.document] : [])));
      return sent;
    };
    expect(await count(ids.slice(0, 100))).toEqual(await count(ids.slice(0, 2)));
  });

  it("are null for an unknown id", async () => {
    expect(await answer().loaders.claims.load("claim:none")).toBeNull();
    expect(await answer().loaders.evidence.load("claim:none")).toEqual([]);
  });

  it("quote the document at their passage when it is attached", async () => {
    const texts = sourceTexts();
    const { loaders } = answer((sha256) => texts.get(sha256) ?? null);
    const [signing] = await idsOf("(node:Claim {predicate: 'signed', subject: 'person:wang-qin'})");
    const [passage] = await loaders.evidence.load(signing ?? "");
    const text = await loaders.texts.load(passage?.sha256 ?? "");
    if (texts.size === 0) console.warn("shared/sources is not here: quotes are checked to be null only");
    expect(text === null).toBe(texts.size === 0);
    if (text !== null) expect(text.slice(passage?.start, passage?.end)).toMatch(/Wang Qin/);
  });
});

describe("the articles of a person", () => {
  it("are one for all but four people, who occur in two", async () => {
    const { loaders, sent } = answer();
    const people = await idsOf("(node:Person)");
    const lists = await loaders.articlesOf.loadMany(people);
    const several = people.filter((_, place) => (lists[place]?.length ?? 0) > 1);
    expect(people).toHaveLength(42);
    expect(lists.flat()).toHaveLength(46);
    expect(several).toEqual(["person:li-meng", "person:li-xuqin", "person:stanislav-yashchuk", "person:wang-qin"]);
    expect(sent).toEqual(["articleOfEntities", "articleByIds"]);
  });

  it("are 002 and 004.2 for Wang Qin", async () => {
    expect((await answer().loaders.articlesOf.load("person:wang-qin")).map((article) => article.id).sort()).toEqual([
      "article:002",
      "article:004.2",
    ]);
  });
});

describe("the documents of the twelve articles", () => {
  it("hold the articles in printed order, and every claim of theirs rests on one alone", async () => {
    const { loaders } = answer();
    const documents = await idsOf("(node:Document)");
    const lists = await loaders.articlesIn.loadMany(documents);
    expect(lists.map((list) => list.map((article) => article.ordinal))).toContainEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(lists.flat()).toHaveLength(12);
    const alone = await loaders.restsOnItAlone.loadMany(documents);
    const located = await idsOf("(node:Claim {state: 'LIVE'}) WHERE node.article IS NOT NULL");
    expect(alone.reduce((sum, claims) => sum + claims, 0)).toBe(located.length);
  });
});
