import { createServer } from "node:http";
import { AppError } from "../errors.js";

/**
 * Takes a port before anything slow is begun, so that a taken one is refused at once and nobody else takes it
 * meanwhile; until let go, everyone is told that the API is starting. Resolves to what lets go of it.
 * Errors: START_FAILED when it is taken or cannot be listened on.
 */
export function holdPort(host: string, port: number): Promise<() => Promise<void>> {
  const holder = createServer((_request, response) => {
    response.writeHead(503, { "content-type": "application/json", "retry-after": "5", connection: "close" });
    response.end(JSON.stringify({ status: "starting" }));
  });
  const letGo = (): Promise<void> =>
    new Promise((resolve) => {
      holder.close(() => resolve());
      holder.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    holder.once("error", (error: NodeJS.ErrnoException) => {
      const fact =
        error.code === "EADDRINUSE"
          ? `port ${port} is taken; stop what listens there or set PORT`
          : `cannot listen (${error.code ?? "unknown"}); check HOST and PORT`;
      reject(new AppError("START_FAILED", `server: ${fact}`, { port, code: error.code ?? null }, { cause: error }));
    });
    holder.listen(port, host, () => resolve(letGo));
  });
}
