import { setTimeout as sleep } from "node:timers/promises";

/** Steps of the loop; about a tenth of a second. */
const STEPS = 60_000_000;
const TRIES = 30;
/** Between two tries: a shared processor is slower for seconds on end now and then, which is no drift. */
const PAUSE_MS = 400;
/** Beyond this the machine was not the same before and after, and the run says nothing. */
export const MOST_DRIFT = 0.1;

/** Resolves to the time of a fixed piece of work that neither allocates nor waits, ms: the best of thirty in 15 s. */
export async function calibrate(): Promise<number> {
  let best = Infinity;
  for (let tried = 0; tried < TRIES; tried += 1) {
    await sleep(PAUSE_MS);
    best = Math.min(best, loopMs());
  }
  return best;
}

function loopMs(): number {
  const began = performance.now();
  let state = 1;
  for (let step = 0; step < STEPS; step += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  // Used, so that the loop is not left out.
  return performance.now() - began + (state === 0 ? 1 : 0);
}

/** How far apart two calibrations are, 0..; 0.1 is 10 %. */
export const driftOf = (before: number, after: number): number => Math.abs(after - before) / before;
