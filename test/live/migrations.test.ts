import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS_FOLDER, migrate, readMigrations, statementsOf } from "../../src/neo4j/migrations.js";
import { liveDatabase } from "../support/database.js";

const { driver, database, wipe } = liveDatabase();
const rows = async (text: string): Promise<unknown[]> =>
  (await driver.executeQuery(text, {}, { database })).records.map((row) => row.toObject());
const FIRST = "V0001__constraints_and_indexes.cypher";
const OURS = readMigrations(MIGRATIONS_FOLDER);
const VERSIONS = OURS.map(({ version }) => version);
/** The version of the migration that comes `steps` after the last of the project's own. */
const later = (steps: number): string => String(OURS.length + steps).padStart(4, "0");
const MADE_UP = `V${later(1)}__made_up.cypher`;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crossing-migrations-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await driver.executeQuery("DROP INDEX made_up IF EXISTS", {}, { database });
});
beforeEach(async () => {
  await wipe();
  await rm(folder, { recursive: true, force: true });
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
});

describe("migrate", () => {
  it("applies each migration once, notes its checksum, and applies nothing the second time", async () => {
    expect(await migrate(driver, { database, folder })).toEqual(VERSIONS);
    expect(await migrate(driver, { database, folder })).toEqual([]);
    const noted = "MATCH (m:__Neo4jMigration) RETURN m.version AS version, m.source AS source, m.checksum AS checksum";
    expect(await rows(`${noted} ORDER BY version`)).toEqual(
      OURS.map(({ version, file, checksum }) => ({ version, source: file, checksum })),
    );
  });

  it("applies once when two starters come at once, and leaves no lock", async () => {
    const applied = await Promise.all([migrate(driver, { database, folder }), migrate(driver, { database, folder })]);
    expect(applied.flat()).toEqual(VERSIONS);
    expect(await rows("MATCH (m:__Neo4jMigration) RETURN m.version AS version")).toHaveLength(OURS.length);
    expect(await rows("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS id")).toEqual([]);
  });

  it("applies a new file and nothing before it", async () => {
    await migrate(driver, { database, folder });
    await writeFile(join(folder, MADE_UP), "// made up\nCREATE INDEX made_up IF NOT EXISTS FOR (n:MadeUp) ON (n.x);\n");
    expect(await migrate(driver, { database, folder })).toEqual([later(1)]);
    expect(await rows("SHOW INDEXES YIELD name WHERE name = 'made_up' RETURN name")).toHaveLength(1);
  });

  it("refuses a file that changed after it was applied, and one that is gone", async () => {
    await writeFile(join(folder, MADE_UP), "RETURN 1;\n");
    await migrate(driver, { database, folder });
    await rm(join(folder, MADE_UP));
    await expect(migrate(driver, { database, folder })).rejects.toThrow(
      `the database has ${later(1)}, which this version lacks`,
    );
    await writeFile(join(folder, FIRST), `${await readFile(join(folder, FIRST), "utf8")}// changed\n`);
    await expect(migrate(driver, { database, folder })).rejects.toMatchObject({
      code: "BAD_SCHEMA",
      message: `migrations: ${FIRST} changed after it was applied; restore it and add a new one`,
    });
  });

  it("refuses a gap, a repeated number and a name out of form before it touches the database", async () => {
    for (const name of [`V${later(2)}__gap.cypher`, "V0001__again.cypher", "make-index.cypher"]) {
      await writeFile(join(folder, name), "RETURN 1;\n");
      await expect(migrate(driver, { database, folder })).rejects.toMatchObject({ code: "BAD_SCHEMA" });
      await rm(join(folder, name));
    }
    expect(await rows("MATCH (m:__Neo4jMigration) RETURN m.version AS version")).toEqual([]);
  });
});

describe("the schema", () => {
  it("finds names by what they are folded to", async () => {
    await migrate(driver, { database });
    await driver.executeQuery("CREATE (:Name {id: 'name:x', value: '中徳', folded: '中德'})", {}, { database });
    expect(await rows(`CALL db.index.fulltext.queryNodes('names', '"中德"') YIELD node RETURN node.id AS id`)).toEqual([
      { id: "name:x" },
    ]);
  });

  it("finds names by their little words too", async () => {
    await migrate(driver, { database });
    await driver.executeQuery("CREATE (:Name {id: 'name:y', folded: 'house of the winds'})", {}, { database });
    expect(
      await rows(`CALL db.index.fulltext.queryNodes('names', '+of +the') YIELD node RETURN node.id AS id`),
    ).toEqual([{ id: "name:y" }]);
  });

  it("keeps two nodes from having one id, and two relationships one key", async () => {
    await migrate(driver, { database });
    const twice = driver.executeQuery(
      "CREATE (:Entity:Person {id: 'person:x'}), (:Entity:Person {id: 'person:x'})",
      {},
      { database },
    );
    await expect(twice).rejects.toMatchObject({ code: "Neo.ClientError.Schema.ConstraintValidationFailed" });
    const links = driver.executeQuery(
      "CREATE (a:Entity {id: 'a'})-[:SIGNED {key: 'k'}]->(b:Entity {id: 'b'}), (a)-[:SIGNED {key: 'k'}]->(b)",
      {},
      { database },
    );
    await expect(links).rejects.toMatchObject({ code: "Neo.ClientError.Schema.ConstraintValidationFailed" });
  });
});

describe("statementsOf", () => {
  it("parts statements at the semicolon that ends a line and leaves comments out", () => {
    expect(statementsOf("// one; two\nCREATE (:A {x: 'a;b'});\n\nMATCH (n)\nRETURN n;")).toEqual([
      "CREATE (:A {x: 'a;b'})",
      "MATCH (n)\nRETURN n",
    ]);
  });
});
