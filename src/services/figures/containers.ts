import { figureContainers } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import type { FigureRow } from "./figure.js";
import type { Containers } from "./total.js";

/** Resolves to everything that what some figures are about, and the parts they count, lie in by a date. */
export async function readContainers(run: Run, figures: readonly FigureRow[], asOf: string): Promise<Containers> {
  const ids = [...new Set(figures.flatMap(({ about, parts }) => [about.id, ...parts]))];
  const containers = new Map<string, Set<string>>();
  for (const { id, container } of await run(figureContainers, { ids, asOf })) {
    containers.set(id, (containers.get(id) ?? new Set()).add(container));
  }
  return containers;
}
