import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { graphLines } from "../../../src/records/graph-digest.js";
import { loadDossier } from "../../../src/records/load-dossier.js";
import { rebuild } from "../../../src/records/rebuild.js";
import { removeDossier } from "../../../src/records/remove-dossier.js";
import { liveDatabase } from "../../support/database.js";
import { dossierPair } from "../../support/generated-dossiers.js";

const { driver, database, run, transact, wipe } = liveDatabase();
// The first load of a run plans some thirty statements on a cold database.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
/** Each run loads, removes, rebuilds and reads a graph a dozen times. */
const RUNS = { numRuns: 8 };

beforeAll(async () => {
  await migrate(driver, { database });
});

describe("generated dossiers in the database", () => {
  it("leave, after A and B are loaded and B removed, what A alone makes; twice and in either order alike; rebuilt alike", async () => {
    await fc.assert(
      fc.asyncProperty(dossierPair, async ([first, second]) => {
        await wipe();
        await loadDossier(transact, first);
        const alone = await graphLines(run);
        await loadDossier(transact, second);
        const both = await graphLines(run);
        const again = await loadDossier(transact, second);
        expect(Object.values(again).every((count) => count === 0)).toBe(true);
        const { before, after } = await rebuild(transact);
        expect(after).toBe(before);
        expect(await graphLines(run)).toEqual(both);
        await removeDossier(transact, second.source.id);
        expect(await graphLines(run)).toEqual(alone);
        await loadDossier(transact, second);
        await removeDossier(transact, first.source.id);
        await loadDossier(transact, first);
        expect(await graphLines(run)).toEqual(both);
      }),
      RUNS,
    );
  });
});
