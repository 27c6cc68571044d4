import type { Client, Question } from "./client.js";
import { usageOf } from "./processes.js";

/** Something that is asked again and again: resolves to how long it took, ms. */
export interface Runner {
  readonly name: string;
  readonly run: () => Promise<number>;
}

/** Makes a runner of a question over HTTP. */
export const overHttp = (client: Client, question: Question): Runner => ({
  name: question.name,
  run: async () => (await client.ask(question)).ms,
});

/**
 * Runs all runners round robin, each round begun by another, so that what disturbs the machine disturbs all of them.
 * Resolves to the times of each, ms, by name.
 */
export async function roundRobin(
  runners: readonly Runner[],
  rounds: number,
  afterRound: (round: number) => void = () => undefined,
): Promise<Map<string, number[]>> {
  const times = new Map(runners.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    const begin = round % runners.length;
    for (const { name, run } of [...runners.slice(begin), ...runners.slice(0, begin)])
      times.get(name)?.push(await run());
    afterRound(round);
  }
  return times;
}

/** Processor time of one request, ms; null where the system does not tell. */
export interface Cost {
  readonly apiMs: number | null;
  readonly databaseMs: number | null;
}

/** Resolves to the processor time one run takes of each process: that of `repeats` in a row, divided. */
export async function costOf(
  runner: Runner,
  repeats: number,
  pids: { readonly api: number; readonly database: number | null },
): Promise<Cost> {
  const used = (pid: number | null): number | null => (pid === null ? null : (usageOf(pid)?.cpuMs ?? null));
  const before = [used(pids.api), used(pids.database)];
  for (let repeat = 0; repeat < repeats; repeat += 1) await runner.run();
  const after = [used(pids.api), used(pids.database)];
  const [apiMs = null, databaseMs = null] = after.map((end, place) => {
    const begin = before[place];
    return end === null || begin === null || begin === undefined ? null : (end - begin) / repeats;
  });
  return { apiMs, databaseMs };
}
