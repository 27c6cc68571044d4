import type { Role } from "../../graph/predicates.js";
import { TIE_POLICY } from "../../graph/tie-policy.js";
import type { EventTree } from "./event-tree.js";
import { linksOf, type DatedFacts } from "./facts.js";

/** One reason why a person was at an event: in which role, and the claims that together say so. */
export interface Ground {
  /** Null when the person was at a part of it: a role at a part is no role at the whole. */
  readonly role: string | null;
  readonly claims: ReadonlySet<string>;
}

/** Who was at each event, and on what grounds; events nobody was at are absent. */
export type Presence = ReadonlyMap<string, ReadonlyMap<string, readonly Ground[]>>;

/**
 * Returns who was where: by a claim of their own (taking part, signing there), as leader or member of a delegation
 * at its stops, and at a whole of one day through its parts. Events of every kind are in; where presence counts is
 * `EventTree.counts`. Source: graph/README.md, "Ties", rules 1 and 2.
 */
export function presence(facts: DatedFacts, tree: EventTree): Presence {
  const table = new PresenceTable();
  for (const claim of linksOf(facts, "participatedIn")) {
    if (facts.people.has(claim.subject)) table.add(claim.object, claim.subject, "", claim.role, [claim.id]);
  }
  for (const claim of linksOf(facts, "signed")) {
    if (claim.at !== null && facts.people.has(claim.subject))
      table.add(claim.at, claim.subject, "signing", null, [claim.id]);
  }
  addStops(table, facts, tree);
  for (const event of table.events()) addWholes(table, tree, event, event, [], new Set([event]));
  return table.read();
}

/** Leader and members of a delegation are at every part of its visit. */
function addStops(table: PresenceTable, facts: DatedFacts, tree: EventTree): void {
  const stated = table.read();
  for (const stop of facts.eventKinds.keys()) {
    for (const { event: visit, claims } of tree.wholesOf(stop)) {
      if (tree.kindOf(visit) !== TIE_POLICY.delegationKind) continue;
      for (const [person, grounds] of stated.get(visit) ?? []) {
        for (const { role, claims: own } of grounds) {
          if (TIE_POLICY.travellingRoles.some((known) => known === role))
            table.add(stop, person, visit, role, [...own, ...claims]);
        }
      }
    }
  }
}

/** Presence at `event` counts at its one-day wholes, and on from there. Of roles only `companion` goes along. */
function addWholes(
  table: PresenceTable,
  tree: EventTree,
  origin: string,
  event: string,
  path: readonly string[],
  seen: ReadonlySet<string>,
): void {
  for (const whole of tree.oneDayWholesOf(event)) {
    if (seen.has(whole.event)) continue;
    const claims = [...path, ...whole.claims];
    for (const [person, grounds] of table.at(origin)) {
      for (const ground of grounds) {
        // A companion came along with others: that stays so at the whole. A host or guest of a part is none of the whole.
        const role: Role | null = ground.role === "companion" ? "companion" : null;
        if (!ground.inherited)
          table.add(whole.event, person, `part:${origin}`, role, [...ground.claims, ...claims], true);
      }
    }
    addWholes(table, tree, origin, whole.event, claims, new Set([...seen, whole.event]));
  }
}

interface TableGround extends Ground {
  readonly claims: Set<string>;
  /** Through a part: it climbs from where it began, not from here again. */
  readonly inherited: boolean;
}

/** Grounds by event and person; the same ground said twice is one, with both claims. */
class PresenceTable {
  readonly #rows = new Map<string, Map<string, Map<string, TableGround>>>();

  add(
    event: string,
    person: string,
    via: string,
    role: string | null,
    claims: readonly string[],
    inherited = false,
  ): void {
    const people = this.#rows.get(event) ?? new Map<string, Map<string, TableGround>>();
    const grounds = people.get(person) ?? new Map<string, TableGround>();
    const key = `${role ?? ""}|${via}`;
    const ground = grounds.get(key) ?? { role, claims: new Set<string>(), inherited };
    claims.forEach((claim) => ground.claims.add(claim));
    this.#rows.set(event, people.set(person, grounds.set(key, ground)));
  }

  at(event: string): [string, TableGround[]][] {
    return [...(this.#rows.get(event) ?? [])].map(([person, grounds]) => [person, [...grounds.values()]]);
  }

  events(): string[] {
    return [...this.#rows.keys()];
  }

  read(): Presence {
    return new Map(this.events().map((event) => [event, new Map<string, readonly Ground[]>(this.at(event))]));
  }
}
