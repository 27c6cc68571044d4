import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/http/server.js";
import { PROJECT_ROOT } from "../../src/project-root.js";
import { liveDatabase } from "../support/database.js";
import { serveLive } from "../support/live-api.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const run = promisify(execFile);
const live = liveDatabase();
let served: Served;

beforeAll(async () => {
  await loadSample(live);
  served = await serveLive(live);
}, SAMPLE_TIMEOUT_MS);
afterAll(() => served.close());

/** What a client prints when it asks the server of this test. */
async function printed(command: string, ...args: string[]): Promise<string[]> {
  const env = { ...process.env, CROSSING_URL: `${served.url}/graphql`, PYTHONIOENCODING: "utf-8" };
  const { stdout } = await run(command, args, { cwd: PROJECT_ROOT, env });
  return stdout.trimEnd().split("\n");
}
const client = (name: string): string => join("queries", "clients", name);
const typescript = (...args: string[]): Promise<string[]> =>
  printed(process.execPath, "--import", "tsx", client("introductions.ts"), ...args);

describe("the clients", () => {
  it("ask, in TypeScript, who can introduce us to SPbPU", async () => {
    const lines = await typescript();
    expect(lines.slice(0, 4)).toEqual([
      "1. Zhao Zhiqiang → Sergei Antonov (0.54)",
      "   RECEIVED 2019-11-10/2019-11-17 article:000, article:000, article:000",
      "2. Wang Qin → Andrei Rudskoi (0.42)",
      "   CO_SIGNED 2017-06-07 article:002, article:002",
    ]);
  });

  it("print, in TypeScript, why there is no way, and fail with the code of the server", async () => {
    expect(await typescript("institution:spbpu", "2016-01-01")).toHaveLength(1);
    await expect(typescript("institution:nobody")).rejects.toThrow("NODE_NOT_FOUND");
  });

  it("page, in Python, through every cooperation and print one row each", async () => {
    const lines = await printed("python3", client("cooperations.py"));
    const [head, ...rows] = lines.slice(0, -1);
    expect(head).toContain("stage");
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows).size).toBe(rows.length);
    expect(lines.at(-1)).toBe(`${rows.length} cooperations of ${rows.length}`);
  });
});
