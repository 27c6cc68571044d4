import { TIE_POLICY } from "../../graph/tie-policy.js";
import type { EventTree } from "./event-tree.js";
import type { DatedFacts } from "./facts.js";
import type { Presence } from "./presence.js";

/** Returns how many people were at an event, at least 2. */
export type OccasionSize = (event: string) => number;

/**
 * Returns the size of each event of a date: the largest figure of people of the event or of its one-day wholes; else,
 * at small kinds of event, the named people there and the unnamed rest of the visiting delegations; else a fixed
 * number. Source: graph/README.md, "Ties", rule 4.
 */
export function occasionSize(facts: DatedFacts, tree: EventTree, present: Presence): OccasionSize {
  const figures = largestFigures(facts, TIE_POLICY.sizeMeasures);
  const delegations = largestFigures(facts, [TIE_POLICY.delegationMeasure]);
  return (event) => {
    const told = [event, ...oneDayWholes(tree, event)].flatMap((place) => figures.get(place) ?? []);
    if (told.length > 0) return Math.max(2, ...told);
    if (!TIE_POLICY.countedKinds.includes(tree.kindOf(event) ?? "")) return TIE_POLICY.unknownSizePeople;
    const visits = tree.wholesOf(event).filter((whole) => tree.kindOf(whole.event) === TIE_POLICY.delegationKind);
    const unnamed = visits.map((visit) =>
      Math.max(0, (delegations.get(visit.event) ?? 0) - namedTravellers(present, visit.event)),
    );
    return Math.max(
      2,
      unnamed.reduce((sum, count) => sum + count, present.get(event)?.size ?? 0),
    );
  };
}

function largestFigures(facts: DatedFacts, measures: readonly string[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { predicate, subject, measure, unit, size } of facts.claims) {
    if (predicate !== "figure" || size === null || unit !== TIE_POLICY.peopleUnit) continue;
    if (measure !== null && measures.includes(measure)) largest.set(subject, Math.max(size, largest.get(subject) ?? 0));
  }
  return largest;
}

function oneDayWholes(tree: EventTree, event: string, seen: Set<string> = new Set([event])): string[] {
  return tree.oneDayWholesOf(event).flatMap((whole) => {
    if (seen.has(whole.event)) return [];
    seen.add(whole.event);
    return [whole.event, ...oneDayWholes(tree, whole.event, seen)];
  });
}

function namedTravellers(present: Presence, visit: string): number {
  const people = [...(present.get(visit)?.values() ?? [])];
  return people.filter((grounds) =>
    grounds.some(({ role }) => TIE_POLICY.travellingRoles.some((known) => known === role)),
  ).length;
}
