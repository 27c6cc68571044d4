import type { Run } from "../../neo4j/query.js";
import { searchChains, type Chain, type ChainQuestion } from "../../ties/chains.js";
import type { PersonTie } from "../../ties/choice.js";
import { fallbacks, weakestTie } from "../../ties/fallback.js";
import { byCodeUnit } from "../../ties/grouping.js";
import type { Staff } from "../../ties/staff.js";
import type { TieIndex } from "../../ties/tie-index.js";
import { checkEnds, checkRanges, type IntroductionsInput } from "./introductions-input.js";
import { introductionsNote } from "./introductions-note.js";
import type { TieSource } from "./tie-source.js";

/** A tie as a chain uses it: `from` stands nearer to the source. */
export interface DirectedTie extends Omit<PersonTie, "people"> {
  readonly from: string;
  readonly to: string;
}

/** A chain of people, from one of the source to one of the target. */
export interface IntroductionPath {
  /** 1 is best; 0 for a fallback. */
  readonly rank: number;
  /** 0..1, the product of its ties' strengths from the source on. */
  readonly strength: number;
  readonly people: readonly string[];
  readonly ties: readonly DirectedTie[];
  readonly weakest: DirectedTie;
  /** The best chain without the weakest tie; null when there is none, and on a fallback. */
  readonly fallback: IntroductionPath | null;
  readonly inferred: boolean;
}

/** The answer to a question for introductions. */
export interface Introductions {
  readonly to: { readonly __typename: "Person" | "Institution"; readonly id: string };
  readonly asOf: string;
  readonly paths: readonly IntroductionPath[];
  /** Ids, in order: the people of the target institution at the date, or the person asked for. */
  readonly targets: readonly string[];
  /** Why there is no chain, or none for some people, in one line; null when there is nothing to explain. */
  readonly note: string | null;
}

/**
 * Resolves to the strongest chains of people from us to a person, or to anyone of an institution, strongest first.
 * An id given twice counts once. Errors: BAD_USER_INPUT for an argument out of range or an id that is no person or institution; NODE_NOT_FOUND.
 * One statement while the record stays as it is. Source: graph/README.md, "Ties".
 */
export async function introductions(run: Run, ties: TieSource, asked: IntroductionsInput): Promise<Introductions> {
  const input = { ...asked, from: asked.from && [...new Set(asked.from)], avoiding: [...new Set(asked.avoiding)] };
  const kinds = checkRanges(input);
  const index = await ties.index(run);
  await checkEnds(run, index.facts, input);
  const question = chainQuestion(index, input);
  const graph = index.graph(input.asOf, { kinds, inferred: input.inferred });
  const chains = searchChains(graph, question);
  const ways = fallbacks(graph, question, chains);
  return {
    to: { __typename: index.facts.people.has(input.to) ? "Person" : "Institution", id: input.to },
    asOf: input.asOf,
    paths: chains.map((chain, place) => toPath(chain, place + 1, ways[place] ?? null)),
    targets: [...question.targets].sort(byCodeUnit),
    note: introductionsNote(input, question, chains.length),
  };
}

function chainQuestion(index: TieIndex, input: IntroductionsInput): ChainQuestion {
  const { staff } = index.at(input.asOf);
  return {
    sources: peopleOf(index, staff, input.from ?? input.ourSide),
    targets: peopleOf(index, staff, [input.to]),
    home: peopleOf(index, staff, input.ourSide),
    avoiding: peopleOf(index, staff, input.avoiding),
    maxHops: input.maxHops,
    first: input.first,
  };
}

/** People named, and the people of institutions named seen by the date, units included. */
function peopleOf(index: TieIndex, staff: Staff, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => (index.facts.people.has(id) ? [id] : [...staff.peopleOf(id)])));
}

function toPath(chain: Chain, rank: number, fallback: Chain | null): IntroductionPath {
  const weakest = weakestTie(chain);
  const ties = chain.ties.map((tie, place): DirectedTie => directed(tie, chain.people[place] ?? ""));
  return {
    rank,
    strength: chain.strength,
    people: chain.people,
    ties,
    weakest: directed(weakest, chain.people[chain.ties.indexOf(weakest)] ?? ""),
    fallback: fallback && toPath(fallback, 0, null),
    inferred: ties.some((tie) => tie.inferred),
  };
}

function directed({ people: [left, right], ...tie }: PersonTie, from: string): DirectedTie {
  return { ...tie, from, to: from === left ? right : left };
}
