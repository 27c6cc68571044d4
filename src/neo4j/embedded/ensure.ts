import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "../driver.js";
import { ensureOnce, type Ensured, type EnsureOptions } from "./adopt-or-start.js";

/** The bundled database as long as this process uses it. */
export interface BundledDatabase extends Connection {
  /** Where it answers now; changes only when it had to be restarted on another port. */
  readonly uri: string;
  /** True when this process started it and will stop it. */
  readonly owned: boolean;
  /** Ends it within 5 s when it is owned; otherwise only lets go of it. */
  stop(): Promise<void>;
  /** Calls back each time the database is found gone, before it is started again. */
  onDeath(listener: () => void): void;
  /** Calls back each time it answers again after that, with where. */
  onReturn(listener: (connection: Connection) => void): void;
}

const WATCH_MS = 1_000;
const RETRY_MS = 5_000;

/**
 * Resolves to the running database of a data folder: adopted, or started, with its jars fetched before the first start.
 * From then on it is kept alive: an owner starts it again (on the same port when that is free), and a process that
 * adopted it takes over when its owner has gone. Errors: START_FAILED, one line with the remedy.
 */
export async function ensureDatabase(options: EnsureOptions): Promise<BundledDatabase> {
  let current = await ensureOnce(options);
  const deaths: (() => void)[] = [];
  const returns: ((connection: Connection) => void)[] = [];
  const stopping = new AbortController();
  const keeping = keepAlive();

  async function keepAlive(): Promise<void> {
    while (!stopping.signal.aborted) {
      await untilGone(current, stopping.signal);
      if (stopping.signal.aborted) return;
      options.log("the database has gone; starting it again");
      for (const listener of deaths) listener();
      const next = await ensureAgain(options, stopping.signal);
      if (next === null) return;
      current = next;
      for (const listener of returns) listener(next.connection);
    }
  }

  return {
    get uri() {
      return current.connection.uri;
    },
    user: current.connection.user,
    password: current.connection.password,
    get owned() {
      return current.process !== null;
    },
    async stop() {
      stopping.abort();
      await current.process?.stop();
      await keeping;
      await current.process?.stop();
    },
    onDeath: (listener) => void deaths.push(listener),
    onReturn: (listener) => void returns.push(listener),
  };
}

async function untilGone({ process }: Ensured, stopping: AbortSignal): Promise<void> {
  if (process !== null) return void (await process.ended);
  await sleep(WATCH_MS, undefined, { signal: stopping }).catch(() => undefined);
}

async function ensureAgain(options: EnsureOptions, stopping: AbortSignal): Promise<Ensured | null> {
  while (!stopping.aborted) {
    try {
      return await ensureOnce(options);
    } catch (error) {
      options.log(error instanceof Error ? error.message : "the database could not be started");
      await sleep(RETRY_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return null;
}
