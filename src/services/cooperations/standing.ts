import { type Stage, type StageStep, rung, stageAt } from "../../../graph/stages.js";
import { AppError } from "../../errors.js";
import type { EntityReference } from "../entity/entity.js";
import { listsByKey } from "../lists-by-key.js";
import type { CooperationRecord, CooperationStep } from "./cooperation.js";

/** How one cooperation stands at a date. */
export interface Standing {
  readonly stage: Stage;
  /** ISO date of the first day on which it stood there, since it last ended. */
  readonly since: string;
  /** By id in code units. */
  readonly parties: readonly EntityReference[];
}

/** One dated change with the claims that say so; two claims that disagree are two changes, side by side. */
export interface StageChange {
  readonly stage: Stage;
  /** EDTF level 1; `XXXX` when no source dates it. */
  readonly edtf: string;
  readonly claims: readonly string[];
}

/** EDTF for a date nobody tells. */
export const UNDATED = "XXXX";

/** Returns the stage of a cooperation at a date by graph/stages.ts; null when no claim counts by then. */
export function stageOf(record: CooperationRecord, asOf: string): Stage | null {
  return stageAt(stepsOfTheWhole(record, asOf), asOf);
}

/**
 * Returns the stage of a cooperation at a date asked for within an answer as of a later one.
 * Errors: BAD_USER_INPUT for a date after that of the answer, which must show nothing later.
 */
export function stageByThen(record: CooperationRecord, date: string, asOf: string): Stage | null {
  if (date <= asOf) return stageOf(record, date);
  const message = `cooperation: stage asOf must not be after ${asOf}, got ${date}; ask cooperations as of the later date`;
  throw new AppError("BAD_USER_INPUT", message, { argument: "asOf", most: asOf });
}

/**
 * Returns how a cooperation stands at a date, null when no claim counts by then. Parties are those named by then;
 * one who only wishes is none once the cooperation stands higher, nor one who only proposes once others do more, nor one
 * who has left.
 */
export function standingAt(record: CooperationRecord, asOf: string): Standing | null {
  const steps = stepsOfTheWhole(record, asOf);
  const stage = stageAt(steps, asOf);
  if (stage === null) return null;
  const own = new Map([...record.named.keys()].map((id) => [id, stageAt(stepsOfParty(record, id), asOf)]));
  const parties = [...record.named.values()]
    .filter(({ id }) => takesPart(own.get(id) ?? null, stage, [...own.values()]))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return { stage, since: reachedOn(steps, stage, asOf), parties };
}

/** Returns what is known of a cooperation's stages by a date, oldest first; claims that agree are one change. */
export function historyAt(record: CooperationRecord, asOf: string): StageChange[] {
  const counted = record.steps.filter((step) => step.countsFrom <= asOf);
  const groups = listsByKey(counted.map((step) => [`${step.stage} ${step.edtf ?? UNDATED}`, step]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ stage: first.stage, edtf: first.edtf ?? UNDATED, claims: group.map((step) => step.claim).sort() }];
  });
}

const stepsOfParty = (record: CooperationRecord, party: string): CooperationStep[] =>
  record.steps.filter((step) => step.parties.includes(party));

/** Whoever proposed is a party of what came of it, unless others went further by their own claims. */
function takesPart(own: Stage | null, whole: Stage, all: readonly (Stage | null)[]): boolean {
  if (own === null) return false;
  if (own === "ENDED") return whole === "ENDED";
  if (rung(own) > rung("PROPOSED") || own === whole) return true;
  return own === "PROPOSED" && !all.some((other) => other !== null && (other === "ENDED" || rung(other) > rung(own)));
}

/**
 * The steps that move the whole: all but those where one of several parties leaves and two or more remain,
 * for a body outlives a member that goes.
 */
function stepsOfTheWhole(record: CooperationRecord, asOf: string): StageStep[] {
  return record.steps.filter((step) => {
    if (step.countsFrom > asOf) return false;
    if (step.stage !== "ENDED" || step.parties.length !== 1) return true;
    const remaining = [...record.named.keys()].filter((party) => {
      const own = stageAt(stepsOfParty(record, party), step.countsFrom);
      return own !== null && own !== "ENDED";
    });
    return remaining.length < 2;
  });
}

function reachedOn(steps: readonly StageStep[], stage: Stage, asOf: string): string {
  const days = [...new Set(steps.map((step) => step.countsFrom))].sort();
  // The last day on which it did not yet stand there; the next one is the answer.
  const before = days.findLastIndex((day) => stageAt(steps, day) !== stage);
  return days[before + 1] ?? asOf;
}
