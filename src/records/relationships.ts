import { groupBy } from "./group-by.js";
import { isPredicate, predicateRule } from "../../graph/predicates.js";
import { STAGES, stageAt } from "../../graph/stages.js";
import type { ClaimDates } from "./claim-dates.js";
import { figureId, nameId } from "./claim-id.js";
import type { RecordedClaim } from "./record-state.js";

/** A relationship and the live claims it rests on. Lists are sorted; dates ISO. Source: graph/README.md. */
export interface Relationship {
  /** Unique: predicate, both ends and what tells two relationships of them apart. */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly role: string | null;
  readonly capacity: string | null;
  readonly kind: string | null;
  readonly ordinal: number | null;
  readonly titles: readonly string[];
  readonly at: readonly string[];
  readonly stage: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly within: boolean;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly countsFrom: string;
  readonly inferred: boolean;
}

/** A claim with its derived dates. */
export interface DatedClaim {
  readonly claim: RecordedClaim;
  readonly dates: ClaimDates;
}

/** The relationships that live claims make, by key. */
export function relationships(live: readonly DatedClaim[]): Map<string, Relationship> {
  const keyed = live.flatMap((dated) => {
    const key = relationshipKey(dated.claim);
    return key === null ? [] : [{ key, dated }];
  });
  const found = new Map<string, Relationship>();
  for (const [key, group] of groupBy(keyed, (one) => one.key)) {
    found.set(
      key,
      relationship(
        key,
        group.map((one) => one.dated),
      ),
    );
  }
  return found;
}

/** The key of the relationship a claim speaks for; null for `occurredOn`, `reached` and `distinction`, which make none. */
export function relationshipKey(claim: RecordedClaim): string | null {
  const ends = endsOf(claim);
  if (ends === null) return null;
  // The kind, language and value of a name are in the name's own id.
  const kind = claim.predicate === "named" ? null : claim.kind;
  return [claim.predicate, ...ends, claim.role, claim.capacity, kind, claim.ordinal]
    .map((part) => part ?? "")
    .join("|");
}

function endsOf(claim: RecordedClaim): readonly [string, string] | null {
  const { predicate, subject, object, value, figure } = claim;
  if (predicate === "named") return [subject, nameId(subject, value ?? "", claim.language ?? "", claim.kind ?? "")];
  if (figure) return [subject, figureId(subject, figure)];
  if (object === null) return null;
  const swapped = isPredicate(predicate) && predicateRule(predicate).symmetric === true && object < subject;
  return swapped ? [object, subject] : [subject, object];
}

function relationship(key: string, group: readonly DatedClaim[]): Relationship {
  const sorted = group.toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
  const claims = sorted.map((dated) => dated.claim);
  const [one] = claims;
  const [from, to] = (one && endsOf(one)) ?? ["", ""];
  const stage = stageOf(sorted);
  // What only led up to it, as a wish did, does not date what was reached.
  const dated = sorted.find(({ claim, dates }) => claim.stage === stage && dates.edtf !== null)?.dates;
  return {
    key,
    type: one && isPredicate(one.predicate) ? predicateRule(one.predicate).relationship : "",
    from,
    to,
    claims: claims.map((claim) => claim.id).toSorted(),
    role: one?.role ?? null,
    capacity: one?.capacity ?? null,
    kind: one?.predicate === "named" ? null : (one?.kind ?? null),
    ordinal: one?.ordinal ?? null,
    titles: distinct(claims.map((claim) => claim.title)),
    at: distinct(claims.map((claim) => claim.at)),
    stage,
    edtf: dated?.edtf ?? null,
    earliest: dated?.earliest ?? null,
    latest: dated?.latest ?? null,
    within: dated?.within ?? false,
    firstSeen: distinct(sorted.map(({ dates }) => dates.earliest))[0] ?? null,
    lastSeen: distinct(sorted.map(({ dates }) => dates.latest)).at(-1) ?? null,
    countsFrom: sorted[0]?.dates.countsFrom ?? "",
    inferred: claims.every((claim) => claim.basis === "INFERRED"),
  };
}

const order = ({ claim, dates }: DatedClaim): string => `${dates.countsFrom} ${dates.earliest ?? "9999"} ${claim.id}`;

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].toSorted();

/** The stage reached by the end of the record; null when some claim states the thing as a fact, with no stage. */
function stageOf(group: readonly DatedClaim[]): string | null {
  const steps = group.flatMap(({ claim, dates }) => {
    const stage = STAGES.find((known) => known === claim.stage);
    return stage ? [{ stage, countsFrom: dates.countsFrom }] : [];
  });
  return steps.length === group.length ? stageAt(steps, "9999-12-31") : null;
}
