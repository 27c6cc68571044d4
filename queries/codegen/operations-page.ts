import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { ASKERS, purposeOf, readOperations, type Purpose, type ReadyOperation } from "../../src/http/operations.js";
import { NOTICE, pathIn } from "./sources.js";

/** Things shown of a list, and members of a thing; the recorded answer beside it is whole. */
const SHOWN = 2;

type Described = ReadyOperation & Purpose;

/** The text of `queries/operations/README.md`: every ready operation with its recorded answer, long lists cut. */
export async function generateOperationsPage(): Promise<string> {
  const parts = byAsker().flatMap(([asker, operations]) => [`## ${asker}`, ...operations.map(section)]);
  const intro =
    "The ready operations, one a job, with what they answer on the twelve articles. Of long lists the first two are " +
    "shown; the whole answers lie in [`answers`](answers), and a test holds each operation to its own.";
  return markdown(["# Ready operations", `<!-- ${NOTICE} -->`, intro, ...parts].join("\n\n"));
}

/** The text of `README.md` with its list of ready operations and a few answers made anew. Throws where it has no place for them. */
export async function generateReadme(): Promise<string> {
  const readme = readFileSync(pathIn("README.md"), "utf8");
  const place = /(<!-- operations: [^\n]*-->\n)[^]*?(<!-- end of operations -->)/;
  if (!place.test(readme)) throw new Error("README.md: no place for the ready operations");
  return markdown(readme.replace(place, (_, begin: string, end: string) => `${begin}\n${list()}\n\n${end}`));
}

/** Those short enough to be shown where most people read. */
const EXAMPLES = ["why-not", "search-box", "hosts"];

function list(): string {
  const rows = byAsker().flatMap(([asker, operations]) =>
    operations.map(({ stem, question }) => {
      const link = `[\`${stem}\`](queries/operations/README.md#${stem})`;
      return `| ${asker} | ${question.replaceAll("|", "\\|")} | ${link} |`;
    }),
  );
  const examples = EXAMPLES.flatMap((stem) => {
    const operation = described().find((one) => one.stem === stem);
    return operation === undefined ? [] : [`${operation.asker}, \`${stem}\`: ${operation.question}`, answerOf(stem)];
  });
  return [["| who asks | what | with its answer |", "| --- | --- | --- |", ...rows].join("\n"), ...examples].join(
    "\n\n",
  );
}

const described = (): Described[] => readOperations().map((operation) => ({ ...operation, ...purposeOf(operation) }));

function byAsker(): (readonly [string, Described[]])[] {
  const operations = described();
  return ASKERS.map((asker) => [asker, operations.filter((one) => one.asker === asker)] as const);
}

function section({ stem, question, query }: Described): string {
  const operation = query.slice(query.indexOf("\n") + 1);
  return [`### ${stem}`, question, fence("graphql", operation), answerOf(stem)].join("\n\n");
}

function answerOf(stem: string): string {
  const answer: unknown = JSON.parse(readFileSync(pathIn("queries", "operations", "answers", `${stem}.json`), "utf8"));
  return fence("json", JSON.stringify(abridged(Reflect.get(Object(answer), "data"))));
}

/** The same value with the first two of each list, and how many more there are. */
export function abridged(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const more = items.length - SHOWN;
    const shown = items.slice(0, more === 1 ? items.length : SHOWN).map(abridged);
    return more > 1 ? [...shown, `… ${more} more`] : shown;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, abridged(one)]));
}

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

const markdown = async (text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(pathIn("README.md"))), parser: "markdown" });
