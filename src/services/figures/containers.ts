import { figureContainers } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import type { Containers } from "./total.js";

/** Resolves to everything that what some figures are about, and the parts they count, lie in by a date. One statement. */
export async function readContainers(run: Run, figures: readonly string[], asOf: string): Promise<Containers> {
  const containers = new Map<string, Set<string>>();
  for (const { id, container } of await run(figureContainers, { figures, asOf })) {
    containers.set(id, (containers.get(id) ?? new Set()).add(container));
  }
  return containers;
}
