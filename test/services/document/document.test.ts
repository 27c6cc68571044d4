import { describe, expect, it } from "vitest";
import { loadEvidence, makeLoaders } from "../../../src/loaders/loaders.js";
import { rowsRun } from "../rows-run.js";

const article = (ordinal: number) => ({
  id: `article:${ordinal}`,
  ordinal,
  title: "Lamps",
  language: "en",
  releasedOn: null,
  datedBy: null,
  document: "document:ab",
});
const ROWS = {
  articleByIds: [article(1), article(2)],
  articleOfDocuments: [
    { document: "document:ab", article: "article:2" },
    { document: "document:ab", article: "article:1" },
  ],
  articleOfEntities: [{ entity: "person:ada", article: "article:1" }],
  documentRestsOnItAlone: [{ document: "document:ab", claims: 3 }],
};
const attached = { text: (sha256: string) => Promise.resolve(sha256 === "ab" ? "the text" : null) };

describe("documents and their articles", () => {
  it("list articles in the order the statement gives", async () => {
    const loaders = makeLoaders(rowsRun(ROWS).run, attached);
    expect((await loaders.articlesIn.load("document:ab")).map((one) => one.id)).toEqual(["article:2", "article:1"]);
  });

  it("give an entity that no article names an empty list", async () => {
    const loaders = makeLoaders(rowsRun(ROWS).run, attached);
    const lists = await loaders.articlesOf.loadMany(["person:ada", "person:bo"]);
    expect(lists.map((list) => list.length)).toEqual([1, 0]);
  });

  it("cost two statements for the articles of any number of entities", async () => {
    const { run, sent } = rowsRun(ROWS);
    await makeLoaders(run, attached).articlesOf.loadMany(["person:ada", "person:bo", "person:cy"]);
    expect(sent.map((one) => one.name)).toEqual(["articleOfEntities", "articleByIds"]);
  });

  it("tell how many claims rest on a document alone, none for an unknown one", async () => {
    const loaders = makeLoaders(rowsRun(ROWS).run, attached);
    expect(await loaders.restsOnItAlone.loadMany(["document:ab", "document:cd"])).toEqual([3, 0]);
  });

  it("give the text while attached, without a statement", async () => {
    const { run, sent } = rowsRun(ROWS);
    expect(await makeLoaders(run, attached).texts.loadMany(["ab", "cd"])).toEqual(["the text", null]);
    expect(sent).toEqual([]);
  });

  it("fail as a whole when one statement fails", async () => {
    const failing = makeLoaders(() => Promise.reject(new Error("gone")), attached);
    await expect(loadEvidence(failing, ["claim:1", "claim:2"])).rejects.toThrow("gone");
  });
});
