import { describe, expect, it } from "vitest";
import { recordOf } from "../../src/records/check-table.js";
import type { Dossier } from "../../src/records/dossier.js";
import { type Projection, project } from "../../src/records/project.js";
import type { Relationship } from "../../src/records/relationships.js";
import { dossierFrom, sampleDossier, sampleYaml } from "../support/read-sample.js";

const lantern = sampleDossier("lantern-bay");
const workshop = sampleDossier("workshop-opens");
const projected = (...dossiers: Dossier[]): Projection => project(recordOf(dossiers));
const plus = (...claims: string[]): Dossier =>
  dossierFrom(sampleYaml("lantern-bay") + claims.map((claim) => `  - {${claim}}\n`).join(""));

function only(projection: Projection, type: string, from: string, to?: string): Relationship {
  const found = [...projection.relationships.values()].filter(
    (one) => one.type === type && one.from === from && (to ?? one.to) === one.to,
  );
  const [one] = found;
  if (!one || found.length > 1) throw new Error(`${type} of ${from}: ${found.length}`);
  return one;
}
const VISIT = "event:northmere-visit-2021";
const STOP = "event:northmere-visit-2021/institute";

describe("the date of a claim", () => {
  it("is that of the event it is about", () => {
    expect(only(projected(lantern), "PARTICIPATED_IN", "person:ida-brook")).toMatchObject({
      edtf: "2021-05-03/2021-05-07",
      earliest: "2021-05-03",
      latest: "2021-05-07",
      within: false,
      countsFrom: "2021-05-07",
    });
  });

  it("is that of the event where it was done", () => {
    expect(only(projected(lantern), "SIGNED", "person:ida-brook")).toMatchObject({
      edtf: "2021-05-04",
      countsFrom: "2021-05-04",
    });
  });

  it("is some day within the nearest dated whole, when its event has no date", () => {
    const undated = dossierFrom(sampleYaml("lantern-bay").replace(/.*occurredOn, subject: "event.*\n/, ""));
    expect(only(projected(undated), "PARTICIPATED_IN", "person:oskar-lind")).toMatchObject({
      edtf: "2021-05-03/2021-05-07",
      within: true,
      countsFrom: "2021-05-07",
    });
    expect(projected(undated).entities.get(STOP)).toMatchObject({ edtf: "2021-05-03/2021-05-07", within: true });
  });

  it("is nowhere when nothing dates it, and then it counts from the release", () => {
    expect(only(projected(lantern), "STRONG_IN", "institution:northmere-institute")).toMatchObject({
      edtf: null,
      earliest: null,
      latest: null,
      firstSeen: null,
      countsFrom: "2021-05-14",
    });
  });

  it("counts from the latest date its article names when no release is printed", () => {
    expect(only(projected(workshop), "AFFILIATED_WITH", "person:oskar-lind")).toMatchObject({
      edtf: null,
      countsFrom: "2021-09-02",
    });
  });

  it("counts from its first day when its end is open", () => {
    expect(only(projected(workshop), "WORKS_IN", "institution:northmere-institute")).toMatchObject({
      edtf: "2019/..",
      earliest: "2019-01-01",
      latest: null,
      countsFrom: "2019-01-01",
    });
  });

  it("never counts before an event it names has begun", () => {
    const early = plus(
      `predicate: mirrors, subject: institution:northmere-institute, object: "institution:joint-workshop", at: ${VISIT}, edtf: 2019, passage: wish`,
    );
    expect(only(projected(early), "MIRRORS", "institution:northmere-institute").countsFrom).toBe("2021-05-03");
  });

  it("takes the fact before the plan, and the narrower of two", () => {
    const both = plus(
      `predicate: occurredOn, subject: "${STOP}", edtf: 2021-06-01, stage: PROPOSED, passage: wish`,
      `predicate: occurredOn, subject: "${STOP}", edtf: 2021-05, passage: wish`,
    );
    expect(projected(both).entities.get(STOP)?.edtf).toBe("2021-05-04");
  });

  it("ends when an event is, through others, a part of itself", () => {
    const round = plus(`predicate: partOf, subject: ${VISIT}, object: "${STOP}", passage: wish`);
    expect(projected(round).entities.get(VISIT)?.edtf).toBe("2021-05-03/2021-05-07");
  });
});

describe("a relationship", () => {
  it("carries every live claim that says so, the first date and the span of sightings", () => {
    const again = plus(
      "predicate: affiliatedWith, subject: person:oskar-lind, object: institution:northmere-institute, title: Fellow, edtf: 2020, passage: wish",
    );
    const link = only(projected(again), "AFFILIATED_WITH", "person:oskar-lind");
    expect(link.claims).toHaveLength(2);
    expect(link).toMatchObject({
      titles: ["Fellow", "Professor"],
      edtf: "2020",
      firstSeen: "2020-01-01",
      lastSeen: "2021-05-04",
      countsFrom: "2020-12-31",
      inferred: false,
    });
  });

  it("is inferred only when every claim is", () => {
    expect(only(projected(lantern), "ORGANISED", "institution:lantern-bay-office").inferred).toBe(true);
    const stated = plus(
      `predicate: organised, subject: institution:lantern-bay-office, object: ${VISIT}, capacity: sender, passage: wish`,
    );
    expect(only(projected(stated), "ORGANISED", "institution:lantern-bay-office").inferred).toBe(false);
  });

  it("runs from the smaller id to the larger when it is symmetric", () => {
    const both = plus(
      "predicate: cooperatesWith, subject: region:lantern-bay, object: institution:northmere-institute, stage: WISHED, passage: wish",
      "predicate: cooperatesWith, subject: institution:northmere-institute, object: region:lantern-bay, stage: SIGNED, passage: signed",
    );
    expect(only(projected(both), "COOPERATES_WITH", "institution:northmere-institute")).toMatchObject({
      to: "region:lantern-bay",
      stage: "SIGNED",
    });
  });

  it("is dated by what it reached, not by the wish before it", () => {
    const pair = "predicate: cooperatesWith, subject: region:lantern-bay, object: institution:northmere-institute";
    const both = plus(
      `${pair}, stage: WISHED, edtf: 2020, passage: wish`,
      `${pair}, stage: SIGNED, edtf: 2021-05, passage: signed`,
    );
    expect(only(projected(both), "COOPERATES_WITH", "institution:northmere-institute")).toMatchObject({
      edtf: "2021-05",
      firstSeen: "2020-01-01",
    });
  });

  it("is planned until a claim states it as a fact", () => {
    expect(only(projected(lantern), "LOCATED_IN", "institution:joint-workshop").stage).toBe("WISHED");
    expect(only(projected(lantern, workshop), "LOCATED_IN", "institution:joint-workshop").stage).toBeNull();
  });

  it("is none for dates, stages of a thing and distinctions", () => {
    const types = new Set([...projected(lantern, workshop).relationships.values()].map((one) => one.type));
    expect(types.has("OCCURRED_ON") || types.has("REACHED") || types.has("DISTINCTION")).toBe(false);
  });

  it("counts always when it is general knowledge", () => {
    const atlas = plus(
      "predicate: locatedIn, subject: institution:northmere-institute, object: region:lantern-bay, basis: REFERENCE, reason: an atlas",
    );
    expect(only(projected(atlas), "LOCATED_IN", "institution:northmere-institute").countsFrom).toBe("0001-01-01");
  });
});

describe("names and figures", () => {
  it("gives each entity the preferred name of a language, else another", () => {
    const named = plus(
      "predicate: named, subject: person:oskar-lind, value: 林德, language: zh-Hans, kind: as-printed, passage: host",
      "predicate: named, subject: person:oskar-lind, value: Lind O., language: en, kind: alias, passage: host",
    );
    expect(projected(named).entities.get("person:oskar-lind")).toMatchObject({
      nameEn: "Oskar Lind",
      nameZh: "林德",
      nameRu: null,
    });
  });

  it("places an event where an article first names it, and nothing else anywhere", () => {
    const stop = `subject: "${STOP}", language: en, kind: as-printed`;
    const named = plus(
      `predicate: named, ${stop}, value: The reception, passage: signed`,
      `predicate: named, ${stop}, value: The visit, passage: host`,
    );
    const { entities } = projected(named);
    expect([STOP, VISIT, "person:oskar-lind"].map((id) => entities.get(id)?.toldAt)).toEqual([177, null, null]);
  });

  it("makes one name node of one name in two articles, resting on both", () => {
    const both = projected(lantern, workshop);
    const name = [...both.names.values()].filter((one) => one.value === "Ida Brook");
    expect(name).toHaveLength(1);
    expect(only(both, "NAMED", "person:ida-brook", name[0]?.id).claims).toHaveLength(2);
  });

  it("keeps figures that disagree side by side", () => {
    const twice = plus(
      `predicate: figure, subject: ${VISIT}, figure: {measure: members, unit: people, nature: FLOW, low: 4, qualifiers: [at-least]}, passage: wish`,
    );
    const members = [...projected(twice).figures.values()].filter((one) => one.measure === "members");
    expect(members.map((one) => [one.low, one.high]).toSorted()).toEqual([
      [3, 3],
      [4, null],
    ]);
  });
});
