import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], env: { TZ: "UTC" }, testTimeout: 30_000 },
  // Vite would take graphql's index.mjs while @neo4j/graphql takes index.js: two copies, "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
});
