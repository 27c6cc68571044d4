import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { graphDigest } from "../../../src/records/graph-digest.js";
import { liveDatabase } from "../../support/database.js";
import { sampleText, sampleYaml } from "../../support/read-sample.js";
import { crossing, onTestDatabase, refusal, temporaryFolder, type Env } from "./support.js";

const PATIENCE = { timeout: 120_000 };
const live = liveDatabase();
const GOOD = sampleYaml("lantern-bay");
const SHA256 = /sha256: ([0-9a-f]{64})/.exec(GOOD)?.[1] ?? "";
const folder = temporaryFolder();
let env: Env = {};
let before = "";

beforeAll(async () => {
  await live.wipe();
  await migrate(live.driver, { database: live.database });
  const settings = onTestDatabase();
  const documents = join(settings["CROSSING_DATA_DIR"] ?? "", "documents");
  mkdirSync(documents);
  writeFileSync(join(documents, `${SHA256}.txt`), sampleText("lantern-bay"));
  env = settings;
  const file = join(folder, "good.yaml");
  writeFileSync(file, GOOD);
  expect(await crossing(["load", file], env)).toMatchObject({ status: 0 });
  before = await graphDigest(live.run);
}, 120_000);

/** A dossier that is the good one but for one text, which must stand in it. */
const with_ = (text: string, other: string): string => {
  expect(GOOD).toContain(text);
  return GOOD.replace(text, other);
};
const MARK = "  - {predicate: strongIn,";
const claim = (words: string): string => with_(MARK, `  - {${words}}\n${MARK}`);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

/** A fault, the dossier that has it, where it stands, and what is said of it. */
const FAULTS: readonly (readonly [name: string, dossier: () => string, part: string | null, reason: RegExp])[] = [
  [
    "a digest its attached document has not at that span",
    () => with_("4335e46a", "4335e46b"),
    "leader: {start",
    /the document has other text at 58\.\.175/,
  ],
  [
    "a span outside its document",
    () => with_("end: 450", "end: 45000"),
    "wish: {start",
    /ends at 45000, the document at \d+/,
  ],
  [
    "a span with other text",
    () => with_("start: 58", "start: 57"),
    "leader: {start",
    /the document has other text at 57\.\.175/,
  ],
  [
    "an unknown id",
    () => with_("object: institution:lantern-bay-office,", "object: institution:nowhere,"),
    "object: institution:nowhere",
    /unknown id institution:nowhere/,
  ],
  [
    "an unknown predicate",
    () => with_("predicate: strongIn", "predicate: goodAt"),
    "goodAt",
    /unknown predicate goodAt/,
  ],
  ["an unknown stage", () => with_("stage: SIGNED", "stage: SEALED"), "SEALED", /unknown stage SEALED/],
  [
    "a subject of the wrong type",
    () => with_("affiliatedWith, subject: person:ida-brook", "affiliatedWith, subject: region:lantern-bay"),
    "affiliatedWith, subject: region",
    /affiliatedWith: subject region:lantern-bay is Region; expected Person/,
  ],
  [
    "a bad EDTF date",
    () => with_("edtf: 2021-05-03/2021-05-07", "edtf: 2021-05-33"),
    "2021-05-33",
    /bad EDTF 2021-05-33/,
  ],
  [
    "a day no calendar has",
    () => with_("edtf: 2021-05-03/2021-05-07", "edtf: 2021-02-30"),
    "2021-02-30",
    /bad EDTF 2021-02-30/,
  ],
  [
    "an id declared twice",
    () => with_("  - {id: agreement:tidal", "  - {id: person:oskar-lind, type: Person}\n  - {id: agreement:tidal"),
    "  - {id: person:oskar-lind, type",
    /entity person:oskar-lind: declared twice/,
  ],
  [
    "a claim made twice",
    () =>
      claim(
        "predicate: strongIn, subject: institution:northmere-institute, object: field:tidal-turbines, passage: strength",
      ),
    null,
    /duplicate id: says the same as the claim of line \d+/,
  ],
  [
    "a claim without a passage that is not REFERENCE",
    () =>
      claim(
        "predicate: memberOf, subject: institution:northmere-institute, object: institution:joint-workshop, stage: WISHED",
      ),
    "memberOf",
    /a claim that is not REFERENCE needs a passage/,
  ],
  [
    "an unknown key",
    () =>
      claim(
        "predicate: memberOf, subject: institution:northmere-institute, object: institution:joint-workshop, stage: WISHED, passage: wish, colour: red",
      ),
    "colour",
    /unknown key colour/,
  ],
  ["broken YAML", () => with_("claims:\n", "claims: [\n"), null, /not YAML as expected/],
  ["nothing in it", () => "", null, /expected a mapping of keys to values/],
  ["a picture in it", () => "\u0089PNG\u0000\u0000", null, /not UTF-8 text/],
  ["more bytes than a dossier has", () => `${GOOD}${"# more\n".repeat(300_000)}`, null, /larger than 2 MB/],
  ["brackets without end", () => `claims: ${"[".repeat(200_000)}`, null, /not YAML as expected/],
  [
    "a document other than the attached one it was loaded from",
    () => with_(SHA256, SHA256.replace("8", "9")),
    null,
    /document\.sha256: article:lantern-bay is loaded from/,
  ],
];

describe("crossing load", PATIENCE, () => {
  it.each(FAULTS)(
    "refuses a dossier with %s: file, line and reason, and loads nothing",
    async (name, dossier, part, reason) => {
      const file = join(folder, `${name.replaceAll(" ", "-")}.yaml`);
      const text = dossier();
      writeFileSync(file, text);
      const line = await refusal(["load", file], env);
      expect(line).toMatch(reason);
      expect(line.startsWith(`load: ${file}:`) || line.startsWith(`${file}:`)).toBe(true);
      if (part !== null) expect(line).toContain(`${file}:${lineOf(text, part)}: `);
      expect(line).toMatch(/nothing (of it )?was loaded$/);
      expect(await graphDigest(live.run)).toBe(before);
    },
  );

  it("loads none of several dossiers when the last has a fault", async () => {
    const both = mkdtempSync(join(folder, "both-"));
    writeFileSync(join(both, "a.yaml"), sampleYaml("workshop-opens"));
    writeFileSync(join(both, "b.yaml"), GOOD.replace("predicate: strongIn", "predicate: goodAt"));
    expect(await refusal(["load", both], env)).toMatch(
      /b\.yaml:\d+: unknown predicate goodAt; nothing of it was loaded$/,
    );
    expect(await graphDigest(live.run)).toBe(before);
  });

  it("refuses two dossiers of one article", async () => {
    const twins = mkdtempSync(join(folder, "twins-"));
    for (const name of ["a.yaml", "b.yaml"]) writeFileSync(join(twins, name), GOOD);
    expect(await refusal(["load", twins], env)).toMatch(
      /b\.yaml:1: duplicate id article:lantern-bay: \S+a\.yaml is its dossier too/,
    );
  });

  it("refuses a folder without a dossier, and a path where nothing is", async () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    expect(await refusal(["load", empty], env)).toBe(
      `dossiers: no .yaml file at ${empty}; name dossiers or a folder of them`,
    );
    expect(await refusal(["load", `${empty}/none.yaml`], env)).toMatch(
      /^dossiers: there is no .*none\.yaml; name a dossier/,
    );
  });

  it("tells the same as JSON when asked to", async () => {
    const file = join(folder, "an-unknown-predicate.yaml");
    writeFileSync(file, GOOD.replace("predicate: strongIn", "predicate: goodAt"));
    const { status, out } = await crossing(["load", "--json", file], env);
    expect(status).toBe(1);
    const { error } = JSON.parse(out) as { error: { code: string; message: string; problems: string[] } };
    expect(error.code).toBe("BAD_RECORD");
    expect(error.problems).toEqual([expect.stringMatching(/:\d+: unknown predicate goodAt$/)]);
  });
});

describe("crossing load --dry-run", PATIENCE, () => {
  it("shows the claims and ties that would come and go, and changes nothing", async () => {
    const changed = GOOD.split("\n").filter((line) => !line.includes("signed, subject: person:oskar-lind"));
    expect(changed.length).toBe(GOOD.split("\n").length - 1);
    const file = join(folder, "changed.yaml");
    writeFileSync(file, changed.join("\n"));
    const { status, out } = await crossing(["load", "--dry-run", "--json", file], env);
    expect(status).toBe(0);
    const { claims, ties } = JSON.parse(out) as {
      claims: { come: unknown[]; go: { predicate: string }[] };
      ties: { come: { kind: string }[]; go: { kind: string }[] };
    };
    expect([claims.come, claims.go.map((one) => one.predicate)]).toEqual([[], ["signed"]]);
    expect([ties.come, ties.go].map((rows) => rows.map((tie) => tie.kind))).toEqual([["RECEIVED"], ["CO_SIGNED"]]);
    expect(await graphDigest(live.run)).toBe(before);
    const people = await crossing(["load", "--dry-run", file], env);
    expect(people.out).toMatch(/^- signed person:oskar-lind /m);
    expect(people.out).toMatch(/^- tie CO_SIGNED /m);
  });
});

describe("crossing check", PATIENCE, () => {
  it("finds every one of the same faults without a database, each with file and line", async () => {
    const all = mkdtempSync(join(folder, "all-"));
    const listed = FAULTS.filter(([name]) => !name.startsWith("a document other"));
    for (const [index, [, dossier]] of listed.entries()) writeFileSync(join(all, `${index}.yaml`), dossier());
    const { status, err } = await crossing(["check", all], { CROSSING_DATA_DIR: env["CROSSING_DATA_DIR"] });
    expect(status).toBe(1);
    for (const [index, [, dossier, part, reason]] of listed.entries()) {
      const place = `${all}/${index}.yaml:`;
      const found = err.split("\n").filter((line) => line.startsWith(place) && reason.test(line));
      expect(found, `${index}.yaml`).not.toEqual([]);
      if (part !== null) expect(found[0]).toContain(`${place}${lineOf(dossier(), part)}: `);
    }
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("says in JSON what it found", async () => {
    const file = join(folder, "bad-date.yaml");
    writeFileSync(file, GOOD.replace("2021-05-03/2021-05-07", "2021-05-33"));
    const { status, out } = await crossing(["check", "--json", file], {});
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problems: [expect.stringMatching(/:\d+: bad EDTF 2021-05-33/)] });
  });
});
