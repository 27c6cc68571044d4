import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval, Qualifier } from "../../../src/services/figures/figure.js";
import { figureText } from "../../../src/services/figures/figure-text.js";
import { addIntervals } from "../../../src/services/figures/interval-sum.js";

const moreThan = (low: number): Interval => ({ low, high: null, qualifiers: ["more-than"] });
const nearly = (high: number): Interval => ({ low: null, high, qualifiers: ["nearly"] });
const upTo = (high: number): Interval => ({ low: null, high, qualifiers: ["up-to"] });
const exactly = (number: number): Interval => ({ low: number, high: number, qualifiers: ["exact"] });
const about = (number: number): Interval => ({ low: number, high: number, qualifiers: ["about"] });
const UNKNOWN: Interval = { low: null, high: null, qualifiers: [] };

describe("the sum of intervals", () => {
  it.each<[string, readonly Interval[], string, string, string]>([
    [
      "lower bounds beside a nearly",
      [moreThan(100), moreThan(100), nearly(150)],
      "more than 200",
      "200多",
      "более 200",
    ],
    ["a number beside one that is unknown", [exactly(58), UNKNOWN], "at least 58", "至少58", "не менее 58"],
    ["numbers beside a nearly", [exactly(58), nearly(50)], "58 to nearly 108", "58至近108", "от 58 до почти 108"],
    ["numbers beside an upper bound", [exactly(6), upTo(90)], "6 to 96", "6至96", "от 6 до 96"],
    ["two that are nearly", [nearly(40), nearly(50)], "nearly 90", "近90", "почти 90"],
    ["a nearly beside an upper bound", [nearly(40), upTo(50)], "up to 90", "至多90", "до 90"],
    ["about and a lower bound", [about(130), moreThan(20)], "about 150 or more", "约150余", "около 150 и более"],
    ["about and a number", [about(130), exactly(2)], "about 132", "约132", "около 132"],
    ["nothing known", [UNKNOWN, UNKNOWN], "an unknown number", "数目不详", "неизвестное число"],
  ])("of %s says what is known of each end", (_, parts, ...said) => {
    const sum = addIntervals(parts);
    expect((["EN", "ZH", "RU"] as const).map((language) => figureText(sum, language))).toEqual(said);
  });
});

/** One figure as the sources write them, and a top for those without an upper bound. */
interface Drawn {
  readonly part: Interval;
  /** Whole numbers it may stand for, its own bounds taken in or, where a hedge says so, left out. */
  readonly closed: readonly number[];
  readonly strict: readonly number[];
}
const SPAN = 3;

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    low: fc.option(fc.nat(4)),
    wide: fc.option(fc.integer({ min: 1, max: SPAN })),
    isPoint: fc.boolean(),
    above: fc.boolean(),
    below: fc.constantFrom<readonly Qualifier[]>([], ["nearly"], ["up-to"]),
  })
  .map(({ low, wide, isPoint, above, below }) => {
    if (isPoint && low !== null) return { part: exactly(low), closed: [low], strict: [low] };
    const high = wide === null ? null : (low ?? 0) + wide + 1;
    const qualifiers: Qualifier[] = [
      ...(above && low !== null ? (["more-than"] as const) : []),
      ...(high === null ? [] : below),
    ];
    const [bottom, top] = [low ?? 0, high ?? (low ?? 0) + SPAN];
    const closed = Array.from({ length: top - bottom + 1 }, (_, step) => bottom + step);
    const isInside = (number: number): boolean =>
      (number > bottom || !qualifiers.includes("more-than")) && (number < top || !qualifiers.includes("nearly"));
    return { part: { low, high, qualifiers }, closed, strict: closed.filter(isInside) };
  });

const sums = (sets: readonly (readonly number[])[]): number[] =>
  sets.reduce<number[]>((all, set) => [...new Set(all.flatMap((left) => set.map((right) => left + right)))], [0]);

describe("over random figures, against every sum their numbers can make", () => {
  it("gives the tightest bounds, none where no figure gives one, and leaves out an end exactly when it is left out", () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), (figures) => {
        const { low, high, qualifiers } = addIntervals(figures.map(({ part }) => part));
        const [closed, strict] = [sums(figures.map((one) => one.closed)), sums(figures.map((one) => one.strict))];
        expect(low).toBe(figures.every(({ part }) => part.low === null) ? null : Math.min(...closed));
        expect(high).toBe(figures.some(({ part }) => part.high === null) ? null : Math.max(...closed));
        if (low !== null) expect(qualifiers.includes("more-than")).toBe(Math.min(...strict) > low);
        if (high !== null && Math.max(...strict) < high)
          expect(qualifiers.some((one) => one === "nearly" || one === "up-to")).toBe(true);
        if (qualifiers.includes("nearly")) expect(Math.max(...strict)).toBeLessThan(high ?? 0);
        if (low !== high) expect(qualifiers).not.toContain("exact");
      }),
      { numRuns: 1000 },
    );
  });
});
