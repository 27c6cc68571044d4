import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestPaths,
  comparePaths,
  nodesOnTheWay,
  type Path,
  type WeightedGraph,
} from "../../../src/services/connections/paths.js";

const NODES = ["a", "b", "c", "d", "e", "f", "g"];
const PAIRS = NODES.flatMap((one, index) => NODES.slice(index + 1).map((other) => [one, other] as const));

/** Nearly complete graphs of few weights, where many paths are equally heavy and walks turn back. */
const denseGraph: fc.Arbitrary<WeightedGraph> = fc
  .array(fc.constantFrom(0, 1, 1, 2), { minLength: PAIRS.length, maxLength: PAIRS.length })
  .map((weights) => {
    const graph = new Map(NODES.map((node) => [node, new Map<string, number>()]));
    for (const [index, [one, other]] of PAIRS.entries()) {
      const weight = weights[index] ?? 0;
      if (weight === 0) continue;
      graph.get(one)?.set(other, weight);
      graph.get(other)?.set(one, weight);
    }
    return graph;
  });

function everyPath(graph: WeightedGraph, maxHops: number): Path[] {
  const found: Path[] = [];
  const walk = (nodes: readonly string[], weight: number): void => {
    for (const [id, step] of graph.get(nodes.at(-1) ?? "") ?? []) {
      if (nodes.includes(id)) continue;
      const path = { nodes: [...nodes, id], weight: weight * step };
      if (id === "b") found.push(path);
      else if (nodes.length < maxHops) walk(path.nodes, path.weight);
    }
  };
  walk(["a"], 1);
  return found.sort(comparePaths);
}

const QUESTION = { from: "a", to: "b", mayPass: () => true };

describe("the best paths of a graph where many are alike", () => {
  it("are the first of all paths, in the order of all paths", () => {
    fc.assert(
      fc.property(
        denseGraph,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(1, 2, 5, 20, 500),
        (graph, maxHops, first) => {
          expect(bestPaths(graph, { ...QUESTION, maxHops, first })).toEqual(everyPath(graph, maxHops).slice(0, first));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("lie among the nodes on the way", () => {
    fc.assert(
      fc.property(denseGraph, fc.integer({ min: 1, max: 4 }), (graph, maxHops) => {
        const near = nodesOnTheWay(graph, { ...QUESTION, maxHops });
        for (const { nodes } of everyPath(graph, maxHops)) for (const node of nodes) expect(near.has(node)).toBe(true);
      }),
    );
  });
});
