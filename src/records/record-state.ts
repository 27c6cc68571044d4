import { claimId, passageId } from "./claim-id.js";
import { partsDigest } from "./digest.js";
import type { ClaimFacts, Classification, Dossier, Source } from "./dossier.js";
import { dateBounds } from "./edtf-date.js";

/** A claim as the record keeps it. `source` is the id of its article or reference, `passage` of its passage. */
export interface RecordedClaim extends ClaimFacts {
  readonly id: string;
  readonly source: string;
  readonly passage: string | null;
  /** Where its passage begins, in UTF-16 code units into its document. */
  readonly start: number | null;
  readonly curator: string;
  readonly state: "LIVE" | "RETRACTED";
}

/** What of a source bears on the graph. */
export interface RecordedSource {
  readonly id: string;
  /** Digest of the dossier as loaded. */
  readonly digest: string;
  /** ISO day by which its undated claims had happened; null for a reference. */
  readonly upperBound: string | null;
}

/** Says that the dossier of a source declares an entity. */
export interface Declaration extends Classification {
  readonly source: string;
  readonly id: string;
}

/** The whole record, as far as the graph follows from it. Keys are ids; of declarations `source entity`. */
export interface RecordState {
  readonly sources: ReadonlyMap<string, RecordedSource>;
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Every entity that exists: declared by a loaded dossier or named by a stored claim. */
  readonly entities: ReadonlyMap<string, Classification>;
  readonly claims: ReadonlyMap<string, RecordedClaim>;
}

export const EMPTY_RECORD: RecordState = {
  sources: new Map(),
  declarations: new Map(),
  entities: new Map(),
  claims: new Map(),
};

/** Raised when the projection writes something else from the same record, so that every dossier is loaded anew. */
const PROJECTION_VERSION = 2;

/** Digest of all that a dossier says and of how it is projected; comments and layout are no part of it. */
export function dossierDigest(dossier: Dossier): string {
  const { source, curator, entities, passages, claims } = dossier;
  const declared = entities.map(({ id, type, kind }) => [id, type, kind]).toSorted();
  const spans = [...passages].map(([key, { start, end, digest }]) => [key, start, end, digest]);
  const said = claims.map((claim) => claimId(source.id, claim.passage, claim)).toSorted();
  return partsDigest([PROJECTION_VERSION, source, curator, declared, spans, said]);
}

/** The day by which everything an article says had happened: its release, else the latest date it names. */
export function upperBound(source: Source): string | null {
  if (source.kind === "reference") return null;
  const { releasedOn, latestNamed } = source.article;
  return releasedOn ?? (latestNamed === null ? null : (dateBounds(latestNamed)?.latest ?? null));
}

/** The claims of a dossier as the record would keep them, in order of the file. */
export function claimsOf(dossier: Dossier): RecordedClaim[] {
  const { source } = dossier;
  const curator = dossier.curator ?? source.id;
  return dossier.claims.map(({ passage: key, from, line, ...facts }) => {
    const locator = key === null ? undefined : dossier.passages.get(key);
    const document = source.kind === "article" ? source.document.sha256 : null;
    const passage = locator && document !== null ? passageId(document, locator.start, locator.end) : null;
    return {
      ...facts,
      id: claimId(source.id, passage, facts),
      source: source.id,
      passage,
      start: passage === null ? null : (locator?.start ?? null),
      curator,
      state: "LIVE" as const,
    };
  });
}

/** Ids of the entities a claim names, each once. */
export function entitiesNamed(claim: ClaimFacts): string[] {
  const { subject, object, at, accordingTo, onBehalfOf, topics, figure } = claim;
  const named = [subject, object, at, accordingTo, onBehalfOf, ...topics, ...(figure?.of ?? [])];
  return [...new Set(named.filter((id) => id !== null))];
}

/**
 * The record after a dossier is loaded: its claims are LIVE, those its source no longer makes RETRACTED and kept, and
 * one stated again is LIVE again. `known` classifies entities that are declared elsewhere.
 */
export function withDossier(
  state: RecordState,
  dossier: Dossier,
  known: (id: string) => Classification | undefined,
): RecordState {
  const { source, entities } = dossier;
  const sources = new Map(state.sources);
  sources.set(source.id, { id: source.id, digest: dossierDigest(dossier), upperBound: upperBound(source) });
  const declarations = new Map([...state.declarations].filter(([, declaration]) => declaration.source !== source.id));
  for (const { id } of entities) {
    const classified = known(id);
    if (classified) declarations.set(`${source.id} ${id}`, { source: source.id, id, ...classified });
  }
  const claims = new Map(state.claims);
  for (const claim of claims.values()) {
    if (claim.source === source.id) claims.set(claim.id, { ...claim, state: "RETRACTED" });
  }
  for (const claim of claimsOf(dossier)) {
    // A claim stated again keeps the curator who first recorded it: the record is never edited.
    claims.set(claim.id, { ...(state.claims.get(claim.id) ?? claim), state: "LIVE" });
  }
  return { sources, declarations, claims, entities: existing(declarations, claims, known) };
}

/** The record without a source, its claims and what existed through them alone. */
export function withoutSource(state: RecordState, source: string): RecordState {
  const sources = new Map([...state.sources].filter(([id]) => id !== source));
  const declarations = new Map([...state.declarations].filter(([, declaration]) => declaration.source !== source));
  const claims = new Map([...state.claims].filter(([, claim]) => claim.source !== source));
  return { sources, declarations, claims, entities: existing(declarations, claims, (id) => state.entities.get(id)) };
}

function existing(
  declarations: ReadonlyMap<string, Declaration>,
  claims: ReadonlyMap<string, RecordedClaim>,
  known: (id: string) => Classification | undefined,
): Map<string, Classification> {
  const ids = new Set([...declarations.values()].map((declaration) => declaration.id));
  for (const claim of claims.values()) for (const id of entitiesNamed(claim)) ids.add(id);
  const entities = new Map<string, Classification>();
  for (const id of [...ids].toSorted()) {
    const found = known(id);
    if (found) entities.set(id, { type: found.type, kind: found.kind });
  }
  return entities;
}
