import { beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.js";
import { loadDossier } from "../../../src/records/load-dossier.js";
import { graphDigest } from "../../../src/records/graph-digest.js";
import { liveDatabase } from "../../support/database.js";
import { dossierFrom, sampleDossier, sampleYaml } from "../../support/read-sample.js";
import { complaintIn, crossing, onTestDatabase, refusal, temporaryFolder, type Env } from "./support.js";

const PATIENCE = { timeout: 120_000 };
const live = liveDatabase();
let env: Env = {};

/** A second Oskar, so that his given name alone says too little. */
const NAMESAKE = sampleYaml("workshop-opens").replace(
  "  - {id: person:oskar-lind, type: Person}",
  "  - {id: person:oskar-lind, type: Person}\n  - id: person:oskar-berg\n    type: Person\n    names:\n      - {value: Oskar Berg, language: en, kind: preferred, passage: rector}",
);

beforeAll(async () => {
  await live.wipe();
  await migrate(live.driver, { database: live.database });
  await loadDossier(live.transact, sampleDossier("lantern-bay"));
  await loadDossier(live.transact, dossierFrom(NAMESAKE));
  env = { ...onTestDatabase(), CROSSING_OUR_SIDE: "institution:lantern-bay-office" };
  await crossing(["--help"], {});
}, 120_000);

describe("a question that cannot be answered is refused in one line", PATIENCE, () => {
  const REFUSED: readonly (readonly [name: string, args: readonly string[], line: RegExp])[] = [
    [
      "a name that several bear, listing them",
      ["ask", "introductions", "Oskar"],
      /^ask: Oskar may be (?=.*person:oskar-lind \(Oskar Lind\))(?=.*person:oskar-berg \(Oskar Berg\)).*; give the id$/,
    ],
    [
      "a name nobody bears",
      ["ask", "introductions", "Nobody Atall"],
      /^ask: nothing is called Nobody Atall; use search to find it$/,
    ],
    [
      "an unknown id",
      ["ask", "introductions", "person:nobody"],
      /^introductions: to "person:nobody" is not in the graph; find its id with search$/,
    ],
    [
      "a region",
      ["ask", "introductions", "region:lantern-bay"],
      /^introductions: to must be a person or an institution, got Region region:lantern-bay; regions make no ties/,
    ],
    [
      "nine hops",
      ["ask", "introductions", "Oskar Lind", "--max-hops", "9"],
      /^introductions: maxHops must be 1\.\.4, got 9$/,
    ],
    [
      "a thousand chains",
      ["ask", "introductions", "Oskar Lind", "--first", "1000"],
      /^introductions: first must be 1\.\.100, got 1000$/,
    ],
    [
      "a day no calendar has",
      ["ask", "introductions", "Oskar Lind", "--as-of", "2019-02-30"],
      /^introductions: asOf must be a day of the calendar, YYYY-MM-DD, got "2019-02-30"$/,
    ],
    [
      "ties as of no date",
      ["ties", "--as-of", "notadate"],
      /^ties: asOf must be a day of the calendar, YYYY-MM-DD, got "notadate"$/,
    ],
    ["an unknown claim", ["claim", "claim:nothing"], /^claim: there is none with the id claim:nothing; /],
    [
      "the removal of an unknown article",
      ["remove", "99"],
      /^remove: article:99 is not loaded; loaded: article:lantern-bay, article:workshop-opens$/,
    ],
    ["a search for nothing", ["search", ""], /^search: text must have 1\.\.200 characters, got 0$/],
    [
      "a folder that is not there",
      ["attach", "/nowhere/at/all"],
      /^attach: \/nowhere\/at\/all cannot be read; give a folder of source documents$/,
    ],
  ];

  it.each(REFUSED)("%s", async (_name, args, expected) => {
    const before = await graphDigest(live.run);
    expect(await refusal(args, env)).toMatch(expected);
    expect(await graphDigest(live.run)).toBe(before);
  });

  it.each([
    ["an unknown command", ["nosuch"], /^unknown command 'nosuch'; see crossing --help$/],
    ["an unknown option", ["ties", "--colour"], /^unknown option '--colour'; see crossing --help$/],
    ["a missing argument", ["ask", "introductions"], /^missing required argument 'to'; see crossing --help$/],
    [
      "a number that is none",
      ["search", "x", "--first", "many"],
      /^option '--first <n>' argument 'many' is invalid\. expected a whole number\.; see crossing --help$/,
    ],
  ])("%s, as wrong usage with status 2", async (_name, args, expected) => {
    const ran = await crossing(args, env);
    expect(ran.status).toBe(2);
    expect(complaintIn(ran)).toMatch(expected);
  });
});

describe("every command with --json", PATIENCE, () => {
  it.each([
    [["status"]],
    [["check"]],
    [["ties", "--as-of", "2022-01-01"]],
    [["ask", "introductions", "Oskar Lind"]],
    [["search", "Lantern"]],
    [["search", "no such name"]],
    [["rebuild"]],
    [["attach", temporaryFolder()]],
  ])("%j writes JSON alone to standard output, without colour", async (args) => {
    const { status, out } = await crossing([...args, "--json"], { ...env, FORCE_COLOR: "1" });
    expect(status).toBe(0);
    expect(typeof JSON.parse(out)).toBe("object");
    // eslint-disable-next-line no-control-regex -- colour codes are what is looked for
    expect(out).not.toMatch(/\u001b/);
  });

  it("opens a claim, and takes --json before the command too", async () => {
    const ties: unknown = JSON.parse((await crossing(["--json", "ties"], env)).out);
    const id = /claim:[0-9a-f]{20}/.exec(JSON.stringify(ties))?.[0] ?? "";
    const { status, out } = await crossing(["claim", id, "--json"], env);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id, passages: [{ quote: null }] });
  });

  it("tells an error as JSON, with its code, and its line on standard error", async () => {
    const ran = await crossing(["ask", "introductions", "Oskar", "--json"], env);
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      error: { code: "BAD_USER_INPUT", candidates: [expect.any(String), expect.any(String)] },
    });
    expect(complaintIn(ran)).toMatch(/^ask: Oskar may be /);
  });

  it("tells wrong usage as JSON", async () => {
    const ran = await crossing(["nosuch", "--json"], env);
    expect(ran.status).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({ error: { code: "USAGE" } });
  });
});

describe("help", PATIENCE, () => {
  it("names every command, its exit codes and where settings are told", async () => {
    const { status, out } = await crossing(["--help"], {});
    expect(status).toBe(0);
    for (const name of [
      "start",
      "load",
      "remove",
      "check",
      "rebuild",
      "ties",
      "claim",
      "attach",
      "ask",
      "search",
      "status",
    ])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(out).toMatch(/Exit codes: 0 done, 1 failed, 2 wrong usage/);
  });
});
