// Writes digests.json anew from what Maven brings for pom.xml: run it after changing a version there, then read the diff.
//   npx tsx src/neo4j/embedded/record-digests.ts
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyFromMaven } from "./maven.js";
import { digestOf, listJars } from "./jars.js";
import { resourcePath } from "./resources.js";

const folder = await mkdtemp(join(tmpdir(), "crossing-jars-"));
try {
  await copyFromMaven(folder, { env: process.env, onProgress: (text) => console.error(text) });
  const paths = await listJars(folder);
  const jars: Record<string, string | null> = {};
  for (const path of paths) jars[path] = await digestOf(join(folder, path));
  const neo4j = /<neo4j\.version>([^<]+)</.exec(await readFile(resourcePath("pom.xml"), "utf8"))?.[1];
  await writeFile(resourcePath("digests.json"), `${JSON.stringify({ neo4j, jars }, null, 2)}\n`);
  console.error(`digests.json: ${paths.length} jars of Neo4j ${String(neo4j)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
