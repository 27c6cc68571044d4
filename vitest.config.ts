import { configDefaults, defineConfig } from "vitest/config";

// Vite would take graphql's index.mjs while @neo4j/graphql takes index.js: two copies, "another module or realm".
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };
const common = { env: { TZ: "UTC" }, testTimeout: 30_000 };
const LIVE = "test/live/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { ...common, name: "unit", include: ["test/**/*.test.ts"], exclude: [...configDefaults.exclude, LIVE] },
      },
      {
        resolve,
        test: {
          ...common,
          name: "live",
          include: [LIVE],
          // One database for all of them: files run one after another.
          globalSetup: ["test/support/start-database.ts"],
          fileParallelism: false,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
