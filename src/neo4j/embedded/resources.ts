import { join } from "node:path";
import { PROJECT_ROOT } from "../../project-root.js";

/** The path of a file that stands beside this source (pom.xml, watch.sh, ...); the build holds no copies of them. */
export function resourcePath(name: string): string {
  return join(PROJECT_ROOT, "src", "neo4j", "embedded", name);
}
