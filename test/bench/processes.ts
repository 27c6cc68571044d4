// What the system says of a process. Source: proc(5); elsewhere than on Linux the figures are null.
import { readFileSync, readdirSync } from "node:fs";

/** What a process holds and has used, or null where the system does not tell. */
export interface Usage {
  /** Resident memory, MB of 2^20 bytes. */
  readonly residentMb: number;
  /** Processor time since its start, user and system, ms; counted in ticks of 10 ms. */
  readonly cpuMs: number;
}

const TICK_MS = 10;
const KB_IN_MB = 1_024;

/** Returns what a process holds and has used so far. */
export function usageOf(pid: number): Usage | null {
  const fields = statOf(pid);
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`) ?? "")?.[1];
  if (fields === null || resident === undefined) return null;
  const [user = 0, system = 0] = fields.slice(11, 13).map(Number);
  return { residentMb: Number(resident) / KB_IN_MB, cpuMs: (user + system) * TICK_MS };
}

/** Returns the descendants of a process that run a program of this name, by pid. */
export function descendants(ancestor: number, program: string): number[] {
  const all = pids().map((pid) => ({
    pid,
    parent: Number(statOf(pid)?.[1]),
    name: textOf(`/proc/${pid}/comm`)?.trim(),
  }));
  const below = (parent: number): typeof all =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(ancestor)
    .filter(({ name }) => name === program)
    .map(({ pid }) => pid);
}

/** Fields of /proc/PID/stat after the program's name, which may hold anything: state, parent, ... */
function statOf(pid: number): string[] | null {
  const text = textOf(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function pids(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
