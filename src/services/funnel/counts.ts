import { type LadderStage, rung } from "../../../graph/stages.js";
import type { CooperationRecord, CooperationStep } from "../cooperations/cooperation.js";
import { spanOf } from "../figures/period.js";
import type { StepMeasure } from "./steps.js";

/** A stretch of days, ISO, both ends included; null where open. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which agreements and bodies belong to a funnel. */
export interface Reach {
  readonly window: Window;
  /** By thing: the first day of an event that it came from, null when undated; null when all things belong. */
  readonly outcomes: ReadonlyMap<string, string | null> | null;
  /** Whose cooperations, and which bodies, belong wherever they came about; null for nobody's in particular. */
  readonly parties: ReadonlySet<string> | null;
}

/**
 * Returns how many agreements reached INTENT as such, how many agreements reached SIGNED, and how many institutions
 * of two or more named founders reached LAUNCHED, each in the window. What has ended since is counted: it was reached.
 * An event brought about what was reached on a known day not before it; a body already at work when first told of came
 * from no event, and counts in a window with a beginning only where a date of its own beginning is told.
 */
export function countOutcomes(records: readonly CooperationRecord[], reach: Reach): Map<StepMeasure, number> {
  const count = (
    is: (record: CooperationRecord) => boolean,
    step: (record: CooperationRecord) => CooperationStep | null,
  ): number => records.filter((record) => is(record) && belongs(record, step(record), reach)).length;
  const agreement = ({ kind }: CooperationRecord): boolean => kind === "AGREEMENT";
  const body = ({ kind, subject, named }: CooperationRecord): boolean =>
    kind === "JOINT_BODY" && subject?.__typename === "Institution" && named.size >= 2;
  return new Map([
    ["intents", count(agreement, (record) => firstStep(record, (stage) => stage === "INTENT"))],
    ["agreements", count(agreement, (record) => firstStep(record, (stage) => rung(stage) >= rung("SIGNED")))],
    ["joint-bodies", count(body, (record) => firstStep(record, (stage) => rung(stage) >= rung("LAUNCHED")))],
  ]);
}

/** True when a day lies in a window; an unknown one only in a window open at both ends. */
export function isWithin(day: string | null, { from, to }: Window): boolean {
  if (day === null) return from === null && to === null;
  return (from === null || day >= from) && (to === null || day <= to);
}

function belongs(record: CooperationRecord, step: CooperationStep | null, reach: Reach): boolean {
  if (step === null || !isReachedWithin(step, reach.window)) return false;
  const { outcomes, parties } = reach;
  if (outcomes === null) return true;
  const subject = record.subject?.id ?? "";
  if (parties !== null && [subject, ...record.named.keys()].some((id) => parties.has(id))) return true;
  const start = outcomes.get(subject);
  return start !== undefined && cameOf(step, start);
}

/** True when a step was surely taken in a window: by its last day, and not before its first. */
function isReachedWithin(step: CooperationStep, { from, to }: Window): boolean {
  const since = takenSince(step);
  return (from === null || (since !== null && since >= from)) && (to === null || step.countsFrom <= to);
}

/** The first day on which a step may have been taken; what is at work when told of began on an unknown day before. */
function takenSince({ stage, edtf, within }: CooperationStep): string | null {
  const isBeginningTold = stage !== "OPERATING" || within || edtf?.endsWith("/..") === true;
  return isBeginningTold ? spanOf(edtf).from : null;
}

/** True when a step may have come of an event that began on a day. */
function cameOf({ edtf, countsFrom, stage }: CooperationStep, start: string | null): boolean {
  if (edtf === null || stage === "OPERATING") return false;
  return start === null || countsFrom >= start;
}

function firstStep(record: CooperationRecord, counts: (stage: LadderStage) => boolean): CooperationStep | null {
  // Steps stand in the order in which they count.
  return record.steps.find(({ stage }) => stage !== "ENDED" && counts(stage)) ?? null;
}
