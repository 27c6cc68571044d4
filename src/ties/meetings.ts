import { TIE_POLICY, type TieKind } from "../../graph/tie-policy.js";
import type { Meeting } from "./contributions.js";
import type { EventTree } from "./event-tree.js";
import type { DatedFacts } from "./facts.js";
import { byCodeUnit } from "./grouping.js";
import type { OccasionSize } from "./occasion-size.js";
import type { Ground, Presence } from "./presence.js";

/** A kind of meeting between two people at one event, and the grounds of each that make it that kind. */
interface Kinship {
  readonly kind: TieKind;
  readonly grounds: readonly Ground[];
}

/**
 * Returns one meeting for each two people at each event where presence counts. Source: graph/README.md, "Ties",
 * rules 2 to 5.
 */
export function meetings(facts: DatedFacts, tree: EventTree, present: Presence, size: OccasionSize): Meeting[] {
  const counted = countsFrom(facts);
  return [...present].flatMap(([event, there]) => {
    if (!tree.counts(event)) return [];
    const people = [...there].sort(([left], [right]) => byCodeUnit(left, right));
    const occasion = { kind: tree.kindOf(event) ?? "", size: size(event) };
    const date = tree.dateOf(event);
    return people.flatMap(([left, leftGrounds], index) =>
      people.slice(index + 1).map(([right, rightGrounds]): Meeting => {
        const { kind, grounds } = kinship(leftGrounds, rightGrounds, occasion);
        const claims = [...new Set(grounds.flatMap((ground) => [...ground.claims]))].sort(byCodeUnit);
        const agedFrom = date === null ? counted([leftGrounds, rightGrounds]) : (date.latest ?? facts.asOf);
        const penalised = TIE_POLICY.penalisedKinds.includes(kind);
        return { people: [left, right], kind, event, date, agedFrom, size: penalised ? occasion.size : null, claims };
      }),
    );
  });
}

/** The first kind that fits. Evidence of a role is the claims of that role; of mere presence, all of them. */
function kinship(left: readonly Ground[], right: readonly Ground[], occasion: { kind: string; size: number }): Kinship {
  const between = (kind: TieKind, ours: readonly string[], theirs: readonly string[]): Kinship | null => {
    const ways = [
      [inRole(left, ours), inRole(right, theirs)],
      [inRole(left, theirs), inRole(right, ours)],
    ];
    const fitting = ways.filter((sides) => sides.every((grounds) => grounds.length > 0));
    return fitting.length === 0 ? null : { kind, grounds: fitting.flat(2) };
  };
  const all = { grounds: [...left, ...right] };
  const isCompanion = (grounds: readonly Ground[]): boolean => inRole(grounds, ["companion"]).length > 0;
  const small = TIE_POLICY.meetingKinds.includes(occasion.kind) && occasion.size <= TIE_POLICY.meetingLimitPeople;
  return (
    between("CO_UNVEILED", ["unveiler"], ["unveiler"]) ??
    between("RECEIVED", ["host"], ["guest", "leader"]) ??
    between("ACCOMPANIED", ["companion"], ["leader", "guest"]) ??
    between("EVENT", ["companion"], ["companion"]) ??
    (occasion.kind === "talks" ? { kind: "TALKS", ...all } : null) ??
    (small && !isCompanion(left) && !isCompanion(right) ? { kind: "MEETING", ...all } : null) ?? {
      kind: "EVENT",
      ...all,
    }
  );
}

const inRole = (grounds: readonly Ground[], roles: readonly string[]): Ground[] =>
  grounds.filter(({ role }) => role !== null && roles.includes(role));

/** The first day on which both were known to be there: the later of each one's earliest ground. */
function countsFrom(facts: DatedFacts): (sides: readonly (readonly Ground[])[]) => string {
  const days = new Map(facts.claims.map((claim) => [claim.id, claim.countsFrom]));
  const groundDay = (ground: Ground): string => earliest([...ground.claims].map((id) => days.get(id) ?? facts.asOf));
  return (sides) =>
    sides.map((grounds) => earliest(grounds.map(groundDay))).reduce((last, day) => (day > last ? day : last));
}

const earliest = (days: readonly string[]): string => days.reduce((first, day) => (day < first ? day : first));
