import type { Figures } from "./figures.js";

/** What is aimed at, and what was obtained. */
export interface Aim {
  readonly name: string;
  readonly most: number;
  /** NaN where the system does not tell. */
  readonly got: number;
}

/** Returns every aim of the project beside what this run obtained. */
export function aims({ starts, resident, timed, large }: Figures): Aim[] {
  const p95 = (name: string): number => timed.find((row) => row.name === name)?.p95 ?? NaN;
  const operations = timed.filter(({ name }) => name.startsWith("operation "));
  return [
    { name: "second start, s", most: 15, got: starts.warmMs / 1_000 },
    { name: "stop, s", most: 5, got: starts.stopMs / 1_000 },
    { name: "API resident when ready, MB", most: 250, got: resident.ready.api },
    { name: "API resident after 2,000 requests, MB", most: 350, got: resident.later.api },
    { name: "database resident after 2,000 requests, MB", most: 700, got: resident.later.database },
    { name: "introductions p95, ms", most: 10, got: p95("introductions") },
    { name: "slowest operation p95, ms", most: 25, got: Math.max(...operations.map((row) => row.p95)) },
    { name: "hub query on 100,000 relationships, s", most: 2, got: large.hubFirstMs / 1_000 },
  ];
}
