import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "../project-root.js";
import type { Answer } from "./answer.js";
import { ASKERS, purposeOf, type Purpose, type ReadyOperation } from "./operations.js";

/** GraphiQL writes styles of its own into the page and carries its fonts as data; nothing leaves the origin. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; connect-src 'self' data:; worker-src 'self' blob:; " +
  "font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

const ours = (file: string): string => join(PROJECT_ROOT, "src", "http", "graphiql", file);

/**
 * Stems of the ready operations that stand open in tabs, the best to begin with first. All are listed beside them, as
 * in more than five tabs nobody finds any.
 */
export const TABS = ["introductions", "search-box", "people", "cooperation-progress", "technology-matches"] as const;

/**
 * Reads GraphiQL once and returns what is served at each path: the page, its scripts and styles from the installed
 * packages, and the ready operations, those of its tabs first.
 */
export function graphiqlFiles(operations: readonly ReadyOperation[]): ReadonlyMap<string, Answer> {
  const installed = createRequire(import.meta.url);
  const folder = (name: string): string => dirname(installed.resolve(`${name}/package.json`));
  const file = (type: string, path: string): Answer => ({
    status: 200,
    type,
    policy: POLICY,
    body: readFileSync(path),
  });
  const listed = JSON.stringify({
    tabs: TABS.flatMap((tab) => operations.filter(({ stem }) => stem === tab)).map(({ query }) => ({ query })),
    groups: ASKERS.map((asker) => ({ asker, operations: listOf(asker, operations) })),
  });
  return new Map([
    ["/graphiql", file("text/html; charset=utf-8", ours("index.html"))],
    ["/graphiql/start.js", file(SCRIPT, ours("start.js"))],
    ["/graphiql/page.css", file(STYLE, ours("page.css"))],
    ["/graphiql/react.js", file(SCRIPT, join(folder("react"), "umd", "react.production.min.js"))],
    ["/graphiql/react-dom.js", file(SCRIPT, join(folder("react-dom"), "umd", "react-dom.production.min.js"))],
    ["/graphiql/graphiql.js", file(SCRIPT, join(folder("graphiql"), "graphiql.min.js"))],
    ["/graphiql/graphiql.css", file(STYLE, join(folder("graphiql"), "graphiql.min.css"))],
    [
      "/graphiql/operations.json",
      { status: 200, type: "application/json; charset=utf-8", policy: POLICY, body: listed },
    ],
  ]);
}

function listOf(
  asker: Purpose["asker"],
  operations: readonly ReadyOperation[],
): { readonly question: string; readonly query: string }[] {
  return operations.flatMap((operation) => {
    const purpose = purposeOf(operation);
    return purpose.asker === asker ? [{ question: purpose.question, query: operation.query }] : [];
  });
}
