import { describe, expect, it } from "vitest";
import type { FigureRow } from "../../../src/services/figures/figure.js";
import { type Extent, outermostOf } from "../../../src/services/funnel/extent.js";
import { type FunnelStep, funnelSteps, type StepMeasure } from "../../../src/services/funnel/steps.js";
import { figure } from "./made.js";

function step(measure: StepMeasure, figures: FigureRow[], nested: Readonly<Record<string, string>> = {}): FunnelStep {
  const containers = new Map(
    Object.entries(nested).map(([part, whole]) => [`event:${part}`, new Set([`event:${whole}`])]),
  );
  const events = [...new Set(figures.map(({ about }) => about.id))].map((id) => ({
    id,
    wholes: [...(containers.get(id) ?? [])],
  }));
  const extent: Extent = { wholes: outermostOf(events, events), side: null, isOpen: false };
  const found = funnelSteps(figures, containers, extent, new Map([["agreements", 0]])).find(
    (one) => one.measure === measure,
  );
  if (!found) throw new Error(`no step ${measure}`);
  return found;
}

describe("the steps of a funnel", () => {
  it("come in order with attendance beside, unknown where nobody tells: never 0", () => {
    const nothing: Extent = { wholes: new Set(), side: null, isOpen: false };
    const steps = funnelSteps([], new Map(), nothing, new Map([["agreements", 0]]));
    expect(steps.map(({ measure }) => measure)).toEqual([
      "talks",
      "intents",
      "agreements",
      "joint-bodies",
      "attendance",
    ]);
    for (const { figure: only, low, high, count, rate, events } of steps) {
      expect([only, low, high, count, rate, events]).toEqual([null, null, null, null, null, 0]);
    }
  });

  it("have a rate where one event tells both exactly", () => {
    const found = step("intents", [figure("a", "talks", 58), figure("a", "intents", 28)]);
    expect([found.rate, found.events]).toEqual([28 / 58, 1]);
  });

  it("rate only the events that tell both, all together", () => {
    const figures = [
      figure("a", "talks", 50),
      figure("a", "intents", 10),
      figure("b", "talks", 30),
      figure("b", "intents", 30),
    ];
    const found = step("intents", [...figures, figure("c", "talks", 99), figure("d", "intents", 5)]);
    expect([found.rate, found.events]).toEqual([40 / 80, 2]);
  });

  it.each([
    [
      "more than 60 talks",
      [figure("a", "talks", 60, { high: null, qualifiers: ["more-than"] }), figure("a", "intents", 28)],
    ],
    ["about 60 talks", [figure("a", "talks", 60, { qualifiers: ["about"] }), figure("a", "intents", 28)]],
    ["intents counted in projects", [figure("a", "talks", 60), figure("a", "intents", 5, { unit: "projects" })]],
    ["talks of another event", [figure("b", "talks", 60), figure("a", "intents", 5)]],
    [
      "two numbers of talks that conflict",
      [figure("a", "talks", 60), figure("a", "talks", 61), figure("a", "intents", 5)],
    ],
    ["no talks", [figure("a", "talks", 0), figure("a", "intents", 0)]],
    ["more intents than talks", [figure("a", "talks", 4), figure("a", "intents", 5)]],
  ])("have no rate over %s", (_, figures) => {
    expect(step("intents", figures)).toMatchObject({ rate: null, events: 0 });
  });

  it("let the figure of a whole stand for those of its parts", () => {
    const [whole, part] = [figure("week", "talks", 100), figure("day", "talks", 40)];
    expect(step("talks", [whole, part], { day: "week" }).figures).toEqual([whole]);
    expect(step("talks", [part], { day: "week" }).figures).toEqual([part]);
  });

  it("let the figure of a whole stand for no more than it counts: of a part that counts others both are shown, unadded", () => {
    const korean = figure("week", "talks", 6, { parts: ["region:korea"] });
    const seoul = figure("day", "talks", 4, { parts: ["region:korea"] });
    const others = figure("day", "talks", 70, { parts: ["region:wuxi"] });
    expect(step("talks", [korean, seoul], { day: "week" }).figures).toEqual([korean]);
    const found = step("talks", [korean, others, figure("day", "talks", 99)], { day: "week" });
    expect([found.figures.length, found.low, found.refused]).toEqual([3, null, expect.stringContaining("is within")]);
  });

  it("keep what is sure when one event tells only what there was at most", () => {
    const found = step("talks", [
      figure("a", "talks", 100, { high: null, qualifiers: ["more-than"] }),
      figure("b", "talks", null, { high: 50, qualifiers: ["nearly"] }),
    ]);
    expect(found).toMatchObject({ low: 100, high: null, qualifiers: ["more-than"], refused: null });
  });

  it("say why figures of different units are not added", () => {
    const found = step("intents", [figure("a", "intents", 28), figure("b", "intents", 5, { unit: "projects" })]);
    expect(found).toMatchObject({
      low: null,
      high: null,
      refused: "not of one unit: talks and projects; add those of each unit by themselves",
    });
  });

  it("add what several events tell, and choose none of them", () => {
    const found = step("talks", [
      figure("a", "talks", 58),
      figure("b", "talks", 60, { high: null, qualifiers: ["more-than"] }),
    ]);
    expect([found.figure, found.low, found.high, found.figures.length]).toEqual([null, 118, null, 2]);
  });

  it("show and add of attendance the people, and never as a share", () => {
    const people = figure("a", "attendance", 80);
    const found = step("attendance", [
      figure("a", "attendance", 55, { unit: "companies", parts: ["region:uk"] }),
      people,
    ]);
    expect([found.figure, found.rate, found.low, found.figures.length]).toEqual([people, null, 80, 2]);
  });

  it("know of attendance no number of people where only institutions are counted", () => {
    const six = figure("a", "attendance", 6, { unit: "institutions" });
    const found = step("attendance", [six]);
    expect([found.figure, found.low, found.high, found.refused, found.figures]).toEqual([
      null,
      null,
      null,
      null,
      [six],
    ]);
  });
});
