import { seriesEditions, seriesPresences } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { type EditionRow, editionsOf, repeatersOf } from "./editions.js";

/** A series of events as it is known by a date; lists hold ids. */
export interface Series {
  readonly id: string;
  /** Editions that took place, by number; those without one last. */
  readonly editions: readonly string[];
  /** Editions announced of which nothing says that they took place. */
  readonly planned: readonly string[];
  /** Numbers of editions known to exist, for a later one is known, and not in the graph. */
  readonly missing: readonly number[];
  /** People present at two editions or more, the most faithful first, then by id. */
  readonly repeatParticipants: readonly string[];
}

/** Resolves to a series by a date, null when no series has the id: two statements. Source: queries/series/. */
export async function series(run: Run, id: string, asOf: string): Promise<Series | null> {
  const rows = await run(seriesEditions, { id, asOf });
  if (rows.length === 0) return null;
  const known = rows.flatMap(({ event, ordinal, planned }): EditionRow[] =>
    event === null ? [] : [{ event, ordinal, planned }],
  );
  const { editions, planned, missing } = editionsOf(known);
  const presences = editions.length < 2 ? [] : await run(seriesPresences, { events: editions, asOf });
  return { id, editions, planned, missing, repeatParticipants: repeatersOf(presences) };
}
