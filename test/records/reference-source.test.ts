import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/project-root.js";
import { checkDossier } from "../../src/records/check-dossier.js";
import { FIELDS_FILE, readFields } from "../../src/records/reference-source.js";

const scheme = `
technology:
  - {id: energy, group: true, zh: 能源, en: energy, ru: энергия}
  - {id: tides, zh: 潮汐能, en: tidal energy, ru: приливы, alt: {en: [tides]}, broader: [energy], related: [waves]}
  - {id: waves, zh: 波浪能, en: wave energy, ru: волны, broader: [energy]}
mode:
  - {id: exchange, zh: 交流, en: exchange, ru: обмен}
`;

describe("readFields", () => {
  it("makes every concept a field of its scheme, headings apart", () => {
    const kinds = readFields("f.yaml", scheme).dossier?.entities.map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ["field:energy", "heading"],
      ["field:tides", "technology"],
      ["field:waves", "technology"],
      ["field:exchange", "mode"],
    ]);
  });

  it("makes labels and relations claims of general knowledge that the checks let pass", () => {
    const { dossier } = readFields("f.yaml", scheme);
    if (!dossier) throw new Error("unreadable");
    expect(checkDossier(dossier, { known: () => undefined, text: null })).toEqual([]);
    const tides = dossier.claims.filter((claim) => claim.subject === "field:tides");
    expect(tides.map((claim) => [claim.predicate, claim.value ?? claim.object, claim.kind])).toEqual([
      ["named", "潮汐能", "preferred"],
      ["named", "tidal energy", "preferred"],
      ["named", "приливы", "preferred"],
      ["named", "tides", "alias"],
      ["broader", "field:energy", null],
      ["related", "field:waves", null],
    ]);
    expect(new Set(dossier.claims.map((claim) => `${claim.basis} ${claim.reason ?? ""}`))).toEqual(
      new Set(["REFERENCE graph/fields.yaml"]),
    );
  });

  it("tells an unknown key by its line", () => {
    expect(readFields("f.yaml", scheme.replace("broader: [energy]}", "wider: [energy]}")).problems).toEqual([
      { file: "f.yaml", line: 5, reason: "technology[3]: unknown key wider" },
    ]);
  });

  it("reads the scheme of this project without a fault", () => {
    const { dossier, problems } = readFields(FIELDS_FILE, readFileSync(join(PROJECT_ROOT, FIELDS_FILE), "utf8"));
    expect(problems).toEqual([]);
    expect(dossier && checkDossier(dossier, { known: () => undefined, text: null })).toEqual([]);
  });
});
