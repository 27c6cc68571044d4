import { pino, stdSerializers, type Logger } from "pino";
import { AppError } from "../errors.js";
import { driverCode } from "../neo4j/failures.js";

/** Where the server writes what it does. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Makes a log of one JSON object a line on standard error; failures without statements, values or driver texts. */
export function makeLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeFailure },
    },
    process.stderr,
  );
}

/** A failure for the log: the driver's own text may hold a statement and its values, so only its code is kept. */
export function describeFailure(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error instanceof AppError ? error.cause : undefined;
  const code = driverCode(cause ?? error);
  if (code !== null)
    return { type: error.name, code, ...(error instanceof AppError && { place: error.details["place"] }) };
  if (error instanceof AppError && cause === undefined) return { type: error.name, message: error.message };
  return stdSerializers.err(cause instanceof Error ? cause : error);
}
