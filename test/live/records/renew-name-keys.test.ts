import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NAME_KEYS_VERSION } from "../../../graph/name-keys.js";
import { renewNameKeys } from "../../../src/records/renew-name-keys.js";
import { graphDigest } from "../../../src/records/graph-digest.js";
import { search } from "../../../src/services/search/search.js";
import { liveDatabase } from "../../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../../support/sample.js";

const live = liveDatabase();
const { driver, database, run, transact } = live;
const first = async (text: string): Promise<string | undefined> =>
  (await search(run, { text, types: null, first: 1 }))[0]?.entity.id;
const change = (text: string): Promise<unknown> => driver.executeQuery(text, {}, { database });
const revision = async (): Promise<unknown> => {
  const text = "MATCH (r:Revision) RETURN toString(r.number) AS number, toString(r.nameKeys) AS version";
  return (await driver.executeQuery(text, {}, { database })).records[0]?.toObject();
};

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);
beforeEach(async () => {
  await change("MATCH (r:Revision) REMOVE r.nameKeys SET r.number = 7");
});

describe("a store whose names an earlier version folded", () => {
  it("is mended when it is opened, and comes out as the record has it", async () => {
    const asLoaded = await graphDigest(run);
    await change("MATCH (n:Name) SET n.folded = 'x' REMOVE n.readings");
    expect(await first("BMSTU")).toBeUndefined();
    expect(await renewNameKeys(run, transact)).toBeGreaterThan(500);
    expect(await first("BMSTU")).toBe("institution:bmstu");
    expect(await graphDigest(run)).toBe(asLoaded);
    expect(await revision()).toEqual({ number: "8", version: String(NAME_KEYS_VERSION) });
  });

  it("is left as it is, but for the version, when its names are right already", async () => {
    expect(await renewNameKeys(run, transact)).toBe(0);
    expect(await revision()).toEqual({ number: "7", version: String(NAME_KEYS_VERSION) });
  });

  it("is mended once by two that open it at once", async () => {
    await change("MATCH (n:Name {id: n.id}) WITH n LIMIT 3 SET n.folded = 'x'");
    const mended = await Promise.all([renewNameKeys(run, transact), renewNameKeys(run, transact)]);
    expect(mended.toSorted()).toEqual([0, 3]);
  });

  it("is not locked nor written when its version is this one", async () => {
    await renewNameKeys(run, transact);
    const refused = (): Promise<never> => Promise.reject(new Error("a transaction was begun"));
    expect(await renewNameKeys(run, refused)).toBe(0);
  });
});
