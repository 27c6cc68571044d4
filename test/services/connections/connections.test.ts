import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connections } from "../../../src/services/connections/connections.js";
import { HUB_USES, type ConnectionsInput } from "../../../src/services/connections/connections-input.js";
import { FULL_WEIGHT, linksOf } from "../../../src/services/connections/link.js";
import { allPaths } from "./all-paths.js";
import { madeGraph, type MadeGraph, rowsBy, runOver } from "./made.js";

const QUESTION: ConnectionsInput = {
  between: ["a", "b"],
  asOf: "2020-01-01",
  maxHops: 4,
  first: 10,
  through: null,
  hubs: "IF_NEEDED",
};

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
        const expected = allPaths(graph.entities, linksOf(rowsBy(graph, input.asOf), input.asOf), input);
        const { paths: found } = await connections(runOver(graph).run, input);
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
        for (const { nodes, links, strength } of (await connections(runOver(graph).run, input)).paths) {
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
    const {
      paths: [path, ...others],
      note,
    } = await connections(runOver(hubs).run, QUESTION);
    expect(path?.nodes.map(({ id }) => id)).toEqual(["a", "d", "b"]);
    expect(note).toContain("c (2 relationships)");
    expect(others).toEqual([]);
  });

  it("pass a country when nothing else connects, and name it on the path", async () => {
    const {
      paths: [path],
      note,
    } = await connections(runOver({ ...hubs, links: hubs.links.slice(0, 2) }).run, QUESTION);
    expect(path?.nodes.map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(path?.hubs.map(({ id }) => id)).toEqual(["c"]);
    expect(note).toContain("hubs are passed");
  });

  it("reach a country that is asked for itself", async () => {
    const { paths } = await connections(runOver(hubs).run, { ...QUESTION, between: ["a", "c"], hubs: "NEVER" });
    expect(paths[0]?.nodes.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("are told to be none, with the date, how far was looked and the hubs that were not passed", async () => {
    const links = hubs.links.slice(0, 2);
    const { paths, note } = await connections(runOver({ ...hubs, links }).run, { ...QUESTION, hubs: "NEVER" });
    expect(paths).toEqual([]);
    expect(note).toBe(
      `no path of at most ${QUESTION.maxHops} links known by ${QUESTION.asOf} joins any two of these; ` +
        "hubs not passed through: c (2 relationships); ask with hubs: ALWAYS to pass them",
    );
  });

  it.each([
    [{ between: [] }, "between must name 2..5 entities, got 0"],
    [{ between: ["a"] }, "between must name 2..5 entities, got 1"],
    [{ between: ["a", "b", "c", "d", "e", "f"] }, "between must name 2..5 entities, got 6"],
    [{ between: ["a", "a"] }, 'names "a" twice'],
    [{ maxHops: 0 }, "maxHops must be 1..4, got 0"],
    [{ maxHops: 5 }, "maxHops must be 1..4, got 5"],
    [{ first: 0 }, "first must be 1..100, got 0"],
    [{ first: 1000 }, "first must be 1..100, got 1000"],
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
