import type { Attachments } from "./attachments.js";
import { checkDossier, classifications } from "./check-dossier.js";
import type { Classification, Dossier, Problem } from "./dossier.js";
import { attachedText } from "./plan-load.js";
import { type Projection, project } from "./project.js";
import { EMPTY_RECORD, type RecordState, withDossier } from "./record-state.js";

/** One dossier checked. Passages are counted once a locator; those `notAttached` could not be compared with a text. */
export interface CheckedDossier {
  readonly file: string;
  readonly source: string;
  readonly title: string;
  readonly claims: number;
  readonly passages: number;
  readonly passagesVerified: number;
  readonly passagesNotAttached: number;
  readonly problems: readonly Problem[];
}

/** What `crossing check` prints. */
export interface CheckTable {
  readonly dossiers: readonly CheckedDossier[];
  readonly articles: number;
  readonly claims: number;
  readonly passages: number;
  readonly passagesVerified: number;
  readonly passagesNotAttached: number;
  /** Entities by type, types in order of name. */
  readonly entities: Readonly<Record<string, number>>;
  readonly relationships: number;
  /** Share of the relationships stated by articles that only one article states, 0..1; null when there is none. */
  readonly singleSourced: number | null;
  readonly problems: readonly Problem[];
}

/** Checks dossiers as one body, without a database; attached documents are compared. Throws nothing for a fault. */
export async function checkTable(dossiers: readonly Dossier[], attachments: Attachments): Promise<CheckTable> {
  const checked: CheckedDossier[] = [];
  for (const dossier of dossiers) checked.push(await checkOne(dossier, dossiers, attachments));
  const total = (count: (one: CheckedDossier) => number): number => checked.reduce((sum, one) => sum + count(one), 0);
  const record = recordOf(dossiers);
  const projection = project(record);
  return {
    dossiers: checked,
    articles: dossiers.filter((dossier) => dossier.source.kind === "article").length,
    claims: total((one) => one.claims),
    passages: total((one) => one.passages),
    passagesVerified: total((one) => one.passagesVerified),
    passagesNotAttached: total((one) => one.passagesNotAttached),
    entities: entitiesByType(record),
    relationships: projection.relationships.size,
    singleSourced: singleSourcedShare(record, projection),
    problems: checked.flatMap((one) => one.problems),
  };
}

async function checkOne(
  dossier: Dossier,
  together: readonly Dossier[],
  attachments: Attachments,
): Promise<CheckedDossier> {
  const others = declaredBy(together.filter((other) => other !== dossier));
  const text = await attachedText(dossier, { attachments });
  const problems = checkDossier(dossier, { known: (id) => others.get(id), text });
  const { source, file } = dossier;
  const passages = dossier.passages.size;
  const lines = new Set(problems.map((problem) => problem.line));
  const sound = [...dossier.passages.values()].filter((passage) => !lines.has(passage.line)).length;
  return {
    file,
    source: source.id,
    title: source.kind === "article" ? source.article.title : source.title,
    claims: dossier.claims.length,
    passages,
    passagesVerified: text === null ? 0 : sound,
    passagesNotAttached: text === null ? passages : 0,
    problems,
  };
}

function declaredBy(dossiers: readonly Dossier[]): Map<string, Classification> {
  return new Map(dossiers.flatMap((dossier) => [...classifications(dossier)]));
}

/** The record as if these dossiers, and no others, were loaded. */
export function recordOf(dossiers: readonly Dossier[]): RecordState {
  const declared = declaredBy(dossiers);
  return dossiers.reduce((record, dossier) => withDossier(record, dossier, (id) => declared.get(id)), EMPTY_RECORD);
}

function entitiesByType(record: RecordState): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of record.entities.values()) counts[type] = (counts[type] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function singleSourcedShare(record: RecordState, projection: Projection): number | null {
  const sources = [...projection.relationships.values()].map(({ claims }) => {
    const stated = claims.flatMap((id) => record.claims.get(id) ?? []).filter((claim) => claim.basis !== "REFERENCE");
    return new Set(stated.map((claim) => claim.source)).size;
  });
  const stated = sources.filter((count) => count > 0);
  return stated.length === 0 ? null : stated.filter((count) => count === 1).length / stated.length;
}
