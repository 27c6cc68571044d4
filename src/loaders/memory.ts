import { LRUCache } from "lru-cache";
import type { ClaimRow } from "../services/claims/claim.js";
import type { EvidenceRow } from "../services/claims/evidence.js";
import type { ArticleRow } from "../services/document/article.js";
import type { DocumentRow } from "../services/document/document.js";
import type { NamedEntity } from "../services/entity/entity.js";
import type { FigureRow } from "../services/figures/figure.js";

/** What was read by key, at one revision of the record. What is not there was not read, or is not in the record. */
export interface Shelf<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): unknown;
}

/** One shelf a kind. The keys are those of the loader of the same name. */
export interface Shelves {
  readonly entities: Shelf<NamedEntity>;
  readonly claims: Shelf<ClaimRow>;
  readonly evidence: Shelf<readonly EvidenceRow[]>;
  readonly figures: Shelf<FigureRow>;
  readonly articles: Shelf<ArticleRow>;
  readonly articlesOf: Shelf<readonly string[]>;
  readonly articlesIn: Shelf<readonly string[]>;
  readonly documents: Shelf<DocumentRow>;
}

/** Remembers from answer to answer what was read of the record, for as long as the record stays as it is. */
export interface Memory {
  /** The shelves of a revision; those of a past one are empty and are not kept. */
  at(revision: number): Shelves;
}

/** Most things on a shelf, the longest unused leaving first; a claim, the largest of them, takes about 1 KB. */
const MOST = 10_000;

export function makeMemory(most = MOST): Memory {
  let present = { revision: -1, shelves: makeShelves(most) };
  return {
    at: (revision) => {
      if (revision < present.revision) return makeShelves(1);
      if (revision > present.revision) present = { revision, shelves: makeShelves(most) };
      return present.shelves;
    },
  };
}

function makeShelves(most: number): Shelves {
  const shelf = <V extends object>(): Shelf<V> => new LRUCache<string, V>({ max: most });
  return {
    entities: shelf(),
    claims: shelf(),
    evidence: shelf(),
    figures: shelf(),
    articles: shelf(),
    articlesOf: shelf(),
    articlesIn: shelf(),
    documents: shelf(),
  };
}
