import { entityType } from "../entity/entity.js";
import type { Run } from "../../neo4j/query.js";
import { checkFirst, matchParty } from "./match-party.js";
import { readConceptGround, readPlanned } from "./concept-ground.js";
import { sharedConcept, type SharedConcept } from "./field-reasons.js";
import type { Holding } from "./holdings.js";
import { readPartners } from "./partners.js";
import { meetSupplyWithDemand, type Factor, type SupplyMeetsDemand } from "./supply-demand.js";

/** What is asked. */
export interface TechnologyMatchesInput {
  /** Id of an institution or a region. */
  readonly for: string;
  /** ISO date. */
  readonly asOf: string;
  /** Matches wanted, 1..100. */
  readonly first: number;
  readonly includePartners: boolean;
}

/** One supply that meets one demand. */
export interface TechnologyMatch {
  readonly rank: number;
  readonly supplier: Holding;
  readonly demander: Holding;
  /** 0..1: the product of `factors`. */
  readonly score: number;
  readonly factors: readonly Factor[];
  readonly fields: readonly SharedConcept[];
  readonly claims: readonly string[];
}

/**
 * Finds the supply that meets demand with one party on either side, best first. Left out: planned institutions, matches
 * one article states itself, and present partners unless `includePartners`. Errors: NODE_NOT_FOUND; BAD_USER_INPUT when
 * the party is no institution or region, or `first` is not 1..100.
 */
export async function technologyMatches(run: Run, input: TechnologyMatchesInput): Promise<TechnologyMatch[]> {
  const place = "technologyMatches";
  checkFirst(place, input.first);
  const [ground, cooperation] = await Promise.all([
    readConceptGround(run, input.for, input.asOf),
    input.includePartners ? null : readPartners(run, [input.for], input.asOf),
    matchParty(run, place, input.for),
  ]);
  const parties = [...new Set(ground.theirs.map((holding) => holding.party))];
  const planned = await readPlanned(run, [input.for, ...parties], input.asOf);
  const partners = cooperation?.present.get(input.for);
  const theirs = ground.theirs.filter(({ party }) => !planned.has(party) && !partners?.has(party));
  return meetSupplyWithDemand(ground.ours, theirs, ground.distance, ground.holders).slice(0, input.first).map(ranked);
}

function ranked(match: SupplyMeetsDemand, index: number): TechnologyMatch {
  const { supplier, demander, score, factors, meetings, claims } = match;
  return { rank: index + 1, supplier, demander, score, factors, fields: meetings.map(sharedConcept), claims };
}

/** The type of the party a holding is of. */
export const partyType = (holding: Holding): "Institution" | "Region" =>
  entityType(holding.partyType) === "Region" ? "Region" : "Institution";
