// `npm run bench [-- --json]`: what the product takes as a user runs it. A benchmark, not a test: it never fails on a figure.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDriver } from "../../src/neo4j/driver.js";
import { aims } from "./aims.js";
import { calibrate, driftOf } from "./calibration.js";
import { makeClient, type Client } from "./client.js";
import type { Figures, Resident, Timed } from "./figures.js";
import { measureLargeGraph } from "./large-graph.js";
import { percentiles } from "./percentiles.js";
import { usageOf } from "./processes.js";
import { build, startProduct, type Product } from "./product.js";
import { questions } from "./questions.js";
import { report } from "./report.js";
import { costOf, overHttp, roundRobin, type Runner } from "./rounds.js";

const WARM_ROUNDS = 60;
const ROUNDS = 300;
const COST_REPEATS = 100;
const LATER_REQUESTS = 2_000;

async function bench(dataDir: string): Promise<Figures> {
  build();
  const before = await calibrate();
  say("cold start");
  const cold = await startProduct(dataDir);
  const stopMs = await cold.stop();
  say("warm start");
  const product = await startProduct(dataDir);
  const measured = await measureAll(product).finally(() => product.stop());
  const starts = { coldMs: cold.readyMs, warmMs: product.readyMs, stopMs };
  // As before: with nothing of ours running, for a busy neighbour slows a processor down.
  const after = await calibrate();
  return { starts, ...measured, rounds: ROUNDS, drift: driftOf(before, after) };
}

async function measureAll(product: Product): Promise<Pick<Figures, "resident" | "timed" | "large">> {
  const client = makeClient(product.port);
  try {
    const measured = await measureSample(product, client);
    say("writing the large graph");
    return { ...measured, large: await measureLargeGraph(product, client) };
  } finally {
    client.close();
  }
}

async function measureSample(product: Product, client: Client): Promise<Pick<Figures, "resident" | "timed">> {
  const ready = residentOf(product);
  let later: Resident | undefined;
  const driver = makeDriver(product.connection);
  const session = driver.session({ database: "neo4j" });
  try {
    const floor = { name: "RETURN 1 over Bolt", run: () => timeOf(() => session.run("RETURN 1")) };
    const runners: Runner[] = [floor, ...questions().map((question) => overHttp(client, question))];
    say(`${runners.length} questions, ${WARM_ROUNDS} rounds to warm up and ${ROUNDS} measured`);
    const noteLater = (): void => void (client.sent >= LATER_REQUESTS && (later ??= residentOf(product)));
    await roundRobin(runners, WARM_ROUNDS, noteLater);
    const times = await roundRobin(runners, ROUNDS, noteLater);
    say("processor time of each");
    const timed: Timed[] = [];
    const floorP50 = percentiles(times.get(floor.name) ?? []).p50;
    for (const runner of runners) {
      const cost = await costOf(runner, COST_REPEATS, { api: product.apiPid, database: product.databasePid });
      const found = percentiles(times.get(runner.name) ?? []);
      timed.push({ name: runner.name, ...found, ratio: found.p50 / floorP50, ...cost });
    }
    return { resident: { ready, later: later ?? residentOf(product) }, timed };
  } finally {
    await session.close();
    await driver.close();
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function residentOf({ apiPid, databasePid }: Product): Resident {
  const of = (pid: number | null): number => (pid === null ? NaN : (usageOf(pid)?.residentMb ?? NaN));
  return { api: of(apiPid), database: of(databasePid) };
}

const say = (line: string): void => console.error(`bench: ${line}`);

const dataDir = await mkdtemp(join(tmpdir(), "crossing-bench-"));
try {
  const figures = await bench(dataDir);
  const table = report(figures, aims(figures));
  if (process.argv.includes("--json")) {
    for (const line of table) console.error(line);
    console.log(JSON.stringify({ ...figures, aims: aims(figures) }, null, 2));
  } else for (const line of table) console.log(line);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
