import { CONNECTION_POLICY, type LinkRelationship } from "../../../graph/connection-policy.js";
import { STAGES, type Stage, stageAt } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import { type EntityReference, entityType } from "../entity/entity.js";
import { listsByKey } from "../lists-by-key.js";

/** A row of queries/connection/links.cypher: one claim of one relationship. */
export interface LinkRow {
  readonly key: string;
  readonly relationship: string;
  readonly from: string;
  readonly fromType: string;
  readonly to: string;
  readonly toType: string;
  readonly role: string | null;
  readonly claim: string;
  readonly stage: string | null;
  readonly basis: string;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly countsFrom: string;
}

/** What a link's weight is made of, each in whole tenths, 0..10. */
export interface LinkTenths {
  readonly relationship: number;
  readonly stage: number;
  readonly basis: number;
}

/** A relationship as it stands at a date. */
export interface Link {
  readonly id: string;
  /** As the relationship runs, from subject to object; the smaller id first where both are alike. */
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly relationship: LinkRelationship;
  /** Role, else capacity. */
  readonly role: string | null;
  /** Reached by the date; null where some claim states it as a fact. */
  readonly stage: Stage | null;
  /** EDTF, of the first claim of its stage, or without one, that has a date; null when none has. */
  readonly edtf: string | null;
  /** Whether no passage states it. */
  readonly inferred: boolean;
  /** Ids of the claims that count by the date, sorted. */
  readonly claims: readonly string[];
  readonly tenths: LinkTenths;
  /** 0..1000: the product of its tenths. */
  readonly weight: number;
}

/** The largest weight of a link, for turning weights to strengths of 0..1. */
export const FULL_WEIGHT = 1000;

/** Returns the links some rows make, by id; ended ones are left out. Errors: QUERY_CONTRACT for a word outside the vocabulary. */
export function linksOf(rows: readonly LinkRow[], asOf: string): Link[] {
  const links = [...listsByKey(rows.map((row) => [row.key, row])).values()].map((group) => linkOf(group, asOf));
  return links.filter((link) => link !== null && link.stage !== "ENDED").filter((link) => link !== null);
}

/** Negative when `left` comes first: the heavier, then the smaller id. */
export function heavierLink(left: Link, right: Link): number {
  return right.weight - left.weight || (left.id < right.id ? -1 : 1);
}

function linkOf(group: readonly LinkRow[], asOf: string): Link | null {
  const sorted = group.toSorted((left, right) => (inTime(left) < inTime(right) ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return null;
  const stage = stageOf(sorted, asOf);
  const relationship = relationshipOf(first.relationship);
  const tenths = {
    relationship: CONNECTION_POLICY.relationship[relationship],
    stage: stage === null ? 10 : stage === "ENDED" ? CONNECTION_POLICY.ended : CONNECTION_POLICY.stage[stage],
    basis: basisTenths(sorted),
  };
  return {
    id: `link:${first.key}`,
    from: { __typename: entityType(first.fromType), id: first.from },
    to: { __typename: entityType(first.toType), id: first.to },
    relationship,
    role: first.role,
    stage,
    // What only led up to it, as a wish did, does not date what was reached.
    edtf: sorted.find((row) => row.stage === stage && row.edtf !== null)?.edtf ?? null,
    inferred: !sorted.some(({ basis }) => basis === "STATED"),
    claims: sorted.map(({ claim }) => claim).sort(),
    tenths,
    weight: tenths.relationship * tenths.stage * tenths.basis,
  };
}

const inTime = ({ countsFrom, earliest, claim }: LinkRow): string => `${countsFrom} ${earliest ?? "9999"} ${claim}`;

/** As the projection does it: a claim without a stage states the thing as a fact, whatever others wished. */
function stageOf(rows: readonly LinkRow[], asOf: string): Stage | null {
  const steps = rows.flatMap(({ stage, countsFrom }) => {
    const known = STAGES.find((one) => one === stage);
    return known === undefined ? [] : [{ stage: known, countsFrom }];
  });
  return steps.length === rows.length ? stageAt(steps, asOf) : null;
}

function basisTenths(rows: readonly LinkRow[]): number {
  const { STATED, REFERENCE, INFERRED } = CONNECTION_POLICY.basis;
  if (rows.some(({ basis }) => basis === "STATED")) return STATED;
  return rows.some(({ basis }) => basis === "REFERENCE") ? REFERENCE : INFERRED;
}

const isKnown = (text: string): text is LinkRelationship => Object.hasOwn(CONNECTION_POLICY.relationship, text);

function relationshipOf(text: string): LinkRelationship {
  if (isKnown(text)) return text;
  throw new AppError("QUERY_CONTRACT", `link: relationship ${text} is not in graph/connection-policy.ts`, {
    relationship: text,
  });
}
