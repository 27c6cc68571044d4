import { describe, expect, it } from "vitest";
import { isAppError } from "../../src/errors.js";
import { checkDossier, refuse } from "../../src/records/check-dossier.js";
import type { Classification } from "../../src/records/dossier.js";
import { dossierFrom, sampleDossier, sampleText, sampleYaml } from "../support/read-sample.js";

type Known = (id: string) => Classification | undefined;
const nobody: Known = () => undefined;
const energy: Known = (id) => (id === "field:energy" ? { type: "TechnologyField", kind: "heading" } : undefined);
const faults = (yaml: string, text: string | null = null, known = nobody): string[] =>
  checkDossier(dossierFrom(yaml), { known, text }).map((problem) => problem.reason);

/** The sample with one thing changed; throws when there was nothing to change. */
function spoiled(from: string, to: string): string {
  const yaml = sampleYaml("lantern-bay");
  if (!yaml.includes(from)) throw new Error(`the sample has no ${from}`);
  return yaml.replace(from, to);
}
/** The sample with one more claim. */
const withClaim = (claim: string): string => `${sampleYaml("lantern-bay")}  - {${claim}}\n`;

describe("checkDossier", () => {
  it.each(["lantern-bay", "workshop-opens"])("finds nothing wrong with %s, its document attached", (name) => {
    expect(checkDossier(sampleDossier(name), { known: nobody, text: sampleText(name) })).toEqual([]);
  });

  it.each([
    ["an unknown role", "role: leader", "role: boss", "participatedIn: unknown role boss"],
    ["an unknown capacity", "capacity: sender", "capacity: payer", "organised: unknown capacity payer"],
    ["an unknown kind", "kind: delegation-visit", "kind: picnic", "kind picnic; Event takes delegation-visit"],
    ["an unknown type", "type: Agreement", "type: Treaty", "unknown type Treaty"],
    [
      "a kind where none belongs",
      "type: Person\n",
      "type: Person\n    kind: university\n",
      "kind university; Person takes none",
    ],
    [
      "an INFERRED claim without its reason",
      "reason: its head led the delegation, ",
      "",
      "reason is missing: why it is concluded",
    ],
    ["an unknown qualifier", "[about]", "[roughly]", "figure: unknown qualifier roughly"],
    ["a figure with no bound", "low: 3, high: 3", "period: 2021", "figure: expected low, high or both"],
    ["a figure upside down", "low: 3, high: 3", "low: 4, high: 3", "figure: low 4 is above high 3"],
    ["an unknown basis", "basis: INFERRED", "basis: GUESSED", "unknown basis GUESSED"],
    [
      "a release date that is no day",
      "releasedOn: 2021-05-14",
      "releasedOn: 2021-05",
      "releasedOn 2021-05: expected a day",
    ],
    ["an article nobody can date", "releasedOn: 2021-05-14, ", "", "expected releasedOn or latestNamed"],
    ["a missing curator", "curator: curator-1\n", "", "curator is missing"],
    [
      "an id out of form",
      "id: person:ida-brook",
      "id: Ida Brook",
      "entity Ida Brook: expected an id such as person:name",
    ],
    [
      "an entity declared twice",
      "id: person:ida-brook",
      "id: person:oskar-lind",
      "entity person:oskar-lind: declared twice",
    ],
  ])("tells %s", (_what, from, to, reason) => {
    expect(faults(spoiled(from, to)).join("\n")).toContain(reason);
  });

  it.each([
    ["an unknown predicate", "predicate: likes, subject: person:ida-brook, passage: wish", "unknown predicate likes"],
    [
      "an unknown stage",
      "predicate: reached, subject: institution:joint-workshop, stage: DONE, passage: wish",
      "unknown stage DONE",
    ],
    [
      "a missing stage",
      "predicate: reached, subject: institution:joint-workshop, passage: wish",
      "reached: stage is missing",
    ],
    [
      "a forbidden stage",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines', stage: SIGNED, passage: wish",
      "strongIn: takes no stage",
    ],
    [
      "a plan that is launched",
      "predicate: locatedIn, subject: institution:joint-workshop, object: region:lantern-bay, stage: LAUNCHED, passage: host",
      "locatedIn: stage LAUNCHED; only a stage below LAUNCHED",
    ],
    [
      "an id nobody declares",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:wind', passage: wish",
      "unknown id field:wind: no dossier declares it",
    ],
    [
      "a wrong subject type",
      "predicate: strongIn, subject: person:ida-brook, object: 'field:tidal-turbines', passage: wish",
      "strongIn: subject person:ida-brook is Person; expected Institution or Region",
    ],
    [
      "a wrong object type",
      "predicate: strongIn, subject: region:lantern-bay, object: person:ida-brook, passage: wish",
      "strongIn: object person:ida-brook is Person; expected TechnologyField",
    ],
    [
      "a pair of types that do not go together",
      "predicate: partOf, subject: institution:joint-workshop, object: event:northmere-visit-2021, passage: wish",
      "partOf: Institution to Event is not allowed",
    ],
    [
      "bad EDTF",
      "predicate: occurredOn, subject: event:northmere-visit-2021, edtf: 2021-02-30, passage: wish",
      "bad EDTF 2021-02-30",
    ],
    [
      "a date without a date",
      "predicate: occurredOn, subject: event:northmere-visit-2021, passage: wish",
      "occurredOn: edtf is missing",
    ],
    [
      "a claim without a passage",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines'",
      "a claim that is not REFERENCE needs a passage",
    ],
    [
      "an unknown passage",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines', passage: hope",
      "unknown passage hope",
    ],
    [
      "a REFERENCE claim with a passage",
      "predicate: locatedIn, subject: institution:joint-workshop, object: region:lantern-bay, basis: REFERENCE, reason: atlas, passage: wish",
      "passage: a REFERENCE claim has none",
    ],
    [
      "general knowledge that is news",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines', basis: REFERENCE, reason: hearsay",
      "REFERENCE says names, the tree of places, broader and related only",
    ],
    [
      "a scheme relation from an article",
      "predicate: broader, subject: 'field:tidal-turbines', object: 'field:energy', passage: wish",
      "broader: expected basis REFERENCE",
    ],
    [
      "an object that is its subject",
      "predicate: cooperatesWith, subject: region:lantern-bay, object: region:lantern-bay, stage: SIGNED, passage: wish",
      "subject and object are the same",
    ],
    [
      "a missing role",
      "predicate: participatedIn, subject: region:lantern-bay, object: event:northmere-visit-2021, passage: wish",
      "participatedIn: role is missing",
    ],
    [
      "a qualifier that does not belong",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines', ordinal: 2, passage: wish",
      "strongIn: ordinal is not allowed",
    ],
    [
      "a name in no language",
      "predicate: named, subject: region:lantern-bay, value: Bay, kind: alias, language: Englisch, passage: wish",
      "named: language Englisch: expected BCP 47",
    ],
    [
      "a place said where no event is",
      "predicate: strongIn, subject: region:lantern-bay, object: 'field:tidal-turbines', at: region:lantern-bay, passage: wish",
      "at region:lantern-bay is Region; expected Event",
    ],
    [
      "a claim written twice",
      "predicate: strongIn, subject: institution:northmere-institute, object: 'field:tidal-turbines', passage: strength",
      "duplicate id: says the same as the claim of line",
    ],
  ])("tells %s", (_what, claim, reason) => {
    expect(faults(withClaim(claim), null, energy)).toEqual([expect.stringContaining(reason)]);
  });

  it("tells the wrong document, a span outside it and a span with other text", () => {
    const text = sampleText("lantern-bay");
    expect(faults(sampleYaml("lantern-bay"), `${text} `)[0]).toContain("document.sha256: the attached document has");
    expect(faults(spoiled("leader: {start: 58", "leader: {start: 59"), text)).toEqual([
      expect.stringContaining("passage leader: the document has other text at 59.."),
    ]);
    const beyond = spoiled("leader: {start: 58, end: 175", "leader: {start: 58, end: 9999");
    expect(faults(beyond, text)).toEqual([expect.stringContaining("passage leader: ends at 9999, the document at")]);
    expect(faults(beyond)).toEqual([]);
  });

  it("counts UTF-16 code units, so that a character outside the plane before a passage shifts it by two", () => {
    expect(sampleText("lantern-bay").slice(58, 62)).toBe("From");
    expect([...sampleText("lantern-bay")].slice(58, 62).join("")).not.toBe("From");
  });

  it("refuses a type or kind other than another dossier says", () => {
    const known: Known = (id) =>
      id === "institution:joint-workshop" ? { type: "Institution", kind: "company" } : undefined;
    expect(faults(sampleYaml("lantern-bay"), null, known)).toEqual([
      "entity institution:joint-workshop: Institution joint-centre, but another dossier says Institution company",
    ]);
  });

  it("takes an id that another dossier declares", () => {
    const known: Known = (id) => (id === "field:wind" ? { type: "TechnologyField", kind: "technology" } : undefined);
    const yaml = withClaim("predicate: strongIn, subject: region:lantern-bay, object: 'field:wind', passage: wish");
    expect(faults(yaml, null, known)).toEqual([]);
  });
});

describe("refuse", () => {
  it("throws nothing when nothing is wrong", () => {
    expect(() => refuse([])).not.toThrow();
  });

  it("throws BAD_RECORD with every fault as file, line and reason", () => {
    const problems = checkDossier(dossierFrom(spoiled("role: leader", "role: boss"), "seeds/a.yaml"), {
      known: nobody,
      text: null,
    });
    try {
      refuse(problems);
      expect.unreachable();
    } catch (error) {
      if (!isAppError(error, "BAD_RECORD")) throw error;
      expect(error.message).toMatch(/^seeds\/a\.yaml:\d+: participatedIn: unknown role boss/);
      expect(error.details["problems"]).toHaveLength(1);
    }
  });
});
