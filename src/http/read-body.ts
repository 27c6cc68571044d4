import type { IncomingMessage } from "node:http";
import { AppError } from "../errors.js";

/** Bytes of the largest request body; 50,000 ids in variables still arrive and are refused by name. */
export const MAX_BODY_BYTES = 4_000_000;

/**
 * Resolves to the JSON of a request body; undefined when there is none or its type is not JSON, for the server to refuse.
 * Errors: TOO_COSTLY for a body over the limit, BAD_USER_INPUT for one that is not JSON.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text === "" || !/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError("BAD_USER_INPUT", 'request: the body is not JSON; send {"query": ..., "variables": ...}');
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  refuseOver(Number(request.headers["content-length"] ?? 0));
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.length;
    refuseOver(bytes);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function refuseOver(bytes: number): void {
  if (bytes <= MAX_BODY_BYTES) return;
  const details = { limit: "bodyBytes", max: MAX_BODY_BYTES, got: bytes };
  throw new AppError(
    "TOO_COSTLY",
    `limits: bodyBytes must be at most ${MAX_BODY_BYTES}, got ${bytes}; ask for less at once`,
    details,
  );
}
