import * as queries from "../generated/queries.js";
import type { Run, Transact } from "../neo4j/query.js";
import type { Dossier } from "./dossier.js";
import {
  type ChangeCounts,
  type LoadOptions,
  attachedText,
  countChanges,
  planBetween,
  recordWith,
} from "./plan-load.js";
import { dossierDigest } from "./record-state.js";
import { readSources, readStored } from "./stored.js";
import { writeProjection } from "./write-projection.js";
import { type RecordDifference, runIfAny, writeRecord } from "./write-record.js";

export type { Attachments } from "./attachments.js";
export type { ChangeCounts, LoadOptions } from "./plan-load.js";

/**
 * Loads one dossier in one transaction and answers what changed. Loads take turns; a second load changes 0 rows.
 * Errors: BAD_RECORD, with every fault as `file:line: reason` in `details.problems`, and then nothing is changed.
 */
export async function loadDossier(
  transact: Transact,
  dossier: Dossier,
  options: LoadOptions = {},
): Promise<ChangeCounts> {
  const text = await attachedText(dossier, options);
  return transact(async (run) => {
    await run(queries.recordLock, {});
    const loaded = (await readSources(run)).get(dossier.source.id);
    if (loaded?.digest === dossierDigest(dossier)) return NOTHING;
    const stored = await readStored(run);
    const plan = planBetween(stored, await recordWith(run, stored.record, dossier, text, options));
    await writeRecord(run, dossier, plan.record);
    await writeProjection(run, plan.projection);
    await finishChange(run, plan.record);
    return countChanges(plan);
  });
}

/** Drops what exists no more and raises the revision, so that caches of the graph are thrown away. */
export async function finishChange(run: Run, changes: RecordDifference): Promise<void> {
  const ids = changes.entities.gone.map((entity) => entity.id);
  await runIfAny(ids, () => run(queries.recordDropEntities, { ids }));
  await run(queries.recordRaiseRevision, {});
}

const NOTHING: ChangeCounts = {
  sourcesChanged: 0,
  claimsAdded: 0,
  claimsRetracted: 0,
  claimsRevived: 0,
  claimsRemoved: 0,
  entitiesAdded: 0,
  entitiesChanged: 0,
  entitiesRemoved: 0,
  relationshipsAdded: 0,
  relationshipsChanged: 0,
  relationshipsRemoved: 0,
};
