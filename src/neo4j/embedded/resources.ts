import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The path of a file that stands beside this source (pom.xml, watch.sh, ...), whether we run from the source or from
 * the build: the build holds no copies, so it is found from the root of the package.
 */
export function resourcePath(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, "src", "neo4j", "embedded", name);
}
