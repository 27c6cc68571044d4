import { AppError } from "../../errors.js";
import { tieClaims, tieEntities, tieRevision } from "../../generated/queries.js";
import type { Query, Run } from "../../neo4j/query.js";
import { TIE_PREDICATES, type TieClaim, type TieFacts } from "../../ties/facts.js";

/** The facts of one state of the record. */
export interface RevisedFacts {
  /** Number of the state; raised by every change of the record. */
  readonly revision: number;
  readonly facts: TieFacts;
}

/** Rows read at a time. */
const PAGE = 20_000;
/** Readings begun anew when the record changes meanwhile. */
const ATTEMPTS = 3;

/** Resolves to the number of the record's present revision, 0 before the first load. One statement. */
export async function readRevision(run: Run): Promise<number> {
  const [row] = await run(tieRevision, {});
  return row?.number ?? 0;
}

/**
 * Resolves to all that ties rest on, of one revision. Errors: CONFLICT when the record keeps changing while it is read.
 * Source: queries/tie/entities.cypher, queries/tie/claims.cypher.
 */
export async function readTieFacts(run: Run): Promise<RevisedFacts> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const revision = await readRevision(run);
    const entities = await readPages((after) => run(tieEntities, { after, first: PAGE }));
    const claims = await readPages((after) => run(tieClaims, { after, first: PAGE, predicates: TIE_PREDICATES }));
    if ((await readRevision(run)) === revision)
      return { revision, facts: tieFacts(entities, claims.flatMap(toTieClaim)) };
  }
  throw new AppError("CONFLICT", `ties: the record changed during ${ATTEMPTS} readings; ask again`, {
    attempts: ATTEMPTS,
  });
}

async function readPages<Row extends { readonly id: string }>(page: (after: string) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const next: Row[] = await page(after);
    for (const row of next) rows.push(row);
    after = next.length === PAGE ? next.at(-1)?.id : undefined;
  }
  return rows;
}

/** Returns facts made of entities and live, unstaged claims, wherever they come from; entities of other types are left out. */
export function tieFacts(
  entities: Iterable<{ readonly id: string; readonly type: string; readonly kind: string | null }>,
  claims: readonly TieClaim[],
): TieFacts {
  const people = new Set<string>();
  const institutions = new Set<string>();
  const eventKinds = new Map<string, string | null>();
  for (const { id, type, kind } of entities) {
    if (type === "Person") people.add(id);
    if (type === "Institution") institutions.add(id);
    if (type === "Event") eventKinds.set(id, kind);
  }
  return { people, institutions, eventKinds, claims };
}

type ClaimRow = typeof tieClaims extends Query<never, infer Row> ? Row : never;

function toTieClaim({ predicate, low, high, ...row }: ClaimRow): TieClaim[] {
  const known = TIE_PREDICATES.find((name) => name === predicate);
  return known === undefined ? [] : [{ ...row, predicate: known, size: high ?? low }];
}
