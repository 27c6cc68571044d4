import { newestFirstKey } from "../../../graph/newest-first.js";
import { AppError, quoted } from "../../errors.js";
import {
  figureCount,
  figurePage,
  figurePageAbout,
  figurePageOfMeasures,
  figureUnknownMeasures,
} from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { readEntities } from "../entity/entity.js";
import { checkPageSize, type PageKey, type PageQuery, readCursor, writeCursor } from "../paging/cursor.js";
import { type FigureRow, readFigures } from "./figure.js";

/** What `figures` may be asked. */
export interface FiguresInput {
  /** Id of any entity; null for all. */
  readonly about: string | null;
  /** Whether figures about its parts are among them: an event's sessions and stops, a series' editions, an institution's units. */
  readonly includeParts: boolean;
  /** As the dossiers name them: attendance, talks; null for every measure. */
  readonly measures: readonly string[] | null;
  /** ISO date; null for today, or for the date the page before was cut at. */
  readonly asOf: string | null;
  /** Items a page, 1..100. */
  readonly first: number;
  readonly after: string | null;
}

/** One page of figures, newest first: by the day from which each counts, then by id. */
export interface FigurePage {
  readonly edges: readonly { readonly cursor: string; readonly figure: FigureRow }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Resolves to the number of figures in the whole list, by one more statement. */
  readonly totalCount: () => Promise<number>;
  /** Why the list is empty, in one line, when it is. */
  readonly note: string | null;
}

/** Which figures are listed: one choice for all pages of a walk. */
interface Choice {
  readonly about: string | null;
  readonly includeParts: boolean;
  /** Sorted, each once; empty for every measure. */
  readonly measures: readonly string[];
  readonly asOf: string;
}

/**
 * Resolves to figures about one entity or all, as they are known by a date: three statements at most, however many, and
 * two more to say where figures are when there are none here, or that none has such a measure.
 * A page is read from an index behind a key, so the fiftieth costs what the first does.
 * Errors: NODE_NOT_FOUND for an unknown entity; BAD_USER_INPUT for a page of other than 1..100, a cursor of another
 * query, a measure that no figure of the record has at any date where the list is empty.
 * Source: queries/figure/page.cypher, page-of-measures.cypher, page-about.cypher.
 */
export async function figures(run: Run, input: FiguresInput, today: string): Promise<FigurePage> {
  const { about, includeParts, first, after } = input;
  checkPageSize("figures", first);
  const measures = [...new Set(input.measures ?? [])].sort();
  const args = { about, includeParts: String(includeParts), measures, asOf: input.asOf };
  const query: PageQuery = { field: "figures", args };
  const place = after === null ? null : readCursor(query, after);
  const asOf = place?.asOf ?? input.asOf ?? today;
  const choice: Choice = { about, includeParts, measures, asOf };
  const [keys] = await Promise.all([readKeys(run, choice, place?.key ?? null, first + 1), checkAbout(run, about)]);
  const page = keys.slice(0, first);
  const ids = page.map(({ id }) => id);
  const rows = ids.length === 0 ? new Map<string, FigureRow>() : await readFigures(run, ids, asOf);
  return {
    edges: page.flatMap((key) => {
      const figure = rows.get(key.id);
      return figure === undefined ? [] : [{ cursor: writeCursor(query, { key, asOf }), figure }];
    }),
    hasNextPage: keys.length > first,
    hasPreviousPage: place !== null,
    totalCount: () => count(run, choice),
    note: page.length > 0 || place !== null ? null : await emptyNote(run, choice),
  };
}

async function checkAbout(run: Run, about: string | null): Promise<void> {
  if (about === null || (await readEntities(run, [about])).has(about)) return;
  throw new AppError("NODE_NOT_FOUND", `figures: about ${about} is not in the graph; search for its id`, { id: about });
}

/** The keys of the figures behind a place, or from the first that counts by the date on. */
function readKeys(run: Run, choice: Choice, place: PageKey | null, limit: number): Promise<PageKey[]> {
  const { about, measures, asOf } = choice;
  const after = place === null ? newestFirstKey(asOf) : newestFirstKey(place.since, place.id);
  if (about !== null) return run(figurePageAbout, { ...choice, about, after, limit });
  if (measures.length > 0) return run(figurePageOfMeasures, { measures, after, limit });
  return run(figurePage, { after, limit });
}

async function count(run: Run, choice: Choice): Promise<number> {
  const [row] = await run(figureCount, { ...choice, after: newestFirstKey(choice.asOf) });
  return row?.figures ?? 0;
}

/** Says why a list is empty, or refuses measures that nobody counts: a slip of the pen is no honest unknown. */
async function emptyNote(run: Run, choice: Choice): Promise<string> {
  const { about, includeParts, measures, asOf } = choice;
  await checkMeasures(run, measures);
  const what = measures.length === 0 ? "" : ` of measure ${measures.join(" or ")}`;
  const whose = about === null ? "" : ` about ${about}`;
  const inParts = about === null || includeParts ? 0 : await count(run, { ...choice, includeParts: true });
  const where = inParts === 0 ? "" : `; its parts have ${inParts}: ask with includeParts`;
  return `no figure${what}${whose} is known by ${asOf}; unknown is not zero${where}`;
}

async function checkMeasures(run: Run, measures: readonly string[]): Promise<void> {
  const [row] = measures.length === 0 ? [] : await run(figureUnknownMeasures, { measures });
  if (row === undefined) return;
  const known = row.known.toSorted();
  const others = known.length > SHOWN ? ` and ${known.length - SHOWN} others` : "";
  const some = known.slice(0, SHOWN).join(", ") + others;
  const message = `figures: measures must be some of ${some}, got ${quoted(row.unknown)}`;
  throw new AppError("BAD_USER_INPUT", message, { argument: "measures" });
}

/** So many measures a message names. */
const SHOWN = 40;
