/** What a caller of the API or the command line may be told about a failure. */
export interface Rule {
  /** HTTP-like class of the failure: who can mend it. */
  readonly blame: "caller" | "database" | "us" | "machine";
  /** Whether the thrown message itself may be shown; otherwise `shown` is. */
  readonly messageIsPublic: boolean;
  /** The fixed text a client sees when the message is not public. */
  readonly shown?: string;
  readonly retryable: boolean;
}

export type AppErrorCode =
  | "BAD_USER_INPUT"
  | "NODE_NOT_FOUND"
  | "TOO_COSTLY"
  | "CONFLICT"
  | "GRAPH_TIMEOUT"
  | "GRAPH_UNAVAILABLE"
  | "QUERY_CONTRACT"
  | "BAD_CONFIG"
  | "BAD_RECORD"
  | "BAD_SCHEMA"
  | "START_FAILED"
  | "STOPPED";

/** One row a code; a new code without a row does not compile. */
export const RULES: Readonly<Record<AppErrorCode, Rule>> = {
  BAD_USER_INPUT: { blame: "caller", messageIsPublic: true, retryable: false },
  NODE_NOT_FOUND: { blame: "caller", messageIsPublic: true, retryable: false },
  TOO_COSTLY: { blame: "caller", messageIsPublic: true, retryable: false },
  CONFLICT: {
    blame: "database",
    messageIsPublic: false,
    shown: "the record changed meanwhile; try again",
    retryable: true,
  },
  GRAPH_TIMEOUT: {
    blame: "database",
    messageIsPublic: false,
    shown: "the graph took too long; narrow the bounds",
    retryable: false,
  },
  GRAPH_UNAVAILABLE: {
    blame: "database",
    messageIsPublic: false,
    shown: "the graph database cannot be reached; try again shortly",
    retryable: true,
  },
  QUERY_CONTRACT: { blame: "us", messageIsPublic: false, shown: "internal error", retryable: false },
  BAD_CONFIG: { blame: "machine", messageIsPublic: true, retryable: false },
  BAD_RECORD: { blame: "caller", messageIsPublic: true, retryable: false },
  BAD_SCHEMA: { blame: "machine", messageIsPublic: true, retryable: false },
  START_FAILED: { blame: "machine", messageIsPublic: true, retryable: false },
  STOPPED: { blame: "caller", messageIsPublic: true, retryable: true },
};

/** Most characters of a caller's text that a message repeats. */
const REPEATED = 60;
// eslint-disable-next-line no-control-regex -- these are what is being made visible
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text in one line, with everything that could steer a terminal or hide in one written out: `\u001b`. */
export function inOneLine(text: string): string {
  return text.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A caller's text as a message repeats it: in quotes, in one line, its first 60 characters. */
export function quoted(text: string): string {
  const start = [...text.slice(0, 2 * REPEATED)].slice(0, REPEATED).join("");
  return inOneLine(JSON.stringify(start)) + (start.length < text.length ? "…" : "");
}

/** Machine-readable facts of a failure: argument, allowed range, value, file, line. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** The one error this project throws on purpose: place, fact, value in `message`; facts for machines in `details`. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** True when `error` was thrown by us with this code (any code when none is given). */
export function isAppError(error: unknown, code?: AppErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
