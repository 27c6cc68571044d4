import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { graphDigest, graphLines } from "../../../src/records/graph-digest.js";
import { type ChangeCounts, loadDossier, loadDossiers } from "../../../src/records/load-dossier.js";
import { planLoad } from "../../../src/records/plan-load.js";
import { rebuild } from "../../../src/records/rebuild.js";
import { removeDossier } from "../../../src/records/remove-dossier.js";
import { liveDatabase } from "../../support/database.js";
import { dossierFrom, sampleDossier, sampleText, sampleYaml } from "../../support/read-sample.js";

const { driver, database, run, transact, wipe } = liveDatabase();
// The first load of a run plans some thirty statements on a cold database.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const lantern = sampleDossier("lantern-bay");
const workshop = sampleDossier("workshop-opens");
const shorter = { ...lantern, claims: lantern.claims.slice(0, -1) };

/** How often the record changed. */
async function revision(): Promise<number> {
  const { records } = await driver.executeQuery(
    "MATCH (r:Revision) RETURN toFloat(r.number) AS number",
    {},
    { database },
  );
  return Number(records[0]?.get("number") ?? 0);
}
const changed = (counts: ChangeCounts): number =>
  Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);

beforeAll(async () => {
  await migrate(driver, { database });
});
beforeEach(wipe);

describe("loadDossier", () => {
  it("adds what the dossier says and tells how much", async () => {
    expect(await loadDossier(transact, lantern)).toMatchObject({
      sourcesChanged: 1,
      claimsAdded: 26,
      entitiesAdded: 10,
      relationshipsAdded: 24,
    });
    expect(await revision()).toBe(1);
  });

  it("changes 0 rows the second time, and raises no revision", async () => {
    await loadDossier(transact, lantern);
    const before = await graphLines(run);
    expect(changed(await loadDossier(transact, lantern))).toBe(0);
    expect(await graphLines(run)).toEqual(before);
    expect(await revision()).toBe(1);
  });

  it("retracts and keeps what a changed dossier no longer says, and revives it when it is said again", async () => {
    await loadDossier(transact, lantern);
    const before = await graphDigest(run);
    expect(await loadDossier(transact, shorter)).toMatchObject({
      claimsAdded: 0,
      claimsRetracted: 1,
      relationshipsRemoved: 1,
    });
    expect(await loadDossier(transact, lantern)).toMatchObject({
      claimsAdded: 0,
      claimsRevived: 1,
      relationshipsAdded: 1,
    });
    expect(await graphDigest(run)).toBe(before);
  });

  it("refuses a faulty dossier whole, with every fault, and leaves the graph as it was", async () => {
    await loadDossier(transact, workshop);
    const before = await graphLines(run);
    const faulty = dossierFrom(
      sampleYaml("lantern-bay").replace("role: leader", "role: boss").replace("stage: SIGNED", "stage: DONE"),
      "a.yaml",
    );
    await expect(loadDossier(transact, faulty)).rejects.toMatchObject({
      code: "BAD_RECORD",
      details: {
        problems: [
          expect.stringMatching(/^a\.yaml:\d+: .*boss/),
          expect.stringMatching(/^a\.yaml:\d+: unknown stage DONE/),
        ],
      },
    });
    expect(await graphLines(run)).toEqual(before);
  });

  it("refuses a dossier whose attached document says otherwise", async () => {
    const attachments = {
      text: async (): Promise<string> => Promise.resolve(sampleText("lantern-bay").replace("three", "seven")),
    };
    await expect(loadDossier(transact, lantern, { attachments })).rejects.toMatchObject({ code: "BAD_RECORD" });
  });

  it("refuses a kind other than a loaded dossier says, unless that one is loaded anew with it", async () => {
    await loadDossier(transact, workshop);
    const recast = (name: string): ReturnType<typeof sampleDossier> =>
      dossierFrom(
        sampleYaml(name).replace(
          /(id: institution:joint-workshop, type: Institution, kind:) joint-centre/,
          "$1 laboratory",
        ),
        name,
      );
    const [lab, other] = [recast("lantern-bay"), recast("workshop-opens")];
    await expect(loadDossier(transact, lab)).rejects.toMatchObject({ code: "BAD_RECORD" });
    await loadDossier(transact, lab, { together: [lab, other] });
    await loadDossier(transact, other, { together: [lab, other] });
    const { records } = await driver.executeQuery(
      "MATCH (e:Institution {id: 'institution:joint-workshop'}) RETURN e.kind AS kind",
      {},
      { database },
    );
    expect(records[0]?.get("kind")).toBe("laboratory");
  });

  it("refuses another description of a document that another article stands in", async () => {
    await loadDossier(transact, lantern);
    const twin = sampleYaml("lantern-bay")
      .replace("article:lantern-bay", "article:twin")
      .replace("title: Lantern Bay news", "title: Other news");
    await expect(loadDossier(transact, dossierFrom(twin))).rejects.toThrow(
      "document.title: another article of this document says Lantern Bay news",
    );
  });

  it("takes a corrected digest of a span without touching the claims", async () => {
    await loadDossier(transact, lantern);
    const other = dossierFrom(
      sampleYaml("lantern-bay").replace(/(wish: \{start: \d+, end: \d+, digest: )[0-9a-f]{64}/, `$1${"0".repeat(64)}`),
    );
    expect(await loadDossier(transact, other)).toMatchObject({ sourcesChanged: 1, claimsAdded: 0, claimsRetracted: 0 });
    const { records } = await driver.executeQuery(
      "MATCH (p:Passage) WHERE p.digest STARTS WITH '0000' RETURN p.id AS id",
      {},
      { database },
    );
    expect(records).toHaveLength(1);
  });

  it("makes the same graph in either order, and when both load at once", async () => {
    await loadDossier(transact, lantern);
    await loadDossier(transact, workshop);
    const there = await graphLines(run);
    await wipe();
    await loadDossier(transact, workshop);
    await loadDossier(transact, lantern);
    expect(await graphLines(run)).toEqual(there);
    await wipe();
    await Promise.all([loadDossier(transact, lantern), loadDossier(transact, workshop)]);
    expect(await graphLines(run)).toEqual(there);
    expect(await revision()).toBe(2);
  });
});

describe("loadDossiers", () => {
  it("makes what loading one by one makes, each in its turn, and changes 0 rows the second time", async () => {
    await loadDossier(transact, lantern);
    await loadDossier(transact, workshop);
    const there = await graphLines(run);
    await wipe();
    const told: string[] = [];
    await loadDossiers(transact, [lantern, workshop], {}, ({ dossier }) => told.push(dossier.source.id));
    expect(told).toEqual(["article:lantern-bay", "article:workshop-opens"]);
    expect(await graphLines(run)).toEqual(there);
    const again = await loadDossiers(transact, [lantern, workshop]);
    expect(again.map(({ changes }) => changed(changes))).toEqual([0, 0]);
  });

  it("sees what another loader changed between two of its dossiers", async () => {
    await loadDossier(transact, workshop);
    await loadDossier(transact, lantern);
    const there = await graphLines(run);
    await wipe();
    await loadDossiers(transact, [shorter, workshop]);
    await loadDossiers(transact, [workshop, lantern]);
    await removeDossier(transact, "article:workshop-opens");
    await loadDossiers(transact, [lantern, workshop]);
    expect(await graphLines(run)).toEqual(there);
  });

  it("lets dossiers name what only another of them declares", async () => {
    const undeclared = dossierFrom(sampleYaml("lantern-bay").replace(/.*id: institution:joint-workshop, type.*\n/, ""));
    await expect(loadDossier(transact, undeclared)).rejects.toThrow("unknown id institution:joint-workshop");
    const loaded = await loadDossiers(transact, [undeclared, workshop]);
    expect(loaded.map(({ changes }) => changes.entitiesAdded)).toEqual([10, 2]);
  });
});

describe("planLoad", () => {
  it("tells what would come and go and changes nothing", async () => {
    await loadDossier(transact, lantern);
    const before = await graphLines(run);
    const plan = await planLoad(run, [shorter, workshop]);
    expect(plan.record.claimsRetracted).toHaveLength(1);
    expect(plan.record.claimsAdded).toHaveLength(11);
    expect(plan.projection.relationships.added.map((one) => one.type)).toContain("WORKS_IN");
    expect(await graphLines(run)).toEqual(before);
  });
});

describe("removeDossier", () => {
  it("removes exactly what rested on the source alone", async () => {
    await loadDossier(transact, lantern);
    const alone = await graphLines(run);
    await loadDossier(transact, workshop);
    expect(await removeDossier(transact, "article:workshop-opens")).toMatchObject({
      claimsRemoved: 11,
      entitiesRemoved: 2,
    });
    expect(await graphLines(run)).toEqual(alone);
  });

  it("leaves nothing of the last source, retracted claims included", async () => {
    await loadDossier(transact, lantern);
    await loadDossier(transact, shorter);
    await removeDossier(transact, "article:lantern-bay");
    expect(await graphLines(run)).toEqual([]);
  });

  it("tells a source that is not loaded from one that is", async () => {
    await loadDossier(transact, lantern);
    await expect(removeDossier(transact, "article:nowhere")).rejects.toMatchObject({
      code: "NODE_NOT_FOUND",
      message: "remove: article:nowhere is not loaded; loaded: article:lantern-bay",
    });
  });
});

describe("rebuild", () => {
  it("makes the same graph from the record alone", async () => {
    await loadDossier(transact, lantern);
    await loadDossier(transact, workshop);
    const digest = await graphDigest(run);
    const rebuilt = await rebuild(transact);
    expect(rebuilt).toMatchObject({ before: digest, after: digest });
    expect(await graphDigest(run)).toBe(digest);
    expect(await revision()).toBe(2);
  });

  it("mends a graph that was changed by hand, and raises the revision", async () => {
    await loadDossier(transact, lantern);
    const digest = await graphDigest(run);
    await driver.executeQuery("MATCH (:Person)-[link:SIGNED]->() DELETE link", {}, { database });
    await driver.executeQuery("MATCH (e:Event) SET e.edtf = '1999', e.extra = 1 REMOVE e:Event", {}, { database });
    await driver.executeQuery(
      "MATCH (a:Region), (b:Person {id: 'person:ida-brook'}) CREATE (a)-[:SIGNED {key: 'made up'}]->(b)",
      {},
      { database },
    );
    const rebuilt = await rebuild(transact);
    expect(rebuilt.before).not.toBe(digest);
    expect(rebuilt.after).toBe(digest);
    expect(await revision()).toBe(2);
  });
});
