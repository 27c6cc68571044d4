import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, inject } from "vitest";
import { readConfig } from "../../../src/config.js";
import { PROJECT_ROOT } from "../../../src/project-root.js";

/** The cache of the user or of CI: the jars are fetched once for all. */
export const cacheDir = readConfig(process.env).cacheDir;

export type Env = Readonly<Record<string, string | undefined>>;

/** What one run of the command line did. */
export interface Ran {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];
const running = new Set<ChildProcess>();

// At the top of the file that imports this one: a hook registered inside a test would never run.
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

/** A temporary folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "crossing-faults-"));
  folders.push(folder);
  return folder;
}

/** A file in a temporary folder. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** A folder with a shell script as the program of a name, and the shell itself. */
export function folderWithProgram(name: string, script: string): string {
  const folder = temporaryFolder();
  symlinkSync("/bin/sh", join(folder, "sh"));
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

const SETTINGS = /^(PORT|HOST|LOG_LEVEL|JAVA_HOME|CROSSING_\w+|NEO4J_\w+|FORCE_COLOR)$/;

/** The environment of a run: that of the tests without any setting of ours, then `more`. */
export function environment(more: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name) || name === "JAVA_HOME");
  return { ...Object.fromEntries(kept), CROSSING_CACHE_DIR: cacheDir, ...more };
}

/** Settings that point the command line to the database of this test run. */
export function onTestDatabase(): Env {
  const { uri, user, password } = inject("connection");
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CROSSING_DATA_DIR: temporaryFolder() };
}

/** Starts the command line; it is killed after the test file at the latest. */
export function launch(args: readonly string[], env: Env): ChildProcess {
  const script = join(PROJECT_ROOT, "src", "cli", "crossing.mjs");
  const child = spawn(process.execPath, [script, ...args], {
    cwd: PROJECT_ROOT,
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs the command line to its end. */
export function crossing(args: readonly string[], env: Env): Promise<Ran> {
  return endOf(launch(args, env));
}

/** Resolves to what a started command line did once it has ended. */
export function endOf(child: ChildProcess): Promise<Ran> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString("utf8")));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString("utf8")));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, out, err: withoutBuild(err) })));
}

const withoutBuild = (err: string): string => err.replace(/^crossing: building .*\n/, "");
// eslint-disable-next-line no-control-regex -- colour codes are what is looked for
const COLOUR = /\u001b\[/;

/** The one line a command was refused with: exit status 1, nothing on standard output, no stack trace, no colour. */
export async function refusal(args: readonly string[], env: Env): Promise<string> {
  const ran = await crossing(args, env);
  expect(ran).toMatchObject({ status: 1, out: "" });
  return complaintIn(ran);
}

/** The last line a failed run wrote to standard error, which must be its complaint. */
export function complaintIn({ err }: Ran): string {
  expect(err).not.toMatch(/\n\s+at /);
  expect(err).not.toMatch(COLOUR);
  const complaints = err.split("\n").filter((line) => line.startsWith("crossing: "));
  expect(complaints).toHaveLength(1);
  return complaints[0]?.slice("crossing: ".length) ?? "";
}

/** A loopback port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** Waits until a started server says that it is ready; fails when it ends or after 5 minutes. */
export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(200);
  }
  throw new Error("not ready within 5 minutes");
}

export { databaseProcesses, until } from "../embedded/support.js";
