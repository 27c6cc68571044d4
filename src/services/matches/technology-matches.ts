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

/** The best of them. */
export interface TechnologyMatchesFound {
  readonly matches: readonly TechnologyMatch[];
  /** Why there are none, in one line, when there are none. */
  readonly note: string | null;
}

/**
 * Finds the supply that meets demand with one party on either side, best first. Errors:
 * NODE_NOT_FOUND; BAD_USER_INPUT when the party is no institution or region, or `first` is not 1..100.
 */
export async function technologyMatches(
  run: Run,
  matches: MatchSource,
  input: TechnologyMatchesInput,
): Promise<TechnologyMatchesFound> {
  const place = "technologyMatches";
  checkFirst(place, input.first);
  const day = (await matches.index(run)).at(input.asOf);
  await matchParty(run, day, place, input.for);
  const found = matchTechnologies(day, input);
  return { matches: found, note: found.length > 0 ? null : emptyNote(day, input) };
}

function emptyNote(day: MatchDay, input: TechnologyMatchesInput): string {
  const fact = `known by ${input.asOf} meets what ${input.for} brings or looks for`;
  if (input.includePartners) return `nothing ${fact}`;
  const withPartners = matchTechnologies(day, { ...input, first: Infinity, includePartners: true }).length;
  if (withPartners === 0) return `nothing ${fact}`;
  return `nothing ${fact} but what present partners hold: ${withPartners} with includePartners`;
}

/**
 * Ranks the supply that meets demand with a party or a unit of it. Left out: planned institutions, matches one article
 * states itself, and present partners with their units unless `includePartners`.
 */
export function matchTechnologies(day: MatchDay, input: TechnologyMatchesInput): TechnologyMatch[] {
  const ground = conceptGround(day, input.for, day.families().below(input.for));
  const leftOut = unmatched(day, input);
  const theirs = ground.theirs.filter(({ party }) => leftOut(party) === null);
  return meetSupplyWithDemand(ground.ours, theirs, ground.distance, ground.holders).slice(0, input.first).map(ranked);
}

/** Why somebody is in no match with a party, and the claims that leave it out. */
export interface Unmatched {
  readonly rule: "PRESENT_PARTNER" | "PLANNED";
  readonly claims: readonly string[];
}

/** The rules by which somebody is left out of the matches of a party, itself or as a unit, in the order in which they are told. */
export function unmatched(
  day: MatchDay,
  input: Pick<TechnologyMatchesInput, "for" | "includePartners">,
): (party: string) => Unmatched | null {
  const { below, whole } = day.families();
  const partners = joinedWith(day.partnerships().present, below(input.for));
  return (party) => {
    const ids = [...new Set([party, whole(party)])];
    const partnership = input.includePartners ? [] : ids.flatMap((id) => partners.get(id) ?? []);
    if (partnership.length > 0) return { rule: "PRESENT_PARTNER", claims: partnership };
    const plans = ids.flatMap((id) => day.planned().get(id) ?? []);
    return plans.length > 0 ? { rule: "PLANNED", claims: plans } : null;
  };
}

function ranked(match: SupplyMeetsDemand, index: number): TechnologyMatch {
  const { supplier, demander, score, factors, meetings, claims } = match;
  return { rank: index + 1, supplier, demander, score, factors, fields: meetings.map(sharedConcept), claims };
}
