import type { EntityType } from "../../../graph/entity-types.js";
import { AppError } from "../../errors.js";
import type { Run } from "../../neo4j/query.js";
import { readEntities, type EntityReference } from "../entity/entity.js";
import { checkIds } from "../id-list.js";
import type { MatchDay } from "./match-day.js";

const LIMIT = 100;

/** Errors: BAD_USER_INPUT when `first` is not 1..100. */
export function checkFirst(place: string, first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= LIMIT) return;
  throw new AppError("BAD_USER_INPUT", `${place}: first must be 1..${LIMIT}, got ${first}`, {
    argument: "first",
    range: `1..${LIMIT}`,
  });
}

/** What the ids of one argument must be. */
interface Wanted {
  readonly argument: string;
  readonly types: readonly EntityType[];
  /** What they are, in words: `an institution or a region`. */
  readonly words: string;
}
const PARTY = { types: ["Institution", "Region"], words: "an institution or a region" } as const;

/**
 * Resolves to the party a question of matching is for. Errors: BAD_USER_INPUT when it is no institution or region;
 * NODE_NOT_FOUND.
 */
export async function matchParty(run: Run, day: MatchDay, place: string, id: string): Promise<EntityReference> {
  const [party] = await checkTypes(run, day, place, [id], { argument: "for", ...PARTY });
  return party ?? { __typename: "Institution", id };
}

/** Errors: BAD_USER_INPUT for parties that are no institutions or regions; NODE_NOT_FOUND. */
export async function checkParties(run: Run, day: MatchDay, place: string, ids: readonly string[]): Promise<void> {
  await checkTypes(run, day, place, ids, { argument: "between", ...PARTY });
}

const FILTERS = {
  TechnologyField: { words: "a technology field", plural: "technology fields" },
  Region: { words: "a region", plural: "regions" },
} as const;

/**
 * Checks a filter by ids; null filters nothing. Errors: BAD_USER_INPUT when it is empty, names more than 100, or names
 * something of another type; NODE_NOT_FOUND. No statement unless an id is unknown.
 */
export async function checkFilter(
  run: Run,
  day: MatchDay,
  place: string,
  { argument, ids, type }: { argument: string; ids: readonly string[] | null; type: keyof typeof FILTERS },
): Promise<void> {
  if (ids === null) return;
  const { words, plural } = FILTERS[type];
  if (ids.length === 0) {
    const remedy = `name some ${plural}, or leave it out for all`;
    throw new AppError("BAD_USER_INPUT", `${place}: ${argument} is empty; ${remedy}`, { argument });
  }
  checkIds(`${place}: ${argument}`, ids);
  await checkTypes(run, day, place, ids, { argument, types: [type], words });
}

async function checkTypes(
  run: Run,
  { facts }: MatchDay,
  place: string,
  ids: readonly string[],
  { argument, types, words }: Wanted,
): Promise<EntityReference[]> {
  const others = ids.filter((id) => !facts.entities.has(id));
  // People are not among the facts of matches.
  const read = others.length === 0 ? null : await readEntities(run, others);
  return ids.map((id) => {
    const type = facts.entities.get(id)?.type ?? read?.get(id)?.__typename;
    if (type === undefined)
      throw new AppError(
        "NODE_NOT_FOUND",
        `${place}: ${argument} ${JSON.stringify(id)} is not in the graph; find its id with search`,
        { argument, id },
      );
    if (types.includes(type)) return { __typename: type, id };
    throw new AppError("BAD_USER_INPUT", `${place}: ${argument} must be ${words}, ${id} is of type ${type}`, {
      argument,
      id,
      type,
    });
  });
}
