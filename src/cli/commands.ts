import { ask } from "./commands/ask.js";
import { attach } from "./commands/attach.js";
import { check } from "./commands/check.js";
import { claim } from "./commands/claim.js";
import { load } from "./commands/load.js";
import { rebuild } from "./commands/rebuild.js";
import { remove } from "./commands/remove.js";
import { search } from "./commands/search.js";
import { start } from "./commands/start.js";
import { status } from "./commands/status.js";
import { ties } from "./commands/ties.js";
import type { Register } from "./program.js";

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Register[] = [
  start,
  load,
  remove,
  check,
  rebuild,
  ties,
  claim,
  attach,
  ask,
  search,
  status,
];
