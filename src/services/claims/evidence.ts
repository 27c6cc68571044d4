import { claimEvidence } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { listsByKey } from "../lists-by-key.js";

/** Where a claim stands in a source: a passage of an article of a document. */
export interface EvidenceRow {
  /** Claim id. */
  readonly claim: string;
  /** Article id. */
  readonly article: string;
  /** Of the document as received, 64 hex digits. */
  readonly sha256: string;
  /** First UTF-16 code unit of the passage in the document. */
  readonly start: number;
  /** The code unit after its last. */
  readonly end: number;
}

/**
 * Resolves to the passages of these claims, by claim id, in order of article and place; claims without one are absent.
 * Source: queries/claim/evidence.cypher.
 */
export async function readEvidence(run: Run, claims: readonly string[]): Promise<Map<string, EvidenceRow[]>> {
  const rows = await run(claimEvidence, { claims });
  return listsByKey(rows.map((row) => [row.claim, row]));
}

/** The passage in its own language: `text` is the whole document, null while it is not attached, and then so is the quote. */
export function quoteOf(text: string | null, passage: Pick<EvidenceRow, "start" | "end">): string | null {
  return text === null ? null : text.slice(passage.start, passage.end);
}
