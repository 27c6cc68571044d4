import { describe, expect, it } from "vitest";
import { makeMemory } from "../../src/loaders/memory.js";
import { loaderOf, shelved } from "../../src/loaders/batch.js";

const ada = { __typename: "Person", id: "person:ada", en: "Ada", zh: null, ru: null } as const;

describe("the memory of the record", () => {
  it("keeps what was read for as long as the record stays as it is", () => {
    const memory = makeMemory();
    memory.at(1).entities.set(ada.id, ada);

    expect(memory.at(1).entities.get(ada.id)).toBe(ada);
    expect(memory.at(2).entities.get(ada.id)).toBeUndefined();
  });

  it("neither shows nor keeps anything for an answer that still stands at a past revision", () => {
    const memory = makeMemory();
    memory.at(2).entities.set(ada.id, ada);
    memory.at(1).entities.set(ada.id, { ...ada, en: "Ada, as she was" });

    expect(memory.at(1).entities.get(ada.id)).toBeUndefined();
    expect(memory.at(2).entities.get(ada.id)).toBe(ada);
  });

  it("lets go of what was unused longest when a shelf is full", () => {
    const { documents } = makeMemory(2).at(1);
    const document = { id: "", sha256: "", title: null, publisher: null, url: null, language: null };
    for (const id of ["a", "b"]) documents.set(id, { ...document, id });
    documents.get("a");
    documents.set("c", { ...document, id: "c" });

    expect(["a", "b", "c"].map((id) => documents.get(id)?.id)).toEqual(["a", undefined, "c"]);
  });
});

describe("a read with a shelf", () => {
  const record = new Map([
    ["a", ["one"]],
    ["b", ["two"]],
  ]);

  function reader(): { loader: () => ReturnType<typeof loaderOf<string[], string[] | null>>; asked: string[][] } {
    const shelf = new Map<string, string[]>();
    const asked: string[][] = [];
    const read = (keys: readonly string[]): Promise<Map<string, string[]>> => {
      asked.push([...keys]);
      return Promise.resolve(new Map([...record].filter(([key]) => keys.includes(key))));
    };
    return {
      loader: () =>
        loaderOf(
          shelved(read, [], () => Promise.resolve(shelf)),
          null,
        ),
      asked,
    };
  }

  it("reads only what is not there, and remembers that nothing was found", async () => {
    const { loader, asked } = reader();

    expect(await loader().loadMany(["a", "none"])).toEqual([["one"], []]);
    expect(await loader().loadMany(["a", "b", "none"])).toEqual([["one"], ["two"], []]);
    expect(asked).toEqual([["a", "none"], ["b"]]);
  });

  it("sends nothing when all is there", async () => {
    const { loader, asked } = reader();
    await loader().load("a");
    await loader().load("a");

    expect(asked).toEqual([["a"]]);
  });

  it("does not remember what may still come: an absence that is null", async () => {
    const shelf = new Map<string, string[]>();
    let reads = 0;
    const read = (): Promise<Map<string, string[]>> => {
      reads += 1;
      return Promise.resolve(new Map<string, string[]>());
    };
    const load = (): Promise<unknown> =>
      loaderOf(
        shelved(read, null, () => Promise.resolve(shelf)),
        null,
      ).load("unknown");

    expect([await load(), await load()]).toEqual([null, null]);
    expect(reads).toBe(2);
  });
});
