import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Addend, addFigures, type Containers, refusal } from "../../../src/services/figures/total.js";

const event = (id: string): Addend["about"] => ({ __typename: "Event", id: `event:${id}` });
const figure = (id: string, more: Partial<Addend> = {}): Addend => ({
  id: `figure:${id}`,
  about: event(id),
  measure: "attendance",
  unit: "people",
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
    ["a measure", { measure: "talks" }, "not of one measure: attendance and talks; add those of each measure"],
    ["a unit", { unit: "talks" }, "not of one unit: people and talks; add those of each unit"],
    ["a nature", { nature: "STOCK" as const }, "not of one nature: FLOW and STOCK; add those of each nature"],
  ])("is refused over %s", (_, more, reason) => {
    const sum = addFigures([figure("a"), figure("b", more)], nowhere);
    expect(sum).toEqual({
      low: null,
      high: null,
      qualifiers: [],
      refused: `${reason} by themselves`,
    });
  });

  it("is refused for the same figure twice", () => {
    expect(refusal([figure("a"), figure("a")], nowhere)).toBe("the same figure twice: figure:a; name it once");
  });

  it("is refused for a figure and its part", () => {
    const reason = (first: Addend, second: Addend): string | null => refusal([first, second], nowhere);
    const part = figure("b", { partOf: "figure:a" });
    expect(reason(figure("a"), part)).toBe("figure:b is part of figure:a; take figure:a or figure:b, not both");
    expect(reason(part, figure("a"))).toBe("figure:b is part of figure:a; take figure:b or figure:a, not both");
  });

  it("is refused for a visit and its stop", () => {
    const tree = within({ "event:stop": ["event:day", "event:visit"] });
    expect(refusal([figure("visit"), figure("stop")], tree)).toMatch(/^event:stop is within event:visit; take /);
    expect(refusal([figure("stop"), figure("visit")], tree)).toMatch(/^event:stop is within event:visit; take /);
  });

  it("adds parts of one event that have nothing in common, and no others", () => {
    const of = (id: string, ...parts: string[]): Addend => figure(id, { about: event("fair"), parts });
    const tree = within({ "region:city": ["region:land"] });
    expect(refusal([of("a", "region:korea"), of("b", "region:city")], tree)).toBeNull();
    expect(refusal([of("a", "region:korea", "region:city"), of("b", "region:city")], tree)).toContain(
      "both count region:city;",
    );
    expect(refusal([of("a", "region:land"), of("b", "region:city")], tree)).toContain("one within the other");
    expect(refusal([of("a"), of("b", "region:city")], tree)).toContain("both count the whole or a part of event:fair;");
  });

  it("adds what came in one year to what came in the next, and never two stocks of the same thing", () => {
    const park = (id: string, edtf: string, nature: "STOCK" | "FLOW"): Addend =>
      figure(id, { about: { __typename: "Institution", id: "institution:park" }, edtf, nature });
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
function upwards(parents: Forest, node: number): number[] {
  const parent = parents[node] ?? null;
  return parent === null ? [node] : [node, ...upwards(parents, parent)];
}
const containersOf = (name: string, parents: Forest): [string, Set<string>][] =>
  parents.map((_, node) => [
    `${name}:${node}`,
    new Set(
      upwards(parents, node)
        .slice(1)
        .map((up) => `${name}:${up}`),
    ),
  ]);

describe("the sum of figures about things neither of which is within the other", () => {
  const parts = [[], ["region:wuxi"], ["region:korea"], ["region:wuxi", "region:korea"]];
  const pairs = parts.flatMap((left) => parts.map((right) => [left, right] as const));

  it.each(["people", "talks", "intents", "agreements"])("counts %s anew at each event, whoever they are", (unit) => {
    for (const [left, right] of pairs)
      expect(refusal([figure("a", { unit, parts: left }), figure("b", { unit, parts: right })], nowhere)).toBeNull();
  });

  it.each([
    ["companies", "FLOW" as const],
    ["institutions", "FLOW" as const],
    ["something new", "FLOW" as const],
    ["people", "STOCK" as const],
  ])("never takes %s as %s for others unless they are of disjoint parts", (unit, nature) => {
    for (const [left, right] of pairs) {
      const sum = refusal(
        [figure("a", { unit, nature, parts: left }), figure("b", { unit, nature, parts: right })],
        nowhere,
      );
      const areOthers = left.length === 1 && right.length === 1 && left[0] !== right[0];
      expect(sum === null).toBe(areOthers);
      if (left.length === 0)
        expect(sum).toBe(
          `the same ${unit} may be counted of event:a and of event:b; take figure:a or figure:b, not both`,
        );
    }
  });

  it("adds what there is in regions that have nothing in common, and no whole region to what it has elsewhere", () => {
    const stock = (id: string, about: string, more: Partial<Addend> = {}): Addend =>
      figure(id, { about: { __typename: "Region", id: about }, unit: "companies", nature: "STOCK", ...more });
    const tree = within({ "region:wuxi": ["region:jiangsu"] });
    expect(refusal([stock("a", "region:wuxi"), stock("b", "region:nanjing")], tree)).toBeNull();
    expect(refusal([stock("a", "region:wuxi"), stock("b", "region:jiangsu")], tree)).toContain("is within");
    expect(refusal([stock("a", "region:wuxi"), figure("b", { unit: "companies", nature: "STOCK" })], tree)).toContain(
      "the same companies may be counted",
    );
    const ofTheirs = stock("b", "region:wuxi", { parts: ["institution:elsewhere"] });
    expect(refusal([stock("a", "region:wuxi"), ofTheirs], tree)).toContain("both count the whole or a part");
  });
});

describe("over random events, parts and intervals", () => {
  it("is refused exactly when two figures count something in common, and else bounds every possible sum", () => {
    const unit = fc.constantFrom("people", "companies");
    const inputs = fc.tuple(forest(6), forest(6), fc.array(drawn, { minLength: 1, maxLength: 5 }), unit);
    fc.assert(
      fc.property(inputs, ([events, regions, some, unit]) => {
        const figures = some.map(({ event: at, parts, low, more }, index) =>
          figure(String(index), {
            about: event(String(at)),
            unit,
            parts: parts.map((part) => `region:${part}`),
            low,
            high: more === null ? null : low + more,
          }),
        );
        const containers = new Map([...containersOf("event", events), ...containersOf("region", regions)]);
        const clash = some.some((one, index) =>
          some.slice(index + 1).some((two) => inCommon(one, two, { events, regions, isAnew: unit === "people" })),
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

type Forest = readonly (number | null)[];

interface Drawn {
  readonly event: number;
  readonly parts: readonly number[];
}

/** Brute force: may two figures share an event above one another, a place under both, or all of something? */
function inCommon(
  one: Drawn,
  two: Drawn,
  { events, regions, isAnew }: { events: Forest; regions: Forest; isAnew: boolean },
): boolean {
  const isSame = one.event === two.event;
  const nested = upwards(events, one.event).includes(two.event) || upwards(events, two.event).includes(one.event);
  if (nested && !isSame) return true;
  if (isAnew && !isSame) return false;
  const under = (part: number): number[] =>
    regions.flatMap((_, node) => (upwards(regions, node).includes(part) ? [node] : []));
  /** Those of no part may be of any. */
  const placesOf = ({ parts }: Drawn): number[] =>
    parts.length === 0 ? regions.map((_, node) => node) : parts.flatMap(under);
  const places = new Set(placesOf(one));
  return placesOf(two).some((place) => places.has(place));
}
