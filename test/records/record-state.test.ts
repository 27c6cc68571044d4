import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/records/check-dossier.js";
import { claimId } from "../../src/records/claim-id.js";
import { canonical } from "../../src/records/difference.js";
import type { Dossier } from "../../src/records/dossier.js";
import { project } from "../../src/records/project.js";
import { EMPTY_RECORD, type RecordState, withDossier, withoutSource } from "../../src/records/record-state.js";
import { POOL, dossierPair, generatedDossier } from "../support/generated-dossiers.js";
import { sampleDossier } from "../support/read-sample.js";

const load = (record: RecordState, dossier: Dossier): RecordState => withDossier(record, dossier, (id) => POOL.get(id));
const lines = (map: ReadonlyMap<string, unknown>): string[] =>
  [...map].map(([key, value]) => `${key} ${canonical(value)}`).toSorted();
/** Record and projection as text, in no order. */
function everything(record: RecordState): string[] {
  const { claims, entities, names, figures, relationships } = project(record);
  return [
    record.sources,
    record.declarations,
    record.entities,
    record.claims,
    claims,
    entities,
    names,
    figures,
    relationships,
  ].flatMap(lines);
}

describe("the record", () => {
  it("is fed by generated dossiers that the checks let pass", () => {
    fc.assert(
      fc.property(generatedDossier, (dossier) => {
        expect(checkDossier(dossier, { known: () => undefined, text: null })).toEqual([]);
      }),
    );
  });

  it("is, after loading A and B and removing B, what A alone makes", () => {
    fc.assert(
      fc.property(dossierPair, ([first, second]) => {
        const alone = load(EMPTY_RECORD, first);
        expect(everything(withoutSource(load(alone, second), second.source.id))).toEqual(everything(alone));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in whatever order dossiers are loaded", () => {
    fc.assert(
      fc.property(dossierPair, ([first, second]) => {
        const there = load(load(EMPTY_RECORD, first), second);
        const back = load(load(EMPTY_RECORD, second), first);
        expect(everything(there)).toEqual(everything(back));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same after loading twice", () => {
    fc.assert(
      fc.property(generatedDossier, (dossier) => {
        const once = load(EMPTY_RECORD, dossier);
        expect(everything(load(once, dossier))).toEqual(everything(once));
      }),
    );
  });

  it("keeps what a changed dossier no longer says, retracted, and revives it when it is said again", () => {
    const dossier = sampleDossier("lantern-bay");
    const known = (id: string): ReturnType<typeof POOL.get> => {
      const entity = dossier.entities.find((one) => one.id === id);
      return entity && { type: "Institution", kind: entity.kind };
    };
    const shorter = { ...dossier, claims: dossier.claims.slice(0, -1) };
    const full = withDossier(EMPTY_RECORD, dossier, known);
    const cut = withDossier(full, shorter, known);
    const states = (record: RecordState): number =>
      [...record.claims.values()].filter((claim) => claim.state === "RETRACTED").length;
    expect([states(full), states(cut), states(withDossier(cut, dossier, known))]).toEqual([0, 1, 0]);
    expect(cut.claims.size).toBe(full.claims.size);
  });
});

describe("claimId", () => {
  const [claim] = sampleDossier("lantern-bay").claims;
  if (!claim) throw new Error("the sample has no claim");

  it("is the same for the same words and another for any other", () => {
    expect(claimId("article:a", "p", claim)).toBe(claimId("article:a", "p", { ...claim }));
    const others = [
      claimId("article:b", "p", claim),
      claimId("article:a", "q", claim),
      claimId("article:a", "p", { ...claim, title: "x" }),
      claimId("article:a", "p", { ...claim, edtf: "2017" }),
      claimId("article:a", "p", { ...claim, within: true }),
    ];
    expect(new Set([claimId("article:a", "p", claim), ...others]).size).toBe(6);
  });
});
