import type { LoadPlan, Projected } from "../records/plan-load.js";
import type { RecordedClaim } from "../records/record-state.js";
import { tieFacts } from "../services/introductions/tie-facts.js";
import { tieRows, type TieRow } from "../services/introductions/ties.js";
import { TIE_PREDICATES, type TieClaim } from "../ties/facts.js";
import { tieIndex } from "../ties/tie-index.js";

/** Contributions to ties that a load would bring and take away, as of a day. */
export interface PlannedTies {
  readonly come: readonly TieRow[];
  readonly go: readonly TieRow[];
}

/** Finds the contributions to ties that differ between the record before a load and after it, as of an ISO day. */
export function plannedTies(plan: LoadPlan, asOf: string): PlannedTies {
  const [before, after] = [tiesOf(plan.before, asOf), tiesOf(plan.after, asOf)];
  const missingFrom = (rows: Map<string, TieRow>, others: Map<string, TieRow>): TieRow[] =>
    [...rows].filter(([key]) => !others.has(key)).map(([, row]) => row);
  return { come: missingFrom(after, before), go: missingFrom(before, after) };
}

function tiesOf({ record, projection }: Projected, asOf: string): Map<string, TieRow> {
  const entities = [...record.entities].map(([id, { type, kind }]) => ({ id, type, kind }));
  const claims = [...record.claims.values()].flatMap((claim) => tieClaim(claim, projection));
  const rows = tieRows(tieIndex(tieFacts(entities, claims)), asOf);
  return new Map(rows.map((row) => [[row.kind, row.from, row.to, row.event ?? ""].join("\n"), row]));
}

function tieClaim(claim: RecordedClaim, projection: Projected["projection"]): TieClaim[] {
  const predicate = TIE_PREDICATES.find((known) => known === claim.predicate);
  const dates = projection.claims.get(claim.id);
  if (predicate === undefined || dates === undefined || claim.state !== "LIVE" || claim.stage !== null) return [];
  const { id, subject, object, role, kind, at, figure } = claim;
  const size = figure?.high ?? figure?.low ?? null;
  return [
    {
      id,
      predicate,
      subject,
      object,
      role,
      kind,
      at,
      ...dates,
      measure: figure?.measure ?? null,
      unit: figure?.unit ?? null,
      size,
    },
  ];
}
