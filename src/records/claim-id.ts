import type { ClaimFacts, FigureFacts } from "./dossier.js";
import { partsDigest } from "./digest.js";

/** Id of a passage: digest of document, start and end, so one span of one document is one passage. */
export function passageId(documentSha256: string, start: number, end: number): string {
  return `passage:${partsDigest([documentSha256, start, end])}`;
}

/**
 * Id of a claim: digest of its source, passage and all it says, so that stating it again changes nothing and changing
 * a word makes another claim. The curator and the outside ids it answers to are no part of it.
 */
export function claimId(source: string, passage: string | null, claim: ClaimFacts): string {
  return `claim:${partsDigest([
    source,
    passage,
    claim.predicate,
    claim.subject,
    claim.object,
    claim.value,
    claim.figure && figureParts(claim.figure),
    claim.stage,
    claim.role,
    claim.capacity,
    claim.kind,
    claim.ordinal,
    claim.language,
    claim.title,
    claim.topics,
    claim.at,
    claim.accordingTo,
    claim.onBehalfOf,
    claim.edtf,
    claim.within,
    claim.basis,
    claim.reason,
  ])}`;
}

/** Id of a figure: claims about one thing that agree in everything share it. */
export function figureId(about: string, figure: FigureFacts): string {
  return `figure:${partsDigest([about, ...figureParts(figure)])}`;
}

/** Id of a name: one for each (thing, value, language, kind). */
export function nameId(of: string, value: string, language: string, kind: string): string {
  return `name:${partsDigest([of, value, language, kind])}`;
}

function figureParts(figure: FigureFacts): unknown[] {
  const { measure, unit, nature, low, high, qualifiers, period, of, partOf } = figure;
  return [measure, unit, nature, low, high, qualifiers, period, of, partOf && figureParts(partOf)];
}
