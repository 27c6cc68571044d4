import { table } from "../../src/cli/output.js";
import type { Aim } from "./aims.js";
import { MOST_DRIFT } from "./calibration.js";
import type { Figures, Timed } from "./figures.js";

const short = (value: number | null): string =>
  value === null || Number.isNaN(value) ? "-" : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** Returns the lines a person reads: starts and memory, the table of questions, the large graph, the aims. */
export function report(figures: Figures, aims: readonly Aim[]): string[] {
  const { starts, resident, timed, rounds, large, drift } = figures;
  return [
    `cold start ${short(starts.coldMs / 1_000)} s, warm start ${short(starts.warmMs / 1_000)} s, stop ${short(starts.stopMs / 1_000)} s`,
    `resident when ready: API ${short(resident.ready.api)} MB, database ${short(resident.ready.database)} MB; ` +
      `after 2,000 requests: API ${short(resident.later.api)} MB, database ${short(resident.later.database)} MB`,
    "",
    `times in ms of ${rounds} rounds, one client; CPU in ms a request; ratio: p50 to that of the first row`,
    ...table(["asked", "p50", "p95", "p99", "ratio", "CPU API", "CPU database"], timed.map(toRow)),
    "",
    `on 100,000 relationships: connections through a country first ${short(large.hubFirstMs)} ms, then p50 ${short(large.hub.p50)}, ` +
      `p95 ${short(large.hub.p95)} ms; by keyset page 1 p50 ${short(large.pageFirst.p50)} ms, page 50 p50 ${short(large.pageLast.p50)} ms`,
    "",
    ...table(
      ["aim", "at most", "got", ""],
      aims.map(({ name, most, got }) => [name, String(most), short(got), got <= most ? "obtained" : "missed"]),
    ),
    "",
    drift > MOST_DRIFT
      ? `VOID: the machine drifted by ${short(drift * 100)} % during the run; run it again on a quiet machine`
      : `the machine drifted by ${short(drift * 100)} % during the run`,
  ];
}

const toRow = ({ name, p50, p95, p99, ratio, apiMs, databaseMs }: Timed): string[] => [
  name,
  ...[p50, p95, p99, ratio, apiMs, databaseMs].map(short),
];
