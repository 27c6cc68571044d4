import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureRow } from "../../../src/services/figures/figure.js";
import type { Total } from "../../../src/services/figures/total.js";
import { boundsOf, type Extent, type NestedEvent, outermostOf } from "../../../src/services/funnel/extent.js";
import { figure } from "./made.js";

const attended = (event: string, low: number | null, more: Partial<FigureRow> = {}): FigureRow =>
  figure(event, "attendance", low, more);
const nearly = (event: string, high: number, ...parts: string[]): FigureRow =>
  attended(event, null, { high, qualifiers: ["nearly"], parts });
const of = (events: readonly string[], more: Partial<Extent> = {}): Extent => ({
  wholes: new Set(events.map((event) => `event:${event}`)),
  side: null,
  isOpen: false,
  ...more,
});
const bounds = (figures: readonly FigureRow[], extent: Extent): Total => boundsOf(figures, extent, new Map());

const UNBOUNDED = { low: null, high: null, qualifiers: [], refused: null };

describe("what figures say of all an event, a series or a region has", () => {
  it("is what a figure of the whole says", () => {
    expect(bounds([attended("day", 30)], of(["day"]))).toEqual({
      low: 30,
      high: 30,
      qualifiers: ["exact"],
      refused: null,
    });
    expect(bounds([nearly("day", 80)], of(["day"]))).toMatchObject({ low: null, high: 80, qualifiers: ["nearly"] });
  });

  it("is of one side only that there were at least as many", () => {
    const overseas = attended("day", 30, { parts: ["region:korea", "region:russia"] });
    expect(bounds([overseas], of(["day"]))).toEqual({ low: 30, high: null, qualifiers: ["at-least"], refused: null });
    expect(bounds([nearly("day", 80, "region:wuxi")], of(["day"]))).toEqual(UNBOUNDED);
  });

  it("is of a session or a stop only that there were at least as many, with its hedges of the low end", () => {
    expect(bounds([attended("stop", 12)], of(["trip"]))).toMatchObject({ low: 12, high: null });
    expect(bounds([nearly("stop", 20)], of(["trip"]))).toEqual(UNBOUNDED);
    const hedged = attended("stop", 130, { high: null, qualifiers: ["about", "more-than"] });
    expect(bounds([hedged], of(["trip"])).qualifiers).toEqual(["about", "more-than"]);
  });

  it("is of a figure that is part of another no upper bound either", () => {
    expect(bounds([attended("day", 30, { partOf: "figure:all" })], of(["day"]))).toMatchObject({ low: 30, high: null });
  });

  it("is what a figure of the whole says beside one of a side of it, which is not counted again", () => {
    const korean = attended("day", 20, { parts: ["region:korea"] });
    expect(bounds([attended("day", 130), korean], of(["day"]))).toMatchObject({ low: 130, high: 130, refused: null });
    const all = attended("day", 130);
    expect(bounds([all, attended("day", 20, { partOf: all.id })], of(["day"]))).toMatchObject({ low: 130, high: 130 });
    const firms = attended("day", 20, { parts: ["region:korea"], unit: "companies" });
    expect(bounds([attended("day", 130), firms], of(["day"])).refused).toContain("not of one unit");
  });

  it("has no upper bound where one event is told nothing of, or others are known to be missing", () => {
    expect(bounds([attended("a", 58)], of(["a", "b"]))).toMatchObject({ low: 58, high: null });
    expect(bounds([attended("a", 58)], of(["a"], { isOpen: true }))).toMatchObject({ low: 58, high: null });
    expect(bounds([nearly("a", 50)], of(["a"], { isOpen: true }))).toEqual(UNBOUNDED);
  });

  it("is for a region of events elsewhere what they count of all from there, and of one city there at least so many", () => {
    const korea = (held: readonly string[], figures: FigureRow[]): Total =>
      bounds(figures, of(held, { side: { region: "region:korea", held: new Set(held.map((id) => `event:${id}`)) } }));
    expect(korea([], [attended("there", 6, { parts: ["region:korea"] })])).toMatchObject({ low: 6, high: 6 });
    expect(korea([], [attended("there", 6, { parts: ["region:seoul"] })])).toMatchObject({ low: 6, high: null });
    expect(korea([], [attended("there", 58)])).toMatchObject({ low: 58, high: 58 });
    expect(korea(["here"], [attended("there", 58)])).toMatchObject({ low: 58, high: null });
    expect(korea(["here"], [attended("here", 6, { parts: ["region:korea"] })])).toMatchObject({ low: 6, high: null });
  });

  it("is nothing where nothing is told, and the reason where figures must not be added", () => {
    expect(bounds([], of(["a"]))).toEqual(UNBOUNDED);
    expect(bounds([attended("a", 5), attended("a", 6)], of(["a"])).refused).toContain("both count the whole");
  });
});

/** Parents of events by place in the list; an event comes after those it is part of. */
type Tree = readonly (number | null)[];

const tree = (size: number): fc.Arbitrary<Tree> =>
  fc.tuple(
    ...Array.from({ length: size }, (_, node) => (node === 0 ? fc.constant(null) : fc.option(fc.nat(node - 1)))),
  );

const above = (parents: Tree, node: number): number[] => {
  const parent = parents[node] ?? null;
  return parent === null ? [] : [parent, ...above(parents, parent)];
};
const eventsOf = (parents: Tree): NestedEvent[] =>
  parents.map((parent, node) => ({ id: `event:${node}`, wholes: parent === null ? [] : [`event:${parent}`] }));

const SIDES = ["region:wuxi", "region:korea"];

describe("over random trees of events, with everybody who came to each", () => {
  const told = fc.record({
    event: fc.nat(4),
    side: fc.option(fc.nat(1)),
    below: fc.option(fc.nat(3)),
    over: fc.option(fc.nat(3)),
  });
  /** Of each event who came from each side to it and to none of its parts. */
  const came = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 5, maxLength: 5 });

  it("finds as outermost the chosen that nothing chosen lies above", () => {
    fc.assert(
      fc.property(tree(6), fc.uniqueArray(fc.nat(5)), (parents, chosen) => {
        const events = eventsOf(parents);
        const expected = chosen.filter((node) => !above(parents, node).some((one) => chosen.includes(one)));
        const some = events.filter((_, node) => chosen.includes(node));
        expect([...outermostOf(some, events)].sort()).toEqual(expected.map((node) => `event:${node}`).sort());
      }),
    );
  });

  it("never bounds those who came to the outermost events by a number that is not so", () => {
    let bounded = 0;
    fc.assert(
      fc.property(tree(5), came, fc.array(told, { minLength: 1, maxLength: 4 }), (parents, who, drawn) => {
        const count = (event: number, side: number | null): number =>
          who.reduce((sum, own, node) => {
            if (node !== event && !above(parents, node).includes(event)) return sum;
            return sum + (side === null ? own[0] + own[1] : (own[side] ?? 0));
          }, 0);
        const figures = drawn.map(({ event, side, below, over }) =>
          attended(String(event), below === null ? null : Math.max(0, count(event, side) - below), {
            high: over === null ? null : count(event, side) + over,
            parts: side === null ? [] : [SIDES[side] ?? ""],
          }),
        );
        const containers = new Map(
          parents.map((_, node) => [`event:${node}`, new Set(above(parents, node).map((one) => `event:${one}`))]),
        );
        const events = eventsOf(parents);
        const extent: Extent = { wholes: outermostOf(events, events), side: null, isOpen: false };
        const { low, high, refused } = boundsOf(figures, extent, containers);
        const truth = parents.reduce<number>((sum, up, node) => (up === null ? sum + count(node, null) : sum), 0);
        if (low !== null) expect(low).toBeLessThanOrEqual(truth);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(truth);
        const allBounded = parents.every(
          (up, node) =>
            up !== null || drawn.some(({ event, side, over }) => event === node && side === null && over !== null),
        );
        const isCounted = ({ about, parts }: FigureRow): boolean =>
          parts.length === 0 || !figures.some((other) => other.about.id === about.id && other.parts.length === 0);
        const areBounded = figures.filter(isCounted).every(({ high: one }) => one !== null);
        if (refused === null) expect(high !== null).toBe(allBounded && areBounded);
        if (high !== null) bounded += 1;
      }),
      { numRuns: 1000 },
    );
    expect(bounded).toBeGreaterThan(0);
  });
});
