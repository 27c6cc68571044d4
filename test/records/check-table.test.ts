import { describe, expect, it } from "vitest";
import { checkAgainst, correctionLine } from "../../src/records/check-against.js";
import { checkTable } from "../../src/records/check-table.js";
import { dossierFrom, sampleDossier, sampleText, sampleYaml } from "../support/read-sample.js";

const lantern = sampleDossier("lantern-bay");
const workshop = sampleDossier("workshop-opens");
const none = { text: async () => Promise.resolve(null) };

describe("checkTable", () => {
  it("counts claims, passages and entities, and what only one article says", async () => {
    const table = await checkTable([lantern, workshop], none);
    expect(table).toMatchObject({
      articles: 2,
      claims: 37,
      passages: 9,
      passagesVerified: 0,
      passagesNotAttached: 9,
      problems: [],
    });
    expect(table.entities).toMatchObject({ Person: 2, Institution: 4, Event: 3 });
    expect(table.singleSourced).toBeCloseTo(1 - 2 / table.relationships, 10);
  });

  it("tells passages compared with the attached document from those that were not", async () => {
    const digest = lantern.source.kind === "article" ? lantern.source.document.sha256 : "";
    const table = await checkTable([lantern, workshop], {
      text: async (sha256) => Promise.resolve(sha256 === digest ? sampleText("lantern-bay") : null),
    });
    expect(table.dossiers.map((one) => [one.passagesVerified, one.passagesNotAttached])).toEqual([
      [5, 0],
      [0, 4],
    ]);
  });

  it("lists faults by dossier and goes on", async () => {
    const broken = dossierFrom(sampleYaml("workshop-opens").replace("role: guest", "role: ghost"), "broken.yaml");
    const table = await checkTable([lantern, broken], none);
    expect(table.problems.map((problem) => problem.file)).toEqual(["broken.yaml"]);
  });

  it("has no share of nothing", async () => {
    expect((await checkTable([], none)).singleSourced).toBeNull();
  });
});

describe("checkAgainst", () => {
  const listed = (id: string, role: string): string =>
    JSON.stringify({
      id,
      predicate: "participatedIn",
      subject: "person:ida-brook",
      object: "event:northmere-visit-2021",
      role,
      doc: "x",
      start: 1,
    });

  it("tells expressed, corrected and left out by the ids in from", () => {
    const lines = [listed("l1", "leader"), listed("l2", "guest"), listed("l3", "guest"), ""].join("\n");
    expect(checkAgainst([lantern], "list.jsonl", lines)).toMatchObject({
      total: 3,
      expressed: ["l1"],
      corrected: [{ id: "l2", file: "lantern-bay.yaml" }],
      leftOut: ["l3"],
      unknown: [],
      share: 2 / 3,
    });
  });

  it("tells of a correction what the list says and what the dossier says", () => {
    const [correction] = checkAgainst([lantern], "list.jsonl", listed("l2", "guest")).corrected;
    expect(correction?.changes).toEqual(
      expect.arrayContaining([
        { key: "predicate", from: "participatedIn", to: "affiliatedWith" },
        { key: "role", from: "guest", to: null },
      ]),
    );
    expect(correction && correctionLine(correction)).toMatch(
      /^l2 {2}predicate: participatedIn → affiliatedWith; .*role: guest → nothing; .*lantern-bay\.yaml:\d+$/,
    );
  });

  it("tells ids the list does not have", () => {
    expect(checkAgainst([lantern], "list.jsonl", listed("l1", "leader")).unknown).toEqual([
      expect.stringMatching(/^lantern-bay\.yaml:\d+: l2$/),
    ]);
  });

  it("refuses a line that is no claim", () => {
    expect(() => checkAgainst([lantern], "list.jsonl", `${listed("l1", "leader")}\n{"id": "l2"}`)).toThrow(
      "list.jsonl:2: the file: predicate is missing",
    );
  });
});
