import { type LadderStage, rung } from "../../../graph/stages.js";
import type { CooperationRecord } from "../cooperations/cooperation.js";
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
  /** Whose cooperations belong wherever they came about; null for nobody's in particular. */
  readonly parties: ReadonlySet<string> | null;
}

/**
 * Returns how many agreements reached INTENT as such, how many agreements reached SIGNED, and how many institutions
 * of two or more named founders reached LAUNCHED, each in the window and not before the event it came from.
 * What has ended since is counted: it was reached.
 */
export function countOutcomes(records: readonly CooperationRecord[], reach: Reach): Map<StepMeasure, number> {
  const count = (
    is: (record: CooperationRecord) => boolean,
    day: (record: CooperationRecord) => string | null,
  ): number => records.filter((record) => is(record) && belongs(record, day(record), reach)).length;
  const agreement = ({ kind }: CooperationRecord): boolean => kind === "AGREEMENT";
  const body = ({ kind, subject, named }: CooperationRecord): boolean =>
    kind === "JOINT_BODY" && subject?.__typename === "Institution" && named.size >= 2;
  return new Map([
    ["intents", count(agreement, (record) => firstDay(record, (stage) => stage === "INTENT"))],
    ["agreements", count(agreement, (record) => firstDay(record, (stage) => rung(stage) >= rung("SIGNED")))],
    ["joint-bodies", count(body, (record) => firstDay(record, (stage) => rung(stage) >= rung("LAUNCHED")))],
  ]);
}

/** True when a day lies in a window; an unknown one only in a window open at both ends. */
export function isWithin(day: string | null, { from, to }: Window): boolean {
  if (day === null) return from === null && to === null;
  return (from === null || day >= from) && (to === null || day <= to);
}

function belongs(record: CooperationRecord, day: string | null, { window, outcomes, parties }: Reach): boolean {
  if (day === null || !isWithin(day, window)) return false;
  if (outcomes === null) return true;
  if (parties !== null && [...record.named.keys()].some((party) => parties.has(party))) return true;
  const start = outcomes.get(record.subject?.id ?? "");
  return start !== undefined && (start === null || day >= start);
}

function firstDay(record: CooperationRecord, counts: (stage: LadderStage) => boolean): string | null {
  // Steps stand in the order in which they count.
  return record.steps.find(({ stage }) => stage !== "ENDED" && counts(stage))?.countsFrom ?? null;
}
