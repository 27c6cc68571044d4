import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../api/context.js";
import { makeFormatError } from "../api/format-error.js";
import { limitsPlugin } from "../api/limits.js";
import { notesPlugin } from "../api/notes.js";
import { reportErrorsPlugin } from "../api/report-errors.js";
import { translateFailure } from "../neo4j/failures.js";
import type { Log } from "./log.js";

/**
 * Makes the GraphQL server of a schema, not yet started: limits before execution, masked errors, nothing sent to
 * anyone, no landing page, no batches. Cache control is off: its instrumentation costs half of every answer.
 */
export function makeApollo(schema: GraphQLSchema, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: makeFormatError(translateFailure),
    plugins: [
      limitsPlugin(),
      notesPlugin(),
      reportErrorsPlugin(translateFailure, ({ error, ...facts }) =>
        error === null ? log.info(facts, "refused") : log.error({ ...facts, err: error }, "failed"),
      ),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
