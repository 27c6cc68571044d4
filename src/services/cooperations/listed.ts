import { type Stage, rung } from "../../../graph/stages.js";
import { type PageKey, newestFirst } from "../paging/cursor.js";
import { type CooperationKind, type CooperationRecord, cooperationsOf, type StagedClaim } from "./cooperation.js";
import { type Standing, standingAt } from "./standing.js";

/** Which cooperations a list holds. */
export interface Listing {
  /** Ids of the asked party and its units; null for everybody. */
  readonly parties: readonly string[] | null;
  readonly kinds: readonly CooperationKind[];
  readonly minStage: Stage;
  readonly asOf: string;
}

/** One cooperation as it stands at the date of its list. */
export interface ListedCooperation {
  readonly record: CooperationRecord;
  readonly standing: Standing;
  readonly key: PageKey;
}

/** A list, and how many cooperations its least stage left out. */
export interface Listed {
  readonly items: readonly ListedCooperation[];
  readonly below: number;
}

/**
 * Returns the cooperations of a listing that stand at `minStage` or higher, newest first: by the day on which each
 * reached its present stage, then by id. Ended ones are left out, unless `minStage` is ENDED: then only they are in.
 */
export function listed(claims: readonly StagedClaim[], listing: Listing): Listed {
  const candidates = cooperationsOf(claims)
    .filter(({ kind }) => listing.kinds.includes(kind))
    .flatMap((record) => standing(record, listing));
  const items = candidates.filter(({ standing: { stage } }) => reaches(stage, listing.minStage));
  items.sort((left, right) => newestFirst(left.key, right.key));
  return { items, below: candidates.length - items.length };
}

/** Returns at most `first` items after a place in a list, and whether more follow; from the top without a place. */
export function pageOf<T extends { readonly key: PageKey }>(
  items: readonly T[],
  after: PageKey | null,
  first: number,
): { page: T[]; more: boolean } {
  const rest = after === null ? items : items.slice(firstAfter(items, after));
  return { page: rest.slice(0, first), more: rest.length > first };
}

function standing(record: CooperationRecord, { parties, asOf }: Listing): ListedCooperation[] {
  const found = standingAt(record, asOf);
  if (found === null || found.parties.length === 0) return [];
  if (parties !== null && !found.parties.some(({ id }) => parties.includes(id))) return [];
  return [{ record, standing: found, key: { since: found.since, id: record.id } }];
}

function reaches(stage: Stage, least: Stage): boolean {
  if (stage === "ENDED" || least === "ENDED") return stage === least;
  return rung(stage) >= rung(least);
}

/** Index of the first item that stands behind a place, by halving: the items are in order. */
function firstAfter(items: readonly { readonly key: PageKey }[], place: PageKey): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && newestFirst(item.key, place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
