import type { TieIndex } from "../../ties/tie-index.js";
import { conceptDistance, type ConceptDistance } from "./concept-distance.js";
import { nearConcepts, narrowerConcepts } from "./concepts.js";
import { families, type Families } from "./families.js";
import { countHolders, gatherHoldings, type Holding } from "./holdings.js";
import { aboutRows, holdingRows } from "./holding-rows.js";
import { matchFactsAsOf, type DatedMatchFacts, type MatchFacts } from "./match-facts.js";
import { partnerships, type Partnerships } from "./partners.js";
import { partyPresence, type Attendance } from "./party-presence.js";
import { places, type Place } from "./places.js";
import { plannedInstitutions } from "./planned.js";

/** All that matches rest on as of a date. Each part is derived when it is first asked for. */
export interface MatchDay {
  readonly asOf: string;
  readonly facts: DatedMatchFacts;
  /** What institutions and regions bring and look for, in order of party, way and concept. */
  readonly holdings: () => readonly Holding[];
  /** What their agreements and cooperations are about, in the same order. */
  readonly about: () => readonly Holding[];
  /** Parties that hold each concept; a unit counts as the institution it belongs to. */
  readonly holders: () => ReadonlyMap<string, number>;
  readonly distance: () => ConceptDistance;
  /** Ids of a concept and of all below it. */
  readonly narrower: (concept: string) => ReadonlySet<string>;
  readonly families: () => Families;
  readonly partnerships: () => Partnerships;
  /** The regions something lies in, nearest first, a region itself first of all. */
  readonly places: (id: string) => readonly Place[];
  /** The claims by which each planned institution is planned; one that exists is absent. */
  readonly planned: () => ReadonlyMap<string, readonly string[]>;
  /** Who was at each event where presence counts. */
  readonly attendance: () => readonly Attendance[];
}

/** Returns the day of some facts and ties. */
export function matchDay(all: MatchFacts, ties: TieIndex, asOf: string): MatchDay {
  const facts = matchFactsAsOf(all, asOf);
  const joined = once(() => ties.at(asOf));
  const kin = once(() => families(joined().staff));
  const holdings = once(() => gatherHoldings(holdingRows(facts)));
  return {
    asOf,
    facts,
    holdings,
    about: once(() => gatherHoldings(aboutRows(facts))),
    holders: once(() => countHolders(holdings(), kin().whole)),
    distance: once(() => conceptDistance(nearConcepts(facts))),
    narrower: narrowerConcepts(facts),
    families: kin,
    partnerships: once(() => partnerships(facts)),
    places: places(facts),
    planned: once(() => plannedInstitutions(facts)),
    attendance: once(() => partyPresence(facts, joined(), kin())),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
