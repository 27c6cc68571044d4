import { isPredicate, type PredicateName } from "../../../graph/predicates.js";
import { STAGES, type Stage } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import { claimByIds } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityReference, type EntityReference } from "../entity/entity.js";

export const BASES = ["STATED", "INFERRED", "REFERENCE"] as const;
export type Basis = (typeof BASES)[number];
export const CLAIM_STATES = ["LIVE", "RETRACTED"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** One claim of the record, whole. Fields are those of graph/README.md, "Record"; null where the claim has none. */
export interface ClaimRow {
  readonly id: string;
  readonly predicate: PredicateName;
  /** Null once the entity has left the graph (a retracted claim may outlive it). */
  readonly subject: EntityReference | null;
  readonly object: EntityReference | null;
  /** Kind of the object, of graph/README.md, "Entities". */
  readonly objectKind: string | null;
  readonly value: string | null;
  /** Id of the figure. */
  readonly figure: string | null;
  /** EDTF of the time its figure counts, where the source gives one. */
  readonly period: string | null;
  /** Ids of technology fields. */
  readonly topics: readonly string[];
  readonly onBehalfOf: EntityReference | null;
  readonly at: EntityReference | null;
  /** Kind of the event `at`. */
  readonly atKind: string | null;
  /** EDTF level 1 of the event `at`. */
  readonly atEdtf: string | null;
  readonly accordingTo: EntityReference | null;
  readonly stage: Stage | null;
  readonly role: string | null;
  readonly capacity: string | null;
  readonly kind: string | null;
  readonly ordinal: number | null;
  /** BCP 47, of a name. */
  readonly language: string | null;
  /** Words as printed. */
  readonly title: string | null;
  /** EDTF level 1; the claim's own date or the one derived from its events. */
  readonly edtf: string | null;
  /** The same, of its own alone. */
  readonly ownEdtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** True: some day within the date; false: the whole of it. */
  readonly within: boolean;
  readonly basis: Basis;
  readonly reason: string | null;
  readonly state: ClaimState;
  /** Id of the article; null for REFERENCE. */
  readonly article: string | null;
}

/**
 * Resolves to the claims of these ids, by id, live and retracted; unknown ids are absent.
 * Errors: QUERY_CONTRACT for a word outside the vocabulary. Source: queries/claim/by-ids.cypher.
 */
export async function readClaims(run: Run, ids: readonly string[]): Promise<Map<string, ClaimRow>> {
  const rows = await run(claimByIds, { ids });
  return new Map(
    rows.map((row) => {
      const { subjectType, objectType, atType, accordingToType, onBehalfOfType, ...plain } = row;
      const claim: ClaimRow = {
        ...plain,
        predicate: isPredicate(row.predicate) ? row.predicate : unknownWord("predicate", row.predicate),
        subject: entityReference(row.subject, subjectType),
        object: entityReference(row.object, objectType),
        at: entityReference(row.at, atType),
        accordingTo: entityReference(row.accordingTo, accordingToType),
        onBehalfOf: entityReference(row.onBehalfOf, onBehalfOfType),
        stage: row.stage === null ? null : oneOf("stage", STAGES, row.stage),
        basis: oneOf("basis", BASES, row.basis),
        state: oneOf("state", CLAIM_STATES, row.state),
      };
      return [row.id, claim];
    }),
  );
}

function oneOf<T extends string>(what: string, known: readonly T[], text: string): T {
  return known.find((word) => word === text) ?? unknownWord(what, text);
}

function unknownWord(what: string, text: string): never {
  throw new AppError("QUERY_CONTRACT", `claim: ${what} ${text} is not in the vocabulary`, { what, text });
}
