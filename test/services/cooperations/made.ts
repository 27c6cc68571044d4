import type { Stage } from "../../../graph/stages.js";
import type { StagedClaim } from "../../../src/services/cooperations/cooperation.js";
import type { EntityReference } from "../../../src/services/entity/entity.js";

export const institution = (id: string): EntityReference => ({ __typename: "Institution", id: `institution:${id}` });
export const agreement = (id: string): EntityReference => ({ __typename: "Agreement", id: `agreement:${id}` });

let made = 0;

/** A live staged claim with an id of its own. */
export function claim(
  subject: EntityReference,
  predicate: string,
  object: EntityReference | null,
  stage: Stage,
  countsFrom: string,
  more: Partial<StagedClaim> = {},
): StagedClaim {
  made += 1;
  const id = `claim:${String(made).padStart(5, "0")}`;
  return { id, predicate, subject, object, stage, role: null, edtf: countsFrom, within: false, countsFrom, ...more };
}
