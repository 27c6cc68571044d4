import { articleByIds, articleOfDocuments, articleOfEntities } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { listsByKey } from "../lists-by-key.js";

/** One article of a document. */
export interface ArticleRow {
  readonly id: string;
  /** Place in its document, from 1. */
  readonly ordinal: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date; null when none is printed and none is inherited. */
  readonly releasedOn: string | null;
  /** own-line, inherited or inferred; null without a date. */
  readonly datedBy: string | null;
  /** Document id. */
  readonly document: string;
}

/** Resolves to the articles of these ids, by id; unknown ids are absent. Source: queries/article/by-ids.cypher. */
export async function readArticles(run: Run, ids: readonly string[]): Promise<Map<string, ArticleRow>> {
  const rows = await run(articleByIds, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Resolves to ids of the articles whose live claims name each entity, by entity id, by release date, then printed place;
 * entities no article names are absent. Source: queries/article/of-entities.cypher.
 */
export async function readArticlesOfEntities(run: Run, entities: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await run(articleOfEntities, { entities });
  return listsByKey(rows.map(({ entity, article }) => [entity, article]));
}

/** Resolves to ids of the articles of each document, by document id, as printed. Source: queries/article/of-documents.cypher. */
export async function readArticlesOfDocuments(run: Run, documents: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await run(articleOfDocuments, { documents });
  return listsByKey(rows.map(({ document, article }) => [document, article]));
}
