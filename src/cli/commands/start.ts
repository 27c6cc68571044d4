import { readdir } from "node:fs/promises";
import { readConfig, type Config } from "../../config.js";
import { AppError } from "../../errors.js";
import type { Served } from "../../http/server.js";
import { attachFolder, makeAttachments } from "../../records/attachments.js";
import type { Dossier } from "../../records/dossier.js";
import { attachLines } from "./attach.js";
import { readDossiers, SEEDS, wellFormed } from "../dossier-files.js";
import { holdPort } from "../hold-port.js";
import { loadAll } from "../load-all.js";
import { openGraph, type Graph } from "../open-graph.js";
import type { Output } from "../output.js";
import type { CommandContext, Register } from "../program.js";
import type { Api } from "../serve-graph.js";
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
  await checkSources(config.sourcesDir);
  const letGoOfPort = await holdPort(config.host, config.port);
  try {
    const stop = untilAskedToStop();
    const api = begunOnce(loadApi);
    const dossiers = begunOnce(readSeeds);
    const prepare = (): void => void [api(), dossiers()];
    const log = (line: string): void => out.progress(line);
    const graph = await openGraph(config, env, { log, signal: stop.signal, onLaunch: prepare });
    try {
      await stop.unless(loadRecord(graph, await dossiers(), config, out));
      const served = (await stop.unless(api())).serve(graph, config, letGoOfPort);
      await serveUntil(stop, await served, out);
    } finally {
      await graph.close();
    }
  } finally {
    await letGoOfPort();
  }
}

/** Read at the end of a start, so looked at before it begins. Errors: BAD_CONFIG when it is set and cannot be read. */
async function checkSources(folder: string | null): Promise<void> {
  if (folder === null) return;
  await readdir(folder).catch((cause: unknown) => {
    throw new AppError(
      "BAD_CONFIG",
      "settings: CROSSING_SOURCES is not a folder that can be read; name a folder of source documents, or leave it out",
      { setting: "CROSSING_SOURCES" },
      { cause },
    );
  });
}

/** Loaded only here: GraphQL and its server are most of what there is to load, and no other command needs them. */
async function loadApi(): Promise<Api> {
  const { buildApi } = await import("../serve-graph.js");
  return buildApi();
}

/** Work that begins when it is first asked for; whoever asks for its result hears of its failure. */
function begunOnce<T>(work: () => T | Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    if (begun === undefined) {
      begun = Promise.resolve().then(work);
      begun.catch(() => undefined);
    }
    return begun;
  };
}

async function serveUntil(stop: StopSignal, served: Served, out: Output): Promise<void> {
  try {
    await Promise.race([announce(served, out), stop.asked]);
    await stop.asked;
    out.progress("stopping");
  } finally {
    await served.close();
  }
}

const readSeeds = (): readonly Dossier[] => wellFormed(readDossiers([SEEDS]));

async function loadRecord(graph: Graph, dossiers: readonly Dossier[], config: Config, out: Output): Promise<void> {
  const attachments = makeAttachments(config.dataDir);
  await loadAll(graph.transact, dossiers, attachments, (line) => out.progress(line));
  if (config.sourcesDir === null) return;
  const report = await attachFolder(graph.run, config.sourcesDir, config.dataDir);
  for (const line of attachLines(report)) out.progress(line);
}

async function announce({ url, warmed }: Served, out: Output): Promise<void> {
  out.progress("warming up: each ready operation once");
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
