import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rarity } from "../../../graph/match-policy.js";
import { conceptDistance, type NearRow } from "../../../src/services/matches/concept-distance.js";
import { fieldReasons } from "../../../src/services/matches/field-reasons.js";
import { countHolders, gatherHoldings, type HoldingRow } from "../../../src/services/matches/holdings.js";
import { shareConcepts } from "../../../src/services/matches/shared-fields.js";
import { meetSupplyWithDemand, product } from "../../../src/services/matches/supply-demand.js";

let serial = 0;
const row = (
  party: string,
  heldBy: string,
  field: string,
  article: string,
  item: string | null = null,
): HoldingRow => ({
  party,
  partyType: "Institution",
  heldBy,
  item,
  field,
  claims: [`claim:${(serial += 1)}`],
  articles: [article],
});
const exact = (field: string): NearRow => ({ field, near: field, grade: "EXACT", steps: 0, up: false });
const TREE = conceptDistance([
  exact("sensors"),
  exact("welding"),
  { field: "welding", near: "plasma-welding", grade: "BROADER", steps: 1, up: false },
  { field: "plasma-welding", near: "welding", grade: "BROADER", steps: 1, up: true },
]);

function meet(ours: HoldingRow[], theirs: HoldingRow[]) {
  const [our, their] = [gatherHoldings(ours), gatherHoldings(theirs)];
  return meetSupplyWithDemand(our, their, TREE, countHolders([...our, ...their]));
}

describe("supply and demand", () => {
  it("meet exactly in one concept, across articles", () => {
    const [match, ...others] = meet(
      [row("lab", "offer", "sensors", "a1", "offer:x")],
      [row("firm", "worksIn", "sensors", "a2")],
    );
    expect(others).toEqual([]);
    expect(match?.score).toBeCloseTo(1 * rarity(2) * 1 * 0.6, 12);
    expect(match?.meetings[0]?.closeness.grade).toBe("EXACT");
  });

  it("meet one step up the tree for less", () => {
    const [match] = meet(
      [row("welder", "worksIn", "welding", "a1")],
      [row("lab", "offer", "plasma-welding", "a2", "offer:y")],
    );
    expect(match?.supplier.party).toBe("lab");
    expect(match?.score).toBeCloseTo(0.6 * rarity(1) * 1 * 0.6, 12);
    expect(match?.meetings[0]?.closeness.shared).toBe("welding");
  });

  it("are no news when one article states both, however often it is reprinted", () => {
    const stated = [row("lab", "offer", "sensors", "a1", "offer:x")];
    expect(meet(stated, [row("firm", "worksIn", "sensors", "a1")])).toEqual([]);
    expect(
      meet(stated, [row("firm", "worksIn", "sensors", "a1"), row("firm", "worksIn", "sensors", "reprint")]),
    ).toEqual([]);
  });

  it("never meet within one party, nor two supplies", () => {
    expect(meet([row("lab", "offer", "sensors", "a1", "offer:x")], [row("lab", "worksIn", "sensors", "a2")])).toEqual(
      [],
    );
    expect(meet([row("lab", "offer", "sensors", "a1", "offer:x")], [row("firm", "strongIn", "sensors", "a2")])).toEqual(
      [],
    );
  });

  it("score the same when an article is reprinted word for word", () => {
    const holding = fc.record({
      party: fc.constantFrom("p1", "p2", "p3"),
      heldBy: fc.constantFrom("strongIn", "prioritises", "worksIn"),
      field: fc.constantFrom("sensors", "welding", "plasma-welding"),
      article: fc.constantFrom("a1", "a2", "a3"),
    });
    fc.assert(
      fc.property(fc.array(holding, { maxLength: 12 }), (all) => {
        const rows = all.map((one) => row(one.party, one.heldBy, one.field, one.article));
        const reprint = rows
          .filter((one) => one.articles[0] === "a1")
          .map((one) => ({ ...one, claims: [`${one.claims[0]}r`], articles: ["a1-reprint"] }));
        const answer = (list: HoldingRow[]) =>
          meet(
            list.filter((one) => one.party === "p1"),
            list.filter((one) => one.party !== "p1"),
          ).map((match) => [match.supplier.party, match.demander.party, match.score]);
        expect(answer([...rows, ...reprint])).toEqual(answer(rows));
      }),
    );
  });
});

describe("reasons from concepts", () => {
  it("count one concept of ours once, by its heaviest reason, as the product of what they show", () => {
    const ours = gatherHoldings([row("us", "worksIn", "sensors", "a1"), row("us", "prioritises", "sensors", "a1")]);
    const theirs = gatherHoldings([
      row("lab", "offer", "sensors", "a2", "offer:x"),
      row("lab", "worksIn", "sensors", "a2"),
    ]);
    const reasons = fieldReasons(ours, theirs, TREE, countHolders([...ours, ...theirs]));
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.kind).toBe("SUPPLY_MEETS_DEMAND");
    expect(reasons[0]?.score).toBe(product(reasons[0]?.factors ?? []));
  });
});

describe("concepts of two parties", () => {
  it("count once on either side, each pair by its heaviest reason", () => {
    const ours = gatherHoldings([
      row("us", "worksIn", "welding", "a1"),
      row("us", "worksIn", "plasma-welding", "a1"),
      row("us", "strongIn", "sensors", "a1"),
    ]);
    const theirs = gatherHoldings([
      row("lab", "offer", "plasma-welding", "a2", "offer:x"),
      row("lab", "strongIn", "sensors", "a2"),
    ]);
    const distance = conceptDistance([
      exact("sensors"),
      exact("plasma-welding"),
      { field: "welding", near: "plasma-welding", grade: "BROADER", steps: 1, up: false },
    ]);
    const reasons = fieldReasons(ours, theirs, distance, countHolders([...ours, ...theirs]));
    expect(reasons.map(({ kind, shared }) => `${kind} ${shared.field} ${shared.grade}`)).toEqual([
      "SUPPLY_MEETS_DEMAND plasma-welding EXACT",
      "SHARED_FIELD sensors EXACT",
    ]);
  });
});

describe("shared fields", () => {
  it("list who holds what in each shared concept, exact before broader", () => {
    const holdings = gatherHoldings([
      row("b", "offer", "plasma-welding", "a2", "offer:y"),
      row("a", "worksIn", "welding", "a1"),
      row("c", "strongIn", "welding", "a3"),
    ]);
    const sides = ["a", "b", "c"].map((id) => holdings.filter(({ party }) => party === id));
    const shared = shareConcepts(sides, TREE);
    expect(shared.map(({ field, grade, held }) => [field, grade, held.map((one) => one.party)])).toEqual([
      ["welding", "EXACT", ["a", "c"]],
      ["welding", "BROADER", ["a", "b", "c"]],
    ]);
  });

  it("are not found between what one side holds twice, nor in what both sides count as theirs", () => {
    const [unit, own, other] = [
      gatherHoldings([row("unit", "worksIn", "welding", "a1")]),
      gatherHoldings([row("whole", "worksIn", "welding", "a2")]),
      gatherHoldings([row("b", "worksIn", "welding", "a3")]),
    ];
    const held = (...sides: Parameters<typeof shareConcepts>[0]): (string[] | undefined)[] =>
      shareConcepts(sides, TREE).map((shared) => shared.held.map(({ party }) => party));
    expect(held([...own, ...unit], [])).toEqual([]);
    expect(held(unit, unit)).toEqual([]);
    expect(held([...own, ...unit], unit)).toEqual([["unit", "whole"]]);
    expect(held([...own, ...unit], other)).toEqual([["b", "unit", "whole"]]);
  });
});
