import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makePulse } from "../../src/neo4j/pulse.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);
const after = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, ms, value));
/** What a promise came to, once it has. */
function outcome(promise: Promise<unknown>): { it: unknown } {
  const seen: { it: unknown } = { it: "waiting" };
  promise.then(
    (value) => (seen.it = value),
    (error: { code: unknown }) => (seen.it = error.code),
  );
  return seen;
}

describe("a database that hangs", () => {
  it("is told to what waits within 1.5 s, and at once to what comes then", async () => {
    const pulse = makePulse(never);
    const first = outcome(pulse.unlessSilent(never));
    await vi.advanceTimersByTimeAsync(1_400);
    expect(first.it).toBe("waiting");
    await vi.advanceTimersByTimeAsync(100);
    expect(first.it).toBe("GRAPH_UNAVAILABLE");
    const work = vi.fn(never);
    const second = outcome(pulse.unlessSilent(work));
    await vi.advanceTimersByTimeAsync(0);
    expect(second.it).toBe("GRAPH_UNAVAILABLE");
    expect(work).not.toHaveBeenCalled();
  });

  it("is used again as soon as it answers", async () => {
    const pulse = makePulse(() => after(3_000, "late"));
    const first = outcome(pulse.unlessSilent(never));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(first.it).toBe("GRAPH_UNAVAILABLE");
    await vi.advanceTimersByTimeAsync(150);
    const second = outcome(pulse.unlessSilent(() => after(5, "rows")));
    await vi.advanceTimersByTimeAsync(5);
    expect(second.it).toBe("rows");
  });
});

describe("a database that cannot be reached", () => {
  it("is silent too, and is asked until it answers", async () => {
    let isThere = false;
    const pulse = makePulse(() => (isThere ? Promise.resolve() : Promise.reject(new Error("no connection"))));
    const first = outcome(pulse.unlessSilent(never));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(first.it).toBe("GRAPH_UNAVAILABLE");
    isThere = true;
    await vi.advanceTimersByTimeAsync(300);
    const second = outcome(pulse.unlessSilent(() => after(5, "rows")));
    await vi.advanceTimersByTimeAsync(5);
    expect(second.it).toBe("rows");
  });

  it("is found again though a ping was lost with its connection", async () => {
    const ping = vi.fn<() => Promise<unknown>>(never);
    const pulse = makePulse(ping);
    const first = outcome(pulse.unlessSilent(never));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(first.it).toBe("GRAPH_UNAVAILABLE");
    ping.mockImplementation(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await pulse.unlessSilent(() => Promise.resolve("rows"))).toBe("rows");
  });
});

describe("a database that answers pings", () => {
  it("may take as long over a statement as it likes", async () => {
    const ping = vi.fn(() => after(1_000, "here"));
    const long = outcome(makePulse(ping).unlessSilent(() => after(20_000, "rows")));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(long.it).toBe("rows");
    expect(ping.mock.calls.length).toBeGreaterThan(10);
  });

  it("is not pinged for an answer between two ticks, nor when nothing waits", async () => {
    const ping = vi.fn(() => Promise.resolve());
    const pulse = makePulse(ping);
    const quick = outcome(pulse.unlessSilent(() => after(100, "rows")));
    await vi.advanceTimersByTimeAsync(100);
    expect(quick.it).toBe("rows");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ping).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
