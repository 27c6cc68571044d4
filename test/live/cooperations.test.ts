import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Stage } from "../../graph/stages.js";
import { SEEDS } from "../../src/cli/dossier-files.js";
import { makeRun } from "../../src/neo4j/run.js";
import { loadDossier } from "../../src/records/load-dossier.js";
import { removeDossier } from "../../src/records/remove-dossier.js";
import {
  type CooperationPage,
  cooperations,
  type CooperationsInput,
} from "../../src/services/cooperations/cooperations.js";
import { COOPERATION_TYPES } from "../../src/services/cooperations/cooperation.js";
import { makeCooperationSource } from "../../src/services/cooperations/cooperation-source.js";
import { historyAt } from "../../src/services/cooperations/standing.js";
import { whyNotAParty } from "../../src/services/why-not/not-a-party.js";
import type { WhyNotRule } from "../../src/services/why-not/verdict.js";
import { ASKED } from "../services/why-not/asked.js";
import { dossierFrom } from "../support/read-sample.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();
const source = makeCooperationSource();
const TODAY = "2020-01-01";
const EVERYTHING: CooperationsInput = {
  party: null,
  kinds: null,
  minStage: "SIGNED",
  asOf: null,
  first: 100,
  after: null,
};
const ALLIANCE = "institution:br-alliance";

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

const ask = (input: Partial<CooperationsInput> = {}): Promise<CooperationPage> =>
  cooperations(live.run, source, { ...EVERYTHING, ...input }, TODAY);
const ids = (page: CooperationPage): string[] => page.edges.map(({ item }) => item.record.id);

async function stageAt(thing: string, asOf: string): Promise<Stage | undefined> {
  const page = await ask({ kinds: ["JOINT_BODY"], minStage: "MENTIONED", asOf });
  return page.edges.find(({ item }) => item.record.subject?.id === thing)?.item.standing.stage;
}

describe("cooperations of the twelve articles", () => {
  it("tell what runs from what is announced", async () => {
    expect(await stageAt("institution:sino-ru-accelerator", "2019-12-31")).toBe("NEGOTIATING");
    expect(await stageAt("institution:js-il-ttc", "2019-12-31")).toBe("LAUNCHED");
    expect(await stageAt("institution:huaheng-paton-lab", "2017-06-30")).toBe("OPERATING");
    expect(await stageAt("institution:huaheng-paton-lab", "2017-06-29")).toBeUndefined();
  });

  it("name the three who proposed the alliance, and no member by wish", async () => {
    const page = await ask({ party: ALLIANCE, kinds: ["MEMBERSHIP"] });
    expect(ids(page)).toEqual([`cooperation:MEMBERSHIP:${ALLIANCE},institution:tomsk-fund`]);
    const founded = (await ask({ kinds: ["JOINT_BODY"] })).edges.find(
      ({ item }) => item.record.subject?.id === ALLIANCE,
    );
    expect(founded?.item.standing.parties.map(({ id }) => id)).toEqual([
      "institution:jitri",
      "institution:jspc",
      "institution:jtem",
    ]);
    const wished = await ask({ party: "institution:nasu", kinds: ["MEMBERSHIP"] });
    expect(wished).toMatchObject({ totalCount: 0, edges: [] });
    expect(wished.note).toContain("1 at lower stages");
    expect((await ask({ party: "institution:spbpu", kinds: ["MEMBERSHIP"], minStage: "MENTIONED" })).totalCount).toBe(
      0,
    );
  });

  it("answer for a region with its own cooperations alone", async () => {
    expect(ids(await ask({ party: "region:korea", kinds: ["AGREEMENT"] }))).toEqual([
      "cooperation:AGREEMENT:agreement:cn-kr-fta",
    ]);
  });

  it("count the units of an institution with it", async () => {
    const page = await ask({ party: "institution:nasu", minStage: "MENTIONED" });
    const below = page.edges.flatMap(({ item }) => item.standing.parties.map(({ id }) => id));
    // The Paton institute is subordinate to the academy, not a unit of it.
    expect(below).not.toContain("institution:paton");
  });

  it("show nothing before it happened, in any field", async () => {
    const days = ["2016-12-31", "2017-06-06", "2017-06-16", "2017-10-23", "2017-12-31", "2019-11-16"];
    for (const asOf of days) {
      for (const { item } of (await ask({ asOf, minStage: "MENTIONED" })).edges) {
        const claims = historyAt(item.record, asOf).flatMap((change) => change.claims);
        const { records } = await live.driver.executeQuery(
          "MATCH (c:Claim) WHERE c.id IN $claims RETURN max(c.countsFrom) AS last, count(c) AS found",
          { claims },
        );
        expect(String(records[0]?.get("last")) <= asOf).toBe(true);
        expect(Number(records[0]?.get("found"))).toBe(claims.length);
      }
    }
    expect((await ask({ asOf: "1999-01-01", minStage: "MENTIONED" })).note).toBe(
      "no cooperation of the record is known by 1999-01-01",
    );
  });

  it("are walked page by page to the same list, and read but for the first page only whether the record has changed", async () => {
    const whole = ids(await ask({ minStage: "MENTIONED" }));
    const seen: string[] = [];
    const sent: string[] = [];
    const run = makeRun(live.driver, { database: live.database, onStatement: (name) => sent.push(name) });
    let after: string | null = null;
    do {
      sent.length = 0;
      const page: CooperationPage = await cooperations(
        run,
        source,
        { ...EVERYTHING, minStage: "MENTIONED", first: 7, after },
        TODAY,
      );
      expect(sent).toEqual(["tieRevision"]);
      expect(page.totalCount).toBe(whole.length);
      seen.push(...ids(page));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
  });

  it("find for a party what they find among all", async () => {
    const all = await ask({ minStage: "MENTIONED" });
    for (const party of ["region:jiangsu", "institution:spbpu", "institution:jspc", "programme:bri"]) {
      const direct = await ask({ party, minStage: "MENTIONED" });
      const among = all.edges.filter(({ item }) => item.standing.parties.some(({ id }) => id === party));
      expect(ids(direct)).toEqual(expect.arrayContaining(among.map(({ item }) => item.record.id)));
      expect(among.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ["institution:sino-ru-accelerator", "JOINT_BODY", "NEGOTIATING", ["bmstu", "jspc", "spbpu", "tpu"]],
    ["institution:js-il-ttc", "JOINT_BODY", "LAUNCHED", ["ijic", "jspc"]],
    ["institution:huaheng-paton-lab", "JOINT_BODY", "OPERATING", ["huaheng", "paton"]],
    ["series:jstd-kotra", "JOINT_BODY", "OPERATING", ["jstd", "kotra"]],
    ["agreement:mou-2017-06-07", "AGREEMENT", "SIGNED", ["jstd", "spbpu"]],
  ] as const)("answer for %s, which is no party, with the %s that is about it", async (party, kind, stage, parties) => {
    const { edges } = await ask({ party, minStage: "MENTIONED" });
    expect(edges.map(({ item }) => [item.record.id, item.standing.stage])).toEqual([
      [`cooperation:${kind}:${party}`, stage],
    ]);
    expect(edges[0]?.item.standing.parties.map(({ id }) => id)).toEqual(parties.map((id) => `institution:${id}`));
  });

  it("give of a network how it was founded, what it founds and who is a member of it", async () => {
    expect(ids(await ask({ party: ALLIANCE, kinds: ["JOINT_BODY", "MEMBERSHIP"], minStage: "WISHED" }))).toEqual([
      `cooperation:MEMBERSHIP:${ALLIANCE},institution:nasu`,
      `cooperation:JOINT_BODY:${ALLIANCE}`,
      "cooperation:JOINT_BODY:series:alliance-events",
      `cooperation:MEMBERSHIP:${ALLIANCE},institution:tomsk-fund`,
      `cooperation:MEMBERSHIP:${ALLIANCE},region:russia`,
    ]);
  });

  it("say truly why there are none: of which kinds, how many below and how many ended", async () => {
    const party = "institution:sino-ru-accelerator";
    const note = async (input: Partial<CooperationsInput>): Promise<string | null> => (await ask(input)).note;
    expect(await note({ party })).toBe(
      `no cooperation of ${party} stands at SIGNED by ${TODAY}; 1 at lower stages: lower minStage to see them`,
    );
    expect(await note({ party, kinds: ["SUPPORT", "AGREEMENT"] })).toBe(
      `no cooperation of kind SUPPORT or AGREEMENT of ${party} is known by ${TODAY}`,
    );
    expect(await note({ party, minStage: "ENDED" })).toBe(
      `no cooperation of ${party} has ended by ${TODAY}; 1 have not: set minStage to MENTIONED to see them`,
    );
  });

  it("agree with whyNot about everything they may be asked of, at any date", async () => {
    const { records } = await live.driver.executeQuery(
      "MATCH (e:Entity) WHERE e.type IN $types RETURN e.id AS id ORDER BY id",
      { types: [...COOPERATION_TYPES] },
    );
    const things = records.map((record) => String(record.get("id")));
    const rules: WhyNotRule[] = [];
    for (const [index, party] of things.entries()) {
      const asOf = ["2016-12-31", "2017-06-30", "2017-12-31", TODAY][index % 4] ?? TODAY;
      const minStage = (["SIGNED", "WISHED", "OPERATING"] as const)[index % 3] ?? "SIGNED";
      const { rule } = await whyNotAParty(live.run, {
        ...ASKED,
        question: "COOPERATIONS",
        of: null,
        absent: party,
        asOf,
        minStage,
      });
      expect([party, rule === "NONE"]).toEqual([party, (await ask({ party, asOf, minStage })).totalCount > 0]);
      rules.push(rule);
    }
    expect(new Set(rules)).toEqual(new Set(["NONE", "BELOW_STAGE", "NO_CLAIM"]));
  });

  it("are walked in steps of one to the same list", async () => {
    const whole = ids(await ask({ minStage: "MENTIONED" }));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: CooperationPage = await ask({ minStage: "MENTIONED", first: 1, after });
      seen.push(...ids(page));
      more = page.hasNextPage;
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(whole);
  });

  it.each([
    [{ party: "institution:nowhere" }, "NODE_NOT_FOUND"],
    [{ kinds: [] }, "BAD_USER_INPUT"],
    [{ party: "field:sensors" }, "BAD_USER_INPUT"],
    [{ party: "person:wang-qin" }, "BAD_USER_INPUT"],
    [{ first: 0 }, "BAD_USER_INPUT"],
    [{ first: 101 }, "BAD_USER_INPUT"],
    [{ after: "no cursor" }, "BAD_USER_INPUT"],
  ])("refuse %o as %s", async (input, code) => {
    await expect(ask(input)).rejects.toMatchObject({ code });
  });

  it("refuse the cursor of another query", async () => {
    const cursor = (await ask({ first: 1 })).edges[0]?.cursor ?? "";
    await expect(ask({ minStage: "MENTIONED", after: cursor })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(ids(await ask({ first: 1, after: cursor }))).toEqual(ids(await ask()).slice(1, 2));
  });
});

describe("a further article", () => {
  const added = "article:made-up";
  afterEach(() => removeDossier(live.transact, added));

  it("that repeats another word for word changes no list, stage, party or order", async () => {
    const before = await ask({ minStage: "MENTIONED" });
    const yaml = readFileSync(join(SEEDS, "004.8.yaml"), "utf8");
    const reprint = yaml
      .replaceAll("article:004.8", added)
      .replace(/releasedOn: [\d-]+/, "releasedOn: 2018-03-01")
      .replace(/sha256: \w{64}/, `sha256: ${"ab".repeat(32)}`);
    expect((await loadDossier(live.transact, dossierFrom(reprint))).claimsAdded).toBeGreaterThan(100);
    const after = await ask({ minStage: "MENTIONED" });
    expect(after.edges.map(({ item }) => [item.record.id, item.standing, item.key])).toEqual(
      before.edges.map(({ item }) => [item.record.id, item.standing, item.key]),
    );
  });

  it("that contradicts the rest stands beside it", async () => {
    const digest = createHash("sha256").update("x").digest("hex");
    const contradiction = dossierFrom(`dossier: 1
article: {id: ${added}, ordinal: 1, title: Another account, language: en, releasedOn: 2019-12-01, datedBy: own-line}
document: {sha256: ${"cd".repeat(32)}, title: Another account, language: en}
curator: curator-2
entities:
  - {id: institution:second-operator, type: Institution, kind: company}
  - {id: institution:cicp, type: Institution, kind: park}
passages:
  p1: {start: 0, end: 1, digest: ${digest}}
claims:
  - {predicate: established, subject: institution:second-operator, object: institution:cicp, role: founder, stage: OPERATING, edtf: 2019-11-21, passage: p1}
  - {predicate: reached, subject: institution:cicp, stage: SIGNED, edtf: 2019-11-21, passage: p1}
`);
    await loadDossier(live.transact, contradiction);
    const park = (await ask({ kinds: ["JOINT_BODY"] })).edges.find(
      ({ item }) => item.record.subject?.id === "institution:cicp",
    );
    expect(park?.item.standing.stage).toBe("OPERATING");
    expect(park?.item.standing.parties.map(({ id }) => id)).toEqual([
      "institution:second-operator",
      "region:china",
      "region:israel",
    ]);
    const history = park === undefined ? [] : historyAt(park.item.record, TODAY);
    expect(history.map(({ stage, edtf, claims }) => [stage, edtf, claims.length])).toEqual([
      ["SIGNED", "2019-11-21", 1],
      ["OPERATING", "2019-11-21", 3],
    ]);
  });
});
