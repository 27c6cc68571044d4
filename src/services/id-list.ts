import { AppError } from "../errors.js";

/** Most ids one question may name. */
export const MAX_IDS = 100;

/** The ids, checked. Errors: BAD_USER_INPUT for more than 100. `place` names the question and the argument. */
export function checkIds(place: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= MAX_IDS) return ids;
  throw new AppError("BAD_USER_INPUT", `${place}: at most ${MAX_IDS} ids, got ${ids.length}; ask in parts`, {
    argument: place,
    max: MAX_IDS,
    got: ids.length,
  });
}
