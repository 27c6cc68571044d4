import { describe, expect, it } from "vitest";
import { isAppError } from "../../../src/errors.js";
import { makeLoaders } from "../../../src/loaders/loaders.js";
import { readEntities } from "../../../src/services/entity/entity.js";
import { checkIds } from "../../../src/services/id-list.js";
import { rowsRun } from "../rows-run.js";

const ROW = { id: "person:ada", type: "Person", nameEn: "Ada Lind", nameZh: null, nameRu: "Ада Линд" };
const nothingAttached = { text: () => Promise.resolve(null) };

describe("entities", () => {
  it("come with their type and shown names", async () => {
    const found = await readEntities(rowsRun({ entityByIds: [ROW] }).run, ["person:ada"]);
    expect(found.get("person:ada")).toEqual({
      __typename: "Person",
      id: "person:ada",
      en: "Ada Lind",
      zh: null,
      ru: "Ада Линд",
    });
  });

  it("of a type outside the vocabulary are our fault", async () => {
    const failure = await readEntities(rowsRun({ entityByIds: [{ ...ROW, type: "Ship" }] }).run, ["x"]).catch(
      (error: unknown) => error,
    );
    expect(isAppError(failure, "QUERY_CONTRACT")).toBe(true);
  });

  it("asked for in one tick cost one statement, and the same id is asked for once", async () => {
    const { run, sent } = rowsRun({ entityByIds: [ROW] });
    const loaders = makeLoaders(run, nothingAttached);
    const ids = ["person:ada", "person:nobody", "person:ada"];
    expect(await loaders.entityTypes.loadMany(ids)).toEqual(["Person", null, "Person"]);
    expect(sent).toEqual([{ name: "entityByIds", params: { ids: ["person:ada", "person:nobody"] } }]);
  });

  it("may be asked for a hundred at a time", () => {
    const ids = Array.from({ length: 101 }, (_, place) => `person:${place}`);
    expect(checkIds("entities: ids", ids.slice(1))).toHaveLength(100);
    expect(() => checkIds("entities: ids", ids)).toThrow("entities: ids: at most 100 ids, got 101; ask in parts");
  });
});
