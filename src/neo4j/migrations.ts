import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { AppError } from "../errors.js";
import { migrationApplied, migrationLock, migrationRecord, migrationUnlock } from "../generated/queries.js";
import { PROJECT_ROOT } from "../project-root.js";
import { driverCode, translateFailure } from "./failures.js";
import { makeRun, makeTransact } from "./run.js";

/** One file of `graph/migrations`, named as neo4j-migrations names them: `V0001__what_it_does.cypher`. */
export interface Migration {
  /** Digits of the name, such as `0001`. */
  readonly version: string;
  readonly description: string;
  readonly file: string;
  /** Sha256 of the file. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

export interface MigrateOptions {
  readonly database: string;
  /** Folder of the migration files; default the project's own. */
  readonly folder?: string;
}

/** Where the migrations of this project lie. */
export const MIGRATIONS_FOLDER: string = join(PROJECT_ROOT, "graph", "migrations");
const LOCK_FILE = join(PROJECT_ROOT, "graph", "migrations-lock.cypher");

/**
 * Applies what is not yet applied, in order, and answers the versions applied now. Two starters at once take turns, so
 * each migration is applied once. Every statement must bear being run again: one cut off half-way is run anew.
 * Errors: BAD_SCHEMA for a file that changed, vanished or was put before an applied one, and for a gap in the numbers.
 * Source: https://github.com/michael-simons/neo4j-migrations
 */
export async function migrate(driver: Driver, options: MigrateOptions): Promise<string[]> {
  const migrations = readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  // Nothing is locked, nor written, when all is done already.
  if (pendingAfter(migrations, await makeRun(driver, options)(migrationApplied, {})).length === 0) return [];
  for (const statement of statementsOf(readFileSync(LOCK_FILE, "utf8")))
    await execute(driver, options.database, statement);
  return makeTransact(
    driver,
    options,
  )(async (run) => {
    await run(migrationLock, {});
    const applied = await run(migrationApplied, {});
    const pending = pendingAfter(migrations, applied);
    for (const { version, description, file, checksum, statements } of pending) {
      for (const statement of statements) await execute(driver, options.database, statement);
      await run(migrationRecord, { version, description, source: file, checksum });
    }
    await run(migrationUnlock, {});
    return pending.map((migration) => migration.version);
  });
}

/** Reads and orders the migration files of a folder. Errors: BAD_SCHEMA for a name out of form, a repeat or a gap. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".cypher"));
  return files.toSorted().map((file, index) => {
    const [, version, words] = /^V(\d{4})__(\w+)\.cypher$/.exec(file) ?? [];
    if (version === undefined || words === undefined) {
      throw new AppError("BAD_SCHEMA", `migrations: ${file} is no name; expected V0001__what_it_does.cypher`, { file });
    }
    if (Number(version) !== index + 1) {
      throw new AppError("BAD_SCHEMA", `migrations: expected number ${index + 1}, got ${file}; numbers have no gaps`, {
        file,
      });
    }
    const text = readFileSync(join(folder, file), "utf8");
    const checksum = createHash("sha256").update(text).digest("hex");
    return { version, description: words.replaceAll("_", " "), file, checksum, statements: statementsOf(text) };
  });
}

/** The statements of a migration: separated by `;` at the end of a line, lines beginning with `//` left out. */
export function statementsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => !line.trimStart().startsWith("//"));
  return lines
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

interface Applied {
  readonly version: string;
  readonly checksum: string;
}

function pendingAfter(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const { version, checksum } of applied) {
    const file = migrations.find((migration) => migration.version === version);
    if (!file) {
      throw new AppError(
        "BAD_SCHEMA",
        `migrations: the database has ${version}, which this version lacks; use the newer version`,
        { version },
      );
    }
    if (file.checksum !== checksum) {
      throw new AppError(
        "BAD_SCHEMA",
        `migrations: ${file.file} changed after it was applied; restore it and add a new one`,
        { version },
      );
    }
  }
  const done = new Set(applied.map((migration) => migration.version));
  return migrations.filter((migration) => !done.has(migration.version));
}

async function execute(driver: Driver, database: string, statement: string): Promise<void> {
  try {
    await driver.executeQuery(statement, {}, { database });
  } catch (error) {
    // Two starters made the same constraint at once: it is there, which is all that was asked.
    if (driverCode(error) === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists") return;
    throw translateFailure(error, "migrations");
  }
}
