import { describe, expect, it } from "vitest";
import { toldOf } from "../../../src/services/funnel/told.js";
import { figure } from "./made.js";

const held = new Set(["event:here"]);
const inside = new Set(["region:uk", "region:leeds"]);

describe("what tells of a region", () => {
  it("is all that is told of the events held there, whomever it counts", () => {
    const figures = [figure("here", "talks", 5), figure("here", "attendance", 8, { parts: ["region:china"] })];
    expect(toldOf(figures, held, inside)).toEqual(figures);
  });

  it("is of an event elsewhere those from there, and the talks and intents had with them", () => {
    const ours = [
      figure("there", "talks", 58),
      figure("there", "intents", 28),
      figure("there", "attendance", 6, { parts: ["region:leeds"] }),
    ];
    const others = [
      figure("there", "attendance", 80),
      figure("there", "attendance", 55, { parts: ["region:changzhou"] }),
    ];
    expect(toldOf([...ours, ...others], held, inside)).toEqual(ours);
  });

  it("is nothing of an event elsewhere that counts them only together with others, or not at all", () => {
    const together = figure("fair", "attendance", 30, { parts: ["region:uk", "region:korea"] });
    expect(toldOf([together, figure("fair", "talks", 9), figure("forum", "talks", 7)], held, inside)).toEqual([]);
  });
});
