import { describe, expect, it } from "vitest";
import { nameKeys } from "../../../graph/name-keys.js";
import { isAppError } from "../../../src/errors.js";
import { SEARCH_LIMITS, factorsOf, scoreOf, search } from "../../../src/services/search/search.js";
import { GRADES, type Grade } from "../../../src/services/search/match-name.js";
import { rowsRun } from "../rows-run.js";

const candidate = (entity: string, value: string, kind = "preferred", links = 1) => ({
  entity,
  type: "Person",
  name: `name:${entity}:${value}`,
  value,
  folded: nameKeys(value).folded,
  kind,
  links,
});
const ids = async (text: string, rows: object[], first = 10): Promise<string[]> => {
  const hits = await search(rowsRun({ searchNames: rows }).run, { text, types: null, first });
  return hits.map((hit) => hit.entity.id);
};

describe("search", () => {
  it("puts the same name before all words, all words before beginnings", async () => {
    const rows = [
      candidate("person:c", "Ada Linden"),
      candidate("person:b", "Lind Ada May"),
      candidate("person:a", "Ada Lind", "as-printed"),
    ];
    expect(await ids("ada lind", rows)).toEqual(["person:a", "person:b", "person:c"]);
  });

  it("puts a preferred name before an alias, and equal ones by id", async () => {
    const rows = [candidate("person:d", "Ada", "alias"), candidate("person:b", "Ada"), candidate("person:a", "Ada")];
    expect(await ids("Ada", rows)).toEqual(["person:a", "person:b", "person:d"]);
  });

  it("puts what is better linked first among equal matches", async () => {
    expect(
      await ids("Ada", [
        candidate("person:a", "Ada Lind", "preferred", 1),
        candidate("person:b", "Ada Berg", "preferred", 90),
      ]),
    ).toEqual(["person:b", "person:a"]);
  });

  it("gives an entity once, by its best name", async () => {
    const rows = [candidate("person:a", "Ada Lind May"), candidate("person:a", "Ada Lind")];
    const hits = await search(rowsRun({ searchNames: rows }).run, { text: "Ada Lind", types: null, first: 10 });
    expect(hits).toEqual([
      {
        entity: { __typename: "Person", id: "person:a" },
        matched: { id: "name:person:a:Ada Lind", value: "Ada Lind" },
        score: 1,
        factors: { grade: 1, kind: 1, coverage: 1, prominence: 1 },
      },
    ]);
  });

  it("leaves out candidates of the index that do not meet every word", async () => {
    expect(await ids("ada berg", [candidate("person:a", "Ada Lind")])).toEqual([]);
  });

  it("gives as many as wanted", async () => {
    expect(await ids("Ada", [candidate("person:a", "Ada"), candidate("person:b", "Ada")], 1)).toEqual(["person:a"]);
  });

  it("finds nothing, and asks nothing, for a text without a letter or digit", async () => {
    const { run, sent } = rowsRun({});
    expect(await search(run, { text: "!?*", types: null, first: 10 })).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("forgives typing mistakes only where nothing meets the text without", async () => {
    const rows = [candidate("person:a", "Ada Lindd"), candidate("person:b", "Ada Lindt")];
    expect(await ids("Ada Lindd", rows)).toEqual(["person:a"]);
    expect(await ids("Ada Lindm", rows)).toEqual(["person:a", "person:b"]);
  });

  it("asks once for what it finds, and again only for words that may be mistyped", async () => {
    for (const [text, statements] of [
      ["Ada Lind", 1],
      ["Bea", 1],
      ["Beatrix", 2],
    ] as const) {
      const { run, sent } = rowsRun({ searchNames: [candidate("person:a", "Ada Lind")] });
      await search(run, { text, types: null, first: 10 });
      expect(sent).toHaveLength(statements);
    }
  });

  it("refuses no types at all, and says what may be asked for", async () => {
    await expect(search(rowsRun({}).run, { text: "Ada", types: [], first: 10 })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message:
        "search: types is empty; name some of PERSON, INSTITUTION, REGION, AGREEMENT, PROGRAMME, TECHNOLOGY_FIELD, OPPORTUNITY, EVENT, EVENT_SERIES, or leave it out for all",
      details: { argument: "types" },
    });
  });

  it.each([
    ["", 10, "text"],
    ["   ", 10, "text"],
    ["a".repeat(SEARCH_LIMITS.characters + 1), 10, "text"],
    ["ada", 0, "first"],
    ["ada", 101, "first"],
    ["ada", 1.5, "first"],
  ])("refuses %j with first %d", async (text, first, argument) => {
    const failure = await search(rowsRun({}).run, { text, types: null, first }).catch((error: unknown) => error);
    expect(isAppError(failure, "BAD_USER_INPUT") && failure.details["argument"]).toBe(argument);
  });
});

describe("the score", () => {
  const kinds = ["preferred", "abbreviation", "alias", "transliteration", "as-printed", "inferred"];
  const grades: readonly Grade[] = ["same", "initials", "words", "beginnings", "parts", "readings", "mistyped"];
  /** The same name, and its initials, are always the whole of it. */
  const leastCoverage = (grade: Grade): number => (grade === "same" || grade === "initials" ? 1 : 0);

  it("keeps the grades apart whatever the kind, the coverage and the number of relationships", () => {
    const least = (grade: Grade): number =>
      Math.min(...kinds.map((kind) => scoreOf(factorsOf({ grade, coverage: leastCoverage(grade) }, kind, 0))));
    const most = (grade: Grade): number =>
      Math.max(...kinds.map((kind) => scoreOf(factorsOf({ grade, coverage: 1 }, kind, 1e9))));
    for (const [place, grade] of grades.slice(1).entries())
      expect(most(grade)).toBeLessThan(least(grades[place] ?? "same"));
  });

  it("is 1 at most, and the formula of its description", () => {
    expect(scoreOf(factorsOf({ grade: "same", coverage: 1 }, "preferred", 3))).toBe(1);
    expect(scoreOf(factorsOf({ grade: "words", coverage: 0.5 }, "alias", 5))).toBeCloseTo(
      GRADES.words * 0.99 * (0.8 + 0.04 + 0.06),
      12,
    );
  });
});
