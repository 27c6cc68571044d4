import type { ServerResponse } from "node:http";
import { sendJson } from "./answer.js";

/** Longest wait for the database to say that it lives, ms. */
const PROBE_MS = 1_500;

/** What the health of the process rests on. */
export interface Health {
  /** True once the ready operations ran. */
  readonly isWarm: () => boolean;
  /** Resolves when the database answers, rejects when it does not. */
  readonly probe: () => Promise<void>;
}

/** Answers `/livez`: the process lives and serves, whatever the database does. */
export function sendLive(response: ServerResponse): void {
  sendJson(response, 200, { status: "live" });
}

/** Answers `/readyz`: 200 once warmed up and while the database answers, else 503 with the reason. */
export async function sendReady(response: ServerResponse, { isWarm, probe }: Health): Promise<void> {
  if (!isWarm()) return sendJson(response, 503, { status: "warming up" });
  const answers = await withinMs(probe(), PROBE_MS);
  sendJson(response, answers ? 200 : 503, { status: answers ? "ready" : "the database does not answer" });
}

async function withinMs(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([
      promise.then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
