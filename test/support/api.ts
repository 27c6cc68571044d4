import type { ApolloServer } from "@apollo/server";
import { pino } from "pino";
import type { Context } from "../../src/api/context.js";
import { makeNotes } from "../../src/api/notes.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { makeApollo } from "../../src/http/apollo.js";
import { makeLoaders } from "../../src/loaders/loaders.js";
import { makeDriver } from "../../src/neo4j/driver.js";
import type { Run } from "../../src/neo4j/query.js";

/** What an operation answered, as a client would read it. */
export interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly status: number;
}

/** Nothing listens there: a statement sent ends in GRAPH_UNAVAILABLE, and nothing is sent until one is. */
const NOWHERE = { uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" };

/** A context made of `parts`, with no database behind what is not given. */
export function contextOf(parts: Partial<Context>): Context {
  const run: Run = parts.run ?? (() => Promise.reject(new Error("no statement was expected")));
  const attachments = parts.attachments ?? { text: () => Promise.resolve(null) };
  return {
    run,
    requestId: "request-1",
    notes: makeNotes(),
    loaders: makeLoaders(run, attachments),
    ties: { index: () => Promise.reject(new Error("no ties were expected")) },
    cooperations: { index: () => Promise.reject(new Error("no cooperations were expected")) },
    matches: { index: () => Promise.reject(new Error("no matches were expected")) },
    ourSide: [],
    attachments,
    today: () => "2020-01-01",
    executionContext: makeDriver(NOWHERE),
    sessionConfig: { database: "neo4j" },
    transaction: { timeout: 8_000 },
    ...parts,
  };
}

/** The GraphQL server of the whole API, quiet. */
export async function apiServer(...resolvers: Parameters<typeof buildApiSchema>): Promise<ApolloServer<Context>> {
  return makeApollo(await buildApiSchema(...resolvers), pino({ level: "silent" }));
}

/** Runs one operation and resolves to its answer. */
export async function ask(
  server: ApolloServer<Context>,
  context: Context,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answered> {
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== "single") throw new Error("expected one answer");
  const { data, errors } = body.singleResult;
  return {
    data: data ?? null,
    errors: (errors ?? []).map((error) => ({ message: error.message, extensions: { ...error.extensions } })),
    status: http.status ?? 200,
  };
}
