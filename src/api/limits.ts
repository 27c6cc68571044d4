import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { AppError, isAppError } from "../errors.js";
import type { Context } from "./context.js";
import { checkCost } from "./limits-cost.js";
import { admitDocument } from "./limits-document.js";
import { checkInputs } from "./limits-inputs.js";

/**
 * An Apollo plugin that refuses what would cost too much before any Cypher is sent.
 * Errors: TOO_COSTLY with `limit`, `max` and `got`, HTTP 400; BAD_USER_INPUT for a page that is none.
 */
export function limitsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, document, operation, request, schema }) => {
          const fault = tooCostly(() => {
            const variables = request.variables ?? {};
            admitDocument(source);
            checkInputs(document, variables);
            if (!operation) return;
            refuseWrites(operation.operation);
            checkCost({ schema, document, operation, variables });
          });
          return fault ? Promise.reject(fault) : Promise.resolve();
        },
      }),
  };
}

function refuseWrites(kind: string): void {
  if (kind === "query") return;
  throw new AppError("BAD_USER_INPUT", `operation: only queries are served, got a ${kind}`, { got: kind });
}

/** The refusal of `check` as an answer of HTTP 400, or null. */
function tooCostly(check: () => void): GraphQLError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    const extensions = { code: error.code, http: { status: 400 } };
    return new GraphQLError(error.message, { originalError: error, extensions });
  }
}
