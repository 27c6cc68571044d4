import * as queries from "../generated/queries.js";
import type { Run } from "../neo4j/query.js";
import { type Difference, difference } from "./difference.js";
import { figureId, passageId } from "./claim-id.js";
import type { ClaimFacts, Classification, Dossier } from "./dossier.js";
import { dateBounds } from "./edtf-date.js";
import { type Declaration, type RecordState, type RecordedClaim, dossierDigest } from "./record-state.js";
import { figureText } from "./stored.js";

/** How one record differs from another. Lists of ids or of what to write. */
export interface RecordDifference {
  readonly claimsAdded: readonly RecordedClaim[];
  readonly claimsRetracted: readonly string[];
  readonly claimsRevived: readonly string[];
  readonly claimsRemoved: readonly string[];
  readonly declarations: Difference<Declaration>;
  readonly entities: Difference<Classification & { readonly id: string }>;
  readonly sourcesChanged: readonly string[];
}

/** What loading or removing changes in the record. */
export function recordDifference(before: RecordState, after: RecordState): RecordDifference {
  const claims = difference(before.claims, after.claims);
  const turned = (state: string): string[] =>
    claims.changed.filter((claim) => claim.state === state).map((claim) => claim.id);
  const sources = difference(before.sources, after.sources);
  return {
    claimsAdded: claims.added,
    claimsRetracted: turned("RETRACTED"),
    claimsRevived: turned("LIVE"),
    claimsRemoved: claims.gone.map((claim) => claim.id),
    declarations: difference(before.declarations, after.declarations),
    entities: difference(withIds(before.entities), withIds(after.entities)),
    sourcesChanged: [...sources.added, ...sources.changed, ...sources.gone].map((source) => source.id),
  };
}

const withIds = (
  entities: ReadonlyMap<string, Classification>,
): Map<string, Classification & { readonly id: string }> =>
  new Map([...entities].map(([id, { type, kind }]) => [id, { id, type, kind }]));

/** Writes what loading a dossier changes in the record; entities that go are dropped after the projection. */
export async function writeRecord(run: Run, dossier: Dossier, changes: RecordDifference): Promise<void> {
  const source = dossier.source.id;
  if (changes.sourcesChanged.includes(source)) await writeSource(run, dossier);
  const entities = [...changes.entities.added, ...changes.entities.changed];
  await runIfAny(entities, () => run(queries.recordPutEntities, { entities }));
  const declared = [...changes.declarations.added, ...changes.declarations.changed];
  await runIfAny(declared, () => run(queries.recordDeclare, { source, entities: declared }));
  const undeclared = changes.declarations.gone.map((declaration) => declaration.id);
  await runIfAny(undeclared, () => run(queries.recordUndeclare, { source, ids: undeclared }));
  await runIfAny(changes.claimsAdded, () => writeClaims(run, dossier, changes.claimsAdded));
  await setStates(run, changes.claimsRetracted, "RETRACTED");
  await setStates(run, changes.claimsRevived, "LIVE");
}

/** Sends a statement only when it has rows to work on. */
export async function runIfAny(rows: readonly unknown[], work: () => Promise<unknown>): Promise<void> {
  if (rows.length > 0) await work();
}

async function setStates(run: Run, ids: readonly string[], state: string): Promise<void> {
  await runIfAny(ids, () => run(queries.recordSetClaimStates, { ids, state }));
}

async function writeSource(run: Run, dossier: Dossier): Promise<void> {
  const { source } = dossier;
  const digest = dossierDigest(dossier);
  if (source.kind === "reference") {
    await run(queries.recordPutReference, { id: source.id, title: source.title, digest });
    return;
  }
  const { article, document } = source;
  const latestNamed = article.latestNamed === null ? null : (dateBounds(article.latestNamed)?.latest ?? null);
  const { sha256, title: documentTitle, publisher, url, language: documentLanguage } = document;
  await run(queries.recordPutArticle, {
    ...article,
    latestNamed,
    digest,
    sha256,
    documentTitle,
    publisher,
    url,
    documentLanguage,
  });
  // A locator corrected in the dossier keeps its span, so its claims stay and only the digest is written.
  const passages = [...dossier.passages.values()].map((at) => ({
    id: passageId(sha256, at.start, at.end),
    digest: at.digest,
  }));
  await runIfAny(passages, () => run(queries.recordSetPassages, { passages }));
  await run(queries.recordDropOrphans, {});
}

async function writeClaims(run: Run, dossier: Dossier, added: readonly RecordedClaim[]): Promise<void> {
  const { source } = dossier;
  await run(queries.recordPutClaims, { claims: added.map((claim) => claimRow(claim, source.kind)) });
  const links = added.flatMap((claim) => namesInClaim(claim).map(([as, entity]) => ({ claim: claim.id, entity, as })));
  await run(queries.recordLinkEntities, { links });
  const passages = passageRows(dossier, added);
  await runIfAny(passages, () => run(queries.recordLinkPassages, { article: source.id, passages }));
  if (source.kind === "reference")
    await run(queries.recordLinkReference, { reference: source.id, claims: added.map((claim) => claim.id) });
}

/** The properties of a claim as stored; its derived dates come with the projection. */
function claimRow(claim: RecordedClaim, kind: "article" | "reference"): object {
  const { figure, edtf: ownEdtf, within: ownWithin, passage, start, ...facts } = claim;
  const article = kind === "article" && claim.basis !== "REFERENCE" ? claim.source : null;
  const figureFields = figure && { figure: figureId(claim.subject, figure), figureFacts: figureText(figure) };
  return { ...facts, ...figureFields, ownEdtf, ownWithin, article };
}

function namesInClaim(claim: ClaimFacts): [string, string][] {
  const { subject, object, at, accordingTo, onBehalfOf } = claim;
  const single = Object.entries({ subject, object, at, accordingTo, onBehalfOf });
  const many = [
    ...claim.topics.map((id) => ["topic", id] as const),
    ...(claim.figure?.of ?? []).map((id) => ["of", id] as const),
  ];
  return [...single, ...many].flatMap(([as, id]): [string, string][] => (id === null ? [] : [[as, id]]));
}

function passageRows(dossier: Dossier, claims: readonly RecordedClaim[]): object[] {
  const { source, passages } = dossier;
  if (source.kind === "reference") return [];
  const located = new Map(
    [...passages.values()].map((at) => [passageId(source.document.sha256, at.start, at.end), at]),
  );
  return claims.flatMap(({ id, passage }) => {
    const at = passage === null ? undefined : located.get(passage);
    return at ? [{ claim: id, id: passage, start: at.start, end: at.end, digest: at.digest }] : [];
  });
}
