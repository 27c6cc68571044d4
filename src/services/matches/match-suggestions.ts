import { MATCH_POLICY } from "../../../graph/match-policy.js";
import { TIE_POLICY } from "../../../graph/tie-policy.js";
import { matchOccasions, matchPlaces, matchPresent, matchUnits } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { readConceptGround, readPlanned, type ConceptGround } from "./concept-ground.js";
import { fieldReasons, type SharedConcept } from "./field-reasons.js";
import { matchParty } from "./match-party.js";
import { readPartners, type PartnerEdges } from "./partners.js";
import { pastContacts } from "./past-contact.js";
import { product, type Factor } from "./supply-demand.js";

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

export const REASON_KINDS = [
  "SHARED_FIELD",
  "SUPPLY_MEETS_DEMAND",
  "COMMON_PARTNER",
  "SAME_REGION",
  "PAST_CONTACT",
] as const;
export type MatchReasonKind = (typeof REASON_KINDS)[number];

/** One reason to talk, with what it rests on. */
export interface MatchReason {
  readonly kind: MatchReasonKind;
  /** 0..1: the product of `factors`. */
  readonly score: number;
  readonly factors: readonly Factor[];
  readonly fields: readonly SharedConcept[];
  /** Ids of the partners, regions or events it runs through. */
  readonly through: readonly string[];
  readonly claims: readonly string[];
}

/** One institution worth talking to. */
export interface MatchSuggestion {
  readonly rank: number;
  readonly institution: string;
  /** The sum of its reasons' scores, in their order. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Why each candidate that was looked at did not become a suggestion, with the claims that left it out. */
export type LeftOut = ReadonlyMap<
  string,
  { readonly rule: "SELF" | "PRESENT_PARTNER" | "PLANNED" | "FIELDS" | "REGIONS"; readonly claims: readonly string[] }
>;

type Reasons = Map<string, MatchReason[]>;

/** Every suggestion, best first and uncut, and what was left out by which rule. */
export interface RankedSuggestions {
  readonly suggestions: readonly MatchSuggestion[];
  readonly leftOut: LeftOut;
}

/**
 * Finds the institutions worth talking to, best first; ties by id. The number of statements does not grow with the
 * answer. Errors: NODE_NOT_FOUND; BAD_USER_INPUT when `for` is no institution or region or `first` is not 1..100.
 */
export async function matchSuggestions(run: Run, input: MatchSuggestionsInput): Promise<MatchSuggestion[]> {
  await matchParty(run, "matchSuggestions", input.for, input.first);
  return (await rankSuggestions(run, input)).suggestions.slice(0, input.first);
}

/** Ranks all candidates; see `matchSuggestions`. */
export async function rankSuggestions(run: Run, input: MatchSuggestionsInput): Promise<RankedSuggestions> {
  const { asOf } = input;
  const family = await run(matchUnits, { id: input.for, asOf });
  const ours = family.filter((row) => row.below).map((row) => row.id);
  const ground = await readConceptGround(run, input.for, asOf);
  const near = await readPartners(run, [input.for], asOf);
  const reasons: Reasons = new Map();
  addFieldReasons(reasons, ground);
  addCommonPartners(reasons, input.for, await readSecondPartners(run, input.for, near, asOf));
  await addPastContacts(run, reasons, ours, asOf);
  await addSameRegion(run, reasons, input.for, asOf);
  const planned = await readPlanned(run, [...reasons.keys()], asOf);
  const places = input.regions === null ? null : await candidatesIn(run, [...reasons.keys()], input.regions, asOf);
  const leftOut = new Map<
    string,
    { rule: "SELF" | "PRESENT_PARTNER" | "PLANNED" | "FIELDS" | "REGIONS"; claims: readonly string[] }
  >();
  for (const { id } of family) leftOut.set(id, { rule: "SELF", claims: [] });
  for (const id of reasons.keys()) {
    const because = leaveOut(id, input, { planned, places, partners: near.present.get(input.for), reasons });
    if (because && !leftOut.has(id)) leftOut.set(id, because);
  }
  return { suggestions: rank(reasons, leftOut), leftOut };
}

interface Grounds {
  readonly planned: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlySet<string> | null;
  readonly partners: ReadonlyMap<string, readonly string[]> | undefined;
  readonly reasons: Reasons;
}

function leaveOut(id: string, input: MatchSuggestionsInput, { planned, places, partners, reasons }: Grounds) {
  const partnership = input.includePartners ? undefined : partners?.get(id);
  if (partnership) return { rule: "PRESENT_PARTNER" as const, claims: partnership };
  const plans = planned.get(id);
  if (plans) return { rule: "PLANNED" as const, claims: plans };
  if (places && !places.has(id)) return { rule: "REGIONS" as const, claims: [] };
  const wanted = input.fields;
  const shares = (reasons.get(id) ?? []).some((reason) =>
    reason.fields.some((shared) =>
      wanted?.some((field) => field === shared.field || shared.held.some((held) => held.field === field)),
    ),
  );
  return wanted && !shares ? { rule: "FIELDS" as const, claims: [] } : null;
}

function rank(reasons: Reasons, leftOut: LeftOut): MatchSuggestion[] {
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

function add(reasons: Reasons, id: string, reason: MatchReason): void {
  const known = reasons.get(id);
  if (known) known.push(reason);
  else reasons.set(id, [reason]);
}

function addFieldReasons(reasons: Reasons, { ours, theirs, distance, holders }: ConceptGround): void {
  const candidates = new Set(
    theirs.filter((holding) => holding.partyType === "Institution").map((holding) => holding.party),
  );
  for (const id of candidates) {
    const held = theirs.filter((holding) => holding.party === id);
    for (const { kind, factors, score, shared, claims } of fieldReasons(ours, held, distance, holders)) {
      add(reasons, id, { kind, factors, score, fields: [shared], through: [], claims });
    }
  }
}

async function readSecondPartners(run: Run, id: string, near: PartnerEdges, asOf: string): Promise<PartnerEdges> {
  const partners = [...(near.joined.get(id)?.keys() ?? [])];
  return partners.length === 0 ? near : readPartners(run, [id, ...partners], asOf);
}

/** One reason a common partner: common × 1/ln(1 + partners of that partner). */
function addCommonPartners(reasons: Reasons, id: string, { joined, institutions }: PartnerEdges): void {
  for (const [partner, ourClaims] of joined.get(id) ?? []) {
    const theirs = joined.get(partner) ?? new Map<string, readonly string[]>();
    for (const [candidate, claims] of theirs) {
      if (candidate === id || !institutions.has(candidate)) continue;
      const factors = [
        { name: "common", value: MATCH_POLICY.commonPartner },
        { name: "adamicAdar", value: 1 / Math.log(1 + theirs.size) },
      ];
      const all = [...new Set([...ourClaims, ...claims])].sort();
      add(reasons, candidate, {
        kind: "COMMON_PARTNER",
        factors,
        score: product(factors),
        fields: [],
        through: [partner],
        claims: all,
      });
    }
  }
}

async function addPastContacts(run: Run, reasons: Reasons, ours: readonly string[], asOf: string): Promise<void> {
  const occasions = await run(matchOccasions, { parties: ours, asOf, kinds: TIE_POLICY.presenceKinds });
  const rows = await run(matchPresent, { events: occasions.map((row) => row.event), asOf });
  for (const { other, event, factors, score, claims } of pastContacts(rows, new Set(ours), asOf)) {
    add(reasons, other, { kind: "PAST_CONTACT", factors, score, fields: [], through: [event], claims });
  }
}

/** Lying in one place is no reason by itself: it only adds to a candidate that has another. */
async function addSameRegion(run: Run, reasons: Reasons, id: string, asOf: string): Promise<void> {
  const rows = await run(matchPlaces, { ids: [id, ...reasons.keys()], asOf });
  const narrow = rows.filter((row) => row.kind === "city" || row.kind === "district" || row.kind === "province");
  const ours = narrow.filter((row) => row.id === id);
  for (const candidate of [...reasons.keys()]) {
    const there = new Set(narrow.filter((row) => row.id === candidate).map((row) => row.region));
    const shared = ours.find((row) => there.has(row.region));
    if (!shared || candidate === id) continue;
    const factors = [{ name: "sameRegion", value: MATCH_POLICY.sameRegion }];
    add(reasons, candidate, {
      kind: "SAME_REGION",
      factors,
      score: product(factors),
      fields: [],
      through: [shared.region],
      claims: [],
    });
  }
}

async function candidatesIn(
  run: Run,
  ids: readonly string[],
  regions: readonly string[],
  asOf: string,
): Promise<Set<string>> {
  const rows = await run(matchPlaces, { ids, asOf });
  return new Set(rows.filter((row) => regions.includes(row.region)).map((row) => row.id));
}
