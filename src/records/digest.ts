import { createHash } from "node:crypto";

/** Sha256 of the UTF-8 bytes of a text, 64 hex digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Sha256 of the bytes of a file, 64 hex digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** First 20 hex digits of the digest of a list of parts; the list is written as JSON, so no two lists run together. */
export function partsDigest(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20);
}
