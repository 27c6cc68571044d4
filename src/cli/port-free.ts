import { createServer } from "node:net";
import { AppError } from "../errors.js";

/** Resolves when the port can be listened on; asked before the database is started, which takes longer. Errors: START_FAILED. */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const fact =
        error.code === "EADDRINUSE"
          ? `port ${port} is taken; stop what listens there or set PORT`
          : `cannot listen (${error.code ?? "unknown"}); check HOST and PORT`;
      reject(new AppError("START_FAILED", `server: ${fact}`, { port, code: error.code ?? null }, { cause: error }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
