import { setTimeout as sleep } from "node:timers/promises";
import { writeAccess } from "./access.js";
import { followDebugLog, type DebugLog } from "./debug-log.js";
import { startFailed } from "./failure.js";
import { launch, type LaunchOptions, type Launched } from "./launch.js";
import { loopback, probe, setPassword } from "./probe.js";

/** How a start went: a database that answers, or a reason to go round again. */
export type Started =
  { readonly kind: "ready"; readonly process: Launched } | { readonly kind: "locked" | "port-taken" };

type Log = (line: string) => void;

/** Who is told how a start goes, and what ends it. */
export interface StartOptions {
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
  /** Called when the process has been launched. */
  readonly onLaunch?: (() => void) | undefined;
}

/** Without a word from the database for so long, it hangs (measured: with its transaction logs gone it never ends). */
const SILENCE_MS = 60_000;
/** The same after it has logged an ERROR. */
const SILENCE_AFTER_ERROR_MS = 10_000;
const POLL_MS = 100;
const PROGRESS_EVERY_MS = 1_000;
const MOVE_AWAY = "move that folder away and start again: the dossiers are loaded anew";

/**
 * Starts a database and waits until it answers with our password; an aborted `signal` ends it.
 * Errors: START_FAILED with the database's own reason.
 */
export async function start(
  options: LaunchOptions,
  password: string,
  { log, signal, onLaunch }: StartOptions,
): Promise<Started> {
  const debugLog = await followDebugLog(options.folder);
  const child = await launch(options);
  const abort = (): void => void child.stop();
  signal?.addEventListener("abort", abort);
  onLaunch?.();
  try {
    const ended = await Promise.race([child.ended, becomeReady(child, debugLog, options.folder, password, log)]);
    if (ended !== null) return afterExit(ended.output, options.folder);
    await writeAccess(options.folder, { password, port: child.port });
    return { kind: "ready", process: child };
  } catch (error) {
    child.kill();
    await child.ended;
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

async function becomeReady(
  child: Launched,
  debugLog: DebugLog,
  folder: string,
  password: string,
  log: Log,
): Promise<null> {
  let alive = true;
  void child.ended.then(() => (alive = false));
  await waitForBolt(child, debugLog, folder, log);
  if (alive) await agreeOnPassword(child, folder, password, () => alive);
  return null;
}

async function waitForBolt(child: Launched, debugLog: DebugLog, folder: string, log: Log): Promise<void> {
  let waiting = true;
  const stopWaiting = (): void => void (waiting = false);
  void child.announced.then(stopWaiting);
  void child.ended.then(stopWaiting);
  let lastWord = Date.now();
  let failure: string | null = null;
  let percent: string | null = null;
  let lastProgress = lastWord;
  while (waiting) {
    await sleep(POLL_MS);
    for (const line of await debugLog.fresh()) {
      lastWord = Date.now();
      percent = /(\d+)% completed/.exec(line)?.[1] ?? percent;
      failure = / ERROR +(?:\[[^\]]*\] )*(.*)/.exec(line)?.[1] ?? failure;
    }
    if (percent !== null && Date.now() - lastProgress > PROGRESS_EVERY_MS) {
      log(`recovering the database after an unclean end: ${percent} %`);
      percent = null;
      lastProgress = Date.now();
    }
    const silentMs = Date.now() - lastWord;
    if (failure !== null && silentMs > SILENCE_AFTER_ERROR_MS) throw hung(folder, failure);
    if (silentMs > SILENCE_MS) throw hung(folder, `silent for ${SILENCE_MS / 1_000} s`);
  }
}

function hung(folder: string, reason: string): Error {
  return startFailed("bundled database", `does not start in ${folder}: ${reason}`, MOVE_AWAY, { folder });
}

/** The first start sets our password; a start that was killed before it did is made good by the next. */
async function agreeOnPassword(child: Launched, folder: string, password: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + SILENCE_MS;
  while (alive()) {
    const answer = await probe(loopback(child.port, password), folder);
    if (answer.who === "ours") return;
    if (answer.who === "stranger")
      throw startFailed("bundled database", `port ${child.port} is answered by another database`, "start again");
    if (answer.who === "unauthorised" && !(await setPassword(child.port, password))) {
      throw startFailed(
        "bundled database",
        `the store in ${folder} has another password than its access.json`,
        MOVE_AWAY,
        { folder },
      );
    }
    if (Date.now() > deadline) throw hung(folder, answer.who === "failing" ? answer.code : "Bolt does not answer");
    await sleep(POLL_MS);
  }
}

/** What the last words of a database that ended by itself mean. */
function afterExit(output: string, folder: string): Started {
  if (output.includes("FileLockException")) return { kind: "locked" };
  if (/PortBindException|Address already in use/.test(output)) return { kind: "port-taken" };
  if (/newer version/.test(output)) {
    throw startFailed(
      "bundled database",
      `the store in ${folder} was made by a newer Neo4j`,
      `use that version, or ${MOVE_AWAY}`,
      { folder },
    );
  }
  if (/no longer supported|UnableToMigrate/.test(output)) {
    throw startFailed("bundled database", `the store in ${folder} was made by a Neo4j too old to open`, MOVE_AWAY, {
      folder,
    });
  }
  if (/No space left on device/.test(output)) {
    throw startFailed("data folder", `full: ${folder}`, "free some space or set CROSSING_DATA_DIR", { folder });
  }
  throw startFailed(
    "bundled database",
    `ended while starting in ${folder}: ${lastCause(output)}`,
    `see ${folder}/logs/debug.log`,
    { folder },
  );
}

function lastCause(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const cause =
    lines.findLast((line) => line.includes("Caused by:")) ??
    lines.findLast((line) => / ERROR /.test(line)) ??
    lines.at(-1);
  return (cause ?? "no output").replace(/^.*Caused by: */, "").slice(0, 300);
}
