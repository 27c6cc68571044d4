import { connect, createServer } from "node:net";

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
    const answer = (heard: boolean): void => {
      socket.destroy();
      resolve(heard);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
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
