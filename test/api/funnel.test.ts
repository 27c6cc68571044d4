import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { FunnelStepResolver } from "../../src/api/funnel.resolver.js";
import { funnelSteps } from "../../src/services/funnel/steps.js";
import { figure } from "../services/funnel/made.js";
import type { FigureRow } from "../../src/services/figures/figure.js";

function textOf(...figures: FigureRow[]): string | null {
  const extent = { wholes: new Set(["event:day"]), side: null, isOpen: false };
  const step = funnelSteps(figures, new Map(), extent, new Map()).find(({ measure }) => measure === "attendance");
  if (!step) throw new Error("no attendance");
  return new FunnelStepResolver().text(step, "EN");
}
const people = (low: number | null, more: Partial<FigureRow> = {}): FigureRow => figure("day", "attendance", low, more);

describe("how a step of a funnel reads", () => {
  it("is its bounds in words", () => {
    expect(textOf(people(30))).toBe("30");
    expect(textOf(people(30, { parts: ["region:korea"] }))).toBe("at least 30");
  });

  it("is nothing where nobody bounds it: untold, told of firms alone, of one side's most, or not to be added", () => {
    const nearly = people(null, { high: 80, qualifiers: ["nearly"], parts: ["region:wuxi"] });
    expect([
      textOf(),
      textOf(people(20, { unit: "companies" })),
      textOf(nearly),
      textOf(people(30), people(31)),
    ]).toEqual([null, null, null, null]);
  });
});
