/**
 * Who is joined to whom and how strongly: by node, its neighbours with a whole-number weight of at least 0 and at most
 * 1000 each. Every link stands under both its ends. Whole numbers, so that products of four are exact.
 */
export type WeightedGraph = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A question for paths between two nodes. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Whether a path may pass through a node on its way; the ends are always allowed. */
  readonly mayPass: (id: string) => boolean;
  /** Links in a path, 1..4. */
  readonly maxHops: number;
  /** Paths wanted, at least 1. */
  readonly first: number;
}

/** Nodes from end to end, none twice, and the product of the weights between them. */
export interface Path {
  readonly nodes: readonly string[];
  readonly weight: number;
}

/**
 * Returns the best paths: shortest first, of equal length the heaviest first, then by ids in code units. Exact: found
 * depth first, a length at a time, each branch left as soon as it can no longer beat the last path kept.
 */
export function bestPaths(graph: WeightedGraph, question: PathQuestion): Path[] {
  const reach = reachOf(graph, question);
  const found: Path[] = [];
  for (let hops = 1; hops <= question.maxHops && found.length < question.first; hops += 1) {
    const ofLength: Path[] = [];
    const search = { graph, question, reach, found: ofLength, wanted: question.first - found.length };
    if (reach[hops]?.has(question.from) === true) extend(search, [question.from], 1, hops);
    found.push(...ofLength);
  }
  return found;
}

/** Negative when `left` comes first. A total order over paths of different nodes. */
export function comparePaths(left: Path, right: Path): number {
  if (left.nodes.length !== right.nodes.length) return left.nodes.length - right.nodes.length;
  return right.weight - left.weight || compareIds(left.nodes, right.nodes);
}

/** By links left (index) and node, the largest product to the end over walks of that very number of links. */
type Reach = readonly ReadonlyMap<string, number>[];

interface Search {
  readonly graph: WeightedGraph;
  readonly question: PathQuestion;
  readonly reach: Reach;
  readonly found: Path[];
  readonly wanted: number;
}

function reachOf(graph: WeightedGraph, { from, to, mayPass, maxHops }: PathQuestion): Reach {
  const reach: Map<string, number>[] = [new Map([[to, 1]])];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const here = new Map<string, number>();
    for (const [node, rest] of reach[hops - 1] ?? []) {
      if (node === from) continue;
      for (const [before, weight] of graph.get(node) ?? []) {
        if (before !== to && (before === from || mayPass(before)) && weight * rest > (here.get(before) ?? -1)) {
          here.set(before, weight * rest);
        }
      }
    }
    reach.push(here);
  }
  return reach;
}

function extend(search: Search, nodes: readonly string[], weight: number, left: number): void {
  const { graph, reach, question } = search;
  const last = nodes.at(-1) ?? "";
  const nearer = reach[left - 1] ?? new Map<string, number>();
  const next: { id: string; weight: number; bound: number }[] = [];
  for (const [id, step] of graph.get(last) ?? []) {
    const rest = nearer.get(id);
    if (rest === undefined || nodes.includes(id)) continue;
    next.push({ id, weight: weight * step, bound: weight * step * rest });
  }
  next.sort((one, other) => other.bound - one.bound || (one.id < other.id ? -1 : 1));
  for (const { id, weight: product, bound } of next) {
    const path = { nodes: [...nodes, id], weight: product };
    if (isHopeless(search, path.nodes, bound)) continue;
    if (id === question.to) keep(search, path);
    else extend(search, path.nodes, product, left - 1);
  }
}

function isHopeless({ found, wanted }: Search, nodes: readonly string[], bound: number): boolean {
  const last = found[wanted - 1];
  if (last === undefined || bound > last.weight) return false;
  return bound < last.weight || compareIds(nodes, last.nodes) > 0;
}

function keep({ found, wanted }: Search, path: Path): void {
  const place = found.findIndex((other) => comparePaths(path, other) < 0);
  found.splice(place === -1 ? found.length : place, 0, path);
  if (found.length > wanted) found.pop();
}

/** Compares as far as the shorter list goes; 0 when that far they are the same. */
function compareIds(left: readonly string[], right: readonly string[]): number {
  const differing = left.findIndex((id, place) => place < right.length && id !== right[place]);
  if (differing === -1) return 0;
  return (left[differing] ?? "") < (right[differing] ?? "") ? -1 : 1;
}

/** Returns the nodes that lie on some walk of at most `maxHops` links between the ends, the ends included if there is one. */
export function nodesOnTheWay(graph: WeightedGraph, question: Omit<PathQuestion, "first">): Set<string> {
  const { from, to, mayPass, maxHops } = question;
  const near = distances(graph, from, mayPass, maxHops);
  const far = distances(graph, to, mayPass, maxHops);
  const nodes = [...near].filter(([id, hops]) => {
    const allowed = id === from || id === to || mayPass(id);
    return allowed && hops + (far.get(id) ?? Infinity) <= maxHops;
  });
  return new Set(nodes.map(([id]) => id));
}

function distances(
  graph: WeightedGraph,
  start: string,
  mayPass: (id: string) => boolean,
  most: number,
): Map<string, number> {
  const known = new Map([[start, 0]]);
  let rim = [start];
  for (let hops = 1; hops <= most; hops += 1) {
    const next: string[] = [];
    for (const node of rim)
      for (const id of graph.get(node)?.keys() ?? []) {
        if (known.has(id)) continue;
        known.set(id, hops);
        if (mayPass(id)) next.push(id);
      }
    rim = next;
  }
  return known;
}
