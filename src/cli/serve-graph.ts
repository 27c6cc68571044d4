import type { GraphQLSchema } from "graphql";
import type { Context } from "../api/context.js";
import { makeNotes } from "../api/notes.js";
import { RESOLVERS } from "../api/resolvers.js";
import { buildApiSchema } from "../api/schema.js";
import type { Config } from "../config.js";
import { makeLog } from "../http/log.js";
import { serve, type Served } from "../http/server.js";
import { makeReads } from "../loaders/reads.js";
import { makePulse, type Pulse } from "../neo4j/pulse.js";
import type { Run } from "../neo4j/query.js";
import { statementRunner, type StatementRunner } from "../neo4j/read-once.js";
import { makeAttachments } from "../records/attachments.js";
import type { Graph } from "./open-graph.js";
import { today } from "./today.js";

/** Longest time of one statement of the read lane, ms. */
const STATEMENT_MS = 8_000;

/** An API that is built and still has no graph. */
export interface Api {
  /**
   * Serves it; `beforeListening` is awaited when all is ready but the port. Errors: START_FAILED when the port is taken.
   */
  serve(graph: Graph, config: Config, beforeListening: () => Promise<void>): Promise<Served>;
}

/** Builds the API: seconds of work that need no database. */
export async function buildApi(): Promise<Api> {
  const schema = await buildApiSchema(RESOLVERS);
  return { serve: (graph, config, beforeListening) => serveGraph(schema, graph, config, beforeListening) };
}

async function serveGraph(
  schema: GraphQLSchema,
  graph: Graph,
  config: Config,
  beforeListening: () => Promise<void>,
): Promise<Served> {
  const attachments = makeAttachments(config.dataDir);
  const pulse = makePulse(graph.ping);
  // A cold database on a busy machine may be silent for longer than one that hangs is given.
  let isWarm = false;
  const unlessSilent: Pulse["unlessSilent"] = (work) => (isWarm ? pulse.unlessSilent(work) : work());
  const run: Run = (query, params) => unlessSilent(() => graph.run(query, params));
  const reads = makeReads(run, attachments);
  const lane = { database: graph.database, timeoutMs: STATEMENT_MS, name: "readLane" };
  const onDriver = statementRunner(() => graph.driver, lane);
  const readLane: StatementRunner = { run: (text, params) => unlessSilent(() => onDriver.run(text, params)) };
  const makeContext = (requestId: string): Context => ({
    requestId,
    notes: makeNotes(),
    ...reads(),
    ourSide: config.ourSide,
    attachments,
    today,
    executionContext: readLane,
    sessionConfig: { database: graph.database },
    transaction: { timeout: STATEMENT_MS },
  });
  await beforeListening();
  const served = await serve({ schema, makeContext, config, log: makeLog(config.logLevel), probe: graph.ping });
  // The first ping opens its connection.
  void served.warmed
    .then(graph.ping)
    .catch(() => undefined)
    .finally(() => (isWarm = true));
  return served;
}
