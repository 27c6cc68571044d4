import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldIn, type PlacedEvent } from "../../../src/services/funnel/held.js";

const event = (id: string, places: readonly string[], ...wholes: string[]): PlacedEvent => ({ id, places, wholes });
const RUSSIA = { inside: new Set(["russia", "moscow", "tomsk", "university"]), around: new Set<string>() };
const MOSCOW = { inside: new Set(["moscow", "university"]), around: new Set(["russia"]) };

describe("what is held in a region", () => {
  it("is of a trip through two countries the stops there, never the trip nor the stops elsewhere", () => {
    const trip = [
      event("trip", ["israel", "russia", "moscow"]),
      event("trip/tomsk", ["tomsk"], "trip"),
      event("trip/tomsk/forum", [], "trip/tomsk"),
      event("trip/centre", ["israel"], "trip"),
      event("trip/centre/unveiling", [], "trip/centre"),
      event("trip/talk", [], "trip"),
    ];
    expect([...heldIn(trip, RUSSIA)]).toEqual(["trip/tomsk", "trip/tomsk/forum"]);
  });

  it("is in a city too what is said to be in the country around it as well, and not what is said of the country alone", () => {
    const events = [
      event("both", ["russia", "moscow"]),
      event("country", ["russia"]),
      event("two", ["moscow", "tomsk"]),
    ];
    expect([...heldIn(events, MOSCOW)]).toEqual(["both"]);
    expect([...heldIn(events, RUSSIA)]).toEqual(["both", "country", "two"]);
  });

  it("is what has a place of its own there, whatever it is part of, and a stop at its institution", () => {
    const events = [event("week", ["berlin"]), event("week/visit", ["university"], "week")];
    expect([...heldIn(events, MOSCOW)]).toEqual(["week/visit"]);
  });

  it("is nothing that has no place, nor what turns in circles", () => {
    expect([...heldIn([event("a", [], "b"), event("b", [], "a"), event("c", [])], RUSSIA)]).toEqual([]);
  });

  it("never loses an event when the region grows, over random trees", () => {
    const places = fc.uniqueArray(fc.constantFrom("moscow", "tomsk", "berlin", "oslo"), { maxLength: 2 });
    const tree = fc.array(fc.record({ places, up: fc.nat() }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tree, (nodes) => {
        const events = nodes.map((node, k) => event(String(k), node.places, ...(k > 0 ? [String(node.up % k)] : [])));
        const [small, large] = [["moscow"], ["moscow", "tomsk"]].map((inside) =>
          heldIn(events, { inside: new Set(inside), around: new Set() }),
        );
        expect([...(small ?? [])].every((id) => large?.has(id))).toBe(true);
      }),
    );
  });
});
