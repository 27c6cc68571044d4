/** Tells when a person or a supervisor asked the process to stop. */
export interface StopSignal {
  /** Aborts on the first SIGINT or SIGTERM, so that what takes time can give up. */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly asked: Promise<void>;
}

/** Listens for SIGINT and SIGTERM; a second SIGINT ends the process at once, for someone who will not wait. */
export function untilAskedToStop(): StopSignal {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const stop = (): void => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
  return { signal: controller.signal, asked };
}
