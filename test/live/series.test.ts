import { beforeAll, describe, expect, it } from "vitest";
import { series } from "../../src/services/series/series.js";
import { liveDatabase } from "../support/database.js";
import { loadSample, SAMPLE_TIMEOUT_MS } from "../support/sample.js";

const live = liveDatabase();

beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

describe("the series of the twelve articles", () => {
  it("know the sixth and seventh exchange with KOTRA, and that five came before", async () => {
    expect(await series(live.run, "series:jstd-kotra", "2020-01-01")).toEqual({
      id: "series:jstd-kotra",
      editions: ["event:cn-kr-im-2017", "event:js-kr-2017"],
      planned: [],
      missing: [1, 2, 3, 4, 5],
      repeatParticipants: [],
    });
  });

  it("show the seventh no sooner than it was held", async () => {
    expect((await series(live.run, "series:jstd-kotra", "2017-08-29"))?.editions).toEqual(["event:cn-kr-im-2017"]);
    expect(await series(live.run, "series:jstd-kotra", "2017-06-14")).toMatchObject({ editions: [], missing: [] });
  });

  it("take an edition that was only announced for a plan, before which others must have been", async () => {
    expect(await series(live.run, "series:js-ttc", "2020-01-01")).toMatchObject({
      editions: [],
      planned: ["event:js-ttc-6-2018"],
      missing: [1, 2, 3, 4, 5],
    });
  });

  it("are null for an id that is none", async () => {
    expect(await series(live.run, "series:none", "2020-01-01")).toBeNull();
    expect(await series(live.run, "event:js-kr-2017", "2020-01-01")).toBeNull();
  });
});
