import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from "@apollo/server";
import type { Context } from "../api/context.js";
import { admitDocument } from "../api/limits-document.js";
import { isAppError } from "../errors.js";
import { send, sendError } from "./answer.js";
import type { Log } from "./log.js";
import { MAX_BODY_BYTES, readJson } from "./read-body.js";

/** Makes the handler of `POST /graphql`: one body to Apollo, its answer back; what is too large never reaches it. */
export function graphqlRequests(apollo: ApolloServer<Context>, makeContext: (requestId: string) => Context, log: Log) {
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    try {
      const body = await readJson(request);
      const query: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "query") : null;
      // Before validation, whose time grows with the square of some documents.
      if (typeof query === "string") admitDocument(query);
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers: headersOf(request), search: "", body },
        context: () => Promise.resolve(makeContext(requestId)),
      });
      send(response, {
        status: answer.status ?? 200,
        type: answer.headers.get("content-type") ?? "application/json",
        body: await textOf(answer.body),
      });
    } catch (error) {
      if (!isAppError(error)) throw error;
      log.info({ requestId, code: error.code }, "refused");
      const tooLong = error.details["limit"] === "bodyBytes";
      // The rest of a body nobody reads would keep the connection busy.
      sendError(response, tooLong ? 413 : 400, error, tooLong ? { connection: "close" } : undefined);
      if (tooLong) discard(request);
    }
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}

async function textOf(body: HTTPGraphQLResponse["body"]): Promise<string> {
  if (body.kind === "complete") return body.string;
  const parts: string[] = [];
  for await (const part of body.asyncIterator) parts.push(part);
  return parts.join("");
}

/** Reads and forgets a little more, so that the client hears the refusal, then cuts the connection. */
function discard(request: IncomingMessage): void {
  let left = MAX_BODY_BYTES;
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
}
