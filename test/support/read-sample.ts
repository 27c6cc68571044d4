import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../src/records/dossier.js";
import { readDossier } from "../../src/records/read-dossier.js";

const FOLDER = join(import.meta.dirname, "dossiers");

/** A made-up dossier of test/support/dossiers, by name. Throws when it cannot be read. */
export function sampleDossier(name: string): Dossier {
  return dossierFrom(sampleYaml(name), `${name}.yaml`);
}

/** The YAML of a made-up dossier. */
export function sampleYaml(name: string): string {
  return readFileSync(join(FOLDER, `${name}.yaml`), "utf8");
}

/** The text of the document a made-up dossier is about. */
export function sampleText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.txt`), "utf8");
}

/** Reads a dossier that must be readable. */
export function dossierFrom(yaml: string, file = "made-up.yaml"): Dossier {
  const { dossier, problems } = readDossier(file, yaml);
  if (!dossier) throw new Error(`${file}: ${problems.map((problem) => problem.reason).join("; ")}`);
  return dossier;
}
