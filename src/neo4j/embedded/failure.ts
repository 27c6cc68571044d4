import { AppError, type ErrorDetails } from "../../errors.js";

/** Makes a START_FAILED of one line: `place: fact; remedy`. Line breaks inside are made spaces. */
export function startFailed(
  place: string,
  fact: string,
  remedy: string,
  details: ErrorDetails = {},
  cause?: unknown,
): AppError {
  const line = `${place}: ${fact}; ${remedy}`.replace(/\s+/g, " ").trim();
  return new AppError("START_FAILED", line, { place, ...details }, cause === undefined ? {} : { cause });
}

/** The `code` of a Node system error (`ENOENT`, `EACCES`, ...), or null. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
