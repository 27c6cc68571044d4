import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Absolute path of the project's folder, the same from the sources and from the build. */
export const PROJECT_ROOT: string = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}
