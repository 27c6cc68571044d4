import type { ColumnType } from "../src/neo4j/query.js";

const COLUMN_TYPES: readonly ColumnType[] = [
  "string",
  "string?",
  "string[]",
  "int",
  "int?",
  "int[]",
  "float",
  "float?",
  "boolean",
  "boolean?",
  "date",
  "date?",
  "map",
  "map?",
  "map[]",
];

/** A query file, its header made into data. */
export interface ParsedQuery {
  readonly name: string;
  readonly summary: string;
  readonly mode: "read" | "write";
  readonly params: readonly Column[];
  readonly row: readonly Column[];
  readonly cost: string;
  readonly text: string;
}
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly note: string;
}

/** True of a reading statement that says it begins at an index; a test holds it to that, however much there is. */
export const beginsAtIndex = ({ mode, cost }: Pick<ParsedQuery, "mode" | "cost">): boolean =>
  mode === "read" && cost.startsWith("index ") && !cost.includes(", or the ");

/** `person/by-ids.cypher` is `personByIds`. */
export function queryName(path: string): string {
  return path.replace(/\.cypher$/, "").replace(/[/-]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads the header of one query file; throws a plain Error naming the file and the fault for an unknown tag or type,
 * a duplicate, a parameter declared and unused or used and undeclared, more than one statement, or a missing tag.
 * `path` is relative to `queries/`. Form of the header: README, "A new traversal in five steps".
 */
export function parseQuery(path: string, source: string): ParsedQuery {
  const fail = (fault: string): never => {
    throw new Error(`queries/${path}: ${fault}`);
  };
  const tags = readTags(source, fail);
  const one = (tag: string): string => tags.find((entry) => entry.tag === tag)?.value ?? fail(`no @${tag}`);
  const text = withoutComments(source);
  if (text.replace(/;\s*$/, "").includes(";")) fail("more than one statement");
  const params = columns(tags, "param", fail);
  checkParameters(params, text, fail);
  const mode = one("mode");
  if (mode !== "read" && mode !== "write") return fail(`@mode must be read or write, got ${mode}`);
  return {
    name: queryName(path),
    summary: one("summary"),
    mode,
    params,
    row: columns(tags, "row", fail),
    cost: one("cost"),
    text,
  };
}

type Fail = (fault: string) => never;
interface Tag {
  readonly tag: string;
  readonly value: string;
}

function readTags(source: string, fail: Fail): Tag[] {
  const tags: Tag[] = [];
  for (const line of source.split("\n")) {
    const match = /^\/\/ @(\w+)\s+(.*)$/.exec(line);
    if (!match) continue;
    const [, tag = "", value = ""] = match;
    if (!["summary", "mode", "param", "row", "cost"].includes(tag)) fail(`unknown tag @${tag}`);
    if (["summary", "mode", "cost"].includes(tag) && tags.some((entry) => entry.tag === tag)) fail(`@${tag} twice`);
    tags.push({ tag, value: value.trim() });
  }
  return tags;
}

function columns(tags: readonly Tag[], kind: "param" | "row", fail: Fail): Column[] {
  const found: Column[] = [];
  for (const { tag, value } of tags) {
    if (tag !== kind) continue;
    const [name = "", typeText = "", ...note] = value.split(/\s+/);
    const type = COLUMN_TYPES.find((known) => known === typeText) ?? fail(`@${kind} ${name}: unknown type ${typeText}`);
    if (found.some((column) => column.name === name)) fail(`@${kind} ${name} twice`);
    found.push({ name, type, note: note.join(" ") });
  }
  return found;
}

function checkParameters(params: readonly Column[], text: string, fail: Fail): void {
  const used = new Set([...withoutStrings(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""));
  for (const { name } of params) if (!used.has(name)) fail(`parameter ${name} is declared and not used`);
  for (const name of used)
    if (!params.some((param) => param.name === name)) fail(`parameter ${name} is used and not declared`);
}

const withoutComments = (source: string): string =>
  source
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
const withoutStrings = (text: string): string => text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
