import fc from "fast-check";
import { expect, it } from "vitest";
import { newestFirstKey } from "../../graph/newest-first.js";
import { newestFirst } from "../../src/services/paging/cursor.js";

const keyed = fc.record({
  since: fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  id: fc.stringMatching(/^[a-z]:[a-z0-9/-]{1,3}$/),
});

it("the key of a list orders it newest first, then by id, and a day's key stands before those of the day", () => {
  fc.assert(
    fc.property(fc.uniqueArray(keyed, { maxLength: 8, selector: ({ id }) => id }), keyed, (list, { since: asOf }) => {
      const byKey = list.toSorted((left, right) =>
        newestFirstKey(left.since, left.id) < newestFirstKey(right.since, right.id) ? -1 : 1,
      );
      expect(byKey).toEqual(list.toSorted(newestFirst));
      const counted = list.filter(({ since, id }) => newestFirstKey(since, id) > newestFirstKey(asOf));
      expect(counted).toEqual(list.filter(({ since }) => since <= asOf));
    }),
  );
});
