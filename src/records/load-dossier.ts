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
import { dossierDigest, type RecordedSource } from "./record-state.js";
import { type Stored, readSources, readStored } from "./stored.js";
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
  return (await loadOne(transact, dossier, options, null)).changes;
}

/** What loading one of several changed. */
export interface Loaded {
  readonly dossier: Dossier;
  readonly changes: ChangeCounts;
}

/**
 * Loads dossiers one after another, each in its own transaction, and answers what each changed, in order; `told` hears
 * of each as it lands. They may name what another of them declares. What one load has written need not be read again by
 * the next. Errors: BAD_RECORD; those before the faulty one stay loaded.
 */
export async function loadDossiers(
  transact: Transact,
  dossiers: readonly Dossier[],
  options: LoadOptions = {},
  told: (loaded: Loaded) => void = () => undefined,
): Promise<Loaded[]> {
  const results: Loaded[] = [];
  const before = await transact(readSources);
  let memory: Memory | null = null;
  for (const dossier of dossiers) {
    if (isLoaded(before, dossier)) {
      results.push({ dossier, changes: NOTHING });
      told({ dossier, changes: NOTHING });
      continue;
    }
    const { changes, memory: kept }: Landed = await loadOne(
      transact,
      dossier,
      { together: dossiers, ...options },
      memory,
    );
    memory = kept;
    results.push({ dossier, changes });
    told({ dossier, changes });
  }
  return results;
}

/** What the database held at a revision: the same for as long as its number is. */
interface Memory {
  readonly revision: number;
  readonly stored: Stored;
}

interface Landed {
  readonly changes: ChangeCounts;
  readonly memory: Memory | null;
}

async function loadOne(
  transact: Transact,
  dossier: Dossier,
  options: LoadOptions,
  memory: Memory | null,
): Promise<Landed> {
  const text = await attachedText(dossier, options);
  return transact(async (run) => {
    const revision = (await run(queries.recordLock, {}))[0]?.number ?? 0;
    if (isLoaded(await readSources(run), dossier)) return { changes: NOTHING, memory };
    const stored = memory?.revision === revision ? memory.stored : await readStored(run);
    const plan = planBetween(stored, await recordWith(run, stored.record, dossier, text, options));
    await writeRecord(run, dossier, plan.record);
    await writeProjection(run, plan.projection);
    const raised = await finishChange(run, plan.record);
    return { changes: countChanges(plan), memory: { revision: raised, stored: plan.after } };
  });
}

const isLoaded = (sources: ReadonlyMap<string, RecordedSource>, dossier: Dossier): boolean =>
  sources.get(dossier.source.id)?.digest === dossierDigest(dossier);

/** Drops what exists no more and raises the revision, so that caches of the graph are thrown away; answers its number. */
export async function finishChange(run: Run, changes: RecordDifference): Promise<number> {
  const ids = changes.entities.gone.map((entity) => entity.id);
  await runIfAny(ids, () => run(queries.recordDropEntities, { ids }));
  return (await run(queries.recordRaiseRevision, {}))[0]?.number ?? 0;
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
