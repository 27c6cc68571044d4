import type { ApolloServerPlugin } from "@apollo/server";
import { RULES } from "../errors.js";
import type { Context } from "./context.js";
import { causeOf, ownError, type Translate } from "./format-error.js";

/** What is told of a failure of ours: never a variable's value, a statement or a client's text. */
export interface FailureReport {
  readonly requestId: string;
  readonly operation: string | null;
  readonly code: string;
  readonly error: unknown;
}

/**
 * An Apollo plugin that reports failures a client cannot mend and puts the request's id into their masked answers,
 * so that the answer a user shows us finds the line of the log.
 */
export function reportErrorsPlugin(
  translate: Translate,
  report: (failure: FailureReport) => void,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue, operationName }) => {
          for (const error of errors) {
            if (!error.originalError && error.extensions["code"] !== undefined) continue;
            const ours = ownError(error) ?? translate(causeOf(error), "graphql");
            if (RULES[ours.code].blame === "caller") continue;
            const { requestId } = contextValue;
            report({ requestId, operation: operationName ?? null, code: ours.code, error: ours });
          }
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
