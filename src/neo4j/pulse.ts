import { AppError } from "../errors.js";

/** Tells a database that hangs, which no driver does, from one that takes its time over a statement. */
export interface Pulse {
  /**
   * Resolves as `work` does. Errors: those of `work`; GRAPH_UNAVAILABLE as soon as the database is found to be silent, at
   * most 1.5 s after it became so, and at once while it still is. What was sent meanwhile may yet be done.
   */
  unlessSilent<T>(work: () => Promise<T>): Promise<T>;
}

const TICK_MS = 150;
/** Measured: with ten processes to each processor the slowest answer of 167 took 1.0 s. */
const PATIENCE_TICKS = 9;

/**
 * Makes the pulse of a database. While anything waits, `ping` is asked every 150 ms, on a connection kept for it: one
 * that must be opened first fails as soon when the database hangs as when it is gone. Without an answer for 1.35 s the
 * database is silent, until it answers one. Time is counted in ticks of our own, so that a process that was itself held
 * up takes nobody for silent. What is answered between two ticks costs no ping.
 */
export function makePulse(ping: () => Promise<unknown>): Pulse {
  const waiting = new Set<() => void>();
  /** Ticks since the first ping that has no answer yet; null when the last was answered. */
  let unanswered: number | null = null;
  let isAsked = false;
  let timer: NodeJS.Timeout | undefined;
  const isSilent = (): boolean => unanswered !== null && unanswered >= PATIENCE_TICKS;
  const ask = (): void => {
    isAsked = true;
    const answered = (): void => void (unanswered = null);
    void ping()
      .then(answered, () => undefined)
      .finally(() => (isAsked = false));
  };
  const tick = (): void => {
    if (unanswered !== null) {
      unanswered += 1;
      if (isSilent()) for (const giveUp of waiting) giveUp();
      // A ping whose connection was lost may never end.
      if (!isAsked || unanswered % PATIENCE_TICKS === 0) ask();
    } else if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else {
      unanswered = 0;
      ask();
    }
  };
  return {
    async unlessSilent<T>(work: () => Promise<T>): Promise<T> {
      if (isSilent()) throw silence();
      timer ??= setInterval(tick, TICK_MS).unref();
      let giveUp = (): void => undefined;
      const given = new Promise<never>((_, reject) => (giveUp = () => reject(silence())));
      waiting.add(giveUp);
      try {
        return await Promise.race([work(), given]);
      } finally {
        waiting.delete(giveUp);
      }
    },
  };
}

const silence = (): AppError => new AppError("GRAPH_UNAVAILABLE", "database: it does not answer");
