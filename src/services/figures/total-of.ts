import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import { checkIds } from "../id-list.js";
import { readContainers } from "./containers.js";
import { type FigureRow, readFigures } from "./figure.js";
import { addFigures, type Total } from "./total.js";

/** An interval sum with the figures it is made of, in the order they were named. */
export interface FigureTotal extends Total {
  readonly figures: readonly FigureRow[];
}

/**
 * Resolves to the interval sum of some figures, or to why it is refused: two statements, however many.
 * Errors: BAD_USER_INPUT for no ids or more than 100; NODE_NOT_FOUND for an id that is no figure known by today.
 */
export async function totalOf(run: Run, ids: readonly string[], today: string): Promise<FigureTotal> {
  if (checkIds("total: figures", ids).length === 0) {
    const message = "total: figures must name at least one, got none; take ids from figures";
    throw new AppError("BAD_USER_INPUT", message, { argument: "figures", least: 1 });
  }
  const once = [...new Set(ids)];
  const [rows, containers] = await Promise.all([readFigures(run, once, today), readContainers(run, once, today)]);
  const figures = ids.map((id) => rows.get(id) ?? unknown(id));
  return { ...addFigures(figures, containers), figures };
}

function unknown(id: string): never {
  throw new AppError("NODE_NOT_FOUND", `total: figure ${id} is not in the graph; take ids from figures`, { id });
}
