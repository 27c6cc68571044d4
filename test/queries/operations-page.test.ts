import { describe, expect, it } from "vitest";
import { abridged } from "../../queries/codegen/operations-page.js";

describe("a recorded answer on a page", () => {
  it("shows the first two of a long list and says how many more there are, at any depth", () => {
    expect(abridged({ list: [1, 2, 3, 4], one: { list: [[1, 2, 3, 4, 5]] }, none: null })).toEqual({
      list: [1, 2, "… 2 more"],
      one: { list: [[1, 2, "… 3 more"]] },
      none: null,
    });
  });

  it("is not cut for the sake of one", () => {
    expect(abridged([1, 2, 3])).toEqual([1, 2, 3]);
  });
});
