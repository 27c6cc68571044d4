import type { Transact } from "../neo4j/query.js";
import type { Attachments } from "../records/attachments.js";
import type { Dossier } from "../records/dossier.js";
import { loadDossiers } from "../records/load-dossier.js";
import type { ChangeCounts } from "../records/plan-load.js";

/** What loading one dossier changed. */
export interface Loaded {
  readonly source: string;
  readonly changes: ChangeCounts;
}

/** Loads dossiers one after another, each in one transaction, telling of each that changed something. */
export async function loadAll(
  transact: Transact,
  dossiers: readonly Dossier[],
  attachments: Attachments,
  log: (line: string) => void,
): Promise<Loaded[]> {
  let number = 0;
  const loaded = await loadDossiers(transact, dossiers, { attachments }, ({ dossier, changes }) => {
    number += 1;
    if (changedRows(changes) > 0) {
      log(`loaded ${number} of ${dossiers.length}: ${dossier.source.id}, ${changes.claimsAdded} claims`);
    }
  });
  return loaded.map(({ dossier, changes }) => ({ source: dossier.source.id, changes }));
}

/** Rows a change touched, all kinds together. */
export function changedRows(changes: ChangeCounts): number {
  const counts: readonly number[] = Object.values<number>({ ...changes });
  return counts.reduce((sum, count) => sum + count, 0);
}
