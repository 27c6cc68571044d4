/** The one ladder of how far a thing has really come, lowest first. ENDED stands outside it. */
export const LADDER = [
  "MENTIONED",
  "WISHED",
  "PROPOSED",
  "NEGOTIATING",
  "INTENT",
  "SIGNED",
  "LAUNCHED",
  "OPERATING",
] as const;
export type LadderStage = (typeof LADDER)[number];
export type Stage = LadderStage | "ENDED";
export const STAGES: readonly Stage[] = [...LADDER, "ENDED"];

/** Position on the ladder, 0 (MENTIONED) to 7 (OPERATING); -1 for ENDED, which is on no rung. */
export function rung(stage: Stage): number {
  return stage === "ENDED" ? -1 : LADDER.indexOf(stage);
}

/** One dated step of a thing's history. `countsFrom` is the ISO date from which the claim counts. */
export interface StageStep {
  readonly stage: Stage;
  readonly countsFrom: string;
}

/**
 * The stage reached by a date: the highest since the last ENDED; a later, vaguer step lowers nothing.
 * Of two steps of one date ENDED counts last. Null when no step counts by then.
 */
export function stageAt(steps: readonly StageStep[], asOf: string): Stage | null {
  const counted = steps.filter((step) => step.countsFrom <= asOf);
  const lastEnd = counted.reduce(
    (last, step) => (step.stage === "ENDED" && step.countsFrom > last ? step.countsFrom : last),
    "",
  );
  const since = counted.filter((step) => step.stage !== "ENDED" && step.countsFrom > lastEnd);
  const highest = since.reduce((best, step) => Math.max(best, rung(step.stage)), -1);
  if (highest >= 0) return LADDER[highest] ?? null;
  return lastEnd === "" ? null : "ENDED";
}
