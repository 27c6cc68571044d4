import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../api/context.js";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";
import { send, sendError } from "./answer.js";
import { makeApollo } from "./apollo.js";
import { graphiqlFiles } from "./graphiql.js";
import { graphqlRequests } from "./graphql-requests.js";
import { sendLive, sendReady } from "./health.js";
import type { Log } from "./log.js";
import { assertLoopback, isOwnHost } from "./loopback.js";
import { readOperations, type ReadyOperation } from "./operations.js";
import { warmUp } from "./warm-up.js";

/** What is served, and with what. */
export interface ServeOptions {
  readonly schema: GraphQLSchema;
  /** Makes the context of one request; must not wait for anything. */
  readonly makeContext: (requestId: string) => Context;
  readonly config: Pick<Config, "host" | "port">;
  readonly log: Log;
  /** Resolves when the database answers. */
  readonly probe: () => Promise<void>;
  /** Run once before `/readyz` says yes; default: those of `queries/operations`. */
  readonly operations?: readonly ReadyOperation[];
}

/** A server that listens. */
export interface Served {
  /** Where it listens, `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Resolves to the stems of ready operations that failed, once all ran; `/readyz` says yes from then on. */
  readonly warmed: Promise<readonly string[]>;
  /** Lets running requests end, 3 s at most, then stops. */
  close(): Promise<void>;
}

const DRAIN_MS = 3_000;
const REQUEST_MS = 30_000;

/**
 * Serves the API and GraphiQL over HTTP; resolves when it listens, while it still warms up.
 * Errors: BAD_CONFIG for a host that is not loopback; START_FAILED when the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { config, log, makeContext, schema } = options;
  assertLoopback(config.host);
  const operations = options.operations ?? readOperations();
  const apollo = makeApollo(schema, log);
  await apollo.start();
  let isWarm = false;
  const route = router({
    files: graphiqlFiles(operations),
    graphql: graphqlRequests(apollo, makeContext, log),
    ready: (response) => sendReady(response, { isWarm: () => isWarm, probe: options.probe }),
  });
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) =>
    answer(request, response, route, log),
  );
  const url = await listen(server, config);
  const warmed = warmUp(apollo, makeContext, operations, log).finally(() => {
    isWarm = true;
  });
  return {
    url,
    warmed,
    close: async () => {
      await drain(server);
      await apollo.stop();
    },
  };
}

type Route = (request: IncomingMessage, response: ServerResponse, requestId: string) => void | Promise<void>;

interface Routes {
  readonly files: ReturnType<typeof graphiqlFiles>;
  readonly graphql: Route;
  readonly ready: (response: ServerResponse) => Promise<void>;
}

function router({ files, graphql, ready }: Routes): Route {
  return (request, response, requestId) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (path === "/graphql" && request.method === "POST") return graphql(request, response, requestId);
    if (isRead && path === "/livez") return sendLive(response);
    if (isRead && path === "/readyz") return ready(response);
    if (isRead && path === "/") return send(response, { ...SEE_GRAPHIQL });
    const asksForPage = path === "/graphql" && (request.headers.accept ?? "").includes("text/html");
    const file = files.get(asksForPage ? "/graphiql" : path);
    if (isRead && file) return send(response, file);
    if (path === "/graphql") return refuse(response, 405, "the API takes POST with a JSON body", { allow: "POST" });
    if (file) return refuse(response, 405, "this page is only read", { allow: "GET" });
    return refuse(response, 404, "nothing is here; the API is at /graphql");
  };
}

/** An answer to a request that never reaches GraphQL, in the form of its errors. */
function refuse(response: ServerResponse, status: number, fact: string, headers?: Record<string, string>): void {
  sendError(response, status, new AppError("BAD_USER_INPUT", `request: ${fact}`), headers);
}

const SEE_GRAPHIQL = { status: 302, type: "text/plain", body: "", headers: { location: "/graphiql" } };

function answer(request: IncomingMessage, response: ServerResponse, route: Route, log: Log): void {
  const requestId = requestIdOf(request);
  const began = performance.now();
  response.setHeader("x-request-id", requestId);
  response.once("close", () => {
    const ms = Math.round(performance.now() - began);
    log.info(
      { requestId, method: request.method, path: request.url?.split("?", 1)[0], status: response.statusCode, ms },
      "request",
    );
  });
  if (!isOwnHost(request.headers.host))
    return refuse(response, 421, "this server answers on loopback names only, such as 127.0.0.1");
  Promise.resolve(route(request, response, requestId)).catch((error: unknown) => {
    log.error({ requestId, err: error }, "request failed");
    sendError(response, 500, new AppError("QUERY_CONTRACT", "http: unexpected failure"));
  });
}

/** The caller's own id when it is a plain one, else a new one. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

function listen(server: Server, { host, port }: ServeOptions["config"]): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const fact =
        error.code === "EADDRINUSE"
          ? `port ${port} is taken; stop what listens there or set PORT`
          : `cannot listen (${error.code ?? "unknown"})`;
      reject(new AppError("START_FAILED", `server: ${fact}`, { code: error.code ?? null }, { cause: error }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : port;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}`);
    });
  });
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(late);
}
