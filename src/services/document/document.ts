import { documentByIds, documentRestsOnItAlone } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";

/** One source document, known by the digest of the file as received. */
export interface DocumentRow {
  readonly id: string;
  /** 64 hex digits. */
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** Resolves to the documents of these ids, by id; unknown ids are absent. Source: queries/document/by-ids.cypher. */
export async function readDocuments(run: Run, ids: readonly string[]): Promise<Map<string, DocumentRow>> {
  const rows = await run(documentByIds, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Resolves to how many live claims would go with each document, by document id: those with a passage in it and none in
 * another. Source: queries/document/rests-on-it-alone.cypher.
 */
export async function readRestsOnItAlone(run: Run, documents: readonly string[]): Promise<Map<string, number>> {
  const rows = await run(documentRestsOnItAlone, { documents });
  return new Map(rows.map((row) => [row.document, row.claims]));
}
