import { type Stage, rung } from "../../../graph/stages.js";
import { type PageKey, newestFirst } from "../paging/cursor.js";
import { type CooperationKind, type CooperationRecord, cooperationsOf, type StagedClaim } from "./cooperation.js";
import { type Standing, standingAt } from "./standing.js";

/** Which cooperations a list holds. */
export interface Listing {
  /** Ids of the asked thing and its units; null for everything. */
  readonly things: readonly string[] | null;
  readonly kinds: readonly CooperationKind[];
  readonly minStage: Stage;
}

/** One cooperation as it stands at a date. */
export interface ListedCooperation {
  readonly record: CooperationRecord;
  readonly standing: Standing;
  readonly key: PageKey;
}

/** A list, and how many cooperations its least stage left out: those that have ended, and all others. */
export interface Listed {
  readonly items: readonly ListedCooperation[];
  readonly ended: number;
  readonly others: number;
}

/** Returns every cooperation the claims that count by a date make, by id. */
export function recordsAt(claims: readonly StagedClaim[], asOf: string): CooperationRecord[] {
  return cooperationsOf(claims.filter(({ countsFrom }) => countsFrom <= asOf));
}

/**
 * Returns every cooperation some claims make, as it stands at a date, newest first: by the day on which it reached its
 * present stage, then by id.
 */
export function cooperationsAt(claims: readonly StagedClaim[], asOf: string): ListedCooperation[] {
  return recordsAt(claims, asOf)
    .flatMap((record) => {
      const standing = standingAt(record, asOf);
      if (standing === null || standing.parties.length === 0) return [];
      return [{ record, standing, key: { since: standing.since, id: record.id } }];
    })
    .sort((left, right) => newestFirst(left.key, right.key));
}

/**
 * Returns the cooperations of a listing that stand at `minStage` or higher, in their order. Ended ones are left out,
 * unless `minStage` is ENDED: then only they are in.
 */
export function listed(all: readonly ListedCooperation[], { things, kinds, minStage }: Listing): Listed {
  const asked = new Set(things);
  const candidates = all.filter((each) => kinds.includes(each.record.kind) && (things === null || joins(each, asked)));
  const items = candidates.filter(({ standing: { stage } }) => reaches(stage, minStage));
  const ended = minStage === "ENDED" ? 0 : candidates.filter(({ standing }) => standing.stage === "ENDED").length;
  return { items, ended, others: candidates.length - items.length - ended };
}

/** Whether a cooperation is one of some things: they take part in it, or it is about them. */
export function joins({ record, standing }: ListedCooperation, things: ReadonlySet<string>): boolean {
  return standing.parties.some(({ id }) => things.has(id)) || things.has(record.subject?.id ?? "");
}

/** Whether a stage is what a least stage asks for: as high on the ladder, or ended as well. */
export function reaches(stage: Stage, least: Stage): boolean {
  if (stage === "ENDED" || least === "ENDED") return stage === least;
  return rung(stage) >= rung(least);
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
