import type { ServerResponse } from "node:http";
import { describeError } from "../api/format-error.js";
import type { AppError } from "../errors.js";

/** Headers of every answer: nothing may frame, sniff or load anything. */
const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};
const NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";

/** What one answer carries. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes one whole answer; nothing is written when the client has gone. */
export function send(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(answer.status, {
    ...ALWAYS,
    "content-security-policy": answer.policy ?? NOTHING_LOADS,
    "content-type": answer.type,
    "content-length": Buffer.byteLength(answer.body),
    "cache-control": "no-store",
    ...answer.headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : answer.body);
}

export const JSON_TYPE = "application/json; charset=utf-8";

/** Writes a value as JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: object,
  headers?: Record<string, string>,
): void {
  send(response, { status, type: JSON_TYPE, body: JSON.stringify(value), ...(headers && { headers }) });
}

/** Writes an error of ours in the form of a GraphQL answer. */
export function sendError(
  response: ServerResponse,
  status: number,
  error: AppError,
  headers?: Record<string, string>,
): void {
  sendJson(response, status, { errors: [describeError(error)] }, headers);
}
