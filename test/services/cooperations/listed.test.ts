import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COOPERATION_KINDS } from "../../../src/services/cooperations/cooperation.js";
import {
  cooperationsAt,
  type Listed,
  listed,
  type Listing,
  pageOf,
} from "../../../src/services/cooperations/listed.js";
import { newestFirst } from "../../../src/services/paging/cursor.js";
import { claim, institution } from "./made.js";

const [ours, theirs, third] = ["ours", "theirs", "third"].map(institution);
if (!ours || !theirs || !third) throw new Error("no institutions");
const listing: Listing = { things: null, kinds: COOPERATION_KINDS, minStage: "SIGNED" };
const claims = [
  claim(ours, "cooperatesWith", theirs, "SIGNED", "2017-01-01"),
  claim(ours, "cooperatesWith", theirs, "MENTIONED", "2019-06-01"),
  claim(ours, "cooperatesWith", third, "SIGNED", "2018-01-01"),
  claim(ours, "supports", third, "WISHED", "2018-01-01"),
  claim(theirs, "mirrors", third, "OPERATING", "2018-01-01"),
  claim(theirs, "mirrors", third, "ENDED", "2019-01-01"),
];
const list = (changed: Partial<Listing>, asOf = "2019-12-31"): Listed =>
  listed(cooperationsAt(claims, asOf), { ...listing, ...changed });
const ids = (changed: Partial<Listing>, asOf?: string): string[] =>
  list(changed, asOf).items.map(({ record }) => record.id);

const signedPair = "cooperation:PARTNERSHIP:institution:ours,institution:theirs";
const signedThird = "cooperation:PARTNERSHIP:institution:ours,institution:third";
const mirror = "cooperation:SUPPORT:institution:theirs,institution:third";

describe("the list of cooperations", () => {
  it("puts first what reached its present stage last; a later, vaguer claim moves nothing", () => {
    expect(ids({})).toEqual([signedThird, signedPair]);
  });

  it("leaves out what has ended, and shows only that when asked for ENDED", () => {
    expect(ids({}, "2018-12-31")).toContain(mirror);
    expect(ids({})).not.toContain(mirror);
    expect(ids({ minStage: "ENDED" })).toEqual([mirror]);
  });

  it("counts no wish, and tells how many it left out", () => {
    expect(list({ kinds: ["SUPPORT"] })).toEqual({ items: [], ended: 1, others: 1 });
    expect(list({ kinds: ["SUPPORT"], minStage: "ENDED" })).toMatchObject({ ended: 0, others: 1 });
    expect(ids({ minStage: "WISHED", kinds: ["SUPPORT"] })).toEqual([
      "cooperation:SUPPORT:institution:ours,institution:third",
    ]);
  });

  it("keeps to the cooperations of a party and its units", () => {
    expect(ids({ things: [theirs.id] })).toEqual([signedPair]);
    expect(ids({ things: [theirs.id, third.id] })).toEqual([signedThird, signedPair]);
  });

  it("gives of a thing founded together the cooperation that is about it, which is not one of its parties'", () => {
    const founded = [ours, theirs].map((party) => claim(party, "established", third, "LAUNCHED", "2017-01-01"));
    const about = listed(cooperationsAt(founded, "2018-01-01"), { ...listing, things: [third.id] });
    expect(about.items.map(({ record, standing }) => [record.id, standing.parties.map(({ id }) => id)])).toEqual([
      [`cooperation:JOINT_BODY:${third.id}`, [ours.id, theirs.id]],
    ]);
  });

  it("is walked by pages of any size without a gap or a repeat, even after its place has gone", () => {
    const day = fc.integer({ min: 10, max: 14 }).map((number) => `2017-01-${number}`);
    const keys = fc.uniqueArray(fc.record({ since: day, id: fc.stringMatching(/^[a-d]{1,3}$/) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 7 }), fc.nat(), (some, size, gone) => {
        const items = some.sort(newestFirst).map((key) => ({ key }));
        const seen: unknown[] = [];
        for (let step = pageOf(items, null, size); ;) {
          seen.push(...step.page);
          const last = step.page.at(-1);
          if (!step.more || !last) break;
          step = pageOf(items, last.key, size);
        }
        expect(seen).toEqual(items);
        const removed = items[gone % Math.max(1, items.length)];
        if (removed) {
          const rest = items.filter((item) => item !== removed);
          expect(pageOf(rest, removed.key, 100).page).toEqual(items.slice(items.indexOf(removed) + 1));
        }
      }),
    );
  });
});
