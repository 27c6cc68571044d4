import type { EntityType } from "../../../graph/entity-types.js";
import { PREDICATES } from "../../../graph/predicates.js";
import { type Stage, rung } from "../../../graph/stages.js";
import type { EntityReference } from "../entity/entity.js";
import { listsByKey } from "../lists-by-key.js";

export const COOPERATION_KINDS = [
  "AGREEMENT",
  "JOINT_BODY",
  "MEMBERSHIP",
  "PARTNERSHIP",
  "PROGRAMME",
  "SUPPORT",
] as const;
export type CooperationKind = (typeof COOPERATION_KINDS)[number];

/** The predicate each kind is a view of. Source: graph/README.md, "Vocabulary". */
export const KIND_PREDICATES = {
  AGREEMENT: ["partyTo"],
  JOINT_BODY: ["established"],
  MEMBERSHIP: ["memberOf"],
  PARTNERSHIP: ["cooperatesWith"],
  PROGRAMME: ["implements"],
  SUPPORT: ["supports", "mirrors"],
} as const satisfies Readonly<Record<CooperationKind, readonly (keyof typeof PREDICATES)[]>>;

/** What some cooperation may have as a party or be about. Source: graph/predicates.ts. */
export const COOPERATION_TYPES: ReadonlySet<EntityType> = new Set(
  Object.values(KIND_PREDICATES)
    .flat()
    .flatMap((predicate) => [...PREDICATES[predicate].subject, ...PREDICATES[predicate].object]),
);

/** The predicates of staged claims: those cooperations are a view of, and the stages of a thing itself. */
export const STAGED_PREDICATES = [...Object.values(KIND_PREDICATES).flat(), "reached"] as const;

/** One live staged claim, as the record holds it; `object` is null for `reached`. */
export interface StagedClaim {
  readonly id: string;
  readonly predicate: string;
  readonly subject: EntityReference;
  readonly object: EntityReference | null;
  readonly stage: Stage;
  readonly role: string | null;
  readonly edtf: string | null;
  /** Whether it holds on some day within `edtf`, not the whole of it. */
  readonly within: boolean;
  /** ISO date of the first day on which the claim counts. */
  readonly countsFrom: string;
}

/** One dated step of a cooperation, and whose step it is: nobody's own when the thing itself reached the stage. */
export interface CooperationStep {
  readonly claim: string;
  readonly parties: readonly string[];
  readonly stage: Stage;
  readonly edtf: string | null;
  /** Whether it was reached on some day within `edtf`. */
  readonly within: boolean;
  readonly countsFrom: string;
}

/** Everything the record says of one cooperation, at any date. */
export interface CooperationRecord {
  /** `cooperation:KIND:thing` for joint things, else `cooperation:KIND:id,id` of the sorted pair. */
  readonly id: string;
  readonly kind: CooperationKind;
  /** Whoever some claim names as a party, by id. */
  readonly named: ReadonlyMap<string, EntityReference>;
  /** What is joined, founded, signed, supported; null for a partnership. */
  readonly subject: EntityReference | null;
  /** In the order in which they count, then by rung, then by claim id. */
  readonly steps: readonly CooperationStep[];
}

/**
 * Returns the cooperations that some staged claims make, by id in code units. Agreements and joint bodies are one
 * cooperation each, whatever the number of their parties; all else is one a pair. Issuing a plan alone is no
 * cooperation, so claims of role issuer are left out.
 */
export function cooperationsOf(claims: readonly StagedClaim[]): CooperationRecord[] {
  const groups = listsByKey(claims.flatMap(placed).map((claim) => [claim.id, claim]));
  const reached = listsByKey(
    claims.filter(({ predicate }) => predicate === "reached").map((claim) => [claim.subject.id, claim]),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [recordOf(first, group, reached.get(first.subject?.id ?? "") ?? [])];
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

interface Placed {
  readonly id: string;
  readonly kind: CooperationKind;
  readonly subject: EntityReference | null;
  readonly parties: readonly EntityReference[];
  readonly claim: StagedClaim;
}

const PREDICATE_KINDS: ReadonlyMap<string, CooperationKind> = new Map<string, CooperationKind>(
  COOPERATION_KINDS.flatMap((kind) => KIND_PREDICATES[kind].map((predicate) => [predicate, kind] as const)),
);

function placed(claim: StagedClaim): Placed[] {
  const kind = PREDICATE_KINDS.get(claim.predicate);
  const { subject, object } = claim;
  if (kind === undefined || object === null || claim.role === "issuer") return [];
  if (kind === "AGREEMENT" || kind === "JOINT_BODY") {
    return [{ id: `cooperation:${kind}:${object.id}`, kind, subject: object, parties: [subject], claim }];
  }
  const parties = subject.id < object.id ? [subject, object] : [object, subject];
  const id = `cooperation:${kind}:${parties.map((party) => party.id).join(",")}`;
  return [{ id, kind, subject: kind === "PARTNERSHIP" ? null : object, parties, claim }];
}

function recordOf(first: Placed, group: readonly Placed[], reached: readonly StagedClaim[]): CooperationRecord {
  const joint = first.kind === "AGREEMENT" || first.kind === "JOINT_BODY";
  const named = new Map(group.flatMap(({ parties }) => parties.map((party) => [party.id, party] as const)));
  const own = group.map(({ claim, parties }) =>
    step(claim, joint ? [claim.subject.id] : parties.map((party) => party.id)),
  );
  const steps = [...own, ...(joint ? reached.map((claim) => step(claim, [])) : [])].sort(inTime);
  return { id: first.id, kind: first.kind, named, subject: first.subject, steps };
}

function step(claim: StagedClaim, parties: readonly string[]): CooperationStep {
  const { id, stage, edtf, within, countsFrom } = claim;
  return { claim: id, parties, stage, edtf, within, countsFrom };
}

function inTime(left: CooperationStep, right: CooperationStep): number {
  if (left.countsFrom !== right.countsFrom) return left.countsFrom < right.countsFrom ? -1 : 1;
  // Of two steps of one date ENDED counts last.
  const rungs = (stage: Stage): number => (stage === "ENDED" ? Infinity : rung(stage));
  if (left.stage !== right.stage) return rungs(left.stage) - rungs(right.stage);
  return left.claim < right.claim ? -1 : 1;
}
