import { AppError } from "../../errors.js";
import { figureByIds } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType, type EntityReference } from "../entity/entity.js";

export const QUALIFIERS = ["exact", "at-least", "more-than", "nearly", "about", "up-to"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
export const NATURES = ["STOCK", "FLOW"] as const;
export type Nature = (typeof NATURES)[number];

/** A number as a source gives it: an interval with its qualifiers, never bare. */
export interface FigureRow {
  readonly id: string;
  readonly about: EntityReference;
  /** What is counted, as graph/README.md and the dossiers name it: attendance, talks. */
  readonly measure: string;
  readonly unit: string;
  readonly nature: Nature;
  /** Null: no lower bound is known. */
  readonly low: number | null;
  /** Null: no upper bound is known. */
  readonly high: number | null;
  readonly qualifiers: readonly Qualifier[];
  /** EDTF of the time it counts; else the date of its earliest claim. */
  readonly edtf: string | null;
  /** Ids of the entities that say which part is counted. */
  readonly parts: readonly string[];
  /** Id of the figure it is a part of, if it is one. */
  readonly partOf: string | null;
  /** Ids of the live claims that agree on it, earliest first. */
  readonly claims: readonly string[];
}

/** The part of a figure that sums are made of and texts are written from. */
export type Interval = Pick<FigureRow, "low" | "high" | "qualifiers">;

/**
 * Resolves to the figures of these ids that count by a date, or at any date for null, by id, each resting on the claims
 * that count by then; other ids are absent.
 * Errors: QUERY_CONTRACT for a word outside the vocabulary. Source: queries/figure/by-ids.cypher.
 */
export async function readFigures(
  run: Run,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, FigureRow>> {
  const rows = await run(figureByIds, { ids, asOf });
  return new Map(
    rows.map(({ aboutType, period, ...row }) => [
      row.id,
      {
        ...row,
        about: { __typename: entityType(aboutType), id: row.about },
        nature: known(NATURES, row.nature),
        qualifiers: row.qualifiers.map((qualifier) => known(QUALIFIERS, qualifier)),
        edtf: period ?? row.edtf,
      },
    ]),
  );
}

function known<T extends string>(words: readonly T[], text: string): T {
  const word = words.find((candidate) => candidate === text);
  if (word) return word;
  throw new AppError("QUERY_CONTRACT", `figure: ${text} is not one of ${words.join(", ")}`, { text });
}
