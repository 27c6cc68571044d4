import { isLoopback, NOT_LOOPBACK } from "../config.js";
import { AppError } from "../errors.js";

/** Throws unless the host is loopback. Errors: BAD_CONFIG. */
export function assertLoopback(host: string): void {
  if (!isLoopback(host)) throw new AppError("BAD_CONFIG", `settings: ${NOT_LOOPBACK}`, { setting: "HOST" });
}

/** True when a request was sent to a loopback name; another means a page elsewhere has pointed its own name at us. */
export function isOwnHost(header: string | undefined): boolean {
  const name = (header ?? "").replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  return isLoopback(name);
}
