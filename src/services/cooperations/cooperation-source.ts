import { LRUCache } from "lru-cache";
import { cooperationClaims } from "../../generated/queries.js";
import {
  type IndexSource,
  makeIndexSource,
  readOfOneRevision,
  readPages,
  type RevisedSource,
} from "../index-source.js";
import { type CooperationRecord, STAGED_PREDICATES, type StagedClaim } from "./cooperation.js";
import { cooperationsAt, type ListedCooperation, recordsAt } from "./listed.js";
import { stagedClaims } from "./staged-claims.js";

/** The cooperations of one state of the record at any date. A cache: throwing it away loses nothing. */
export interface CooperationIndex {
  /** All as they stand on an ISO day, newest first. */
  readonly at: (asOf: string) => readonly ListedCooperation[];
  /** All that is known of them by an ISO day, by id; those too that have nobody as a party yet. */
  readonly records: (asOf: string) => readonly CooperationRecord[];
}

/** Where the cooperations of everybody come from. */
export type CooperationSource = IndexSource<CooperationIndex>;

/** Days kept at a time; a walk through the pages of a list stays at one. */
const KEPT_DAYS = 4;

/** Returns the index of all staged claims of a record. Nothing is derived before it is asked for. */
export function cooperationIndex(claims: readonly StagedClaim[]): CooperationIndex {
  const days = new LRUCache<string, readonly ListedCooperation[]>({
    max: KEPT_DAYS,
    memoMethod: (asOf) => cooperationsAt(claims, asOf),
  });
  return { at: (asOf) => days.memo(asOf), records: (asOf) => recordsAt(claims, asOf) };
}

/** Makes a source of cooperations; see `makeIndexSource`. Source: queries/cooperation/claims.cypher. */
export function makeCooperationSource(): RevisedSource<CooperationIndex> {
  return makeIndexSource(async (run) => {
    const { revision, value } = await readOfOneRevision(run, "cooperations", () =>
      readPages((place) => run(cooperationClaims, { ...place, predicates: STAGED_PREDICATES })),
    );
    return { revision, value: cooperationIndex(stagedClaims(value)) };
  });
}
