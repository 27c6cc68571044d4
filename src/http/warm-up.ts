import type { ApolloServer } from "@apollo/server";
import type { Context } from "../api/context.js";
import type { Log } from "./log.js";
import type { ReadyOperation } from "./operations.js";

/**
 * The read lane asks the database for its version once for each root field of the first operation it runs, and keeps
 * the answer; asked here, no client waits for it.
 */
const FIRST: ReadyOperation = { stem: "version", query: "{ institutions(limit: 1) { __typename } }" };

/** Planning is what takes the time, and the database plans on as many processors as it is asked on. */
const AT_ONCE = 2;

/**
 * Runs each ready operation once, a few at a time, so that the database has planned them before a client asks.
 * Resolves to the stems of those that failed, which the log tells.
 */
export async function warmUp(
  apollo: ApolloServer<Context>,
  makeContext: (requestId: string) => Context,
  operations: readonly ReadyOperation[],
  log: Log,
): Promise<string[]> {
  const failed: string[] = [];
  const run = async ({ stem, query }: ReadyOperation): Promise<void> => {
    const { body } = await apollo.executeOperation({ query }, { contextValue: makeContext(`warm-up-${stem}`) });
    if (body.kind === "single" && body.singleResult.errors === undefined) return;
    failed.push(stem);
    log.warn({ operation: stem }, "a ready operation failed while warming up");
  };
  await run(FIRST);
  const queue = operations.values();
  const worker = async (): Promise<void> => {
    for (const operation of queue) await run(operation);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}
