import { describe, expect, it } from "vitest";
import { neighbourhood, type NeighbourhoodInput } from "../../../src/services/neighbourhood/neighbourhood.js";
import { rowsRun } from "../rows-run.js";

const ASKED: NeighbourhoodInput = { of: "a", asOf: "2020-01-01", depth: 2, first: 10, through: null };
const entity = (id: string, kind: string | null = null): object => ({
  id,
  type: "Institution",
  kind,
  links: kind ? 150 : 1,
});

describe("a neighbourhood", () => {
  it.each([
    [{ depth: 0 }, "depth must be 1..3, got 0"],
    [{ depth: 4 }, "depth must be 1..3, got 4"],
    [{ first: 0 }, "first must be 1..500, got 0"],
    [{ first: 501 }, "first must be 1..500, got 501"],
  ] as const)("of %o is refused before any statement", async (wrong, message) => {
    const { run, sent } = rowsRun({});
    const asked = neighbourhood(run, { ...ASKED, ...wrong });
    await expect(asked).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    await expect(asked).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it("of an unknown id is refused by name", async () => {
    await expect(neighbourhood(rowsRun({}).run, ASKED)).rejects.toMatchObject({
      code: "NODE_NOT_FOUND",
      details: { argument: "of", id: "a" },
    });
  });

  it("of what nothing joins says so, and by when", async () => {
    const { run } = rowsRun({ connectionEnds: [entity("a")] });
    expect((await neighbourhood(run, ASKED)).note).toBe("nothing known by 2020-01-01 joins a");
    expect((await neighbourhood(run, { ...ASKED, through: ["Person", "Event"] })).note).toBe(
      "nothing known by 2020-01-01 joins a to any Person or Event",
    );
  });

  it("does not look behind a hub it meets, and says so", async () => {
    const { run, sent } = rowsRun({ connectionEnds: [entity("a")], neighbourhoodNear: [entity("b", "country")] });
    const { nodes, note } = await neighbourhood(run, ASKED);
    expect(nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(note).toBe("hubs not looked behind: b (150 relationships); ask for the neighbourhood of each");
    expect(sent.filter(({ name }) => name === "neighbourhoodNear")).toHaveLength(1);
  });

  it("looks around a hub that is asked for itself", async () => {
    const { run, sent } = rowsRun({ connectionEnds: [entity("a", "country")], neighbourhoodNear: [entity("b")] });
    expect((await neighbourhood(run, { ...ASKED, depth: 1 })).note).toBeNull();
    expect(sent.map(({ name }) => name)).toEqual([
      "connectionEnds",
      "neighbourhoodNear",
      "connectionLinks",
      "neighbourhoodOmitted",
    ]);
  });

  it("sends at most depth + 3 statements", async () => {
    const { run, sent } = rowsRun({ connectionEnds: [entity("a")], neighbourhoodNear: [entity("b")] });
    await neighbourhood(run, { ...ASKED, depth: 3 });
    expect(sent.length).toBeLessThanOrEqual(3 + 3);
  });
});
