#!/usr/bin/env node
// Builds when the sources have changed since the last build, then runs the command line.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

// Node lets garbage double a heap before it looks: measured, 350 MB where 220 do, at no cost that shows.
setFlagsFromString("--heap-growing-percent=50");
// The read lane shifts a DATE by a day west of Greenwich, so every process runs in UTC.
process.env.TZ = "UTC";
const ROOT = join(import.meta.dirname, "..", "..");
const DIST = join(ROOT, "dist");

function stop(line) {
  console.error(line);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`crossing: Node 20.19, 22 or 24 is needed, this is ${process.versions.node}; install a newer Node`);
}
if (!existsSync(join(ROOT, "node_modules", "typescript"))) stop("crossing: packages are not installed; run npm ci");

function digestOfSources() {
  const hash = createHash("sha256");
  for (const folder of ["src", "graph"]) {
    const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(ts|graphql)$/.test(path),
    );
    for (const path of paths.sort()) hash.update(path).update(readFileSync(join(ROOT, folder, path)));
  }
  for (const path of ["tsconfig.json", "tsconfig.build.json", "package-lock.json"])
    hash.update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

/** A build that was stopped half-way leaves its folder; none takes so long. */
function isAbandoned(path) {
  const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return Date.now() - mtimeMs > 600_000;
}

/** Builds aside and puts the build in its place whole: two starts at once never run a half-written one. */
function build(place) {
  console.error("crossing: building (first start, or the sources changed)");
  mkdirSync(DIST, { recursive: true });
  const fresh = mkdtempSync(join(DIST, "building-"));
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const result = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", fresh], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    stop(`crossing: the build failed\n${result.stdout}${result.stderr}`);
  }
  try {
    renameSync(fresh, place);
  } catch (error) {
    // Another start was first; its build is of the same sources.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  for (const name of readdirSync(DIST)) {
    const path = join(DIST, name);
    const isOld = name.startsWith("of-") ? path !== place : name.startsWith("building-") && isAbandoned(path);
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

// Named by what it was built from: a build is there or it is not, and is never changed.
const place = join(DIST, `of-${digestOfSources()}`);
if (!existsSync(place)) build(place);
await import(join(place, "src", "main.js"));
