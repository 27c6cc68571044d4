import { setTimeout as sleep } from "node:timers/promises";
import type { Ensured } from "./adopt-or-start.js";
import { makeProbe, type Answer, type Probe } from "./probe.js";

const POLL_MS = 1_000;
/** One silent probe may be a busy machine; so many in a row are a database that is gone. */
const SILENT_PROBES = 2;
/** After a full disk every transaction fails with these and a kind stop does not end (measured): only a restart helps. */
const BROKEN = [
  "Neo.DatabaseError.Transaction.TransactionStartFailed",
  "Neo.DatabaseError.Transaction.TransactionLogError",
];

/**
 * Resolves when the database is gone for us: our process ended, another's is silent, or ours is broken for good (then
 * it is killed, so that it can be started again). Resolves at once when `stopping` is aborted.
 */
export async function untilGone(ensured: Ensured, stopping: AbortSignal): Promise<void> {
  const probe = makeProbe(ensured.connection, ensured.folder);
  try {
    await watch(ensured, probe, stopping);
  } finally {
    await probe.close();
  }
}

async function watch(ensured: Ensured, probe: Probe, stopping: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => stopping.addEventListener("abort", () => resolve(), { once: true }));
  const ended = ensured.process?.ended.then(() => undefined) ?? stopped;
  let gone = stopping.aborted;
  void Promise.race([ended, stopped]).then(() => (gone = true));
  let silent = 0;
  while (!gone) {
    await Promise.race([sleep(POLL_MS, undefined, { ref: false }), ended, stopped]);
    if (gone) return;
    const answer = await probe.ask();
    if (ensured.process !== null) {
      if (isBroken(answer)) ensured.process.kill();
    } else {
      silent = answer.who === "ours" || answer.who === "failing" ? 0 : silent + 1;
      gone ||= silent >= SILENT_PROBES;
    }
  }
}

const isBroken = (answer: Answer): boolean => answer.who === "failing" && BROKEN.includes(answer.code);
