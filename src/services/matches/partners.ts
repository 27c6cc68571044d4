import { rung } from "../../../graph/stages.js";
import { cooperationsOf, type CooperationRecord, STAGED_PREDICATES } from "../cooperations/cooperation.js";
import { stagedClaims } from "../cooperations/staged-claims.js";
import { standingAt } from "../cooperations/standing.js";
import type { DatedMatchFacts } from "./match-facts.js";

/** Claims by two ids: who or what is joined with whom, and the claims that say so. */
export type Joined = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Who stands in a cooperation with whom at a date: at SIGNED or more and not ended. */
export interface Partnerships {
  /** The other parties of cooperations of two, by party: its present partners. */
  readonly present: Joined;
  /** Of these, institutions and regions that work together: not a network and its member, nor a programme and who takes part. */
  readonly working: Joined;
  /** Who takes part in a network, programme, joint body or agreement, by id of that thing. */
  readonly takingPart: Joined;
}

/** Returns who stands in a cooperation with whom by the date of the facts. */
export function partnerships(facts: DatedMatchFacts): Partnerships {
  const [present, working, takingPart] = [new Edges(), new Edges(), new Edges()];
  const isActor = (id: string): boolean => ["Institution", "Region"].includes(facts.entities.get(id)?.type ?? "");
  for (const record of cooperationsOf(stagedClaims(stagedRows(facts)))) {
    const standing = standingAt(record, facts.asOf);
    if (!standing || standing.stage === "ENDED" || rung(standing.stage) < rung("SIGNED")) continue;
    const parties = standing.parties.map((party) => party.id);
    const thing = jointThing(record, isActor);
    for (const party of parties)
      if (thing !== null && party !== thing) takingPart.add(thing, party, claimsOf(record, facts.asOf, party));
    const [one, other, third] = parties;
    if (one === undefined || other === undefined || third !== undefined) continue;
    const claims = claimsOf(record, facts.asOf);
    present.addPair(one, other, claims);
    if (thing !== one && thing !== other && isActor(one) && isActor(other)) working.addPair(one, other, claims);
  }
  return { present: present.map, working: working.map, takingPart: takingPart.map };
}

/** What the parties of a cooperation take part in together; null where the one works with the other. */
function jointThing({ kind, subject }: CooperationRecord, isActor: (id: string) => boolean): string | null {
  if (subject === null) return null;
  // Who supports an institution works with it; who supports a programme takes part in it.
  return kind === "SUPPORT" && isActor(subject.id) ? null : subject.id;
}

/**
 * The claims by which a cooperation stands at SIGNED or more by a day, not those that only wish for it; of a party that
 * has none, those it has. Of one party: its own, and those of the thing itself.
 */
function claimsOf({ steps }: CooperationRecord, asOf: string, party?: string): string[] {
  const own = steps.filter(
    ({ countsFrom, stage, parties }) =>
      countsFrom <= asOf &&
      stage !== "ENDED" &&
      (party === undefined || parties.length === 0 || parties.includes(party)),
  );
  const stands = own.filter(({ stage }) => rung(stage) >= rung("SIGNED"));
  const standing = new Set(stands.flatMap(({ parties }) => parties));
  const lower = own.filter((step) => !stands.includes(step) && step.parties.some((id) => !standing.has(id)));
  return [...stands, ...lower].map((step) => step.claim);
}

function stagedRows(facts: DatedMatchFacts): Parameters<typeof stagedClaims>[0] {
  const typeOf = (id: string): string | undefined => facts.entities.get(id)?.type;
  return STAGED_PREDICATES.flatMap(facts.of).flatMap(({ subject, object, stage, ...claim }) => {
    const subjectType = typeOf(subject);
    if (stage === null || subjectType === undefined) return [];
    return [{ ...claim, subject, subjectType, object, objectType: object && (typeOf(object) ?? null), stage }];
  });
}

class Edges {
  readonly map = new Map<string, Map<string, readonly string[]>>();

  add(from: string, to: string, claims: readonly string[]): void {
    const others = this.map.get(from) ?? new Map<string, readonly string[]>();
    this.map.set(from, others.set(to, [...(others.get(to) ?? []), ...claims]));
  }

  addPair(one: string, other: string, claims: readonly string[]): void {
    this.add(one, other, claims);
    this.add(other, one, claims);
  }
}

/** What some ids of one family are joined with, the claims of each gathered. */
export function joinedWith(joined: Joined, ids: Iterable<string>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const id of ids)
    for (const [other, claims] of joined.get(id) ?? []) found.set(other, [...(found.get(other) ?? []), ...claims]);
  return found;
}
