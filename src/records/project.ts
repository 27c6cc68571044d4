import { nameKeys } from "../../graph/name-keys.js";
import { newestFirstKey } from "../../graph/newest-first.js";
import { type ClaimDates, claimDates } from "./claim-dates.js";
import { figureId, nameId } from "./claim-id.js";
import type { EntityFacts } from "./entity-facts.js";
import { entityFacts } from "./entity-facts.js";
import { eventDates } from "./event-dates.js";
import type { RecordState, RecordedClaim } from "./record-state.js";
import { type DatedClaim, type Relationship, relationships } from "./relationships.js";

/** A name of a thing, as a node. `folded` is what search compares, `readings` what else the index finds it by. */
export interface NameNode {
  readonly id: string;
  readonly value: string;
  readonly language: string;
  readonly kind: string;
  readonly folded: string;
  readonly readings: string | null;
}

/** A figure, as a node. `of` holds ids, sorted; `partOf` the id of the figure it is part of. */
export interface FigureNode {
  readonly id: string;
  readonly about: string;
  readonly measure: string;
  readonly unit: string;
  readonly nature: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifiers: readonly string[];
  readonly period: string | null;
  readonly of: readonly string[];
  readonly partOf: string | null;
  /** Where it stands in lists, newest first: the key of graph/newest-first.ts. */
  readonly pageKey: string;
}

/** All that is derived from a record, by id or key. */
export interface Projection {
  readonly claims: ReadonlyMap<string, ClaimDates>;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly names: ReadonlyMap<string, NameNode>;
  readonly figures: ReadonlyMap<string, FigureNode>;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** What follows from an empty record. */
export const EMPTY_PROJECTION: Projection = {
  claims: new Map(),
  entities: new Map(),
  names: new Map(),
  figures: new Map(),
  relationships: new Map(),
};

/**
 * The graph that follows from a record: the same for the same record, whatever the order it was loaded in. Retracted
 * claims keep their dates and make nothing else. Source: graph/README.md and model.md sections 1 and 2.
 */
export function project(record: RecordState): Projection {
  const live = [...record.claims.values()].filter((claim) => claim.state === "LIVE");
  const events = eventDates(live);
  const onlyEvents = new Map([...events].filter(([id]) => record.entities.get(id)?.type === "Event"));
  const claims = new Map<string, ClaimDates>();
  for (const claim of record.claims.values()) {
    claims.set(claim.id, claimDates(claim, onlyEvents, record.sources.get(claim.source)?.upperBound ?? null));
  }
  const dated = live.flatMap((claim): DatedClaim[] => {
    const dates = claims.get(claim.id);
    return dates ? [{ claim, dates }] : [];
  });
  const names = new Map(live.flatMap(nameOf));
  return {
    claims,
    entities: entityFacts(record, live, events),
    names,
    figures: figuresOf(dated),
    relationships: relationships(dated),
  };
}

function nameOf(claim: RecordedClaim): [string, NameNode][] {
  const { predicate, subject, value, language, kind } = claim;
  if (predicate !== "named" || value === null || language === null || kind === null) return [];
  const id = nameId(subject, value, language, kind);
  return [[id, { id, value, language, kind, ...nameKeys(value) }]];
}

/** The figures of dated claims; of claims that agree on one the first to count places it in lists. */
function figuresOf(dated: readonly DatedClaim[]): Map<string, FigureNode> {
  const figures = new Map<string, FigureNode>();
  for (const { claim, dates } of dated) {
    if (claim.figure === null) continue;
    const { partOf, ...facts } = claim.figure;
    const id = figureId(claim.subject, claim.figure);
    const [key, known] = [newestFirstKey(dates.countsFrom, id), figures.get(id)?.pageKey];
    // The larger key is that of the earlier day.
    const pageKey = known !== undefined && known > key ? known : key;
    figures.set(id, { id, about: claim.subject, ...facts, partOf: partOf && figureId(claim.subject, partOf), pageKey });
  }
  return figures;
}
