import { readConfig, type Config } from "../../config.js";
import { assertLoopback } from "../../http/loopback.js";
import type { Served } from "../../http/server.js";
import { attachFolder, makeAttachments } from "../../records/attachments.js";
import { attachLines } from "./attach.js";
import { readDossiers, SEEDS, wellFormed } from "../dossier-files.js";
import { holdPort } from "../hold-port.js";
import { loadAll } from "../load-all.js";
import { openGraph, type Graph } from "../open-graph.js";
import type { Output } from "../output.js";
import type { CommandContext, Register } from "../program.js";
import { untilAskedToStop, type StopSignal } from "../stop-signal.js";

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
      await serveUntil(stop, graph, config, letGoOfPort, out);
    } finally {
      await graph.close();
    }
  } finally {
    await letGoOfPort();
  }
}

async function serveUntil(
  stop: StopSignal,
  graph: Graph,
  config: Config,
  beforeListening: () => Promise<void>,
  out: Output,
): Promise<void> {
  // Loaded only here: GraphQL and its server are most of what there is to load, and no other command needs them.
  const { serveGraph } = await import("../serve-graph.js");
  const served = await serveGraph(graph, config, beforeListening);
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
