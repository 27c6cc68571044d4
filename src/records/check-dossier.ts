import { ENTITY_TYPES, type EntityType, KINDS } from "../../graph/entity-types.js";
import { AppError } from "../errors.js";
import { checkClaim } from "./check-claim.js";
import { claimId, passageId } from "./claim-id.js";
import { sha256 } from "./digest.js";
import type { ArticleFacts, Classification, Dossier, Problem } from "./dossier.js";
import { problemLine } from "./dossier.js";
import { dateBounds } from "./edtf-date.js";

/** What a dossier is checked against beside itself. */
export interface CheckContext {
  /** Type and kind of an entity that another dossier declares or the record holds. */
  readonly known: (id: string) => Classification | undefined;
  /** The text of the dossier's document; null while it is not attached. */
  readonly text: string | null;
}

type Report = (line: number, reason: string) => void;

/** Every fault of one dossier, in order of line; [] when it may be loaded. Throws nothing. */
export function checkDossier(dossier: Dossier, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (line, reason) => problems.push({ file: dossier.file, line, reason });
  checkSource(dossier, report);
  checkEntities(dossier, context, report);
  checkPassages(dossier, context.text, report);
  const own = classifications(dossier);
  const find = (id: string): Classification | undefined => own.get(id) ?? context.known(id);
  for (const claim of dossier.claims) checkClaim(dossier, claim, find, (reason) => report(claim.line, reason));
  checkRepeats(dossier, report);
  return problems.toSorted((left, right) => left.line - right.line);
}

/** Throws BAD_RECORD naming the first fault; `details.problems` lists them all as `file:line: reason`. */
export function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  throw new AppError("BAD_RECORD", `${problemLine(first)}${more}; nothing of it was loaded`, {
    problems: problems.map(problemLine),
  });
}

/** Type and kind of each entity a dossier declares; entries with an unknown type are left out. */
export function classifications(dossier: Dossier): Map<string, Classification> {
  const found = new Map<string, Classification>();
  for (const { id, type, kind } of dossier.entities) if (isEntityType(type)) found.set(id, { type, kind });
  return found;
}

const isEntityType = (type: string): type is EntityType => ENTITY_TYPES.some((known) => known === type);
const ID = /^[a-z-]+:[a-z0-9][a-z0-9._/-]*$/;
const HEX64 = /^[0-9a-f]{64}$/;

function checkSource(dossier: Dossier, report: Report): void {
  const { source } = dossier;
  const prefix = source.kind === "article" ? "article:" : "reference:";
  if (!ID.test(source.id) || !source.id.startsWith(prefix))
    report(1, `id ${source.id}: expected ${prefix} and a short name`);
  if (source.kind === "reference") return;
  if (!HEX64.test(source.document.sha256)) report(1, "document.sha256: expected 64 hex digits");
  if (dossier.curator === null) report(1, "curator is missing");
  checkArticle(source.article, report);
}

function checkArticle(article: ArticleFacts, report: Report): void {
  const { releasedOn, latestNamed, datedBy } = article;
  if (releasedOn === null && latestNamed === null) report(1, "article: expected releasedOn or latestNamed");
  if (releasedOn !== null && dateBounds(releasedOn)?.earliest !== releasedOn)
    report(1, `releasedOn ${releasedOn}: expected a day`);
  if (latestNamed !== null && !dateBounds(latestNamed)?.latest)
    report(1, `latestNamed ${latestNamed}: not EDTF level 1 with an end`);
  if (datedBy !== null && !["own-line", "inherited", "inferred"].includes(datedBy)) {
    report(1, `datedBy ${datedBy}: expected own-line, inherited or inferred`);
  }
}

function checkEntities(dossier: Dossier, context: CheckContext, report: Report): void {
  const seen = new Set<string>();
  for (const { id, type, kind, line } of dossier.entities) {
    if (!ID.test(id)) report(line, `entity ${id}: expected an id such as person:name`);
    if (seen.has(id)) report(line, `entity ${id}: declared twice`);
    seen.add(id);
    if (!isEntityType(type)) {
      report(line, `entity ${id}: unknown type ${type}; expected one of ${ENTITY_TYPES.join(", ")}`);
      continue;
    }
    const kinds: readonly string[] = KINDS[type];
    if (kinds.length === 0 ? kind !== null : kind === null || !kinds.includes(kind)) {
      report(
        line,
        `entity ${id}: kind ${kind ?? "missing"}; ${type} takes ${kinds.length === 0 ? "none" : kinds.join(", ")}`,
      );
    }
    const other = context.known(id);
    if (other && (other.type !== type || other.kind !== kind)) {
      report(line, `entity ${id}: ${type} ${kind ?? ""}, but another dossier says ${other.type} ${other.kind ?? ""}`);
    }
  }
}

function checkPassages(dossier: Dossier, text: string | null, report: Report): void {
  if (dossier.source.kind === "article" && text !== null && sha256(text) !== dossier.source.document.sha256) {
    return report(1, `document.sha256: the attached document has ${sha256(text)}`);
  }
  for (const [key, { start, end, digest, line }] of dossier.passages) {
    if (start < 0 || end <= start) report(line, `passage ${key}: expected 0 <= start < end, got ${start}..${end}`);
    if (!HEX64.test(digest)) report(line, `passage ${key}: digest: expected 64 hex digits`);
    if (text === null) continue;
    if (end > text.length) report(line, `passage ${key}: ends at ${end}, the document at ${text.length}`);
    else if (sha256(text.slice(start, end)) !== digest)
      report(line, `passage ${key}: the document has other text at ${start}..${end}`);
  }
}

/** Two claims alike in everything are one claim written twice; two locators of one span must agree. */
function checkRepeats(dossier: Dossier, report: Report): void {
  const seen = new Map<string, number>();
  for (const claim of dossier.claims) {
    const id = claimId(dossier.source.id, claim.passage, claim);
    const before = seen.get(id);
    if (before !== undefined) report(claim.line, `duplicate id: says the same as the claim of line ${before}`);
    seen.set(id, claim.line);
  }
  const spans = new Map<string, string>();
  for (const [key, { start, end, digest, line }] of dossier.passages) {
    const id = passageId("", start, end);
    if ((spans.get(id) ?? digest) !== digest)
      report(line, `passage ${key}: another passage gives ${start}..${end} another digest`);
    spans.set(id, digest);
  }
}
