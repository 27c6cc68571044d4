import { AppError } from "../errors.js";
import * as queries from "../generated/queries.js";
import type { Run, Transact } from "../neo4j/query.js";
import { checkDossier, classifications, refuse } from "./check-dossier.js";
import { checkAgainstRecord } from "./check-against-record.js";
import type { Classification, Dossier } from "./dossier.js";
import { project } from "./project.js";
import { type RecordState, dossierDigest, withDossier, withoutSource } from "./record-state.js";
import { type Stored, readSources, readStored } from "./stored.js";
import { type ProjectionDifference, projectionDifference, writeProjection } from "./write-projection.js";
import { type RecordDifference, recordDifference, runIfAny, writeRecord } from "./write-record.js";

/** What a load or a removal changed, in rows; all 0 when nothing did. */
export interface ChangeCounts {
  readonly claimsAdded: number;
  readonly claimsRetracted: number;
  /** Retracted before, stated again. */
  readonly claimsRevived: number;
  readonly claimsRemoved: number;
  readonly entitiesAdded: number;
  readonly entitiesChanged: number;
  readonly entitiesRemoved: number;
  readonly relationshipsAdded: number;
  readonly relationshipsChanged: number;
  readonly relationshipsRemoved: number;
}

/** Where attached documents are read from: the whole text by sha256, null while it is not attached. */
export interface Attachments {
  text(sha256: string): Promise<string | null>;
}

export interface LoadOptions {
  readonly attachments?: Attachments;
  /** Dossiers loaded in the same go: what they declare is known, and they may disagree with what they replace. */
  readonly together?: readonly Dossier[];
}

/** What loading a dossier would change, and whether its source is loaded already. */
export interface LoadPlan {
  readonly record: RecordDifference;
  readonly projection: ProjectionDifference;
}

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
    const plan = await planIn(run, dossier, text, options);
    await writeRecord(run, dossier, plan.record);
    await writeProjection(run, plan.projection);
    await finishChange(run, plan.record);
    return countChanges(plan);
  });
}

/** What `loadDossier` would change, without changing it. Errors: BAD_RECORD as there. */
export async function planLoad(run: Run, dossier: Dossier, options: LoadOptions = {}): Promise<LoadPlan> {
  return planIn(run, dossier, await attachedText(dossier, options), options);
}

async function attachedText(dossier: Dossier, options: LoadOptions): Promise<string | null> {
  const { source } = dossier;
  return source.kind === "article" ? ((await options.attachments?.text(source.document.sha256)) ?? null) : null;
}

async function planIn(run: Run, dossier: Dossier, text: string | null, options: LoadOptions): Promise<LoadPlan> {
  const stored = await readStored(run);
  const together = (options.together ?? []).filter((other) => other.source.id !== dossier.source.id);
  const elsewhere = declaredElsewhere(stored.record, dossier, together);
  refuse([
    ...checkDossier(dossier, { known: (id) => elsewhere.get(id), text }),
    ...(await checkAgainstRecord(run, dossier, together)),
  ]);
  const own = classifications(dossier);
  const known = (id: string): Classification | undefined => own.get(id) ?? elsewhere.get(id);
  return planBetween(stored, withDossier(stored.record, dossier, known));
}

/** Type and kind of what others declare or the record still names; those loaded together speak before the record. */
function declaredElsewhere(
  record: RecordState,
  dossier: Dossier,
  together: readonly Dossier[],
): Map<string, Classification> {
  const replaced = new Set([dossier, ...together].map((one) => one.source.id));
  const own = classifications(dossier);
  const known = new Map<string, Classification>();
  for (const [id, entity] of record.entities) if (!own.has(id)) known.set(id, entity);
  for (const declaration of record.declarations.values()) {
    const { id, type, kind } = declaration;
    if (!replaced.has(declaration.source)) known.set(id, { type, kind });
  }
  for (const other of together) for (const [id, entity] of classifications(other)) known.set(id, entity);
  return known;
}

/** How a stored graph must change to follow from another record. */
export function planBetween(stored: Stored, after: RecordState): LoadPlan {
  return {
    record: recordDifference(stored.record, after),
    projection: projectionDifference(stored.projection, project(after)),
  };
}

/**
 * Removes a source with all its claims, live and retracted, and exactly what rested on it alone; answers what changed.
 * Errors: NODE_NOT_FOUND when no source of this id is loaded.
 */
export async function removeDossier(transact: Transact, source: string): Promise<ChangeCounts> {
  return transact(async (run) => {
    await run(queries.recordLock, {});
    const stored = await readStored(run);
    if (!stored.record.sources.has(source)) {
      throw new AppError(
        "NODE_NOT_FOUND",
        `remove: no source ${source} is loaded; loaded are ${[...stored.record.sources.keys()].join(", ")}`,
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

async function finishChange(run: Run, changes: RecordDifference): Promise<void> {
  const ids = changes.entities.gone.map((entity) => entity.id);
  await runIfAny(ids, () => run(queries.recordDropEntities, { ids }));
  await run(queries.recordRaiseRevision, {});
}

const NOTHING: ChangeCounts = {
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

function countChanges({ record, projection }: LoadPlan): ChangeCounts {
  return {
    claimsAdded: record.claimsAdded.length,
    claimsRetracted: record.claimsRetracted.length,
    claimsRevived: record.claimsRevived.length,
    claimsRemoved: record.claimsRemoved.length,
    entitiesAdded: record.entities.added.length,
    entitiesChanged: record.entities.changed.length,
    entitiesRemoved: record.entities.gone.length,
    relationshipsAdded: projection.relationships.added.length,
    relationshipsChanged: projection.relationships.changed.length,
    relationshipsRemoved: projection.relationships.gone.length,
  };
}
