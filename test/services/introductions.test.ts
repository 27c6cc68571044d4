import { describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.js";
import type { Query, Run } from "../../src/neo4j/query.js";
import { introductions, type Introductions } from "../../src/services/introductions/introductions.js";
import type { IntroductionsInput } from "../../src/services/introductions/introductions-input.js";
import { pinIndex, readRevision } from "../../src/services/index-source.js";
import { makeTieSource, type TieSource } from "../../src/services/introductions/tie-source.js";
import { listTies } from "../../src/services/introductions/ties.js";
import { tieIndex } from "../../src/ties/tie-index.js";
import { counted, part, seen, signed, smallFacts, took, unit, was, type ClaimDraft } from "../ties/small-facts.js";

/** A visit received in November 2019 and a paper signed in June 2017, by two people of ours and two of theirs. */
const EVENTS = { "event:trip": "delegation-visit", "event:stop": "site-visit", "event:signing": "meeting" };
const since = (day: string, claims: readonly ClaimDraft[]): ClaimDraft[] =>
  claims.map((claim) => ({ ...claim, countsFrom: day }));
const CLAIMS: readonly ClaimDraft[] = [
  ...since("2017-06-07", [
    seen("ben", "ministry", "2017-06-07"),
    seen("rector", "college", "2017-06-07"),
    signed("ben", "paper", "signing"),
    signed("rector", "paper", "signing"),
    was("signing", "2017-06-07"),
  ]),
  ...since("2017-10-24", [seen("cora", "desk", "2017-10-24"), unit("desk", "ministry")]),
  ...since("2019-11-17", [
    seen("ada", "office", "2019-11-17"),
    seen("dean", "college-office", "2019-11-17"),
    unit("college-office", "college"),
    took("ada", "trip", "leader"),
    took("dean", "stop", "host"),
    part("stop", "trip"),
    counted("trip", 4, "members"),
    was("trip", "2019-11-17"),
  ]),
];

const index = tieIndex(smallFacts(EVENTS, CLAIMS));
const ties: TieSource = { index: () => Promise.resolve(index) };
const QUESTION: IntroductionsInput = {
  to: "institution:college",
  from: null,
  ourSide: ["institution:office", "institution:ministry"],
  asOf: "2019-12-31",
  maxHops: 3,
  first: 10,
  kinds: null,
  avoiding: [],
  inferred: true,
};
/** Knows one region; every other id is unknown. */
const run: Run = <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
  const asked = JSON.stringify(params);
  const row = { id: "region:north", type: "Region", nameEn: null, nameZh: null, nameRu: null };
  // The rows of a fake are what the header of its query says.
  return Promise.resolve(query.name === "entityByIds" && asked.includes(row.id) ? [row as R] : []);
};
const ask = (changes: Partial<IntroductionsInput> = {}): Promise<Introductions> =>
  introductions(run, ties, { ...QUESTION, ...changes });
const chains = async (changes: Partial<IntroductionsInput> = {}): Promise<string[]> =>
  (await ask(changes)).paths.map(({ people }) => people.join(" > ").replaceAll("person:", ""));
async function refusal(changes: Partial<IntroductionsInput>): Promise<string> {
  const error: unknown = await ask(changes).catch((reason: unknown) => reason);
  return error instanceof AppError ? `${error.code} ${error.message}` : "no refusal";
}

describe("introductions", () => {
  it("lead from everyone of ours to anyone of theirs, units included, strongest first", async () => {
    const answer = await ask();
    expect(answer.targets).toEqual(["person:dean", "person:rector"]);
    expect(answer.to).toEqual({ __typename: "Institution", id: "institution:college" });
    expect(answer.note).toBeNull();
    expect(answer.paths.map(({ rank, people, inferred }) => [rank, people.join(" > "), inferred])).toEqual([
      [1, "person:ada > person:dean", false],
      [2, "person:ben > person:rector", false],
      [3, "person:cora > person:ben > person:rector", true],
    ]);
  });

  it("explain a chain by its ties, its weakest tie and the way round that", async () => {
    const [, , path] = (await ask()).paths;
    expect(path?.ties.map(({ from, to, contributions }) => [from, to, contributions.map(({ kind }) => kind)])).toEqual([
      ["person:cora", "person:ben", ["COLLEAGUE"]],
      ["person:ben", "person:rector", ["CO_SIGNED"]],
    ]);
    expect(path?.strength).toBe(path?.ties.reduce((product, tie) => product * tie.strength, 1));
    expect(path?.weakest).toMatchObject({ from: "person:cora", to: "person:ben" });
    expect(path?.fallback).toMatchObject({ rank: 0, people: ["person:ada", "person:dean"], fallback: null });
  });

  it("use only what had happened by the date", async () => {
    expect(await chains({ asOf: "2018-01-01" })).toEqual(["ben > rector", "cora > ben > rector"]);
    expect((await ask({ asOf: "2017-01-01" })).note).toBe(
      "nobody of institution:college or its units is known by 2017-01-01",
    );
  });

  it("keep to the kinds, the bound and the number asked for, and pass nobody to be avoided", async () => {
    expect(await chains({ inferred: false })).toEqual(["ada > dean", "ben > rector"]);
    expect(await chains({ kinds: ["CO_SIGNED"] })).toEqual(["ben > rector"]);
    expect(await chains({ maxHops: 1 })).toEqual(["ada > dean", "ben > rector"]);
    expect(await chains({ first: 1 })).toEqual(["ada > dean"]);
    expect(await chains({ avoiding: ["institution:ministry"] })).toEqual(["ada > dean"]);
    expect(await chains({ avoiding: ["person:ada"] })).toEqual(["ben > rector", "cora > ben > rector"]);
    expect(await chains({ from: ["person:cora"] })).toEqual(["cora > ben > rector"]);
  });

  it.each([
    [
      { from: ["institution:college-office"], to: "person:cora" },
      "no chain of at most 3 ties leads to person:cora by 2019-12-31",
    ],
    [
      { kinds: ["TALKS"], inferred: false },
      "no chain of at most 3 ties leads to institution:college by 2019-12-31, of the kinds TALKS, without inferred ties",
    ],
    [{ to: "person:ben" }, "person:ben stands on both sides, source and target, and gives no chain"],
    [{ avoiding: ["institution:college"] }, "everyone known of institution:college is to be avoided"],
    [
      { ourSide: ["institution:elsewhere"] },
      "nobody of the home institutions (institution:elsewhere) is known by 2019-12-31 to start from",
    ],
  ] as const)("say in one line why there is none: %j", async (changes, note) => {
    expect(await ask(changes)).toMatchObject({ paths: [], note });
  });

  it.each([
    [{ maxHops: 9 }, "BAD_USER_INPUT introductions: maxHops must be 1..4, got 9"],
    [{ maxHops: 0 }, "BAD_USER_INPUT introductions: maxHops must be 1..4, got 0"],
    [{ first: 1000 }, "BAD_USER_INPUT introductions: first must be 1..100, got 1000"],
    [
      { to: "person:ghost" },
      'NODE_NOT_FOUND introductions: to "person:ghost" is not in the graph; find its id with search',
    ],
    [
      { from: ["person:ada", "person:ghost"] },
      'NODE_NOT_FOUND introductions: from "person:ghost" is not in the graph; find its id with search',
    ],
    [
      { avoiding: ["person:ghost"] },
      'NODE_NOT_FOUND introductions: avoiding "person:ghost" is not in the graph; find its id with search',
    ],
    [
      { to: "region:north" },
      "BAD_USER_INPUT introductions: to must be a person or an institution, got Region region:north; regions make no ties: name an institution or a person there",
    ],
  ] as const)("refuse %j with the reason and the remedy", async (changes, message) => {
    expect(await refusal(changes)).toBe(message);
  });

  it("count an id given twice once", async () => {
    const twice = await ask({ from: ["institution:college", "institution:college"], to: "person:ben" });
    expect(twice).toEqual(await ask({ from: ["institution:college"], to: "person:ben" }));
  });

  it("refuse a kind that is none", async () => {
    expect(await refusal({ kinds: ["FRIENDS"] })).toMatch(
      /^BAD_USER_INPUT introductions: kinds must be some of CO_SIGNED, .*, got "FRIENDS"$/,
    );
  });
});

/** Answers the statements of a tie source from a record whose number the test sets; counts them by name. */
function recordRun(record: { revision: number; readonly readings?: number[] }): { run: Run; sent: string[] } {
  const sent: string[] = [];
  const rows: Readonly<Record<string, () => object[]>> = {
    tieRevision: () => [{ number: record.readings?.shift() ?? record.revision }],
    tieEntities: () => [{ id: "person:ada", type: "Person", kind: null }],
    tieClaims: () => [],
  };
  const answer: Run = <P, R>(query: Query<P, R>): Promise<R[]> => {
    sent.push(query.name);
    return Promise.resolve((rows[query.name]?.() ?? []) as R[]);
  };
  return { run: answer, sent };
}

describe("the source of ties", () => {
  it("reads the facts once, then one number a question, and anew when the number has changed", async () => {
    const record = { revision: 1 };
    const { run: send, sent } = recordRun(record);
    const source = makeTieSource();
    const first = await source.index(send);
    sent.length = 0;
    expect(await source.index(send)).toBe(first);
    expect(sent).toEqual(["tieRevision"]);
    record.revision = 2;
    expect(await source.index(send)).not.toBe(first);
  });

  it("shares one reading among questions that arrive together", async () => {
    const { run: send, sent } = recordRun({ revision: 1 });
    const source = makeTieSource();
    const found = await Promise.all([source.index(send), source.index(send), source.index(send)]);
    expect(new Set(found).size).toBe(1);
    expect(sent.filter((name) => name === "tieClaims")).toHaveLength(1);
  });

  it("begins anew when the record changes while it is read, and gives up with CONFLICT when it does not rest", async () => {
    const settled = recordRun({ revision: 3, readings: [3, 1, 2, 3, 3] });
    await makeTieSource().index(settled.run);
    expect(settled.sent.filter((name) => name === "tieClaims")).toHaveLength(2);
    const restless = recordRun({ revision: 0, readings: [1, 2, 3, 4, 5, 6, 7] });
    await expect(makeTieSource().index(restless.run)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("forgets a reading that failed", async () => {
    const source = makeTieSource();
    await expect(source.index(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    const { run: send } = recordRun({ revision: 1 });
    expect((await source.index(send)).facts.people).toEqual(new Set(["person:ada"]));
  });

  it("stays at one state for all questions of one answer when pinned", async () => {
    const record = { revision: 1 };
    const { run: send, sent } = recordRun(record);
    const pinned = pinIndex(makeTieSource(), () => readRevision(send));
    const first = await pinned.index(send);
    record.revision = 2;
    sent.length = 0;
    expect(await pinned.index(send)).toBe(first);
    expect(sent).toEqual([]);
  });
});

describe("the list of ties", () => {
  it("has a row a contribution, in order of the ids, with the claims to read it against", async () => {
    const rows = await listTies(run, ties, "2019-12-31");
    expect(rows.map(({ from, to, kind, date }) => [from, to, kind, date])).toEqual([
      ["person:ada", "person:dean", "RECEIVED", "2019-11-17"],
      ["person:ben", "person:cora", "COLLEAGUE", "2017-10-24"],
      ["person:ben", "person:rector", "CO_SIGNED", "2017-06-07"],
    ]);
    expect(rows.map(({ claims }) => claims.length)).toEqual([3, 3, 2]);
  });

  it("refuses a date that is none", async () => {
    await expect(listTies(run, ties, "yesterday")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
