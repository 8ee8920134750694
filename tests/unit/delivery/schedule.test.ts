import { describe, expect, it } from "vitest";
import { expiryTick } from "../../../src/delivery/housekeeping/index.ts";
import { nextAttempt, pauseAfter } from "../../../src/delivery/schedule.ts";
import { circuitPause } from "../../../src/delivery/smart-host/circuit.ts";
import fc from "../../support/fc.ts";

const schedule = fc.record({
  pauses: fc.array(fc.integer({ min: 1, max: 86_400_000 }), { minLength: 1, maxLength: 10 }),
  jitter: fc.double({ min: 0, max: 1, noNaN: true }),
});
const random = fc.double({ min: 0, max: 0.999999, noNaN: true });
const attempts = fc.integer({ min: 1, max: 1000 });

describe("pauseAfter", () => {
  it.each([
    [1, 0, 1000],
    [2, 0, 5000],
    [3, 0, 9000],
    [4, 0, 9000],
    [99, 0, 9000],
    [1, 0.5, 900],
    [0, 0, 1000],
  ])("after %i attempts with chance %d: %i ms", (made, chance, expected) => {
    expect(pauseAfter({ pauses: [1000, 5000, 9000], jitter: 0.2 }, made, chance)).toBe(expected);
  });

  it("lies within the jitter of a configured pause and is a whole number of at least 1", () => {
    fc.assert(
      fc.property(schedule, attempts, random, (one, made, chance) => {
        const pause = pauseAfter(one, made, chance);
        const configured = one.pauses[Math.min(made, one.pauses.length) - 1] ?? 0;
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeGreaterThanOrEqual(Math.max(1, Math.floor(configured * (1 - one.jitter))));
        expect(pause).toBeLessThanOrEqual(configured);
      }),
    );
  });
});

describe("nextAttempt", () => {
  it("is in the future and never after the end, and there is none once the end is reached", () => {
    fc.assert(
      fc.property(schedule, attempts, random, fc.integer({ min: -1e9, max: 1e9 }), (one, made, chance, left) => {
        const now = 1_800_000_000_000;
        const next = nextAttempt(one, made, now, now + left, chance);
        if (left <= 0) expect(next).toBeNull();
        else {
          expect(next?.at).toBeGreaterThan(now);
          expect(next?.at).toBeLessThanOrEqual(now + left);
        }
      }),
    );
  });

  it("puts the last attempt at the end itself", () => {
    expect(nextAttempt({ pauses: [1000], jitter: 0 }, 1, 500, 900, 0)).toEqual({ at: 900 });
  });
});

it("circuitPause doubles up to ten seconds", () => {
  expect([1, 2, 3, 4, 5, 6, 1000].map(circuitPause)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

it.each([
  [14 * 86_400_000, 60_000],
  [600_000, 60_000],
  [5_000, 500],
  [1_000, 200],
  [0, 200],
])("held mail of at most %i ms is looked at every %i ms", (maxAge, tick) => expect(expiryTick(maxAge)).toBe(tick));
