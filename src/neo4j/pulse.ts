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
 * Makes the pulse of a database. While anything waits, `ping` is asked every 150 ms, on a connection that no waiting
 * statement blocks; one not answered within 1.35 s is silence, one refused is an answer. Time is counted in ticks of our
 * own, so that a process that was itself held up takes nobody for silent. What is answered between two ticks costs no ping.
 */
export function makePulse(ping: () => Promise<unknown>): Pulse {
  const waiting = new Set<() => void>();
  /** Ticks since the ping that has no answer yet; null when there is none. */
  let unanswered: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const isSilent = (): boolean => unanswered !== null && unanswered >= PATIENCE_TICKS;
  const answered = (): void => void (unanswered = null);
  const tick = (): void => {
    if (unanswered !== null) {
      unanswered += 1;
      if (isSilent()) for (const giveUp of waiting) giveUp();
    } else if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else {
      unanswered = 0;
      ping().then(answered, answered);
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
