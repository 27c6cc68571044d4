import type {
  ArticleFacts,
  DeclaredEntity,
  DocumentFacts,
  Dossier,
  PassageLocator,
  Problem,
  Source,
  StatedClaim,
} from "./dossier.js";
import { readClaim, readNames } from "./read-claim.js";
import { type Fields, Sheet } from "./yaml-fields.js";

/** A dossier, or every fault that kept it from being read. Faults of meaning are found by `checkDossier`. */
export interface ReadDossier {
  /** Null when there is any problem. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
}

/** Reads one dossier of YAML; `file` names it in messages. Format: seeds/README.md. Throws nothing. */
export function readDossier(file: string, text: string): ReadDossier {
  const sheet = new Sheet(file, text);
  const dossier = readRoot(sheet.root, file);
  return { dossier: sheet.problems.length === 0 ? dossier : null, problems: sheet.problems };
}

function readRoot(root: Fields, file: string): Dossier | null {
  if (root.integer("dossier") !== 1) root.report("dossier: expected format 1", "dossier");
  const source = root.has("reference") ? readReference(root) : readArticleSource(root);
  const curator = root.optionalText("curator");
  const declarations = root.list("entities");
  const entities = declarations.map(readEntity);
  const names = declarations.flatMap((fields, index) => readNames(fields, entities[index]?.id ?? ""));
  const claims: StatedClaim[] = [...names, ...root.list("claims").map(readClaim)];
  const passages = readPassages(root);
  for (const fields of declarations) fields.finish();
  root.finish();
  return source && { file, source, curator, entities, passages, claims };
}

function readReference(root: Fields): Source | null {
  const fields = root.map("reference");
  if (fields === null) return null;
  const source: Source = { kind: "reference", id: fields.text("id"), title: fields.text("title") };
  fields.finish();
  return source;
}

function readArticleSource(root: Fields): Source | null {
  const articleFields = root.map("article");
  const documentFields = root.map("document");
  if (articleFields === null || documentFields === null) {
    root.report("expected article and document, or reference");
    return null;
  }
  const article = readArticle(articleFields);
  return { kind: "article", id: article.id, article, document: readDocument(documentFields) };
}

function readArticle(fields: Fields): ArticleFacts {
  const article = {
    id: fields.text("id"),
    ordinal: fields.integer("ordinal"),
    title: fields.text("title"),
    language: fields.text("language"),
    firstLine: fields.optionalInteger("firstLine"),
    lastLine: fields.optionalInteger("lastLine"),
    releasedOn: fields.optionalText("releasedOn"),
    datedBy: fields.optionalText("datedBy"),
    latestNamed: fields.optionalText("latestNamed"),
  };
  fields.finish();
  return article;
}

function readDocument(fields: Fields): DocumentFacts {
  const document = {
    sha256: fields.text("sha256"),
    title: fields.text("title"),
    publisher: fields.optionalText("publisher"),
    url: fields.optionalText("url"),
    language: fields.text("language"),
  };
  fields.finish();
  return document;
}

function readEntity(fields: Fields): DeclaredEntity {
  return { id: fields.text("id"), type: fields.text("type"), kind: fields.optionalText("kind"), line: fields.line };
}

function readPassages(root: Fields): Map<string, PassageLocator> {
  const passages = new Map<string, PassageLocator>();
  if (!root.has("passages")) return passages;
  const all = root.map("passages");
  for (const key of all?.keys() ?? []) {
    const fields = all?.map(key);
    if (!fields) continue;
    const { line } = fields;
    passages.set(key, {
      start: fields.integer("start"),
      end: fields.integer("end"),
      digest: fields.text("digest"),
      line,
    });
    fields.finish();
  }
  return passages;
}
