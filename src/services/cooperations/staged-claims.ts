import { STAGES, type Stage } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import { entityReference, entityType } from "../entity/entity.js";
import type { StagedClaim } from "./cooperation.js";

/** A row of the statements of queries/cooperation/. */
interface StagedClaimRow {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly subjectType: string;
  readonly object: string | null;
  readonly objectType: string | null;
  readonly stage: string;
  readonly role: string | null;
  readonly edtf: string | null;
  readonly within: boolean;
  readonly countsFrom: string;
}

/** Returns the staged claims of some rows. Errors: QUERY_CONTRACT for a word outside the vocabulary. */
export function stagedClaims(rows: readonly StagedClaimRow[]): StagedClaim[] {
  return rows.map(({ subjectType, objectType, ...row }) => ({
    ...row,
    subject: { __typename: entityType(subjectType), id: row.subject },
    object: entityReference(row.object, objectType),
    stage: stageOf(row.stage),
  }));
}

function stageOf(text: string): Stage {
  const stage = STAGES.find((known) => known === text);
  if (stage !== undefined) return stage;
  throw new AppError("QUERY_CONTRACT", `cooperation: stage ${text} is not in graph/stages.ts`, { stage: text });
}
