import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { neo4jConf } from "./conf.js";
import { readDigests } from "./jars.js";
import type { Environment } from "./processes.js";
import { resourcePath } from "./resources.js";

export interface LaunchOptions {
  readonly java: string;
  /** Folder with `lib/` and `plugins/`, verified. */
  readonly jars: string;
  /** The database's own folder: its data, logs and configuration. */
  readonly folder: string;
  readonly port: number;
  readonly env: Environment;
}

/** A database process we started. */
export interface Launched {
  readonly port: number;
  /** Resolves when Bolt is announced in the process's own log; never rejects. */
  readonly announced: Promise<void>;
  /** Resolves when the process has ended, with the last lines it wrote. */
  readonly ended: Promise<Ended>;
  /** Ends it: asks, and after 4 s kills. Resolves when it has ended. */
  stop(): Promise<void>;
  /** Kills it at once; its store recovers at the next start. */
  kill(): void;
}

export interface Ended {
  readonly status: number | null;
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
  const conf = neo4jConf({ port: options.port, plugins: join(options.jars, "plugins") });
  await writeFile(join(options.folder, "conf", "neo4j.conf"), conf, { mode: 0o600 });
  // Relative class path: neither spaces nor colons in the cache folder's path matter.
  const child = spawn("/bin/sh", [resourcePath("watch.sh"), options.java, ...javaArguments(options.folder)], {
    cwd: options.jars,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
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
  const kill = (): void => signalGroup(child.pid, "SIGKILL");
  return { port: options.port, announced, ended, kill, stop: () => stop(child.pid, ended) };
}

function javaArguments(folder: string): string[] {
  return [
    ...["-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"],
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...["-Dlog4j2.disable.jmx=true", "-Dfile.encoding=UTF-8", "-cp", [...readDigests().jars.keys()].join(":")],
    ...[
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, "conf")}`,
      "--console-mode",
    ],
  ];
}

async function stop(pid: number | undefined, ended: Promise<Ended>): Promise<void> {
  if (pid === undefined) return;
  const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), PATIENCE_MS);
  signal(pid, "SIGTERM");
  await ended;
  clearTimeout(timer);
}

const signalGroup = (pid: number | undefined, name: NodeJS.Signals): void => {
  if (pid !== undefined) signal(-pid, name);
};

function signal(target: number, name: NodeJS.Signals): void {
  try {
    process.kill(target, name);
  } catch {
    // Already gone, which is what was wanted.
  }
}
