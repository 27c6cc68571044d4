import { TIE_POLICY } from "../../graph/tie-policy.js";
import { linksOf, type DatedFacts } from "./facts.js";
import { byCodeUnit } from "./grouping.js";
import { bestDate, dateOf, isOneDay, type OccasionDate } from "./occasion-date.js";

/** A whole that an event is part of, with the claims that say so. */
export interface Whole {
  readonly event: string;
  readonly claims: readonly string[];
}

/** How the events of a date lie in each other, and when they were. */
export interface EventTree {
  readonly kindOf: (event: string) => string | null;
  /** The events it is directly part of, in order of id. */
  readonly wholesOf: (event: string) => readonly Whole[];
  /** Everything it is part of, at any depth, itself left out. */
  readonly ancestorsOf: (event: string) => ReadonlySet<string>;
  /** Its own date, else that of the nearest dated event it is part of, `within`. */
  readonly dateOf: (event: string) => OccasionDate | null;
  /** Whether presence counts at the event. */
  readonly counts: (event: string) => boolean;
  /** The wholes where presence at the event counts too: of a kind that counts, and over within a day. */
  readonly oneDayWholesOf: (event: string) => readonly Whole[];
}

/** Returns the tree of the events of a date. Source: graph/README.md, "Ties". */
export function eventTree(facts: DatedFacts): EventTree {
  const wholes = readWholes(facts);
  const ownDates = readDates(facts);
  const ancestors = remember((event: string) => climb(event, wholes).flat());
  const ancestorSets = remember((event: string) => new Set(ancestors(event)));
  const dates = remember((event: string) => ownDates.get(event) ?? inheritedDate(climb(event, wholes), ownDates));
  const kindOf = (event: string): string | null => facts.eventKinds.get(event) ?? null;
  const counts = (event: string): boolean => TIE_POLICY.presenceKinds.includes(kindOf(event) ?? "");
  const wholesOf = (event: string): readonly Whole[] => wholes.get(event) ?? [];
  const oneDayWholes = remember((event: string) =>
    wholesOf(event).filter((whole) => counts(whole.event) && isOneDay(dates(whole.event))),
  );
  return { kindOf, wholesOf, ancestorsOf: ancestorSets, dateOf: dates, counts, oneDayWholesOf: oneDayWholes };
}

function readWholes(facts: DatedFacts): ReadonlyMap<string, readonly Whole[]> {
  const claims = new Map<string, Map<string, string[]>>();
  for (const { subject, object, id } of linksOf(facts, "partOf")) {
    if (!facts.eventKinds.has(subject) || !facts.eventKinds.has(object) || subject === object) continue;
    const byWhole = claims.get(subject) ?? new Map<string, string[]>();
    claims.set(subject, byWhole.set(object, [...(byWhole.get(object) ?? []), id]));
  }
  const sorted = (byWhole: ReadonlyMap<string, string[]>): Whole[] =>
    [...byWhole]
      .map(([event, ids]) => ({ event, claims: ids }))
      .sort((left, right) => byCodeUnit(left.event, right.event));
  return new Map([...claims].map(([event, byWhole]) => [event, sorted(byWhole)]));
}

function readDates(facts: DatedFacts): ReadonlyMap<string, OccasionDate> {
  const dates = new Map<string, OccasionDate>();
  for (const claim of facts.claims) {
    if (claim.predicate !== "occurredOn") continue;
    const best = bestDate([dates.get(claim.subject) ?? null, dateOf(claim)]);
    if (best) dates.set(claim.subject, best);
  }
  return dates;
}

/** The ancestors of an event, level by level, each once; a circle of parts ends the climb. */
function climb(event: string, wholes: ReadonlyMap<string, readonly Whole[]>): string[][] {
  const seen = new Set([event]);
  const levels: string[][] = [];
  for (let level = [event]; level.length > 0;) {
    const next = new Set(level.flatMap((part) => (wholes.get(part) ?? []).map((whole) => whole.event)));
    level = [...next].filter((whole) => !seen.has(whole));
    level.forEach((whole) => seen.add(whole));
    if (level.length > 0) levels.push(level);
  }
  return levels;
}

function inheritedDate(levels: readonly string[][], dates: ReadonlyMap<string, OccasionDate>): OccasionDate | null {
  const nearest = levels
    .map((level) => bestDate(level.map((event) => dates.get(event) ?? null)))
    .find((date) => date !== null);
  return nearest ? { ...nearest, within: true } : null;
}

function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
