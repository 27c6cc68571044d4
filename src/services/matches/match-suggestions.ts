import type { Run } from "../../neo4j/query.js";
import { checkFirst, matchParty } from "./match-party.js";
import { readReasons, type MatchReason, type Reasons } from "./match-reasons.js";
import { readFamily, type Family } from "./units.js";

/** What is asked. */
export interface MatchSuggestionsInput {
  /** Id of an institution or a region. */
  readonly for: string;
  /** ISO date. */
  readonly asOf: string;
  /** Suggestions wanted, 1..100. */
  readonly first: number;
  /** Only candidates that share one of these concepts; null for any. */
  readonly fields: readonly string[] | null;
  /** Only candidates that lie in one of these regions; null for any. */
  readonly regions: readonly string[] | null;
  readonly includePartners: boolean;
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
  readonly rule: "SELF" | "PRESENT_PARTNER" | "PLANNED" | "FIELDS" | "REGIONS";
  readonly claims: readonly string[];
}

/** Every suggestion, best first and uncut, and what was left out by which rule. */
export interface RankedSuggestions {
  readonly suggestions: readonly MatchSuggestion[];
  readonly leftOut: ReadonlyMap<string, Exclusion>;
}

/**
 * Finds the institutions worth talking to, best first; ties by id. The number of statements does not grow with the
 * answer. Errors: NODE_NOT_FOUND; BAD_USER_INPUT when `for` is no institution or region or `first` is not 1..100.
 */
export async function matchSuggestions(run: Run, input: MatchSuggestionsInput): Promise<MatchSuggestion[]> {
  const place = "matchSuggestions";
  checkFirst(place, input.first);
  const [family] = await Promise.all([readFamily(run, input.for, input.asOf), matchParty(run, place, input.for)]);
  return (await rankSuggestions(run, input, family)).suggestions.slice(0, input.first);
}

/** Ranks all candidates for a party of this family; see `matchSuggestions`. */
export async function rankSuggestions(
  run: Run,
  input: MatchSuggestionsInput,
  { below, above }: Family,
): Promise<RankedSuggestions> {
  const reasons = await readReasons(run, input.for, below, input.asOf);
  const ids = [...reasons.byInstitution.keys()];
  const grounds: Grounds = { family: new Set([...below, ...above]), reasons };
  const leftOut = new Map(
    ids.flatMap((id): [string, Exclusion][] => {
      const exclusion = exclusionOf(id, input, grounds);
      return exclusion ? [[id, exclusion]] : [];
    }),
  );
  return { suggestions: rank(reasons.byInstitution, leftOut), leftOut };
}

interface Grounds {
  readonly family: ReadonlySet<string>;
  readonly reasons: Reasons;
}

function exclusionOf(id: string, input: MatchSuggestionsInput, { family, reasons }: Grounds): Exclusion | null {
  if (family.has(id)) return { rule: "SELF", claims: [] };
  const partnership = input.includePartners ? undefined : reasons.partners.get(id);
  if (partnership) return { rule: "PRESENT_PARTNER", claims: partnership };
  const plans = reasons.planned.get(id);
  if (plans) return { rule: "PLANNED", claims: plans };
  const { fields, regions } = input;
  if (regions !== null && !regions.some((region) => reasons.regions.get(id)?.has(region))) {
    return { rule: "REGIONS", claims: [] };
  }
  if (fields !== null && !sharesOneOf(fields, reasons.byInstitution.get(id) ?? []))
    return { rule: "FIELDS", claims: [] };
  return null;
}

function sharesOneOf(fields: readonly string[], reasons: readonly MatchReason[]): boolean {
  const shared = reasons.flatMap((reason) => reason.fields);
  return shared.some((one) => fields.includes(one.field) || one.held.some((held) => fields.includes(held.field)));
}

function rank(reasons: Reasons["byInstitution"], leftOut: ReadonlyMap<string, Exclusion>): MatchSuggestion[] {
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
