import type { TieKind } from "../../graph/tie-policy.js";
import type { Contribution, Contributions } from "./contributions.js";
import { tieStrength } from "./factors.js";
import { byCodeUnit, groupBy } from "./grouping.js";

/** Which contributions may count in an answer. */
export interface Choice {
  /** Null for every kind. */
  readonly kinds: readonly TieKind[] | null;
  /** Whether ties nobody stated (colleagues) may count. */
  readonly inferred: boolean;
}

/** What joins two people under a choice. `people` are in order of id. */
export interface PersonTie {
  readonly people: readonly [string, string];
  /** 0..1. */
  readonly strength: number;
  /** At least one, heaviest first, one an occasion. */
  readonly contributions: readonly Contribution[];
  /** Whether nothing but being colleagues makes it. */
  readonly inferred: boolean;
}

/**
 * Returns every tie under a choice, by pair of ids: first the contributions are chosen, then of those at one occasion
 * the heaviest stays, and what is left makes the tie. Source: graph/README.md, "Ties", rules 6 and 7.
 */
export function chosenTies(contributions: Contributions, choice: Choice): PersonTie[] {
  const allowed = contributions.all.filter(
    ({ kind }) => (choice.kinds === null || choice.kinds.includes(kind)) && (choice.inferred || kind !== "COLLEAGUE"),
  );
  const pairs = groupBy(allowed, ({ people }) => people.join(" "));
  return [...pairs.values()].flatMap((pair): PersonTie[] => {
    const kept = onceAnOccasion(pair, contributions.tree.ancestorsOf);
    const people = kept[0]?.people;
    if (people === undefined) return [];
    const inferred = kept.every(({ kind }) => kind === "COLLEAGUE");
    return [{ people, strength: tieStrength(kept), contributions: kept, inferred }];
  });
}

/**
 * Of one pair's contributions at one event or at events nested in each other, keeps the heaviest; of equal ones that
 * at the outermost event, so that two parts of one occasion are not two occasions.
 */
function onceAnOccasion(
  pair: readonly Contribution[],
  ancestorsOf: (event: string) => ReadonlySet<string>,
): Contribution[] {
  const depth = ({ event }: Contribution): number => (event === null ? 0 : ancestorsOf(event).size);
  const ordered = pair.toSorted(
    (left, right) =>
      right.product - left.product ||
      depth(left) - depth(right) ||
      byCodeUnit(left.kind, right.kind) ||
      byCodeUnit(left.event ?? "", right.event ?? "") ||
      byCodeUnit(left.claims.join(), right.claims.join()),
  );
  const sameOccasion = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && (one === other || ancestorsOf(one).has(other) || ancestorsOf(other).has(one));
  const kept: Contribution[] = [];
  for (const contribution of ordered) {
    if (!kept.some(({ event }) => sameOccasion(event, contribution.event))) kept.push(contribution);
  }
  return kept;
}
