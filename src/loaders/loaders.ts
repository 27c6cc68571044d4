import type { EntityType } from "../../graph/entity-types.js";
import type { Run } from "../neo4j/query.js";
import { readClaims, type ClaimRow } from "../services/claims/claim.js";
import { readClaimsOf, type ClaimsWanted } from "../services/claims/claims-of.js";
import { readEvidence, type EvidenceRow } from "../services/claims/evidence.js";
import {
  readArticles,
  readArticlesOfDocuments,
  readArticlesOfEntities,
  type ArticleRow,
} from "../services/document/article.js";
import { readDocuments, readRestsOnItAlone, type DocumentRow } from "../services/document/document.js";
import { readEntities, type NamedEntity } from "../services/entity/entity.js";
import { readFigures, type FigureRow } from "../services/figures/figure.js";
import { loaderOf, shelved, type Loader } from "./batch.js";
import { makeMemory, type Shelf, type Shelves } from "./memory.js";

/** What resolvers load by key. Each loader sends one statement for all keys asked for in one tick. */
export interface Loaders {
  /** By entity id: its type, null when unknown. */
  readonly entityTypes: Loader<string, EntityType | null>;
  /** By entity id: its type and shown names, null when unknown. */
  readonly entities: Loader<string, NamedEntity | null>;
  /** By claim id; null when unknown. */
  readonly claims: Loader<string, ClaimRow | null>;
  /** By entity id: the live claims about it that are wanted, in the order in which they came to count. */
  readonly claimsOf: (wanted: ClaimsWanted) => Loader<string, readonly ClaimRow[]>;
  /** By claim id: where the claim stands; empty for a claim without a passage. */
  readonly evidence: Loader<string, readonly EvidenceRow[]>;
  /** By figure id; null when unknown. */
  readonly figures: Loader<string, FigureRow | null>;
  /** By article id; null when unknown. */
  readonly articles: Loader<string, ArticleRow | null>;
  /** By entity id: the articles whose live claims name it, by release date, then printed place. */
  readonly articlesOf: Loader<string, readonly ArticleRow[]>;
  /** By document id: its articles as printed. */
  readonly articlesIn: Loader<string, readonly ArticleRow[]>;
  /** By document id; null when unknown. */
  readonly documents: Loader<string, DocumentRow | null>;
  /** By document id: the live claims that would go with it. */
  readonly restsOnItAlone: Loader<string, number>;
  /** By sha256: the whole text of a document, null while it is not attached. No statement is sent. */
  readonly texts: Loader<string, string | null>;
}

/** Where the text of attached documents comes from. */
export interface TextSource {
  text(sha256: string): Promise<string | null>;
}

/** Makes the loaders of one answer; `shelves` is what earlier answers have read, nothing unless given. */
export function makeLoaders(
  run: Run,
  attachments: TextSource,
  shelves: () => Promise<Shelves> = emptyShelves,
): Loaders {
  const kept = <V extends object, A extends V | null>(read: Read<V>, absent: A, place: (all: Shelves) => Shelf<V>) => {
    const shelf = async (): Promise<Shelf<V>> => place(await shelves());
    return loaderOf<V, A>(
      shelved<V>((keys) => read(run, keys), absent, shelf),
      absent,
    );
  };
  const entities = kept(readEntities, null, (all) => all.entities);
  const claims = kept(readClaims, null, (all) => all.claims);
  const articles = kept(readArticles, null, (all) => all.articles);
  const articlesOf = kept<readonly string[], []>(readArticlesOfEntities, [], (all) => all.articlesOf);
  const articlesIn = kept<readonly string[], []>(readArticlesOfDocuments, [], (all) => all.articlesIn);
  return {
    entities,
    entityTypes: mapped(entities, (entity) => entity?.__typename ?? null),
    claims,
    claimsOf: remembered((wanted) =>
      mapped(
        loaderOf((ids) => readClaimsOf(run, ids, wanted), []),
        (ids) => present(claims, ids),
      ),
    ),
    evidence: kept<readonly EvidenceRow[], []>(readEvidence, [], (all) => all.evidence),
    figures: kept(
      (run, ids) => readFigures(run, ids, null),
      null,
      (all) => all.figures,
    ),
    articles,
    articlesOf: mapped(articlesOf, (ids) => present(articles, ids)),
    articlesIn: mapped(articlesIn, (ids) => present(articles, ids)),
    documents: kept(readDocuments, null, (all) => all.documents),
    restsOnItAlone: loaderOf((ids) => readRestsOnItAlone(run, ids), 0),
    texts: loaderOf((digests) => readTexts(attachments, digests), null),
  };
}

type Read<V> = (run: Run, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

const emptyShelves = (): Promise<Shelves> => Promise.resolve(makeMemory(1).at(0));

async function readTexts(attachments: TextSource, digests: readonly string[]): Promise<Map<string, string | null>> {
  return new Map(await Promise.all(digests.map(async (sha256) => [sha256, await attachments.text(sha256)] as const)));
}

/** The loader of each selection of claims, made once. */
function remembered<L>(make: (wanted: ClaimsWanted) => L): (wanted: ClaimsWanted) => L {
  const made = new Map<string, L>();
  return (wanted) => {
    const key = JSON.stringify([wanted.first, wanted.predicates]);
    const loader = made.get(key) ?? make(wanted);
    made.set(key, loader);
    return loader;
  };
}

function mapped<V, W>(loader: Loader<string, V>, then: (value: V) => W | Promise<W>): Loader<string, W> {
  const load = async (key: string): Promise<W> => then(await loader.load(key));
  return { load, loadMany: (keys) => Promise.all(keys.map(load)) };
}

/** The things of these ids, without those gone since the ids were read. */
async function present<V>(loader: Loader<string, V | null>, ids: readonly string[]): Promise<V[]> {
  const found = await loader.loadMany(ids);
  return found.filter((value) => value !== null);
}

/** Resolves to the passages of several claims, in the order of the claims; one statement for all. */
export async function loadEvidence(
  loaders: Pick<Loaders, "evidence">,
  claims: readonly string[],
): Promise<EvidenceRow[]> {
  return (await loaders.evidence.loadMany(claims)).flat();
}
