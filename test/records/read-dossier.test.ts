import { describe, expect, it } from "vitest";
import { readDossier } from "../../src/records/read-dossier.js";
import { sampleDossier, sampleYaml } from "../support/read-sample.js";

describe("readDossier", () => {
  it("reads source, entities, passages and claims, names before the rest", () => {
    const dossier = sampleDossier("lantern-bay");
    expect(dossier.source).toMatchObject({
      kind: "article",
      id: "article:lantern-bay",
      article: { releasedOn: "2021-05-14" },
    });
    expect(dossier.entities).toHaveLength(10);
    expect(dossier.passages.size).toBe(5);
    expect(dossier.claims.filter((claim) => claim.predicate === "named")).toHaveLength(7);
    expect(dossier.claims.find((claim) => claim.from.includes("l1"))).toMatchObject({
      predicate: "participatedIn",
      role: "leader",
    });
  });

  it("keeps the line of each claim", () => {
    const yaml = sampleYaml("lantern-bay");
    const claim = sampleDossier("lantern-bay").claims.find((one) => one.predicate === "strongIn");
    expect(yaml.split("\n")[(claim?.line ?? 0) - 1]).toContain("strongIn");
  });

  it("reads a bare year as the text it is", () => {
    const { dossier } = readDossier(
      "a.yaml",
      sampleYaml("lantern-bay").replace("edtf: 2021-05-03/2021-05-07", "edtf: 2021"),
    );
    expect(dossier?.claims.find((claim) => claim.subject === "event:northmere-visit-2021" && claim.edtf)?.edtf).toBe(
      "2021",
    );
  });

  it("tells every fault at once, each with its line", () => {
    const yaml = sampleYaml("lantern-bay")
      .replace("role: leader", "rolle: leader")
      .replace("ordinal: 1", "ordinal: one")
      .replace("low: 3", "low: three");
    const { dossier, problems } = readDossier("seeds/a.yaml", yaml);
    expect(dossier).toBeNull();
    expect(problems.map(({ reason }) => reason)).toEqual([
      "article: ordinal: expected a whole number",
      "claims[4]: unknown key rolle",
      "claims[7].figure: low: expected a number",
    ]);
    const lines = yaml.split("\n");
    expect(lines[(problems[1]?.line ?? 0) - 1]).toContain("rolle");
    expect(lines[(problems[2]?.line ?? 0) - 1]).toContain("three");
  });

  it.each([
    ["text that is no YAML", "a: [1", "not YAML as expected"],
    ["a key given twice", "dossier: 1\ndossier: 1", "not YAML as expected"],
    ["a list instead of a mapping", "- 1", "expected a mapping"],
    ["neither article nor reference", "dossier: 1", "expected article and document, or reference"],
    ["another format", "dossier: 2\nreference: {id: 'reference:x', title: X}", "expected format 1"],
    ["an alias", "dossier: 1\nreference: &r {id: 'reference:x', title: X}\ncurator: *r", "curator: expected a text"],
    ["an empty file", "", "expected a mapping"],
  ])("refuses %s", (_what, yaml, reason) => {
    const { dossier, problems } = readDossier("a.yaml", yaml);
    expect(dossier).toBeNull();
    expect(problems.map((problem) => problem.reason).join("\n")).toContain(reason);
  });
});
