import { MATCH_POLICY, type FieldGrade } from "../../../graph/match-policy.js";

/** One row of concepts near a concept. */
export interface NearRow {
  readonly field: string;
  readonly near: string;
  readonly grade: string;
  readonly steps: number;
  readonly up: boolean;
}

/** How close two concepts are. */
export interface Closeness {
  readonly grade: FieldGrade;
  /** Steps between them: 0 EXACT, 1..2 BROADER, 1 RELATED. */
  readonly steps: number;
  /** The concept both sides share: the broader of the two; of related ones the first. */
  readonly shared: string;
  /** 0..1, from the policy. */
  readonly weight: number;
}

/** Finds how close two concepts are, or null when they do not match; the closest way counts. */
export type ConceptDistance = (from: string, to: string) => Closeness | null;

/** Makes the distance from rows of `fieldNear`; concepts are asked for from the side the rows were read for. */
export function conceptDistance(rows: readonly NearRow[]): ConceptDistance {
  const closest = new Map<string, Closeness>();
  for (const row of rows) {
    const found = closeness(row);
    if (!found) continue;
    const key = `${row.field}\n${row.near}`;
    const known = closest.get(key);
    if (!known || found.weight > known.weight) closest.set(key, found);
  }
  return (from, to) => closest.get(`${from}\n${to}`) ?? null;
}

function closeness({ field, near, grade, steps, up }: NearRow): Closeness | null {
  if (grade !== "EXACT" && grade !== "BROADER" && grade !== "RELATED") return null;
  const weight = MATCH_POLICY.grade[grade][steps] ?? 0;
  if (weight === 0) return null;
  if (grade === "BROADER") return { grade, steps, weight, shared: up ? near : field };
  return { grade, steps, weight, shared: field };
}
