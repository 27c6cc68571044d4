import type { Run } from "../neo4j/query.js";
import type { Attachments } from "./attachments.js";
import { checkAgainstRecord, checkReplacedDocument } from "./check-against-record.js";
import { checkDossier, classifications, refuse } from "./check-dossier.js";
import type { Classification, Dossier } from "./dossier.js";
import { type Projection, project } from "./project.js";
import { type RecordState, withDossier } from "./record-state.js";
import { type Stored, readStored } from "./stored.js";
import { type ProjectionDifference, projectionDifference } from "./write-projection.js";
import { type RecordDifference, recordDifference } from "./write-record.js";

/** What a load or a removal changes, in rows; all 0 when nothing does. */
export interface ChangeCounts {
  /** Articles and references that came, went or read otherwise than before. */
  readonly sourcesChanged: number;
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

export interface LoadOptions {
  /** Where the document of the dossier is looked for, to check its passages; without it they stay unchecked. */
  readonly attachments?: Attachments;
  /** Dossiers loaded in the same go: what they declare is known, and they may disagree with what they replace. */
  readonly together?: readonly Dossier[];
}

/** What must change in record and graph, and the graph before and after. */
export interface LoadPlan {
  readonly record: RecordDifference;
  readonly projection: ProjectionDifference;
  readonly before: Projected;
  readonly after: Projected;
}

/** A record with all that follows from it. */
export interface Projected {
  readonly record: RecordState;
  readonly projection: Projection;
}

/**
 * What loading dossiers would change, without changing it.
 * Errors: BAD_RECORD, with every fault of the first faulty one as `file:line: reason` in `details.problems`.
 */
export async function planLoad(run: Run, dossiers: readonly Dossier[], options: LoadOptions = {}): Promise<LoadPlan> {
  const stored = await readStored(run);
  let { record } = stored;
  for (const dossier of dossiers) {
    record = await recordWith(run, record, dossier, await attachedText(dossier, options), {
      together: dossiers,
      ...options,
    });
  }
  return planBetween(stored, record);
}

/** The text of a dossier's document; null while it is not attached, and for a reference. */
export async function attachedText({ source }: Dossier, { attachments }: LoadOptions): Promise<string | null> {
  return source.kind === "article" ? ((await attachments?.text(source.document.sha256)) ?? null) : null;
}

/** The record with a checked dossier in it. Errors: BAD_RECORD. */
export async function recordWith(
  run: Run,
  record: RecordState,
  dossier: Dossier,
  text: string | null,
  options: LoadOptions,
): Promise<RecordState> {
  const together = (options.together ?? []).filter((other) => other.source.id !== dossier.source.id);
  const elsewhere = declaredElsewhere(record, dossier, together);
  refuse([
    ...checkDossier(dossier, { known: (id) => elsewhere.get(id), text }),
    ...(await checkAgainstRecord(run, dossier, together)),
    ...(text === null && options.attachments ? await checkReplacedDocument(run, dossier, options.attachments) : []),
  ]);
  const own = classifications(dossier);
  return withDossier(record, dossier, (id) => own.get(id) ?? elsewhere.get(id));
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
  for (const { source, id, type, kind } of record.declarations.values())
    if (!replaced.has(source)) known.set(id, { type, kind });
  for (const other of together) for (const [id, entity] of classifications(other)) known.set(id, entity);
  return known;
}

/** How a stored graph must change to follow from another record. */
export function planBetween(stored: Stored, record: RecordState): LoadPlan {
  const after = project(record);
  return {
    record: recordDifference(stored.record, record),
    projection: projectionDifference(stored.projection, after),
    before: { record: stored.record, projection: stored.projection },
    after: { record, projection: after },
  };
}

/** The rows of a plan, counted. */
export function countChanges({ record, projection: { relationships } }: LoadPlan): ChangeCounts {
  return {
    sourcesChanged: record.sourcesChanged.length,
    claimsAdded: record.claimsAdded.length,
    claimsRetracted: record.claimsRetracted.length,
    claimsRevived: record.claimsRevived.length,
    claimsRemoved: record.claimsRemoved.length,
    entitiesAdded: record.entities.added.length,
    entitiesChanged: record.entities.changed.length,
    entitiesRemoved: record.entities.gone.length,
    relationshipsAdded: relationships.added.length,
    relationshipsChanged: relationships.changed.length,
    relationshipsRemoved: relationships.gone.length,
  };
}
