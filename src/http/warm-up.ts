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
 * Runs each ready operation once, a few at a time, so that the database has planned them before a client asks; one that
 * fails is run once more by itself, for a busy machine may take longer to plan than a statement may last.
 * Resolves to the stems of those that failed twice, which the log tells.
 */
export async function warmUp(
  apollo: ApolloServer<Context>,
  makeContext: (requestId: string) => Context,
  operations: readonly ReadyOperation[],
  log: Log,
): Promise<string[]> {
  const isAnswered = async ({ stem, query }: ReadyOperation): Promise<boolean> => {
    const { body } = await apollo.executeOperation({ query }, { contextValue: makeContext(`warm-up-${stem}`) });
    return body.kind === "single" && body.singleResult.errors === undefined;
  };
  /** Resolves to those that failed. */
  const runAll = async (queue: readonly ReadyOperation[], atOnce: number): Promise<ReadyOperation[]> => {
    const failed: ReadyOperation[] = [];
    const waiting = queue.values();
    const worker = async (): Promise<void> => {
      for (const operation of waiting) if (!(await isAnswered(operation))) failed.push(operation);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return failed;
  };
  await isAnswered(FIRST);
  const failed = await runAll(await runAll(operations, AT_ONCE), 1);
  for (const { stem } of failed) log.warn({ operation: stem }, "a ready operation failed while warming up");
  return failed.map(({ stem }) => stem);
}
