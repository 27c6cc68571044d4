import { connect, createServer } from "node:net";

const HANG_UP_MS = 1_000;

/** Resolves to `wanted` when that loopback port can be bound, else to one the system says is free. */
export async function freePort(wanted: number | null): Promise<number> {
  if (wanted !== null && (await bind(wanted)) !== null) return wanted;
  const port = await bind(0);
  if (port === null) throw new Error("no free port on 127.0.0.1");
  return port;
}

/** Resolves to whether anybody listens on a loopback port. */
export function isListenedOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("error", () => resolve(false));
    socket.once("connect", () => {
      resolve(true);
      // Hung up as a caller does who has heard enough: cut off in the middle of a word, a stranger may take harm.
      socket.resume().unref().end();
      socket.setTimeout(HANG_UP_MS, () => socket.destroy());
    });
  });
}

/** Binds and releases a port; resolves to its number, or null when it is taken. */
function bind(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : null));
    });
  });
}
