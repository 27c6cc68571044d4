import { ENTITY_TYPES } from "../../graph/entity-types.js";
import { AppError } from "../errors.js";
import * as queries from "../generated/queries.js";
import type { Query, Run } from "../neo4j/query.js";
import type { ClaimDates } from "./claim-dates.js";
import type { Classification, FigureFacts } from "./dossier.js";
import type { EntityFacts } from "./entity-facts.js";
import type { Projection } from "./project.js";
import { readFigure } from "./read-claim.js";
import type { Declaration, RecordState, RecordedClaim, RecordedSource } from "./record-state.js";
import { Sheet } from "./yaml-fields.js";

/** What the database holds: the record and what was projected from it. */
export interface Stored {
  readonly record: RecordState;
  readonly projection: Projection;
}

type RowOf<Q> = Q extends Query<never, infer R> ? R : never;
type ClaimRow = RowOf<typeof queries.recordClaims>;
type EntityRow = RowOf<typeof queries.recordEntities>;

/**
 * Reads the whole record and projection: seven statements. At some thousand claims that is tens of milliseconds and a
 * few megabytes; a record of a million claims would want a projection of the touched entities alone.
 */
export async function readStored(run: Run): Promise<Stored> {
  const claims = await run(queries.recordClaims, {});
  const entities = await run(queries.recordEntities, {});
  return {
    record: await recordFrom(run, claims, entities),
    projection: {
      claims: new Map(claims.map((row) => [row.id, claimDatesOf(row)])),
      entities: new Map(entities.map(({ id, type, kind, ...facts }): [string, EntityFacts] => [id, facts])),
      names: new Map((await run(queries.recordNames, {})).map((row) => [row.id, row])),
      figures: new Map((await run(queries.recordFigures, {})).map((row) => [row.id, row])),
      relationships: new Map((await run(queries.recordRelationships, {})).map((row) => [row.key, row])),
    },
  };
}

/** Reads the record alone, whatever state the rest of the graph is in. */
export async function readRecord(run: Run): Promise<RecordState> {
  return recordFrom(run, await run(queries.recordClaims, {}), await run(queries.recordEntities, {}));
}

async function recordFrom(run: Run, claims: readonly ClaimRow[], entities: readonly EntityRow[]): Promise<RecordState> {
  return {
    sources: await readSources(run),
    declarations: await readDeclarations(run),
    entities: new Map(entities.map((row) => [row.id, classification(row)])),
    claims: new Map(claims.map((row) => [row.id, recordedClaim(row)])),
  };
}

/** Every source with the digest of its dossier, by id. */
export async function readSources(run: Run): Promise<Map<string, RecordedSource>> {
  const rows = await run(queries.recordSources, {});
  return new Map(
    rows.map(({ id, digest, releasedOn, latestNamed }) => [id, { id, digest, upperBound: releasedOn ?? latestNamed }]),
  );
}

async function readDeclarations(run: Run): Promise<RecordState["declarations"]> {
  const rows = await run(queries.recordDeclarations, {});
  return new Map(
    rows.map((row): [string, Declaration] => [
      `${row.source} ${row.id}`,
      { source: row.source, id: row.id, ...classification(row) },
    ]),
  );
}

function classification(row: {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
}): Classification {
  const type = ENTITY_TYPES.find((known) => known === row.type);
  if (type === undefined)
    throw new AppError("QUERY_CONTRACT", `record: entity ${row.id} has the unknown type ${row.type}`);
  return { type, kind: row.kind };
}

function recordedClaim(row: ClaimRow): RecordedClaim {
  const { figureFacts, ownEdtf, ownWithin, earliest, latest, countsFrom, state, ...facts } = row;
  const figure = figureFacts === null ? null : parseFigure(row.id, figureFacts);
  return { ...facts, figure, edtf: ownEdtf, within: ownWithin, state: state === "LIVE" ? "LIVE" : "RETRACTED" };
}

/** A claim not yet projected has no `countsFrom`; the empty text differs from any date, so it is written. */
function claimDatesOf({ edtf, earliest, latest, within, countsFrom }: ClaimRow): ClaimDates {
  return { edtf, earliest, latest, within: within ?? false, countsFrom: countsFrom ?? "" };
}

/** The text a figure is kept as on its claim: JSON without nulls, which is YAML too. */
export function figureText(figure: FigureFacts): string {
  return JSON.stringify(figure, (_key, part: unknown) => part ?? undefined);
}

function parseFigure(claim: string, text: string): FigureFacts {
  const sheet = new Sheet(claim, text);
  const figure = readFigure(sheet.root);
  const [problem] = sheet.problems;
  if (problem) throw new AppError("QUERY_CONTRACT", `record: figure of ${claim}: ${problem.reason}`);
  return figure;
}
