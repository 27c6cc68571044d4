import { AppError } from "../errors.js";

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1)$/i;

/** Throws unless the host is loopback: nobody is asked who they are yet. Errors: BAD_CONFIG. */
export function assertLoopback(host: string): void {
  if (LOOPBACK.test(host)) return;
  throw new AppError(
    "BAD_CONFIG",
    "settings: HOST is not a loopback address, and authentication is missing: whoever reaches the port could read everything; set HOST to 127.0.0.1",
    { setting: "HOST" },
  );
}

/** True when a request was sent to a loopback name; another means a page elsewhere has pointed its own name at us. */
export function isOwnHost(header: string | undefined): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  return LOOPBACK.test(name);
}
