import { describe, expect, it } from "vitest";
import { neutralise, table } from "../../src/cli/output.js";

describe("output for people", () => {
  it("lines columns up, counting a Han character as two cells", () => {
    expect(
      table(
        ["name", "n"],
        [
          ["王秦", "1"],
          ["Wang", "22"],
        ],
      ),
    ).toEqual(["name  n", "王秦  1", "Wang  22"]);
  });

  it("lets no name steer the terminal", () => {
    expect(neutralise("a\u001b[31mred\u0007\nb")).toBe("a [31mred  b");
  });
});
