import { byCodeUnit } from "../../ties/grouping.js";
import type { Staff } from "../../ties/staff.js";

/** Which institution is a unit of which. Subordinate institutions are no units. */
export interface Families {
  /** The id and the units below it, at any depth. */
  readonly below: (id: string) => ReadonlySet<string>;
  /** The id, its units, and what it is a unit of. */
  readonly family: (id: string) => ReadonlySet<string>;
  /** The outermost institution it is a unit of, itself when it is none; units speak through it. */
  readonly whole: (id: string) => string;
}

/** Returns the families of the institutions of some staff. */
export function families({ parents }: Pick<Staff, "parents">): Families {
  const units = new Map<string, string[]>();
  for (const [unit, wholes] of parents)
    for (const whole of wholes.keys()) units.set(whole, [...(units.get(whole) ?? []), unit]);
  const below = (id: string): Set<string> => reach(id, (each) => units.get(each) ?? []);
  const above = (id: string): Set<string> => reach(id, (each) => [...(parents.get(each)?.keys() ?? [])]);
  return {
    below,
    family: (id) => new Set([...below(id), ...above(id)]),
    whole: (id) => {
      if (!parents.has(id)) return id;
      const tops = [...above(id)].filter((each) => !parents.has(each)).sort(byCodeUnit);
      return tops[0] ?? id;
    },
  };
}

function reach(start: string, next: (id: string) => Iterable<string>): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
