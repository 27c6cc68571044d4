import { RESOLVERS } from "../../api/resolvers.js";
import { buildApiSchema } from "../../api/schema.js";
import type { Context } from "../../api/context.js";
import { readConfig, type Config } from "../../config.js";
import { makeLog, type Log } from "../../http/log.js";
import { assertLoopback } from "../../http/loopback.js";
import { serve, type Served } from "../../http/server.js";
import { makeLoaders } from "../../loaders/loaders.js";
import { serverVersion } from "../../generated/queries.js";
import { attachFolder, makeAttachments } from "../../records/attachments.js";
import { makeTieSource, pinTies } from "../../services/introductions/tie-source.js";
import { attachLines } from "./attach.js";
import { readDossiers, SEEDS, wellFormed } from "../dossier-files.js";
import { holdPort } from "../hold-port.js";
import { loadAll } from "../load-all.js";
import { openGraph, type Graph } from "../open-graph.js";
import type { Output } from "../output.js";
import type { CommandContext, Register } from "../program.js";
import { untilAskedToStop, type StopSignal } from "../stop-signal.js";
import { today } from "../today.js";

/** `crossing start`: database, schema, dossiers, API. */
export const start: Register = (program, context) => {
  program
    .command("start")
    .description("start everything and serve the API until Ctrl-C")
    .action(() => serveUntilStopped(context));
};

async function serveUntilStopped({ env, output }: CommandContext): Promise<void> {
  const out = output();
  const config = readConfig(env);
  assertLoopback(config.host);
  const letGoOfPort = await holdPort(config.host, config.port);
  try {
    const stop = untilAskedToStop();
    const graph = await openGraph(config, env, (line) => out.progress(line), stop.signal);
    try {
      await stop.unless(loadRecord(graph, config, out));
      await letGoOfPort();
      await serveUntil(stop, graph, config, out);
    } finally {
      await graph.close();
    }
  } finally {
    await letGoOfPort();
  }
}

async function serveUntil(stop: StopSignal, graph: Graph, config: Config, out: Output): Promise<void> {
  const served = await serveGraph(graph, config, makeLog(config.logLevel));
  try {
    await Promise.race([announce(served, out), stop.asked]);
    await stop.asked;
    out.progress("stopping");
  } finally {
    await served.close();
  }
}

async function loadRecord(graph: Graph, config: Config, out: Output): Promise<void> {
  const attachments = makeAttachments(config.dataDir);
  await loadAll(graph.transact, wellFormed(readDossiers([SEEDS])), attachments, (line) => out.progress(line));
  if (config.sourcesDir === null) return;
  const report = await attachFolder(graph.run, config.sourcesDir, config.dataDir);
  for (const line of attachLines(report)) out.progress(line);
}

async function serveGraph(graph: Graph, config: Config, log: Log): Promise<Served> {
  const schema = await buildApiSchema(RESOLVERS);
  const ties = makeTieSource();
  const attachments = makeAttachments(config.dataDir);
  const makeContext = (requestId: string): Context => ({
    run: graph.run,
    requestId,
    loaders: makeLoaders(graph.run, attachments),
    ties: pinTies(ties),
    ourSide: config.ourSide,
    attachments,
    today,
    executionContext: graph.driver,
    sessionConfig: { database: graph.database },
    transaction: { timeout: STATEMENT_MS },
  });
  const probe = async (): Promise<void> => void (await graph.run(serverVersion, {}));
  return serve({ schema, makeContext, config, log, probe });
}

/** Longest time of one statement of the read lane, ms. */
const STATEMENT_MS = 8_000;

async function announce({ url, warmed }: Served, out: Output): Promise<void> {
  const failed = await warmed;
  for (const stem of failed) out.progress(`the ready operation ${stem} failed; see the log`);
  out.result({ url: `${url}/graphql`, graphiql: url }, [
    `Crossing answers at ${url}/graphql; Ctrl-C stops it.`,
    "Three things to try:",
    `  open ${url}/graphql in a browser and run one of the ready operations`,
    "  npx crossing ask introductions SPbPU --as-of 2019-12-31",
    "  npx crossing search 王秦",
  ]);
}
