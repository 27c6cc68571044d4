import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { boltArguments, neo4jConf } from "./conf.js";
import { readDigests } from "./jars.js";
import type { Environment } from "./processes.js";
import { resourcePath } from "./resources.js";

export interface LaunchOptions {
  /** Path of the `java` program. */
  readonly java: string;
  /** Further options of the Java machine. */
  readonly javaOptions: readonly string[];
  /** Folder with `lib/` and `plugins/`, verified. */
  readonly jars: string;
  /** The database's own folder: its data, logs and configuration. */
  readonly folder: string;
  /** Loopback port for Bolt. */
  readonly port: number;
  readonly env: Environment;
}

/** A database process we started. */
export interface Launched {
  readonly port: number;
  /** Process id of the shell that watches over it; its process group is the whole of it. */
  readonly pid: number | undefined;
  /** Resolves when Bolt is announced in the process's own log; never rejects. */
  readonly announced: Promise<void>;
  /** Resolves when the process has ended, with the last lines it wrote; never rejects. */
  readonly ended: Promise<Ended>;
  /** Asks it to end, kills it after `patienceMs` (default 4 s), and resolves when it has ended. */
  stop(patienceMs?: number): Promise<void>;
  /** Kills it at once; its store recovers at the next start. */
  kill(): void;
}

export interface Ended {
  /** Exit status, or null when it could not be started or was killed. */
  readonly status: number | null;
  /** The last lines it wrote. */
  readonly output: string;
}

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"];
const KEPT_LINES = 60;
const PATIENCE_MS = 4_000;

/**
 * Starts the database as a child in a process group of its own, so that Ctrl-C in the terminal reaches us alone,
 * under a shell that ends it when we die (watch.sh). Not ready yet: see `announced`.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  await writeConf(options);
  const child = spawn("/bin/sh", [resourcePath("watch.sh"), options.java, ...javaArguments(options)], {
    // The class path is relative to it: neither spaces nor colons in the cache folder's path matter.
    cwd: options.jars,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    // Not the user's whole environment: JAVA_TOOL_OPTIONS and the like would change the database. UTF-8 for paths.
    env: { PATH: options.env["PATH"], HOME: options.env["HOME"], TMPDIR: options.env["TMPDIR"], LC_ALL: "C.UTF-8" },
  });
  const lines: string[] = [];
  let announce = (): void => undefined;
  const announced = new Promise<void>((resolve) => (announce = resolve));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      if (lines.push(line) > KEPT_LINES) lines.shift();
      if (line.includes("Bolt enabled on")) announce();
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once("error", (error) => resolve({ status: null, output: error.message }));
    child.once("close", (status) => resolve({ status, output: lines.join("\n") }));
  });
  const { pid } = child;
  const kill = (): void => signalGroup(pid, "SIGKILL");
  return { port: options.port, pid, announced, ended, kill, stop: (patienceMs) => stop(pid, ended, patienceMs) };
}

/** Written aside and renamed: another starter of the same folder never reads half of it. */
async function writeConf({ folder, jars }: LaunchOptions): Promise<void> {
  const file = join(folder, "conf", "neo4j.conf");
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, neo4jConf(join(jars, "plugins")), { mode: 0o600 });
  await rename(aside, file);
}

function javaArguments({ folder, port, javaOptions }: LaunchOptions): string[] {
  return [
    ...["-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", ...javaOptions],
    // No second compiler: it took a third of the processor time of a start, and answers of the sample came no sooner for
    // it. What computes for long, as a path through a country does, takes half as long again.
    "-XX:TieredStopAtLevel=1",
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...["-Dlog4j2.disable.jmx=true", "-Dfile.encoding=UTF-8", "-cp", [...readDigests().jars.keys()].join(":")],
    ...["org.neo4j.server.CommunityEntryPoint", `--home-dir=${folder}`, `--config-dir=${join(folder, "conf")}`],
    ...["--console-mode", ...boltArguments(port)],
  ];
}

async function stop(pid: number | undefined, ended: Promise<Ended>, patienceMs = PATIENCE_MS): Promise<void> {
  if (pid === undefined) return;
  const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), patienceMs);
  signal(pid, "SIGTERM");
  await ended;
  clearTimeout(timer);
}

function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid !== undefined) signal(-pid, name);
}

function signal(target: number, name: NodeJS.Signals): void {
  try {
    process.kill(target, name);
  } catch {
    // Already gone, which is what was wanted.
  }
}
