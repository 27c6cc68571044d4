import type { ApolloServer } from "@apollo/server";
import type { Context } from "../api/context.js";
import type { Log } from "./log.js";
import type { ReadyOperation } from "./operations.js";

/**
 * The read lane asks the database for its version once for each root field of the first operation it runs, and keeps
 * the answer; asked here, no client waits for it.
 */
const FIRST: ReadyOperation = { stem: "version", query: "{ institutions(limit: 1) { __typename } }" };

/**
 * Runs each ready operation once, one after the other, so that the database has planned them before a client asks.
 * Resolves to the stems of those that failed, which the log tells.
 */
export async function warmUp(
  apollo: ApolloServer<Context>,
  makeContext: (requestId: string) => Context,
  operations: readonly ReadyOperation[],
  log: Log,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { stem, query } of [FIRST, ...operations]) {
    const { body } = await apollo.executeOperation({ query }, { contextValue: makeContext(`warm-up-${stem}`) });
    if (body.kind === "single" && body.singleResult.errors === undefined) continue;
    failed.push(stem);
    log.warn({ operation: stem }, "a ready operation failed while warming up");
  }
  return failed;
}
