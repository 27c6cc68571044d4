import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "../../src/neo4j/driver.js";
import { loopback } from "../../src/neo4j/embedded/probe.js";
import { freePort } from "../../src/neo4j/embedded/ports.js";
import { PROJECT_ROOT } from "../../src/project-root.js";
import { descendants } from "./processes.js";

/** The product as a user runs it: a process of its own, with its own database. */
export interface Product {
  readonly port: number;
  /** From the command to the first `/readyz` of 200, ms. */
  readonly readyMs: number;
  readonly apiPid: number;
  /** Null where the system does not list processes. */
  readonly databasePid: number | null;
  /** How to reach its database. */
  readonly connection: Connection;
  /** Sends Ctrl-C; resolves to how long it took to end, ms. */
  stop(): Promise<number>;
}

const COMMAND = join("src", "cli", "crossing.mjs");
const POLL_MS = 25;
const PATIENCE_MS = 400_000;

/** Builds when the sources have changed, so that no start counts the build. Throws when the command fails. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "--help"], { cwd: PROJECT_ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`bench: the command line does not run: ${stderr}`);
}

/** Runs `crossing start` on a data folder; resolves when it is ready. Throws when it ends before or takes minutes on end. */
export async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort(null);
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, "start"], {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORT: String(port), CROSSING_DATA_DIR: dataDir, LOG_LEVEL: "warn" },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2_000)));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async (): Promise<number> => {
    const asked = performance.now();
    child.kill("SIGINT");
    await ended;
    return performance.now() - asked;
  };
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`bench: crossing start ended: ${said}`);
    if (performance.now() - began > PATIENCE_MS)
      await stop().then(() => Promise.reject(new Error(`bench: not ready: ${said}`)));
    await sleep(POLL_MS);
  }
  const readyMs = performance.now() - began;
  const apiPid = child.pid ?? 0;
  const [databasePid = null] = descendants(apiPid, "java");
  return { port, readyMs, apiPid, databasePid, connection: connectionOf(dataDir), stop };
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

function connectionOf(dataDir: string): Connection {
  const access: unknown = JSON.parse(readFileSync(join(dataDir, "neo4j", "access.json"), "utf8"));
  const of = (name: string): unknown => Reflect.get(Object(access), name);
  return loopback(Number(of("port")), String(of("password")));
}
