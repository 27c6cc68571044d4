import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLError } from "graphql";
import { RULES } from "../errors.js";
import type { Context } from "./context.js";
import { causeOf, requestFault, type Translate } from "./format-error.js";

/** What is told of a failure: never a variable's value, a statement or a client's text. */
export interface FailureReport {
  readonly requestId: string;
  readonly operation: string | null;
  readonly code: string;
  /** What was thrown, where a client cannot mend it; null where it can. */
  readonly error: Error | null;
}

/**
 * An Apollo plugin that reports every failure, and puts the request's id into the masked answers of those a client
 * cannot mend, so that the answer a user shows us finds the line of the log.
 */
export function reportErrorsPlugin(
  translate: Translate,
  report: (failure: FailureReport) => void,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId }, operationName }) => {
          for (const error of errors)
            report({ requestId, operation: operationName ?? null, ...failureOf(error, translate) });
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue: { requestId } }) => {
          if (response.body.kind !== "single") return Promise.resolve();
          const { singleResult } = response.body;
          if (singleResult.errors)
            singleResult.errors = singleResult.errors.map((error) =>
              error.extensions?.["code"] === "INTERNAL_SERVER_ERROR"
                ? { ...error, extensions: { ...error.extensions, requestId } }
                : error,
            );
          return Promise.resolve();
        },
      }),
  };
}

function failureOf(error: GraphQLError, translate: Translate): Pick<FailureReport, "code" | "error"> {
  const fault = requestFault(error, error.extensions["code"]);
  if (fault !== null) return { code: fault, error: null };
  const ours = translate(causeOf(error), "graphql");
  return { code: ours.code, error: RULES[ours.code].blame === "caller" ? null : ours };
}
