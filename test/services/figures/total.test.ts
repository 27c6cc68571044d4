import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Addend, addFigures, type Containers, refusal } from "../../../src/services/figures/total.js";

const figure = (id: string, more: Partial<Addend> = {}): Addend => ({
  id: `figure:${id}`,
  about: { id: `event:${id}` },
  measure: "attendance",
  unit: "companies",
  nature: "FLOW",
  low: 6,
  high: 6,
  qualifiers: ["exact"],
  edtf: "2017-06-15",
  parts: [],
  partOf: null,
  ...more,
});
const nowhere: Containers = new Map();
const within = (pairs: Readonly<Record<string, readonly string[]>>): Containers =>
  new Map(Object.entries(pairs).map(([id, containers]) => [id, new Set(containers)]));

describe("the sum of figures", () => {
  it("adds intervals bound by bound", () => {
    const sum = addFigures([figure("a", { low: 6, high: 8 }), figure("b", { low: 3, high: 3 })], nowhere);
    expect(sum).toMatchObject({ low: 9, high: 11, refused: null });
  });

  it("leaves a bound unknown where one figure does not tell it: more than 70 and 6 have no upper bound", () => {
    const sum = addFigures([figure("a"), figure("b", { low: 70, high: null, qualifiers: ["more-than"] })], nowhere);
    expect(sum).toEqual({ low: 76, high: null, qualifiers: ["more-than"], refused: null });
  });

  it("never takes nearly 40 for 40", () => {
    const sum = addFigures([figure("a"), figure("b", { low: null, high: 40, qualifiers: ["nearly"] })], nowhere);
    expect(sum).toEqual({ low: 6, high: 46, qualifiers: ["at-least", "nearly"], refused: null });
  });

  it("is a figure itself when there is but one", () => {
    expect(addFigures([figure("a")], nowhere)).toEqual({ low: 6, high: 6, qualifiers: ["exact"], refused: null });
  });

  it.each([
    ["a measure", { measure: "talks" }, "not of one measure: attendance and talks"],
    ["a unit", { unit: "people" }, "not of one unit: companies and people"],
    ["a nature", { nature: "STOCK" as const }, "not of one nature: FLOW and STOCK"],
  ])("is refused over %s", (_, more, reason) => {
    const sum = addFigures([figure("a"), figure("b", more)], nowhere);
    expect(sum).toEqual({ low: null, high: null, qualifiers: [], refused: reason });
  });

  it("is refused for the same figure twice", () => {
    expect(refusal([figure("a"), figure("a")], nowhere)).toBe("the same figure twice: figure:a");
  });

  it("is refused for a figure and its part", () => {
    expect(refusal([figure("a"), figure("b", { partOf: "figure:a" })], nowhere)).toContain("one is part of the other");
  });

  it("is refused for a visit and its stop", () => {
    const tree = within({ "event:stop": ["event:day", "event:visit"] });
    expect(refusal([figure("visit"), figure("stop")], tree)).toBe("event:stop is within event:visit");
    expect(refusal([figure("stop"), figure("visit")], tree)).toBe("event:stop is within event:visit");
  });

  it("adds parts of one event that have nothing in common, and no others", () => {
    const of = (id: string, ...parts: string[]): Addend => figure(id, { about: { id: "event:fair" }, parts });
    const tree = within({ "region:city": ["region:land"] });
    expect(refusal([of("a", "region:korea"), of("b", "region:city")], tree)).toBeNull();
    expect(refusal([of("a", "region:korea", "region:city"), of("b", "region:city")], tree)).toBe(
      "both count region:city",
    );
    expect(refusal([of("a", "region:land"), of("b", "region:city")], tree)).toContain("one within the other");
    expect(refusal([of("a"), of("b", "region:city")], tree)).toBe("both count the whole or a part of event:fair");
  });

  it("adds what came in one year to what came in the next, and never two stocks of the same thing", () => {
    const park = (id: string, edtf: string, nature: "STOCK" | "FLOW"): Addend =>
      figure(id, { about: { id: "institution:park" }, edtf, nature });
    expect(refusal([park("a", "2018", "FLOW"), park("b", "2019", "FLOW")], nowhere)).toBeNull();
    expect(refusal([park("a", "2018/2019", "FLOW"), park("b", "2019-11", "FLOW")], nowhere)).not.toBeNull();
    expect(refusal([park("a", "2018", "STOCK"), park("b", "2019", "STOCK")], nowhere)).not.toBeNull();
  });
});

/** A random forest as the parent of each node, and figures about its nodes of parts from another. */
const forest = (size: number): fc.Arbitrary<(number | null)[]> =>
  fc.tuple(
    ...Array.from({ length: size }, (_, node) => (node === 0 ? fc.constant(null) : fc.option(fc.nat(node - 1)))),
  );
const drawn = fc.record({
  event: fc.nat(5),
  parts: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
  low: fc.nat(9),
  more: fc.option(fc.nat(9)),
});

/** Everything a node lies in, itself first, by walking up. */
function upwards(parents: readonly (number | null)[], node: number): number[] {
  const parent = parents[node] ?? null;
  return parent === null ? [node] : [node, ...upwards(parents, parent)];
}
const containersOf = (name: string, parents: readonly (number | null)[]): [string, Set<string>][] =>
  parents.map((_, node) => [
    `${name}:${node}`,
    new Set(
      upwards(parents, node)
        .slice(1)
        .map((up) => `${name}:${up}`),
    ),
  ]);

describe("over random events, parts and intervals", () => {
  it("is refused exactly when two figures count something in common, and else bounds every possible sum", () => {
    const inputs = fc.tuple(forest(6), forest(6), fc.array(drawn, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(inputs, ([events, regions, some]) => {
        const figures = some.map(({ event, parts, low, more }, index) =>
          figure(String(index), {
            about: { id: `event:${event}` },
            parts: parts.map((part) => `region:${part}`),
            low,
            high: more === null ? null : low + more,
          }),
        );
        const containers = new Map([...containersOf("event", events), ...containersOf("region", regions)]);
        const clash = some.some((one, index) =>
          some.slice(index + 1).some((two) => inCommon(one, two, events, regions)),
        );
        const sum = addFigures(figures, containers);
        expect(sum.refused !== null).toBe(clash);
        if (clash) return;
        expect(sum.low).toBe(some.reduce((total, { low }) => total + low, 0));
        const open = some.some(({ more }) => more === null);
        expect(sum.high).toBe(open ? null : some.reduce((total, { low, more }) => total + low + (more ?? 0), 0));
      }),
      { numRuns: 500 },
    );
  });
});

interface Drawn {
  readonly event: number;
  readonly parts: readonly number[];
}

/** Brute force: do two figures share an event above one another, a place under both, or the whole of one event? */
function inCommon(
  one: Drawn,
  two: Drawn,
  events: readonly (number | null)[],
  regions: readonly (number | null)[],
): boolean {
  const nested = upwards(events, one.event).includes(two.event) || upwards(events, two.event).includes(one.event);
  if (one.event !== two.event && nested) return true;
  const under = (part: number): number[] =>
    regions.flatMap((_, node) => (upwards(regions, node).includes(part) ? [node] : []));
  const places = new Set(one.parts.flatMap(under));
  if (two.parts.flatMap(under).some((place) => places.has(place))) return true;
  return one.event === two.event && (one.parts.length === 0 || two.parts.length === 0);
}
