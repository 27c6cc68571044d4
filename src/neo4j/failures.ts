import { AppError, type AppErrorCode } from "../errors.js";

/** Codes of the driver and the server, by beginning, and what they are to us; the first that fits counts. */
const CODES: readonly (readonly [string, AppErrorCode])[] = [
  ["Neo.ClientError.Transaction.TransactionTimedOut", "GRAPH_TIMEOUT"],
  ["Neo.ClientError.Transaction.LockClientStopped", "GRAPH_TIMEOUT"],
  ["Neo.TransientError.Transaction.", "CONFLICT"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "CONFLICT"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemory", "GRAPH_TIMEOUT"],
  ["Neo.TransientError.", "GRAPH_UNAVAILABLE"],
  ["Neo.DatabaseError.Transaction.", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Security.", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Cluster.", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Database.", "GRAPH_UNAVAILABLE"],
  ["ServiceUnavailable", "GRAPH_UNAVAILABLE"],
  ["SessionExpired", "GRAPH_UNAVAILABLE"],
  ["Neo.", "QUERY_CONTRACT"],
];

/** The `code` of a driver error, or null when it carries none. */
export function driverCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/**
 * Translates what the driver threw, by its code and never by its message; an AppError passes as it is.
 * The driver's own error stays as `cause`, for the log alone.
 */
export function translateFailure(error: unknown, place: string): AppError {
  if (error instanceof AppError) return error;
  const code = driverCode(error);
  const known = CODES.find(([beginning]) => code?.startsWith(beginning));
  // An acquisition time-out of the pool has no code of the server.
  const ours = known?.[1] ?? (code === "N/A" ? "GRAPH_UNAVAILABLE" : "QUERY_CONTRACT");
  return new AppError(
    ours,
    `${place}: ${code ?? "unexpected failure"}`,
    { place, code: code ?? null },
    { cause: error },
  );
}
