import type { TieKind } from "../../graph/tie-policy.js";
import { colleagues } from "./colleagues.js";
import { eventTree, type EventTree } from "./event-tree.js";
import type { DatedFacts } from "./facts.js";
import { factors, type Factors } from "./factors.js";
import { meetings } from "./meetings.js";
import type { OccasionDate } from "./occasion-date.js";
import { occasionSize } from "./occasion-size.js";
import { presence, type Presence } from "./presence.js";
import { signings } from "./signings.js";
import { staff, type Staff } from "./staff.js";

/** One thing two people did together. `people` are in order of id. */
export interface Meeting {
  readonly people: readonly [string, string];
  readonly kind: TieKind;
  /** Null for colleagues, and for a signing nobody places. */
  readonly event: string | null;
  /** Null when nothing dates it. */
  readonly date: OccasionDate | null;
  /** ISO day from which it ages: the end of `date`, else the first day on which its claims count. */
  readonly agedFrom: string;
  /** People there, when the kind's penalty asks for it. */
  readonly size: number | null;
  /** Ids of every claim it rests on, sorted. */
  readonly claims: readonly string[];
}

/** A meeting with the factors that make its strength. */
export interface Contribution extends Meeting, Factors {}

/** All that joins people as of a date, before any question chooses among it. */
export interface Contributions {
  readonly asOf: string;
  /** What counts by then, that all else here is derived from. */
  readonly facts: DatedFacts;
  readonly all: readonly Contribution[];
  readonly tree: EventTree;
  readonly present: Presence;
  readonly staff: Staff;
}

/**
 * Returns every contribution to a tie as of the date of the facts: signings, meetings at events, colleagues.
 * Of one pair at one event there is one: the first kind that fits. Source: graph/README.md, "Ties", rules 1 to 5.
 */
export function contributions(facts: DatedFacts): Contributions {
  const tree = eventTree(facts);
  const present = presence(facts, tree);
  const people = staff(facts);
  const signed = signings(facts, tree);
  const taken = new Set(signed.map((meeting) => occasionKey(meeting.people, meeting.event)));
  const met = meetings(facts, tree, present, occasionSize(facts, tree, present));
  const free = met.filter((meeting) => !taken.has(occasionKey(meeting.people, meeting.event)));
  const joined = [...signed, ...free, ...colleagues(people)];
  const all = joined.map((meeting) => ({ ...meeting, ...factors(meeting, facts.asOf) }));
  return { asOf: facts.asOf, facts, all, tree, present, staff: people };
}

const occasionKey = (people: readonly [string, string], event: string | null): string =>
  `${people.join(" ")} ${event ?? ""}`;
