import type { Run } from "../../neo4j/query.js";
import { groupBy } from "../../ties/grouping.js";
import type { MatchDay } from "./match-day.js";
import { checkFilter, checkFirst, matchParty } from "./match-party.js";
import { reasonsFor, type MatchReason, type Reasons } from "./match-reasons.js";
import type { MatchSource } from "./match-source.js";
import { joinedWith } from "./partners.js";

/** What is asked. */
export interface MatchSuggestionsInput {
  /** Id of an institution or a region. */
  readonly for: string;
  /** ISO date. */
  readonly asOf: string;
  /** Suggestions wanted, 1..100. */
  readonly first: number;
  /** Only candidates that hold or share one of these concepts or one below it; null for any. */
  readonly fields: readonly string[] | null;
  /** Only candidates that lie in one of these regions; null for any. */
  readonly regions: readonly string[] | null;
  readonly includePartners: boolean;
  /** Ids of the home institutions: none of them is suggested to another. */
  readonly ourSide: readonly string[];
}

/** One institution worth talking to. */
export interface MatchSuggestion {
  readonly rank: number;
  readonly institution: string;
  /** The sum of its reasons' scores, in their order. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Why a candidate did not become a suggestion, and the claims that left it out. */
export interface Exclusion {
  readonly rule: "SELF" | "HOME_SIDE" | "PRESENT_PARTNER" | "PLANNED" | "FIELDS" | "REGIONS";
  readonly claims: readonly string[];
}

/** The best of them. */
export interface MatchSuggestionsFound {
  readonly suggestions: readonly MatchSuggestion[];
  /** Why there are none, in one line, when there are none. */
  readonly note: string | null;
}

/** Every suggestion, best first and uncut, and what was left out by which rule. */
export interface RankedSuggestions {
  readonly suggestions: readonly MatchSuggestion[];
  readonly leftOut: ReadonlyMap<string, Exclusion>;
}

/**
 * Finds the institutions worth talking to, best first; ties by id. No statement while the record stays as it is, unless
 * an id is unknown. Errors: NODE_NOT_FOUND; BAD_USER_INPUT when `for` is no institution or region, `first` is not
 * 1..100, or a filter is empty, names more than 100 ids or something of another type.
 */
export async function matchSuggestions(
  run: Run,
  matches: MatchSource,
  input: MatchSuggestionsInput,
): Promise<MatchSuggestionsFound> {
  const place = "matchSuggestions";
  checkFirst(place, input.first);
  const day = (await matches.index(run)).at(input.asOf);
  await matchParty(run, day, place, input.for);
  await checkFilter(run, day, place, { argument: "fields", ids: input.fields, type: "TechnologyField" });
  await checkFilter(run, day, place, { argument: "regions", ids: input.regions, type: "Region" });
  const ranked = rankSuggestions(day, input);
  const suggestions = ranked.suggestions.slice(0, input.first);
  return { suggestions, note: suggestions.length > 0 ? null : emptyNote(input, ranked) };
}

function emptyNote({ for: party, asOf }: MatchSuggestionsInput, { leftOut }: RankedSuggestions): string {
  if (leftOut.size === 0) return `nothing known by ${asOf} speaks for ${party} meeting an institution`;
  const rules = groupBy([...leftOut.values()], ({ rule }) => rule);
  const counts = [...rules].map(([rule, list]) => `${list.length} ${rule}`).sort();
  return `all institutions that something known by ${asOf} speaks for are left out: ${counts.join(", ")}; ask whyNot`;
}

/** Ranks all candidates for a party; see `matchSuggestions`. */
export function rankSuggestions(day: MatchDay, input: MatchSuggestionsInput): RankedSuggestions {
  const reasons = reasonsFor(day, input.for);
  const rules = exclusions(day, input);
  const leftOut = new Map<string, Exclusion>();
  for (const [id, list] of reasons) {
    const exclusion = rules(id, list);
    if (exclusion) leftOut.set(id, exclusion);
  }
  return { suggestions: rank(reasons, leftOut), leftOut };
}

/** The rules by which a candidate is left out, in the order in which they are told. */
function exclusions(
  day: MatchDay,
  input: MatchSuggestionsInput,
): (id: string, reasons: readonly MatchReason[]) => Exclusion | null {
  const { below, family } = day.families();
  const [ours, kin] = [below(input.for), family(input.for)];
  const home = new Set(input.ourSide.flatMap((id) => [...family(id)]));
  const partners = joinedWith(day.partnerships().present, ours);
  const fields = input.fields && new Set(input.fields.flatMap((field) => [...day.narrower(field)]));
  const { regions } = input;
  return (id, reasons) => {
    if (kin.has(id)) return { rule: "SELF", claims: [] };
    if (home.has(input.for) && home.has(id)) return { rule: "HOME_SIDE", claims: [] };
    const partnership = [...below(id)].flatMap((each) => partners.get(each) ?? []);
    if (!input.includePartners && partnership.length > 0) return { rule: "PRESENT_PARTNER", claims: partnership };
    const plans = day.planned().get(id);
    if (plans) return { rule: "PLANNED", claims: plans };
    if (regions && !day.places(id).some(({ region }) => regions.includes(region)))
      return { rule: "REGIONS", claims: [] };
    if (fields && !isInFields(day, fields, below(id), reasons)) return { rule: "FIELDS", claims: [] };
    return null;
  };
}

/** Whether a candidate holds one of some concepts, or shares it with the party. */
function isInFields(
  day: MatchDay,
  fields: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  reasons: readonly MatchReason[],
): boolean {
  const shared = reasons.flatMap((reason) => reason.fields);
  return (
    shared.some((one) => fields.has(one.field) || one.held.some((held) => fields.has(held.field))) ||
    day.holdings().some(({ party, field }) => ids.has(party) && fields.has(field))
  );
}

function rank(reasons: Reasons, leftOut: ReadonlyMap<string, Exclusion>): MatchSuggestion[] {
  return [...reasons]
    .filter(([id]) => !leftOut.has(id))
    .map(([institution, list]) => {
      const sorted = [...list].sort(heaviestFirst);
      return { institution, reasons: sorted, score: sorted.reduce((sum, reason) => sum + reason.score, 0) };
    })
    .sort((left, right) => right.score - left.score || (left.institution < right.institution ? -1 : 1))
    .map((suggestion, index) => ({ rank: index + 1, ...suggestion }));
}

const reasonKey = (reason: MatchReason): string =>
  [reason.kind, ...reason.through, ...reason.fields.map((shared) => shared.field)].join("\n");
const heaviestFirst = (left: MatchReason, right: MatchReason): number =>
  right.score - left.score || (reasonKey(left) < reasonKey(right) ? -1 : 1);
