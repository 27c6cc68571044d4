import type { EntityType } from "../../../graph/entity-types.js";
import { MATCH_POLICY, type ContactWay } from "../../../graph/match-policy.js";
import { groupBy } from "../../ties/grouping.js";
import { conceptGround } from "./concept-ground.js";
import { fieldReasons, type SharedConcept } from "./field-reasons.js";
import type { MatchDay } from "./match-day.js";
import { joinedWith } from "./partners.js";
import { pastContacts } from "./past-contact.js";
import { product, type Factor } from "./supply-demand.js";

export const REASON_KINDS = [
  "SHARED_FIELD",
  "SUPPLY_MEETS_DEMAND",
  "COMMON_PARTNER",
  "COMMON_MEMBERSHIP",
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
  /** Ids of the partners, memberships, regions or events it runs through. */
  readonly through: readonly string[];
  readonly claims: readonly string[];
  /** What both take part in, for COMMON_MEMBERSHIP. */
  readonly thing?: EntityType;
  /** How they met, for PAST_CONTACT. */
  readonly met?: { readonly way: ContactWay; readonly host: string | null };
}

/** The reasons each institution gives to talk to it, by its id. */
export type Reasons = ReadonlyMap<string, readonly MatchReason[]>;
interface Reason {
  readonly candidate: string;
  readonly reason: MatchReason;
}

/**
 * Returns every reason for a party to talk to an institution, units of the party included. Units of others speak
 * through the institution they belong to.
 */
export function reasonsFor(day: MatchDay, party: string): Reasons {
  const { below, whole } = day.families();
  const ours = below(party);
  const found = [
    ...fieldsInCommon(day, party, ours),
    ...partnersInCommon(day, ours),
    ...membershipsInCommon(day, ours),
    ...contacts(day, ours),
  ];
  const institutions = found.filter(
    ({ candidate, reason }) =>
      day.facts.entities.get(candidate)?.type === "Institution" &&
      // Who lies in a region needs no way to it: only what they bring or look for counts.
      (reason.fields.length > 0 || !liesIn(day, candidate, party)),
  );
  const gathered = groupBy(institutions, ({ candidate }) => whole(candidate));
  return new Map(
    [...gathered].map(([candidate, reasons]) => [
      candidate,
      [...heaviestOfEach(reasons.map(({ reason }) => reason)), ...regionInCommon(day, party, candidate)],
    ]),
  );
}

const liesIn = (day: MatchDay, id: string, region: string): boolean =>
  day.places(id).some((place) => place.region === region);

/** A partner, membership or event in common with several units of one institution is one reason: the heaviest. */
function heaviestOfEach(reasons: readonly MatchReason[]): MatchReason[] {
  const same = groupBy(reasons, (reason) =>
    reason.fields.length > 0 ? reason : [reason.kind, ...reason.through].join(" "),
  );
  return [...same.values()].flatMap((group) => group.toSorted((left, right) => right.score - left.score).slice(0, 1));
}

function fieldsInCommon(day: MatchDay, party: string, own: ReadonlySet<string>): Reason[] {
  const { ours, theirs, distance, holders } = conceptGround(day, party, own);
  const held = groupBy(theirs, (holding) => day.families().whole(holding.party));
  return [...held].flatMap(([candidate, their]) =>
    fieldReasons(ours, their, distance, holders).map(({ kind, factors, score, shared, claims }) => ({
      candidate,
      reason: { kind, factors, score, fields: [shared], through: [], claims },
    })),
  );
}

/** One reason a common partner: common × 1/ln(1 + partners of that partner). */
function partnersInCommon(day: MatchDay, ours: ReadonlySet<string>): Reason[] {
  const { working } = day.partnerships();
  return [...joinedWith(working, ours)].flatMap(([partner, ourClaims]) => {
    const isRegion = day.facts.entities.get(partner)?.type === "Region";
    const weight = MATCH_POLICY.commonPartner[isRegion ? "Region" : "Institution"];
    return sharing("COMMON_PARTNER", { name: "common", value: weight }, partner, ourClaims, working.get(partner), ours);
  });
}

/** One reason a network, programme, joint body or agreement: membership × 1/ln(1 + those who take part in it). */
function membershipsInCommon(day: MatchDay, ours: ReadonlySet<string>): Reason[] {
  const factor = { name: "membership", value: MATCH_POLICY.commonMembership };
  return [...day.partnerships().takingPart].flatMap(([thing, parties]) => {
    const ourClaims = [...ours].flatMap((id) => parties.get(id) ?? []);
    if (ourClaims.length === 0) return [];
    const type = day.facts.entities.get(thing)?.type;
    return sharing("COMMON_MEMBERSHIP", factor, thing, ourClaims, parties, ours).map(({ candidate, reason }) => ({
      candidate,
      reason: type ? { ...reason, thing: type } : reason,
    }));
  });
}

function sharing(
  kind: "COMMON_PARTNER" | "COMMON_MEMBERSHIP",
  factor: Factor,
  through: string,
  ourClaims: readonly string[],
  others: ReadonlyMap<string, readonly string[]> = new Map(),
  ours: ReadonlySet<string>,
): Reason[] {
  const factors = [factor, { name: "adamicAdar", value: 1 / Math.log(1 + others.size) }];
  return [...others]
    .filter(([candidate]) => !ours.has(candidate))
    .map(([candidate, claims]) => {
      const all = [...new Set([...ourClaims, ...claims])].sort();
      return {
        candidate,
        reason: { kind, factors, score: product(factors), fields: [], through: [through], claims: all },
      };
    });
}

function contacts(day: MatchDay, ours: ReadonlySet<string>): Reason[] {
  return pastContacts(day.attendance(), ours, day.asOf).map(({ other, event, way, host, ...contact }) => {
    const { factors, score, claims } = contact;
    const met = { way, host };
    return {
      candidate: other,
      reason: { kind: "PAST_CONTACT", factors, score, fields: [], through: [event], claims, met },
    };
  });
}

const isNarrow = (kind: string | null): kind is keyof typeof MATCH_POLICY.sameRegion =>
  kind !== null && Object.hasOwn(MATCH_POLICY.sameRegion, kind);

/** Lying in one place is no reason by itself: it only adds to a candidate that has another. A region does not lie in itself. */
function regionInCommon(day: MatchDay, party: string, candidate: string): MatchReason[] {
  const theirs = new Map(day.places(candidate).map((place) => [place.region, place.claims]));
  if (theirs.has(party)) return [];
  const [shared] = day
    .places(party)
    .filter(({ kind, steps, region }) => steps > 0 && isNarrow(kind) && theirs.has(region));
  if (shared === undefined || !isNarrow(shared.kind)) return [];
  const factors = [{ name: "sameRegion", value: MATCH_POLICY.sameRegion[shared.kind] }];
  const claims = [...new Set([...shared.claims, ...(theirs.get(shared.region) ?? [])])].sort();
  return [{ kind: "SAME_REGION", factors, score: product(factors), fields: [], through: [shared.region], claims }];
}
