import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { inOneLine, RULES, type AppError, type ErrorDetails } from "../errors.js";

/** Turns what the driver or anything else threw into an error of ours; `neo4j/failures.ts` has the one in use. */
export type Translate = (error: unknown, place: string) => AppError;

/** Codes of the GraphQL server itself; their messages speak of the request alone. */
const SERVER_CODES: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * Makes Apollo's `formatError`. Shape of an answer: message, locations, path, `extensions.code`, `extensions.retryable`
 * and the facts of the error by name; never a stack, a Cypher text, a driver's message or a suggestion of names.
 */
export function makeFormatError(translate: Translate) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = requestFault(error, formatted.extensions?.["code"]);
    if (code === null) return { ...placeOf(formatted), ...describeError(translate(causeOf(error), "graphql")) };
    return { ...placeOf(formatted), message: shown(withoutSuggestion(formatted.message)), extensions: { code } };
  };
}

/** What a client may be told of an error of ours: message by RULES, code, whether to try again, facts when public. */
export function describeError(
  error: AppError,
): Pick<GraphQLFormattedError, "message"> & { extensions: ErrorExtensions } {
  const rule = RULES[error.code];
  const { code, retryable } = { code: error.code, retryable: rule.retryable };
  if (rule.messageIsPublic) return { message: shown(error.message), extensions: { ...error.details, code, retryable } };
  const masked = rule.blame === "us" ? "INTERNAL_SERVER_ERROR" : code;
  return { message: rule.shown ?? "internal error", extensions: { code: masked, retryable } };
}

type ErrorExtensions = ErrorDetails & { readonly code: string; readonly retryable: boolean };

/** What was thrown first: GraphQL wraps a resolver's error, sometimes more than once. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/**
 * The code of an error GraphQL itself raised about the request, which no resolver threw; else null. A scalar's own code
 * counts before the one validation puts on top of it. `outermost` is what the server has made of it.
 */
export function requestFault(error: unknown, outermost: unknown): string | null {
  const cause = causeOf(error);
  if (!(cause instanceof GraphQLError)) return null;
  const code = cause.extensions["code"] ?? outermost;
  return typeof code === "string" && SERVER_CODES.has(code) ? code : null;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*\?$/s, "");

/** Most characters of a message; GraphQL's own repeat the whole value they cannot use. */
const MOST = 1_000;
/** Of a longer one: the end says what is wrong. */
const ENDING = 200;

/** A message in one line; of a very long one the beginning and the end. */
function shown(message: string): string {
  const line = inOneLine(message);
  return line.length <= MOST ? line : `${line.slice(0, MOST - ENDING)} … ${line.slice(-ENDING)}`;
}
