import { chosenTies, type Choice, type PersonTie } from "./choice.js";
import { contributions, type Contributions } from "./contributions.js";
import { factsAsOf, type TieFacts } from "./facts.js";
import { byCodeUnit } from "./grouping.js";
import { Recent } from "./recent.js";

/** Who is tied to whom under a choice, by person; the strongest tie first, of equal ones by id. */
export type TieGraph = ReadonlyMap<string, readonly Neighbour[]>;
export interface Neighbour {
  readonly person: string;
  readonly tie: PersonTie;
}

/** The ties of one state of the graph at any date. A cache: throwing it away loses nothing. */
export interface TieIndex {
  readonly facts: TieFacts;
  /** All that joins people as of an ISO day. */
  readonly at: (asOf: string) => Contributions;
  /** The ties of a day under a choice. */
  readonly graph: (asOf: string, choice: Choice) => TieGraph;
}

/** Days, and choices, kept at a time; questions mostly ask about today. */
const KEPT = 16;

/** Returns the index of some facts. Nothing is derived before it is asked for. */
export function tieIndex(facts: TieFacts): TieIndex {
  const days = new Recent<Contributions>(KEPT);
  const graphs = new Recent<TieGraph>(KEPT);
  const at = (asOf: string): Contributions => days.get(asOf, () => contributions(factsAsOf(facts, asOf)));
  const graph = (asOf: string, choice: Choice): TieGraph => {
    const key = JSON.stringify([asOf, choice.kinds && [...choice.kinds].sort(byCodeUnit), choice.inferred]);
    return graphs.get(key, () => tieGraph(chosenTies(at(asOf), choice)));
  };
  return { facts, at, graph };
}

function tieGraph(ties: readonly PersonTie[]): TieGraph {
  const graph = new Map<string, Neighbour[]>();
  const join = (person: string, other: string, tie: PersonTie): void => {
    const neighbours = graph.get(person);
    if (neighbours === undefined) graph.set(person, [{ person: other, tie }]);
    else neighbours.push({ person: other, tie });
  };
  for (const tie of ties) {
    const [left, right] = tie.people;
    join(left, right, tie);
    join(right, left, tie);
  }
  for (const neighbours of graph.values()) {
    neighbours.sort((left, right) => right.tie.strength - left.tie.strength || byCodeUnit(left.person, right.person));
  }
  return graph;
}
