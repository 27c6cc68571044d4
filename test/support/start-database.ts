// Before the live tests: one bundled database in a temporary folder, on a free port. After them: both are gone.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.js";
import { ensureDatabase } from "../../src/neo4j/embedded/ensure.js";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the database of this test run. */
    readonly connection: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "crossing-test-"));
  const { cacheDir } = readConfig(process.env);
  const database = await ensureDatabase({ dataDir, cacheDir, env: process.env, log: (line) => console.error(line) });
  project.provide("connection", { uri: database.uri, user: database.user, password: database.password });
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
