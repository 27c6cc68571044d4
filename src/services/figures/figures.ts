import { AppError } from "../../errors.js";
import { figureCount, figurePage } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { readEntities } from "../entity/entity.js";
import { checkPageSize, type PageQuery, readCursor, writeCursor } from "../paging/cursor.js";
import { type DatedFigure, readDatedFigures } from "./figures-by-date.js";

/** What `figures` may be asked. */
export interface FiguresInput {
  /** Id of any entity; null for all. */
  readonly about: string | null;
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
  readonly edges: readonly { readonly cursor: string; readonly figure: DatedFigure }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Resolves to the number of figures in the whole list, by one more statement. */
  readonly totalCount: () => Promise<number>;
  /** Why the list is empty, in one line, when it is. */
  readonly note: string | null;
}

/**
 * Resolves to figures about one entity or all, as they are known by a date: three statements at most, however many.
 * A page starts behind a key, so the fiftieth costs what the first does.
 * Errors: NODE_NOT_FOUND for an unknown entity; BAD_USER_INPUT for a page of other than 1..100, a cursor of another
 * query. Source: queries/figure/page.cypher.
 */
export async function figures(run: Run, input: FiguresInput, today: string): Promise<FigurePage> {
  const { about, first, after } = input;
  checkPageSize("figures", first);
  const measures = [...new Set(input.measures ?? [])].sort();
  const query: PageQuery = { field: "figures", args: { about, measures, asOf: input.asOf } };
  const place = after === null ? null : readCursor(query, after);
  const asOf = place?.asOf ?? input.asOf ?? today;
  await checkAbout(run, about);
  const { since, id } = place?.key ?? { since: null, id: null };
  const keys = await run(figurePage, { about, measures, asOf, since, id, limit: first + 1 });
  const page = keys.slice(0, first);
  const rows =
    page.length === 0
      ? new Map<string, DatedFigure>()
      : await readDatedFigures(
          run,
          page.map((key) => key.id),
          asOf,
        );
  return {
    edges: page.flatMap((key) => {
      const figure = rows.get(key.id);
      return figure === undefined ? [] : [{ cursor: writeCursor(query, { key, asOf }), figure }];
    }),
    hasNextPage: keys.length > first,
    hasPreviousPage: place !== null,
    totalCount: async () => (await run(figureCount, { about, measures, asOf }))[0]?.figures ?? 0,
    note: page.length > 0 || place !== null ? null : emptyNote(about, measures, asOf),
  };
}

async function checkAbout(run: Run, about: string | null): Promise<void> {
  if (about === null || (await readEntities(run, [about])).has(about)) return;
  throw new AppError("NODE_NOT_FOUND", `figures: about ${about} is not in the graph; search for its id`, { id: about });
}

function emptyNote(about: string | null, measures: readonly string[], asOf: string): string {
  const what = measures.length === 0 ? "" : ` of measure ${measures.join(" or ")}`;
  return `no figure${what}${about === null ? "" : ` about ${about}`} is known by ${asOf}; unknown is not zero`;
}
