import type { PersonTie } from "./choice.js";
import { byCodeUnit } from "./grouping.js";
import type { Neighbour, TieGraph } from "./tie-index.js";

/** A question for chains of people. All sets hold person ids. */
export interface ChainQuestion {
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** People of the home institutions: at most two stand in a chain, next to each other. */
  readonly home: ReadonlySet<string>;
  /** People no chain passes. */
  readonly avoiding: ReadonlySet<string>;
  /** A tie no chain uses, when looking for a way round it. */
  readonly without?: PersonTie;
  /** Ties in a chain, 1..4. */
  readonly maxHops: number;
  /** Chains wanted, at least 1. */
  readonly first: number;
}

/** People from source to target and the ties between them, one fewer. */
export interface Chain {
  readonly people: readonly string[];
  readonly ties: readonly PersonTie[];
  /** 0..1, the product of its ties from source to target. */
  readonly strength: number;
}

/**
 * Returns the strongest chains, strongest first, then shortest, then by ids: exact, found depth first, each branch
 * left as soon as the best it could still reach is weaker than the weakest chain kept.
 * Source: graph/README.md, "Ties", rules 7 to 9.
 */
export function searchChains(graph: TieGraph, question: ChainQuestion): Chain[] {
  const ends = usableEnds(question);
  if (ends.sources.length === 0 || ends.targets.size === 0) return [];
  const reach = reachOf(graph, ends.targets, ends.barred, question.maxHops);
  const found: Chain[] = [];
  const search: Search = { graph, question, ...ends, reach, found };
  const starts = ends.sources.map((person) => ({ person, bound: reach[question.maxHops]?.get(person) ?? NO_WAY }));
  for (const { person, bound } of starts.toSorted((left, right) => right.bound - left.bound)) {
    if (bound !== NO_WAY && !isHopeless(search, bound)) extend(search, [person], [], 1);
  }
  return found;
}

/** Who may stand at the ends, and who nowhere: a person who is both source and target gives no chain. */
function usableEnds({ sources, targets, avoiding }: ChainQuestion): {
  sources: string[];
  targets: ReadonlySet<string>;
  barred: ReadonlySet<string>;
} {
  const both = [...sources].filter((person) => targets.has(person));
  const barred = new Set([...avoiding, ...both]);
  return {
    sources: [...sources].filter((person) => !barred.has(person)).sort(byCodeUnit),
    targets: new Set([...targets].filter((person) => !barred.has(person))),
    barred,
  };
}

/** Below every strength: a very old tie may round to 0 and still be a tie. */
const NO_WAY = -1;

/** What is left to reach at best: by ties left (index) and person, the largest product to a target, over any walk. */
type Reach = readonly ReadonlyMap<string, number>[];

interface Search {
  readonly graph: TieGraph;
  readonly question: ChainQuestion;
  readonly targets: ReadonlySet<string>;
  readonly barred: ReadonlySet<string>;
  readonly reach: Reach;
  readonly found: Chain[];
}

function reachOf(graph: TieGraph, targets: ReadonlySet<string>, barred: ReadonlySet<string>, maxHops: number): Reach {
  const reach: Map<string, number>[] = [new Map([...targets].map((person) => [person, 1]))];
  for (let ties = 1; ties <= maxHops; ties += 1) {
    const nearer = reach[ties - 1] ?? new Map<string, number>();
    const here = new Map<string, number>();
    for (const [person, rest] of nearer) {
      for (const { person: before, tie } of graph.get(person) ?? []) {
        const through = tie.strength * rest;
        if (!barred.has(before) && !targets.has(before) && through > (here.get(before) ?? NO_WAY))
          here.set(before, through);
      }
    }
    // A chain may use fewer ties than it is allowed.
    for (const [person, best] of nearer) if (best > (here.get(person) ?? NO_WAY)) here.set(person, best);
    reach.push(here);
  }
  return reach;
}

/** Products in another order differ in their last bits: a bound must not lose a chain to that. */
const ROUNDING = 1 + 1e-12;

function isHopeless({ found, question }: Search, bound: number): boolean {
  const weakest = found[question.first - 1];
  return weakest !== undefined && bound * ROUNDING < weakest.strength;
}

function extend(search: Search, people: readonly string[], ties: readonly PersonTie[], strength: number): void {
  const left = search.question.maxHops - ties.length - 1;
  for (const { next, bound } of promising(search, people, strength, left)) {
    if (isHopeless(search, bound)) break;
    const chain = {
      people: [...people, next.person],
      ties: [...ties, next.tie],
      strength: strength * next.tie.strength,
    };
    if (search.targets.has(next.person)) keep(search, chain);
    else extend(search, chain.people, chain.ties, chain.strength);
  }
}

/** Where a chain may go next and still reach a target, most promising first. */
function promising(
  search: Search,
  people: readonly string[],
  strength: number,
  left: number,
): { next: Neighbour; bound: number }[] {
  const nearer = search.reach[left];
  const last = people.at(-1);
  if (nearer === undefined || last === undefined) return [];
  return (search.graph.get(last) ?? [])
    .map((next) => ({ next, bound: strength * next.tie.strength * (nearer.get(next.person) ?? NO_WAY) }))
    .filter(
      ({ next, bound }) => nearer.has(next.person) && !isHopeless(search, bound) && mayFollow(search, people, next),
    )
    .sort((one, other) => other.bound - one.bound);
}

function mayFollow({ question, barred }: Search, people: readonly string[], next: Neighbour): boolean {
  const { home, sources, without } = question;
  if (barred.has(next.person) || people.includes(next.person) || isSameTie(next.tie, without)) return false;
  const before = people.at(-1) ?? "";
  const followsHome = home.has(before) && home.has(next.person);
  if (sources.has(next.person) && !followsHome) return false;
  const homeBefore = people.filter((person) => home.has(person)).length;
  return !home.has(next.person) || homeBefore === 0 || (homeBefore === 1 && followsHome);
}

function isSameTie(tie: PersonTie, other: PersonTie | undefined): boolean {
  return other !== undefined && tie.people[0] === other.people[0] && tie.people[1] === other.people[1];
}

function keep({ found, question }: Search, chain: Chain): void {
  const place = found.findIndex((other) => compareChains(chain, other) < 0);
  if (place === -1 && found.length >= question.first) return;
  found.splice(place === -1 ? found.length : place, 0, chain);
  if (found.length > question.first) found.pop();
}

/** Orders chains: strength descending, then fewer ties, then person ids by code unit from the source. */
export function compareChains(left: Chain, right: Chain): number {
  if (left.strength !== right.strength) return right.strength - left.strength;
  if (left.ties.length !== right.ties.length) return left.ties.length - right.ties.length;
  const differing = left.people.findIndex((person, index) => person !== right.people[index]);
  return differing === -1 ? 0 : byCodeUnit(left.people[differing] ?? "", right.people[differing] ?? "");
}
