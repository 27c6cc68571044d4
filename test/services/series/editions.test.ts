import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionsOf, repeatersOf } from "../../../src/services/series/editions.js";

const held = (event: string, ordinal: number | null, planned = false): Parameters<typeof editionsOf>[0][number] => ({
  event,
  ordinal,
  planned,
});

describe("the editions of a series", () => {
  it("come by number, those without one last, and name the gaps below", () => {
    expect(editionsOf([held("c", null), held("b", 7), held("a", 4)])).toEqual({
      editions: ["a", "b", "c"],
      planned: [],
      missing: [1, 2, 3, 5, 6],
    });
  });

  it("take a planned one for a sign of those before it, not for one held", () => {
    expect(editionsOf([held("a", 2), held("b", 3, true)])).toEqual({ editions: ["a"], planned: ["b"], missing: [1] });
  });

  it("are none and miss none when nothing is known", () => {
    expect(editionsOf([])).toEqual({ editions: [], planned: [], missing: [] });
  });

  it("miss exactly the numbers below the highest that nobody has", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), (numbers) => {
        const { missing } = editionsOf(numbers.map((number, index) => held(`event:${index}`, number)));
        const known = [...missing, ...new Set(numbers)].sort((left, right) => left - right);
        expect(known).toEqual(Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1));
      }),
    );
  });
});

describe("people who came back", () => {
  it("were at two editions or more, the most faithful first; twice at one is once", () => {
    const presences = [
      ["one", "ann"],
      ["one", "ann"],
      ["one", "bo"],
      ["two", "bo"],
      ["one", "cy"],
      ["two", "cy"],
      ["three", "cy"],
    ].map(([event = "", person = ""]) => ({ event, person }));
    expect(repeatersOf(presences)).toEqual(["cy", "bo"]);
  });
});
