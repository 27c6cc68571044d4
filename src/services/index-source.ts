import { AppError } from "../errors.js";
import { tieRevision } from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";

/** Where an index of the graph's present state comes from. */
export interface IndexSource<I> {
  /** Resolves to the index of the present revision. One statement while the record stays as it is. */
  readonly index: (run: Run) => Promise<I>;
}

/** A source that can be told the present revision by whoever has just read it, and then sends nothing. */
export interface RevisedSource<I> extends IndexSource<I> {
  readonly at: (run: Run, revision: number) => Promise<I>;
}

/** Something read of one state of the record. */
export interface OfRevision<T> {
  /** Number of the state; raised by every change of the record. */
  readonly revision: number;
  readonly value: T;
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
 * Resolves to what a reading of several statements finds, all of one revision. `place` names what is read.
 * Errors: CONFLICT when the record keeps changing while it is read. Source: queries/tie/revision.cypher.
 */
export async function readOfOneRevision<T>(run: Run, place: string, read: () => Promise<T>): Promise<OfRevision<T>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const revision = await readRevision(run);
    const value = await read();
    if ((await readRevision(run)) === revision) return { revision, value };
  }
  throw new AppError("CONFLICT", `${place}: the record changed during ${ATTEMPTS} readings; ask again`, {
    attempts: ATTEMPTS,
  });
}

/** Resolves to all rows of a statement that gives them in order of id, a page of 20,000 at a time. */
export async function readPages<Row extends { readonly id: string }>(
  page: (place: { readonly after: string; readonly first: number }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const next: Row[] = await page({ after, first: PAGE });
    for (const row of next) rows.push(row);
    after = next.length === PAGE ? next.at(-1)?.id : undefined;
  }
  return rows;
}

/**
 * Makes a source that keeps the index of the revision read last. It asks for the revision at every question, so a load
 * by another process is noticed at the next one.
 */
export function makeIndexSource<I>(read: (run: Run) => Promise<OfRevision<I>>): RevisedSource<I> {
  let kept: OfRevision<I> | undefined;
  let reading: Promise<OfRevision<I>> | undefined;
  const readAndKeep = async (run: Run): Promise<OfRevision<I>> => (kept = await read(run));
  const shared = (run: Run): Promise<OfRevision<I>> =>
    (reading ??= readAndKeep(run).finally(() => (reading = undefined)));
  const at = async (run: Run, revision: number): Promise<I> => {
    if (kept?.revision === revision) return kept.value;
    // Questions that arrive together share one reading; one that ended before the record changed will not do.
    const joined = await shared(run);
    return joined.revision === revision ? joined.value : (await shared(run)).value;
  };
  return { at, index: async (run) => at(run, await readRevision(run)) };
}

/** Makes the source of one answer: all its questions are put to one state of the graph, that of `revision`. */
export function pinIndex<I>(source: RevisedSource<I>, revision: () => Promise<number>): IndexSource<I> {
  let pinned: Promise<I> | undefined;
  const index = async (run: Run): Promise<I> => source.at(run, await revision());
  return { index: (run) => (pinned ??= index(run)) };
}
