import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/project-root.js";

/** First line of everything written. */
export const NOTICE = "Written by codegen.ts; edit the sources, then run `npm run codegen`.";

/** A path inside the project. */
export const pathIn = (...parts: string[]): string => join(PROJECT_ROOT, ...parts);
