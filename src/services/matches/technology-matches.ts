import type { Run } from "../../neo4j/query.js";
import { checkFirst, matchParty } from "./match-party.js";
import { conceptGround } from "./concept-ground.js";
import { sharedConcept, type SharedConcept } from "./field-reasons.js";
import type { Holding } from "./holdings.js";
import type { MatchDay } from "./match-day.js";
import type { MatchSource } from "./match-source.js";
import { joinedWith } from "./partners.js";
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
 * Finds the supply that meets demand with one party on either side, best first. Errors:
 * NODE_NOT_FOUND; BAD_USER_INPUT when the party is no institution or region, or `first` is not 1..100.
 */
export async function technologyMatches(
  run: Run,
  matches: MatchSource,
  input: TechnologyMatchesInput,
): Promise<TechnologyMatch[]> {
  const place = "technologyMatches";
  checkFirst(place, input.first);
  const day = (await matches.index(run)).at(input.asOf);
  await matchParty(run, day, place, input.for);
  return matchTechnologies(day, input);
}

/**
 * Ranks the supply that meets demand with a party. Left out: planned institutions, matches one article states itself,
 * and present partners with their units unless `includePartners`.
 */
export function matchTechnologies(day: MatchDay, input: TechnologyMatchesInput): TechnologyMatch[] {
  const { below, whole } = day.families();
  const ground = conceptGround(day, input.for);
  const partners = joinedWith(day.partnerships().present, below(input.for));
  const isPartner = (id: string): boolean => partners.has(id) || partners.has(whole(id));
  const theirs = ground.theirs.filter(
    ({ party }) =>
      !day.planned().has(whole(party)) && !day.planned().has(party) && (input.includePartners || !isPartner(party)),
  );
  return meetSupplyWithDemand(ground.ours, theirs, ground.distance, ground.holders).slice(0, input.first).map(ranked);
}

function ranked(match: SupplyMeetsDemand, index: number): TechnologyMatch {
  const { supplier, demander, score, factors, meetings, claims } = match;
  return { rank: index + 1, supplier, demander, score, factors, fields: meetings.map(sharedConcept), claims };
}
