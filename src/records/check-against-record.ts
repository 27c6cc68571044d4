import * as queries from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";
import type { Attachments } from "./attachments.js";
import type { DocumentFacts, Dossier, Problem } from "./dossier.js";

/**
 * What of a dossier contradicts the documents and passages that are loaded: one document has one description, one span
 * one digest. Articles loaded together (`together`) are asked instead of what they replace.
 */
export async function checkAgainstRecord(run: Run, dossier: Dossier, together: readonly Dossier[]): Promise<Problem[]> {
  const { source, file } = dossier;
  if (source.kind === "reference") return [];
  const { sha256 } = source.document;
  const problems: Problem[] = [];
  const replaced = new Set([dossier, ...together].map((one) => one.source.id));
  const stored = (await run(queries.recordDocuments, {})).find(
    (row) => row.sha256 === sha256 && row.articles.some((id) => !replaced.has(id)),
  );
  const siblings = together.flatMap((other) =>
    other.source.kind === "article" && other.source.document.sha256 === sha256 ? [other.source.document] : [],
  );
  for (const other of [...(stored ? [stored] : []), ...siblings]) {
    const key = differing(source.document, other);
    if (key !== null)
      problems.push({
        file,
        line: 1,
        reason: `document.${key}: another article of this document says ${other[key] ?? "nothing"}`,
      });
  }
  const others = (await run(queries.recordPassages, { sha256 })).filter((row) =>
    row.articles.some((id) => !replaced.has(id)),
  );
  const digests = new Map(others.map((row) => [`${row.start}..${row.end}`, row.digest]));
  for (const [key, { start, end, digest, line }] of dossier.passages) {
    if ((digests.get(`${start}..${end}`) ?? digest) !== digest) {
      problems.push({ file, line, reason: `passage ${key}: ${start}..${end} is loaded with another digest` });
    }
  }
  return problems;
}

/**
 * What of an unattached dossier would put passages nobody can verify in the place of verified ones: its article is
 * loaded from another document, and that one is attached.
 */
export async function checkReplacedDocument(
  run: Run,
  { source, file }: Dossier,
  attachments: Attachments,
): Promise<Problem[]> {
  if (source.kind === "reference") return [];
  const rows = await run(queries.recordDocuments, {});
  const loaded = rows.find((row) => row.articles.includes(source.id) && row.sha256 !== source.document.sha256);
  if (!loaded || (await attachments.text(loaded.sha256)) === null) return [];
  const reason = `document.sha256: ${source.id} is loaded from ${loaded.sha256}, which is attached, and no document of this digest is; correct the digest, or remove the article first if its document changed`;
  return [{ file, line: 1, reason }];
}

const KEYS = ["title", "publisher", "url", "language"] as const;

function differing(one: DocumentFacts, other: DocumentFacts): (typeof KEYS)[number] | null {
  return KEYS.find((key) => one[key] !== other[key]) ?? null;
}
