import { AppError } from "../errors.js";
import * as queries from "../generated/queries.js";
import type { Transact } from "../neo4j/query.js";
import { finishChange } from "./load-dossier.js";
import { type ChangeCounts, countChanges, planBetween } from "./plan-load.js";
import { withoutSource } from "./record-state.js";
import { readStored } from "./stored.js";
import { writeProjection } from "./write-projection.js";

/**
 * Removes a source (`article:...` or `reference:...`) with all its claims, live and retracted, and exactly what rested
 * on it alone; answers what changed. Errors: NODE_NOT_FOUND when no source of this id is loaded.
 */
export async function removeDossier(transact: Transact, source: string): Promise<ChangeCounts> {
  return transact(async (run) => {
    await run(queries.recordLock, {});
    const stored = await readStored(run);
    if (!stored.record.sources.has(source)) {
      const loaded = [...stored.record.sources.keys()];
      throw new AppError(
        "NODE_NOT_FOUND",
        `remove: ${source} is not loaded; loaded: ${loaded.join(", ") || "nothing"}`,
        { id: source },
      );
    }
    const plan = planBetween(stored, withoutSource(stored.record, source));
    await writeProjection(run, plan.projection);
    await run(queries.recordRemoveClaims, { source });
    await run(queries.recordRemoveSource, { source });
    await run(queries.recordDropOrphans, {});
    await finishChange(run, plan.record);
    return countChanges(plan);
  });
}
