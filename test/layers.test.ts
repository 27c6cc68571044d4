import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("generated/") && !path.startsWith("explorer/"));

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The layers a layer may use, and those it may use for types alone. `graph/` may be used by all. */
const MAY: Readonly<Record<string, { uses: readonly string[]; types?: readonly string[] }>> = {
  errors: { uses: [] },
  "project-root": { uses: [] },
  config: { uses: ["errors"], types: ["neo4j"] },
  neo4j: { uses: ["errors", "generated"], types: ["config"] },
  records: { uses: ["generated", "errors"], types: ["neo4j"] },
  ties: { uses: ["errors"] },
  services: { uses: ["generated", "ties", "errors"], types: ["neo4j"] },
  loaders: { uses: ["services", "generated", "errors"], types: ["neo4j"] },
  api: { uses: ["services", "loaders", "errors"], types: ["neo4j"] },
  http: { uses: ["api", "neo4j", "config", "errors"] },
  cli: {
    uses: ["errors", "config", "neo4j", "generated", "records", "ties", "services", "loaders", "api", "http", "main"],
  },
  main: { uses: ["errors", "cli"] },
};

/** The vocabulary and policies, and where the project lies: for every layer. */
const FOR_ALL = ["graph", "project-root"];

/** Packages that belong to some layers alone. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "neo4j-driver": ["neo4j"],
  yaml: ["records"],
  edtf: ["records"],
  dataloader: ["loaders", "api"],
  "type-graphql": ["api"],
  graphql: ["api"],
  "@neo4j/graphql": ["api"],
  "@apollo/server": ["http", "api"],
  express: ["http"],
  commander: ["cli"],
};

const layerOf = (path: string): string => path.split("/")[0]?.replace(/\.ts$/, "") ?? "";

function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, readFileSync(join(ROOT, "src", path), "utf8"), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
    const names =
      clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
    const typeOnly =
      (ts.isExportDeclaration(statement)
        ? statement.isTypeOnly
        : clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (names !== undefined && clause?.name === undefined && names.every((name) => name.isTypeOnly));
    return [{ from: statement.moduleSpecifier.text, typeOnly }];
  });
}

function target(path: string, specifier: string): string {
  const resolved = join("src", path, "..", specifier).replaceAll("\\", "/");
  return resolved.startsWith("src/")
    ? layerOf(resolved.slice(4).replace(/\.js$/, ".ts"))
    : (resolved.split("/")[0] ?? "");
}

function faultsOf(path: string): string[] {
  const layer = layerOf(path);
  const rule = MAY[layer];
  if (!rule) return [`${path}: ${layer} is no layer`];
  return importsOf(path).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith(".")) {
      const owner = Object.keys(PACKAGES).find((name) => from === name || from.startsWith(`${name}/`));
      const allowed = owner === undefined || typeOnly || PACKAGES[owner]?.includes(layer);
      return allowed ? [] : [`${path}: ${from} belongs to ${PACKAGES[owner]?.join(", ")}`];
    }
    const used = target(path, from);
    const allowed =
      FOR_ALL.includes(used) || used === layer || rule.uses.includes(used) || (typeOnly && rule.types?.includes(used));
    return allowed ? [] : [`${path}: ${layer} may not use ${used} (${from})`];
  });
}

describe("the layers", () => {
  it("import only what is below them, and each package from its own layer", () => {
    expect(SOURCES.flatMap(faultsOf)).toEqual([]);
  });

  it("read the environment in one place", () => {
    const readers = SOURCES.filter((path) => readFileSync(join(ROOT, "src", path), "utf8").includes("process.env"));
    // `main.ts` hands the environment on unread; the recorder of digests is a program of its own.
    expect(readers).toEqual(["main.ts", "neo4j/embedded/record-digests.ts"]);
  });

  it("hold no Cypher outside the query files and migrations", () => {
    const cypher = /["'`](?:\s*)(?:MATCH|MERGE|CREATE|UNWIND|CALL) [({$a-z]/;
    const holders = SOURCES.filter((path) => cypher.test(readFileSync(join(ROOT, "src", path), "utf8")));
    expect(holders).toEqual([]);
  });

  it("keep every file within 300 lines", () => {
    const long = SOURCES.filter((path) => readFileSync(join(ROOT, "src", path), "utf8").split("\n").length > 301);
    expect(long).toEqual([]);
  });
});
