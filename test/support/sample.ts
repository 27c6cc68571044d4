import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { recordSources } from "../../src/generated/queries.js";
import { migrate } from "../../src/neo4j/migrations.js";
import { PROJECT_ROOT } from "../../src/project-root.js";
import type { Dossier } from "../../src/records/dossier.js";
import { loadDossier } from "../../src/records/load-dossier.js";
import { readDossier, type ReadDossier } from "../../src/records/read-dossier.js";
import { FIELDS_FILE, readFields } from "../../src/records/reference-source.js";
import type { LiveDatabase } from "./database.js";

/** How long loading the sample may take on a busy machine, ms; for `beforeAll`. */
export const SAMPLE_TIMEOUT_MS = 300_000;

/**
 * Loads the twelve articles with their references, and nothing else: a database that holds another record is emptied
 * first; one that holds this very record is left as it is.
 */
export async function loadSample(live: LiveDatabase): Promise<void> {
  const { driver, database, run, transact } = live;
  await migrate(driver, { database });
  const together = sampleDossiers();
  const ours = new Set(together.map((dossier) => dossier.source.id));
  if ((await run(recordSources, {})).some(({ id }) => !ours.has(id))) {
    await live.wipe();
    await migrate(driver, { database });
  }
  for (const dossier of together) await loadDossier(transact, dossier, { together });
}

/** The dossiers under `seeds` with the concept scheme, references first. Throws when one cannot be read. */
export function sampleDossiers(): Dossier[] {
  const read = (path: string, reader: (file: string, text: string) => ReadDossier): Dossier => {
    const { dossier, problems } = reader(path, readFileSync(join(PROJECT_ROOT, path), "utf8"));
    if (!dossier) throw new Error(`${path}: ${problems.map((problem) => problem.reason).join("; ")}`);
    return dossier;
  };
  const files = readdirSync(join(PROJECT_ROOT, "seeds")).filter((name) => name.endsWith(".yaml"));
  const seeds = files.sort().map((name) => read(`seeds/${name}`, readDossier));
  const rank = (dossier: Dossier): number => (dossier.source.kind === "reference" ? 0 : 1);
  return [read(FIELDS_FILE, readFields), ...seeds].sort((left, right) => rank(left) - rank(right));
}
