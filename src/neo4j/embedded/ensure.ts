import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "../driver.js";
import { adoptOrStart, type Ensured, type EnsureOptions } from "./adopt-or-start.js";
import { untilGone } from "./watch.js";

export type { EnsureOptions } from "./adopt-or-start.js";

/** The bundled database for as long as this process uses it. */
export interface BundledDatabase extends Connection {
  /** Where it answers now; changes only when it had to be started again on another port. */
  readonly uri: string;
  /** True when this process started it and will stop it; may become true when the owner goes away. */
  readonly owned: boolean;
  /** Ends it within 5 s when it is owned; otherwise only lets go of it. */
  stop(): Promise<void>;
  /** Calls back each time the database is found gone, before it is started again. */
  onDeath(listener: () => void): void;
  /** Calls back each time it answers again after that, with where it does. */
  onReturn(listener: (connection: Connection) => void): void;
}

const RETRY_MS = 5_000;

/**
 * Resolves to the running database of a data folder: adopted, or started, with its jars fetched before the first start.
 * From then on it is kept alive: an owner starts it again (on the same port when that is free), and a process that
 * adopted it takes over when its owner has gone. Errors: START_FAILED, one line with the remedy.
 */
export async function ensureDatabase(options: EnsureOptions): Promise<BundledDatabase> {
  const stopping = new AbortController();
  const keeper = new Keeper(await adoptOrStart(options), options, stopping);
  const keeping = keeper.keepAlive();
  return {
    get uri() {
      return keeper.current.connection.uri;
    },
    get owned() {
      return keeper.current.process !== null;
    },
    user: keeper.current.connection.user,
    password: keeper.current.connection.password,
    async stop() {
      stopping.abort();
      await keeper.current.process?.stop();
      await keeping;
      // A start that was under way may have become the current one meanwhile.
      await keeper.current.process?.stop();
    },
    onDeath: (listener) => void keeper.deaths.push(listener),
    onReturn: (listener) => void keeper.returns.push(listener),
  };
}

class Keeper {
  readonly deaths: (() => void)[] = [];
  readonly returns: ((connection: Connection) => void)[] = [];
  private readonly options: EnsureOptions;

  constructor(
    public current: Ensured,
    options: EnsureOptions,
    private readonly stopping: AbortController,
  ) {
    this.options = { ...options, signal: stopping.signal };
  }

  /** Runs until stopped. */
  async keepAlive(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await untilGone(this.current, signal);
      if (signal.aborted) return;
      this.options.log("the database has gone; starting it again");
      for (const listener of this.deaths) listener();
      const next = await this.startAgain(signal);
      if (next === null) return;
      this.current = next;
      this.options.log(`the database is back at ${next.connection.uri}`);
      for (const listener of this.returns) listener(next.connection);
    }
  }

  private async startAgain(signal: AbortSignal): Promise<Ensured | null> {
    let said = "";
    while (!signal.aborted) {
      try {
        return await adoptOrStart(this.options);
      } catch (error) {
        if (signal.aborted) return null;
        const reason = error instanceof Error ? error.message : "the database could not be started";
        if (reason !== said) this.options.log(`${reason} (trying again every ${RETRY_MS / 1_000} s)`);
        said = reason;
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
    return null;
  }
}
