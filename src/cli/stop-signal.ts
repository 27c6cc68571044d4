import { AppError } from "../errors.js";

/** Tells when a person or a supervisor asked the process to stop. */
export interface StopSignal {
  /** Aborts on the first SIGINT or SIGTERM, so that what takes time can give up. */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly asked: Promise<void>;
  /** Resolves as the work does, or is given up as soon as somebody asks to stop. Errors: STOPPED then. */
  readonly unless: <T>(work: Promise<T>) => Promise<T>;
}

/** Listens for SIGINT and SIGTERM; a second SIGINT ends the process at once, for someone who will not wait. */
export function untilAskedToStop(): StopSignal {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      if (controller.signal.aborted && signal === "SIGINT") process.exit(1);
      controller.abort();
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
  const refused = asked.then(() => {
    throw new AppError("STOPPED", "stopped on request; what was loaded whole stays, nothing half is kept");
  });
  refused.catch(() => undefined);
  return { signal: controller.signal, asked, unless: (work) => Promise.race([work, refused]) };
}
