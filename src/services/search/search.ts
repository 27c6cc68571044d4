import { ENTITY_TYPES, type EntityType } from "../../../graph/entity-types.js";
import { wordsOfFolded } from "../../../graph/words.js";
import { AppError } from "../../errors.js";
import { searchNames } from "../../generated/queries.js";
import type { Run } from "../../neo4j/query.js";
import { entityType, type EntityReference } from "../entity/entity.js";
import { luceneCondition } from "./lucene.js";
import { GRADES, matchName, type NameMatch } from "./match-name.js";
import { wantedOf, type Wanted } from "./wanted.js";

/** What to search for. */
export interface SearchInput {
  /** 1..200 characters, in any script. */
  readonly text: string;
  /** Types wanted, at least one; null for all. */
  readonly types: readonly EntityType[] | null;
  /** Hits wanted, 1..100. */
  readonly first: number;
}

/** An entity whose name matches, with the id of the name that matched best. */
export interface Hit {
  readonly entity: EntityReference;
  readonly matched: { readonly id: string; readonly value: string };
  /** 0..1, by `SCORE`. */
  readonly score: number;
  readonly factors: ScoreFactors;
}

/** The numbers of a score, each 0..1. */
export interface ScoreFactors {
  readonly grade: number;
  readonly kind: number;
  readonly coverage: number;
  readonly prominence: number;
}

export const SEARCH_LIMITS = { characters: 200, first: 100, candidates: 2_000 } as const;

/**
 * score = grade × kind × (base + coverage × share matched + prominence × n / (n + half)), n the relationships of the
 * entity, the bracket 1 for a name that is the same. The numbers keep the grades apart: the least of one is above the
 * most of the next.
 */
export const SCORE = {
  grade: GRADES,
  /** A name nobody prints, such as "Visit to …" of a stop, stands behind that of the thing it speaks of. */
  kind: {
    preferred: 1,
    abbreviation: 0.995,
    alias: 0.99,
    transliteration: 0.98,
    "as-printed": 0.97,
    inferred: 0.965,
  } as Readonly<Record<string, number>>,
  base: 0.8,
  coverage: 0.08,
  prominence: 0.12,
  half: 5,
} as const;

/**
 * Resolves to the entities whose names meet every word of the text, best first, ties by id; one hit an entity. Words
 * may come in any order, begun only, in any script; forms of one character or word are one. Only where nothing meets
 * the text as it stands are typing mistakes forgiven. Text without a letter or digit finds nothing. One statement, two
 * where mistakes are forgiven.
 * Errors: BAD_USER_INPUT for an empty or too long text, for no types and for `first` out of range.
 * Source: queries/search/names.cypher.
 */
export async function search(run: Run, input: SearchInput): Promise<Hit[]> {
  checkInput(input);
  const wanted = wantedOf(input.text);
  if (wanted.words.length === 0) return [];
  const hits = await hitsOf(run, wanted, input, false);
  if (hits.length > 0 || wanted.words.every((word) => word.mistakes === 0)) return hits;
  return hitsOf(run, wanted, input, true);
}

async function hitsOf(run: Run, wanted: Wanted, { types, first }: SearchInput, isForgiving: boolean): Promise<Hit[]> {
  const candidates = await run(searchNames, {
    condition: luceneCondition(wanted, isForgiving),
    types: types ?? [],
    limit: SEARCH_LIMITS.candidates,
  });
  const hits = candidates.flatMap((candidate): Hit[] => {
    const match = matchName(wanted, wordsOfFolded(candidate.folded), isForgiving);
    if (!match) return [];
    const entity = { __typename: entityType(candidate.type), id: candidate.entity };
    const matched = { id: candidate.name, value: candidate.value };
    const factors = factorsOf(match, candidate.kind, candidate.links);
    return [{ entity, matched, score: scoreOf(factors), factors }];
  });
  return bestOfEach(hits.sort(bestFirst)).slice(0, first);
}

/** The factors of a name of this kind that matched; `links` are the relationships of its entity. */
export function factorsOf({ grade, coverage }: NameMatch, kind: string, links: number): ScoreFactors {
  return {
    grade: SCORE.grade[grade],
    kind: SCORE.kind[kind] ?? SCORE.kind["as-printed"] ?? 1,
    coverage,
    prominence: grade === "same" ? 1 : links / (links + SCORE.half),
  };
}

/** The score that some factors make, 0..1. */
export function scoreOf({ grade, kind, coverage, prominence }: ScoreFactors): number {
  return grade * kind * (SCORE.base + SCORE.coverage * coverage + SCORE.prominence * prominence);
}

function checkInput({ text, types, first }: SearchInput): void {
  const { characters, first: most } = SEARCH_LIMITS;
  const length = text.trim() === "" ? 0 : text.length;
  if (length === 0 || length > characters)
    refuse("text", `must have 1..${characters} characters, got ${length}`, { min: 1, max: characters });
  if (types?.length === 0)
    refuse("types", `is empty; name some of ${ENTITY_TYPES.map(enumName).join(", ")}, or leave it out for all`, {});
  if (!Number.isInteger(first) || first < 1 || first > most)
    refuse("first", `must be 1..${most}, got ${first}`, { min: 1, max: most });
}

/** A type as the API names it: EVENT_SERIES of EventSeries. */
const enumName = (type: EntityType): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

function refuse(argument: string, fact: string, range: { readonly min?: number; readonly max?: number }): never {
  throw new AppError("BAD_USER_INPUT", `search: ${argument} ${fact}`, { argument, ...range });
}

function bestFirst(left: Hit, right: Hit): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.entity.id !== right.entity.id) return left.entity.id < right.entity.id ? -1 : 1;
  return left.matched.id < right.matched.id ? -1 : 1;
}

/** The first hit of each entity; `hits` come best first. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}
