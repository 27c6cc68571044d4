import { pino } from "pino";
import type { Context } from "../../src/api/context.js";
import { makeNotes } from "../../src/api/notes.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { readConfig } from "../../src/config.js";
import { serve, type Served } from "../../src/http/server.js";
import { makeReads, type Reads } from "../../src/loaders/reads.js";
import { statementRunner } from "../../src/neo4j/read-once.js";
import type { LiveDatabase } from "./database.js";

/** What a test may put in the place of the usual. */
export type LiveParts = Partial<Pick<Context, "run" | "attachments">> & {
  /** Whether each request begins without what earlier ones have read. */
  readonly isForgetful?: boolean;
};

/** Makes the context of one request on the database of this test run; no document is attached, today is in 2020. */
export function liveContexts(live: LiveDatabase, parts: LiveParts = {}): (requestId: string) => Context {
  const { driver, database } = live;
  const { run = live.run, attachments = { text: () => Promise.resolve(null) } } = parts;
  const remembering = makeReads(run, attachments);
  const reads = (): Reads => (parts.isForgetful ? makeReads(run, attachments)() : remembering());
  const { ourSide } = readConfig({});
  const readLane = statementRunner(() => driver, { database, timeoutMs: 20_000, name: "readLane" });
  return (requestId) => ({
    requestId,
    notes: makeNotes(),
    ...reads(),
    ourSide,
    attachments,
    today: () => "2020-01-01",
    executionContext: readLane,
    sessionConfig: { database },
    transaction: { timeout: 20_000 },
  });
}

/** Serves the whole API over HTTP on a free port, with the database of this test run behind it. */
export async function serveLive(live: LiveDatabase, parts: LiveParts = {}): Promise<Served> {
  const served = await serve({
    schema: await buildApiSchema(),
    makeContext: liveContexts(live, parts),
    config: { host: "127.0.0.1", port: 0 },
    log: pino({ level: "silent" }),
    probe: () => Promise.resolve(),
    operations: [],
  });
  await served.warmed;
  return served;
}
