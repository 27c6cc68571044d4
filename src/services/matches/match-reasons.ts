import { MATCH_POLICY } from "../../../graph/match-policy.js";
import { TIE_POLICY } from "../../../graph/tie-policy.js";
import { matchOccasions, matchPlaces, matchPresent } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { readConceptGround, readPlanned, type ConceptGround } from "./concept-ground.js";
import { fieldReasons, type SharedConcept } from "./field-reasons.js";
import { readPartners, type PartnerEdges } from "./partners.js";
import { pastContacts, type Contact } from "./past-contact.js";
import { product, type Factor } from "./supply-demand.js";

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

/** The reasons each institution gives to talk to it, by its id, and what was read on the way. */
export interface Reasons {
  readonly byInstitution: ReadonlyMap<string, readonly MatchReason[]>;
  /** The party's partners in cooperations of two, with the claims that say so. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
  /** Every region each institution lies in, up to the country. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The claims by which each planned institution is planned. */
  readonly planned: ReadonlyMap<string, readonly string[]>;
}
type Gathered = Map<string, MatchReason[]>;

/**
 * Reads every reason to talk to every institution; `ours` are the ids of the party with its units. The number of
 * statements does not grow with the answer. Units speak through the institution they belong to.
 */
export async function readReasons(run: Run, party: string, ours: ReadonlySet<string>, asOf: string): Promise<Reasons> {
  const [ground, cooperation, contacts] = await Promise.all([
    readConceptGround(run, party, asOf),
    readCooperationGraph(run, party, asOf),
    readContacts(run, ours, asOf),
  ]);
  const reasons: Gathered = new Map();
  addFieldReasons(reasons, ground);
  addCommonPartners(reasons, party, cooperation);
  for (const { other, event, factors, score, claims } of contacts) {
    add(reasons, other, { kind: "PAST_CONTACT", factors, score, fields: [], through: [event], claims });
  }
  const ids = [...reasons.keys()];
  const [places, planned] = await Promise.all([
    run(matchPlaces, { ids: [party, ...ids], asOf }),
    readPlanned(run, ids, asOf),
  ]);
  addSameRegion(reasons, party, places);
  const regions = new Map<string, Set<string>>();
  for (const { id, region } of places) regions.set(id, (regions.get(id) ?? new Set()).add(region));
  const partners = cooperation.present.get(party) ?? new Map<string, string[]>();
  return { byInstitution: reasons, partners, regions, planned };
}

function add(reasons: Gathered, id: string, reason: MatchReason): void {
  const known = reasons.get(id);
  if (known) known.push(reason);
  else reasons.set(id, [reason]);
}

function addFieldReasons(reasons: Gathered, { ours, theirs, distance, holders }: ConceptGround): void {
  const institutions = theirs.filter((holding) => holding.partyType === "Institution");
  for (const id of new Set(institutions.map((holding) => holding.party))) {
    const held = institutions.filter((holding) => holding.party === id);
    for (const { kind, factors, score, shared, claims } of fieldReasons(ours, held, distance, holders)) {
      add(reasons, id, { kind, factors, score, fields: [shared], through: [], claims });
    }
  }
}

/** The cooperations of a party, and those of each of its partners. */
async function readCooperationGraph(run: Run, party: string, asOf: string): Promise<PartnerEdges> {
  const near = await readPartners(run, [party], asOf);
  const partners = [...(near.joined.get(party)?.keys() ?? [])];
  return partners.length === 0 ? near : readPartners(run, [party, ...partners], asOf);
}

/** One reason a common partner: common × 1/ln(1 + partners of that partner). */
function addCommonPartners(reasons: Gathered, party: string, { joined, institutions }: PartnerEdges): void {
  for (const [partner, ourClaims] of joined.get(party) ?? []) {
    const theirs = joined.get(partner) ?? new Map<string, readonly string[]>();
    for (const [candidate, claims] of theirs) {
      if (candidate === party || !institutions.has(candidate)) continue;
      const factors = [
        { name: "common", value: MATCH_POLICY.commonPartner },
        { name: "adamicAdar", value: 1 / Math.log(1 + theirs.size) },
      ];
      const all = [...new Set([...ourClaims, ...claims])].sort();
      const score = product(factors);
      add(reasons, candidate, { kind: "COMMON_PARTNER", factors, score, fields: [], through: [partner], claims: all });
    }
  }
}

async function readContacts(run: Run, ours: ReadonlySet<string>, asOf: string): Promise<Contact[]> {
  const occasions = await run(matchOccasions, { parties: [...ours], asOf, kinds: TIE_POLICY.presenceKinds });
  const events = occasions.map((row) => row.event);
  const rows = await run(matchPresent, { events, asOf, months: TIE_POLICY.colleagueGapMonths });
  // Nobody talks to a division but to its institution.
  const there = rows.map((row) => (ours.has(row.party) ? row : { ...row, party: row.whole ?? row.party }));
  return pastContacts(there, ours, asOf);
}

interface PlaceRow {
  readonly id: string;
  readonly region: string;
  readonly kind: string | null;
  readonly claims: readonly string[];
}

const NARROW: readonly (string | null)[] = ["district", "city", "province"];

/** Lying in one place is no reason by itself: it only adds to a candidate that has another. */
function addSameRegion(reasons: Gathered, party: string, rows: readonly PlaceRow[]): void {
  const narrow = rows.filter((row) => NARROW.includes(row.kind));
  const ours = narrow.filter((row) => row.id === party);
  for (const candidate of [...reasons.keys()]) {
    const theirs = narrow.filter((row) => row.id === candidate && candidate !== party);
    const [shared] = ours.flatMap((our) => {
      const their = theirs.find((row) => row.region === our.region);
      return their ? [{ region: our.region, claims: [...new Set([...our.claims, ...their.claims])].sort() }] : [];
    });
    if (!shared) continue;
    const factors = [{ name: "sameRegion", value: MATCH_POLICY.sameRegion }];
    const { region, claims } = shared;
    add(reasons, candidate, {
      kind: "SAME_REGION",
      factors,
      score: product(factors),
      fields: [],
      through: [region],
      claims,
    });
  }
}
