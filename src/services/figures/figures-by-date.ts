import { AppError } from "../../errors.js";
import { figureByIds, figureContainers } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType } from "../entity/entity.js";
import { type FigureRow, NATURES, QUALIFIERS } from "./figure.js";
import type { Containers } from "./total.js";

/** A figure as it is known by a date. */
export interface DatedFigure extends FigureRow {
  /** Id of the figure it is a part of, if it is one. */
  readonly partOf: string | null;
}

/**
 * Resolves to the figures of these ids that count by a date, by id, resting on the claims that count by then.
 * Errors: QUERY_CONTRACT for a word outside the vocabulary. Source: queries/figure/by-ids.cypher.
 */
export async function readDatedFigures(
  run: Run,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, DatedFigure>> {
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

/** Resolves to everything that what some figures are about, and the parts they count, lie in by a date. */
export async function readContainers(run: Run, figures: readonly DatedFigure[], asOf: string): Promise<Containers> {
  const ids = [...new Set(figures.flatMap(({ about, parts }) => [about.id, ...parts]))];
  const containers = new Map<string, Set<string>>();
  for (const { id, container } of await run(figureContainers, { ids, asOf })) {
    containers.set(id, (containers.get(id) ?? new Set()).add(container));
  }
  return containers;
}

function known<T extends string>(words: readonly T[], text: string): T {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new AppError("QUERY_CONTRACT", `figure: ${text} is not one of ${words.join(", ")}`, { text });
}
