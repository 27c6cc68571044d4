// Lists of figures are read in the order of an index: the next page costs what the first did, however many there are.
import neo4j, { type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newestFirstKey } from "../../graph/newest-first.js";
import { migrate } from "../../src/neo4j/migrations.js";
import type { Query, Run } from "../../src/neo4j/query.js";
import { type FigurePage, figures, type FiguresInput } from "../../src/services/figures/figures.js";
import { newestFirst } from "../../src/services/paging/cursor.js";
import { liveDatabase } from "../support/database.js";

const live = liveDatabase();
const { driver, database } = live;
const PAGE = 50;
const PAGES = 60;
const TODAY = "2020-01-01";
/** Many of one day, so that a page is not read by its day alone. */
const MADE = Array.from({ length: PAGE * PAGES }, (_, k) => ({
  id: `figure:${String(k).padStart(5, "0")}`,
  measure: k % 3 === 0 ? "talks" : "members",
  since: k % 2 === 0 ? "2017-06-15" : `2018-${String((k % 12) + 1).padStart(2, "0")}-10`,
}));

beforeAll(async () => {
  await live.wipe();
  await migrate(driver, { database });
  await driver.executeQuery(
    `UNWIND $made AS row
     CREATE (event:Entity:Event {id: 'event' + row.id, type: 'Event'})
     CREATE (claim:Claim {id: 'claim' + row.id, countsFrom: date(row.since), state: 'LIVE'})
     CREATE (event)-[:HAS_FIGURE {key: row.id, claims: [claim.id], countsFrom: date(row.since)}]->(:Figure {
       id: row.id, measure: row.measure, unit: 'talks', nature: 'FLOW', low: 1, high: 1, qualifiers: ['exact'], pageKey: row.key})`,
    { made: MADE.map((row) => ({ ...row, key: newestFirstKey(row.since, row.id) })) },
    { database },
  );
}, 120_000);
afterAll(() => live.wipe());

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);

/** The ids of a page by its number, and what the database did to find them. */
async function page(number: number, measures: readonly string[] | null): Promise<{ ids: string[]; dbHits: number }> {
  const input: FiguresInput = { about: null, includeParts: false, measures, asOf: null, first: PAGE, after: null };
  let found: FigurePage = await figures(live.run, input, TODAY);
  let dbHits = 0;
  const profiled: Run = async <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    if (query.name.startsWith("figurePage")) {
      const sent = { ...params, limit: neo4j.int(PAGE + 1) };
      const { summary } = await driver.executeQuery(`PROFILE ${query.text}`, sent, { database });
      dbHits = summary.profile ? hitsOf(summary.profile) : 0;
    }
    return live.run(query, params);
  };
  for (let at = 1; at < number; at += 1) {
    const after = found.edges.at(-1)?.cursor ?? null;
    found = await figures(at === number - 1 ? profiled : live.run, { ...input, after }, TODAY);
  }
  if (number === 1) found = await figures(profiled, input, TODAY);
  return { ids: found.edges.map(({ figure }) => figure.id), dbHits };
}

describe("keyset paging over figures", () => {
  it.each<[string, readonly string[] | null, number]>([
    ["of every measure", null, 50],
    ["of some measures", ["talks", "members"], 50],
    ["of one measure", ["talks"], 19],
  ])(
    "%s costs on a late page what it costs on the first, and never visits the whole list",
    async (_, measures, last) => {
      const whole = MADE.filter(({ measure }) => measures === null || measures.includes(measure)).sort(newestFirst);
      const idsOf = (number: number): string[] =>
        whole.slice((number - 1) * PAGE, number * PAGE).map((figure) => figure.id);
      const [first, late] = [await page(1, measures), await page(last, measures)];
      expect(first.ids).toEqual(idsOf(1));
      expect(late.ids).toEqual(idsOf(last));
      expect(first.dbHits).toBeGreaterThan(0);
      expect(late.dbHits).toBeLessThanOrEqual(first.dbHits * 1.2);
      expect(first.dbHits).toBeLessThan(PAGE * 20);
    },
  );
});
