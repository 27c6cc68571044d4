import type { LargeGraph } from "./large-graph.js";
import type { Percentiles } from "./percentiles.js";
import type { Cost } from "./rounds.js";

/** Resident memory, MB; NaN where the system does not tell. */
export interface Resident {
  readonly api: number;
  readonly database: number;
}

/** One question: percentiles of its time, ms, and how many times the p50 of the floor its own is. */
export type Timed = Percentiles & Cost & { readonly name: string; readonly ratio: number };

/** All that a run of the benchmark measured. */
export interface Figures {
  readonly starts: { readonly coldMs: number; readonly warmMs: number; readonly stopMs: number };
  readonly resident: { readonly ready: Resident; readonly later: Resident };
  /** The floor (`RETURN 1` over Bolt) first. */
  readonly timed: readonly Timed[];
  readonly rounds: number;
  readonly large: LargeGraph;
  /** How far apart the calibrations before and after were, 0..; the run is void beyond 0.1. */
  readonly drift: number;
}
