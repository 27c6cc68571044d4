import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { RULES, isAppError, type AppError, type ErrorDetails } from "../errors.js";

/** Turns what the driver or anything else threw into an error of ours; `neo4j/failures.ts` has the one in use. */
export type Translate = (error: unknown, place: string) => AppError;

/** Codes of the GraphQL server itself; their messages speak of the request alone. */
const SERVER_CODES: ReadonlySet<unknown> = new Set([
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
    const ours = ownError(error);
    if (ours) return { ...placeOf(formatted), ...describeError(ours) };
    const code: unknown = innermostCode(error) ?? formatted.extensions?.["code"];
    if (isRequestFault(error) && SERVER_CODES.has(code))
      return { ...placeOf(formatted), message: withoutSuggestion(formatted.message), extensions: { code } };
    return { ...placeOf(formatted), ...describeError(translate(causeOf(error), "graphql")) };
  };
}

/** What a client may be told of an error of ours: message by RULES, code, whether to try again, facts when public. */
export function describeError(
  error: AppError,
): Pick<GraphQLFormattedError, "message"> & { extensions: ErrorExtensions } {
  const rule = RULES[error.code];
  if (rule.messageIsPublic)
    return { message: error.message, extensions: { ...error.details, code: error.code, retryable: rule.retryable } };
  const code = rule.blame === "us" ? "INTERNAL_SERVER_ERROR" : error.code;
  return { message: rule.shown ?? "internal error", extensions: { code, retryable: rule.retryable } };
}

type ErrorExtensions = ErrorDetails & { readonly code: string; readonly retryable: boolean };

/** The error of ours inside what Apollo hands over, or null. */
export function ownError(error: unknown): AppError | null {
  const cause = causeOf(error);
  return isAppError(cause) ? cause : null;
}

/** What was thrown first: GraphQL wraps a resolver's error, sometimes more than once. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** True for errors GraphQL itself raised about the request, which no resolver threw. */
const isRequestFault = (error: unknown): boolean => causeOf(error) instanceof GraphQLError;

/** A scalar's own code counts before the one validation puts on top of it. */
function innermostCode(error: unknown): unknown {
  const cause = causeOf(error);
  return cause instanceof GraphQLError ? cause.extensions["code"] : undefined;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*\?$/s, "");
