import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONNECTION_POLICY } from "../../../graph/connection-policy.js";
import { connections } from "../../../src/services/connections/connections.js";
import { HUB_USES, type ConnectionsInput } from "../../../src/services/connections/connections-input.js";
import { FULL_WEIGHT, linksOf } from "../../../src/services/connections/link.js";
import { madeGraph, rowsBy, runOver, type MadeGraph } from "./made.js";

const QUESTION: ConnectionsInput = {
  between: ["a", "b"],
  asOf: "2020-01-01",
  maxHops: 4,
  first: 10,
  through: null,
  hubs: "IF_NEEDED",
};

interface Seen {
  readonly nodes: readonly string[];
  readonly strength: number;
}

/** Every simple path between any two of `between`, found by trying them all. */
function bruteForce(graph: MadeGraph, input: ConnectionsInput, passHubs: boolean): Seen[] {
  const links = linksOf(rowsBy(graph, input.asOf), input.asOf);
  const isPassable = (id: string): boolean => {
    const entity = graph.entities.find((one) => one.id === id);
    const type = input.through === null || input.through.some((one) => one === entity?.type);
    return type && (passHubs || !CONNECTION_POLICY.hubKinds.includes(entity?.kind ?? ""));
  };
  const found: Seen[] = [];
  const walk = (nodes: readonly string[], weight: number, to: string): void => {
    const last = nodes.at(-1) ?? "";
    for (const { id } of graph.entities) {
      const between = links.filter((link) => [link.from.id, link.to.id].sort().join() === [last, id].sort().join());
      if (nodes.includes(id) || between.length === 0) continue;
      const product = weight * Math.max(...between.map((link) => link.weight));
      if (id === to) found.push({ nodes: [...nodes, id], strength: product / FULL_WEIGHT ** nodes.length });
      else if (nodes.length < input.maxHops && isPassable(id)) walk([...nodes, id], product, to);
    }
  };
  for (const [index, from] of input.between.entries())
    for (const to of input.between.slice(index + 1)) walk([from], 1, to);
  const order = (left: Seen, right: Seen): number =>
    left.nodes.length - right.nodes.length ||
    right.strength - left.strength ||
    (left.nodes.join() < right.nodes.join() ? -1 : 1);
  return found.sort(order).slice(0, input.first);
}

const question = fc.record({
  between: fc.constantFrom(["a", "b"], ["h", "c"], ["a", "b", "c"], ["d", "e", "f", "g"]),
  asOf: fc.constantFrom("2016-01-01", "2018-01-01", "2020-01-01"),
  maxHops: fc.integer({ min: 1, max: 4 }),
  first: fc.constantFrom(1, 3, 100),
  through: fc.constantFrom(null, ["Institution" as const], ["Region" as const, "Person" as const]),
  hubs: fc.constantFrom(...HUB_USES),
});

describe("connections", () => {
  it("are those a search through all simple paths finds, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(madeGraph, question, async (graph, input) => {
        const around = input.hubs === "ALWAYS" ? [] : bruteForce(graph, input, false);
        const expected = around.length > 0 || input.hubs === "NEVER" ? around : bruteForce(graph, input, true);
        const found = await connections(runOver(graph).run, input);
        const seen = found.map(({ nodes, strength }) => ({ nodes: nodes.map(({ id }) => id), strength }));
        expect(seen).toEqual(expected);
        expect(found.map(({ rank }) => rank)).toEqual(found.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });

  it("show links that join the nodes of their path, and claims that count by the date alone", async () => {
    await fc.assert(
      fc.asyncProperty(madeGraph, question, async (graph, input) => {
        for (const { nodes, links, strength } of await connections(runOver(graph).run, input)) {
          expect(links.length).toBe(nodes.length - 1);
          for (const [index, link] of links.entries()) {
            expect([link.from.id, link.to.id].sort()).toEqual([nodes[index]?.id, nodes[index + 1]?.id].sort());
            expect(link.edtf !== null && link.edtf <= input.asOf).toBe(true);
            expect(link.stage).not.toBe("ENDED");
          }
          expect(strength).toBeCloseTo(
            links.reduce((product, { weight }) => (product * weight) / FULL_WEIGHT, 1),
            12,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("send at most one statement for each end and hop, however the graph grows", async () => {
    await fc.assert(
      fc.asyncProperty(madeGraph, question, async (graph, input) => {
        const { run, sent } = runOver(graph);
        await connections(run, input);
        expect(sent.length).toBeLessThanOrEqual(1 + 2 * input.between.length * input.maxHops);
      }),
      { numRuns: 100 },
    );
  });

  const hubs: MadeGraph = {
    entities: [
      { id: "a", type: "Institution", kind: null },
      { id: "b", type: "Institution", kind: null },
      { id: "c", type: "Region", kind: "country" },
      { id: "d", type: "Institution", kind: null },
    ],
    links: [
      ["a", "c"],
      ["b", "c"],
      ["a", "d"],
      ["d", "b"],
    ].map(([from = "", to = ""]) => ({
      from,
      to,
      relationship: "LOCATED_IN" as const,
      claims: [{ stage: null, basis: "STATED" as const, countsFrom: "2018-01-01" }],
    })),
  };

  it("go round a country where there is another way, and say so", async () => {
    const [path, ...others] = await connections(runOver(hubs).run, QUESTION);
    expect(path?.nodes.map(({ id }) => id)).toEqual(["a", "d", "b"]);
    expect(path?.note).toContain("c (2 relationships)");
    expect(others).toEqual([]);
  });

  it("pass a country when nothing else connects, and name it on the path", async () => {
    const [path] = await connections(runOver({ ...hubs, links: hubs.links.slice(0, 2) }).run, QUESTION);
    expect(path?.nodes.map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(path?.hubs.map(({ id }) => id)).toEqual(["c"]);
    expect(path?.note).toContain("hubs are passed");
  });

  it("reach a country that is asked for itself", async () => {
    const [path] = await connections(runOver(hubs).run, { ...QUESTION, between: ["a", "c"], hubs: "NEVER" });
    expect(path?.nodes.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it.each([
    [{ between: [] }, "between must name 2..5 entities, got 0"],
    [{ between: ["a"] }, "between must name 2..5 entities, got 1"],
    [{ between: ["a", "b", "c", "d", "e", "f"] }, "between must name 2..5 entities, got 6"],
    [{ between: ["a", "a"] }, "names a twice"],
    [{ maxHops: 0 }, "maxHops must be 1..4, got 0"],
    [{ maxHops: 5 }, "maxHops must be 1..4, got 5"],
    [{ first: 0 }, "first must be 1..100, got 0"],
    [{ first: 1000 }, "first must be 1..100, got 1000"],
    [{ through: [] }, "through is empty"],
  ] as const)("refuse %o before any statement", async (wrong, message) => {
    const { run, sent } = runOver(hubs);
    await expect(connections(run, { ...QUESTION, ...wrong })).rejects.toThrow(message);
    await expect(connections(run, { ...QUESTION, ...wrong })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(sent).toEqual([]);
  });

  it("refuse an id that is not in the graph, by name", async () => {
    const asked = connections(runOver(hubs).run, { ...QUESTION, between: ["a", "nobody"] });
    await expect(asked).rejects.toMatchObject({
      code: "NODE_NOT_FOUND",
      details: { argument: "between", id: "nobody" },
    });
  });
});
