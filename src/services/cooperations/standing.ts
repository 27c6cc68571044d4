import { type Stage, type StageStep, rung, stageAt } from "../../../graph/stages.js";
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
 * Returns how a cooperation stands at a date, null when no claim counts by then. Parties are those named by then;
 * one whose own claims wish or propose no more is none once the cooperation stands higher, nor is one that has left.
 */
export function standingAt(record: CooperationRecord, asOf: string): Standing | null {
  const steps = stepsOfTheWhole(record, asOf);
  const stage = stageAt(steps, asOf);
  if (stage === null) return null;
  const parties = [...record.named.values()]
    .filter((party) => takesPart(stageAt(stepsOfParty(record, party.id), asOf), stage))
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

function takesPart(own: Stage | null, whole: Stage): boolean {
  if (own === null) return false;
  if (own === "ENDED") return whole === "ENDED";
  return rung(own) > rung("PROPOSED") || (whole !== "ENDED" && rung(own) >= rung(whole));
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
