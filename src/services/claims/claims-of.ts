import { isPredicate, PREDICATES } from "../../../graph/predicates.js";
import { AppError, quoted } from "../../errors.js";
import { claimOfSubjects } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { listsByKey } from "../lists-by-key.js";

/** Which claims about a thing are wanted. */
export interface ClaimsWanted {
  /** Of graph/predicates.ts; null for all. */
  readonly predicates: readonly string[] | null;
  /** 1..100. */
  readonly first: number;
}

const MOST = 100;
const SOME = `some of ${Object.keys(PREDICATES).join(", ")}`;

/** The same, checked. Errors: BAD_USER_INPUT for an unknown predicate, an empty list or a number out of range. */
export function checkClaimsWanted({ predicates, first }: ClaimsWanted): ClaimsWanted {
  const unknown = predicates?.find((predicate) => !isPredicate(predicate));
  if (unknown !== undefined) refusePredicates(`must be ${SOME}, got ${quoted(unknown)}`);
  if (predicates?.length === 0) refusePredicates(`is empty; name ${SOME}, or leave it out for all`);
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new AppError("BAD_USER_INPUT", `claims: first must be 1..${MOST}, got ${first}`, {
      argument: "first",
      got: first,
    });
  return { predicates, first };
}

function refusePredicates(fact: string): never {
  throw new AppError("BAD_USER_INPUT", `claims: predicates ${fact}`, { argument: "predicates" });
}

/**
 * Resolves to ids of the live claims whose subject each entity is, by entity id, in the order in which they came to
 * count; entities of which nothing is said are absent. Source: queries/claim/of-subjects.cypher.
 */
export async function readClaimsOf(
  run: Run,
  subjects: readonly string[],
  { predicates, first }: ClaimsWanted,
): Promise<Map<string, string[]>> {
  const rows = await run(claimOfSubjects, { subjects, predicates: predicates ?? [], first });
  return listsByKey(rows.map(({ subject, claim }) => [subject, claim]));
}
