import type { EntityType } from "../../graph/entity-types.js";

export type Basis = "STATED" | "INFERRED" | "REFERENCE";

/** What identifies a figure beside the thing it is about. `of` says which part, sorted ids; `period` is EDTF. */
export interface FigureFacts {
  readonly measure: string;
  readonly unit: string;
  readonly nature: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifiers: readonly string[];
  readonly period: string | null;
  readonly of: readonly string[];
  /** The figure this one is a part of, when it is one. */
  readonly partOf: FigureFacts | null;
}

/** What a claim says, wherever it is kept. Null where it says nothing; `edtf` and `within` are its own, not derived. */
export interface ClaimFacts {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | null;
  readonly figure: FigureFacts | null;
  readonly stage: string | null;
  readonly role: string | null;
  readonly capacity: string | null;
  readonly kind: string | null;
  readonly ordinal: number | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly at: string | null;
  readonly accordingTo: string | null;
  readonly onBehalfOf: string | null;
  readonly edtf: string | null;
  readonly within: boolean;
  readonly basis: string;
  readonly reason: string | null;
}

/** A claim as a dossier states it. `passage` is a key of the dossier's passages, `line` 1-based. */
export interface StatedClaim extends ClaimFacts {
  readonly passage: string | null;
  /** Ids of the claims of an outside list it expresses; not loaded. */
  readonly from: readonly string[];
  readonly line: number;
}

/** Where a quoted text stands: UTF-16 code units into the document as stored, and the sha256 of that text. */
export interface PassageLocator {
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly line: number;
}

export interface DeclaredEntity {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
  readonly line: number;
}

export interface DocumentFacts {
  readonly sha256: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
}

/** A news article. `releasedOn` is an ISO day; `latestNamed` EDTF, the latest date its text names. */
export interface ArticleFacts {
  readonly id: string;
  readonly ordinal: number;
  readonly title: string;
  readonly language: string;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly releasedOn: string | null;
  readonly datedBy: string | null;
  readonly latestNamed: string | null;
}

/** Where the claims of a dossier come from: an article of a document, or a named body of reference knowledge. */
export type Source =
  | { readonly kind: "article"; readonly id: string; readonly article: ArticleFacts; readonly document: DocumentFacts }
  | { readonly kind: "reference"; readonly id: string; readonly title: string };

/** A dossier as written: the whole of what one source says. `file` names it in messages. */
export interface Dossier {
  readonly file: string;
  readonly source: Source;
  readonly curator: string | null;
  readonly entities: readonly DeclaredEntity[];
  readonly passages: ReadonlyMap<string, PassageLocator>;
  readonly claims: readonly StatedClaim[];
}

/** Type and kind of an entity, as some dossier declares them. */
export interface Classification {
  readonly type: EntityType;
  readonly kind: string | null;
}

/** One fault of a dossier. `line` is 1-based; 0 for the file as a whole. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** `file:line: reason`, one line. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.reason}`;
}
