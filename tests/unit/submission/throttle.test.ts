import { describe, expect, test } from "vitest";
import { peerKey, Throttle } from "../../../src/staff/throttle.ts";

const HOUR = 3_600_000;

describe("pauses", () => {
  test("begin with the last free failure, double, and end at an hour", () => {
    const throttle = new Throttle({ failures: 3, throttle: 10_000 });
    const pauses: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      throttle.failed("k", 1000);
      pauses.push(throttle.pause(["k"], 1000));
    }
    expect(pauses.slice(0, 6)).toEqual([0, 0, 10_000, 20_000, 40_000, 80_000]);
    expect(pauses.slice(-3)).toEqual([HOUR, HOUR, HOUR]);
  });

  test("run out", () => {
    const throttle = new Throttle({ failures: 1, throttle: 10_000 });
    throttle.failed("k", 0);
    expect([0, 4_000, 9_999, 10_000, 20_000].map((now) => throttle.pause(["k"], now))).toEqual([
      10_000, 6_000, 1, 0, 0,
    ]);
  });

  test("the longest of several keys counts, a key without failures not at all", () => {
    const throttle = new Throttle({ failures: 1, throttle: 10_000 });
    throttle.failed("user", 0);
    throttle.failed("peer", 0);
    throttle.failed("peer", 0);
    expect(throttle.pause(["user", "peer", "nobody"], 0)).toBe(20_000);
    expect(throttle.pause(["nobody"], 0)).toBe(0);
  });

  test("success forgets, and so does an hour without failures", () => {
    const throttle = new Throttle({ failures: 2, throttle: 10_000 });
    throttle.failed("a", 0);
    throttle.succeeded("a");
    throttle.failed("a", 0);
    expect(throttle.pause(["a"], 0)).toBe(0);
    throttle.failed("b", 0);
    throttle.failed("b", HOUR);
    expect(throttle.pause(["b"], HOUR)).toBe(0);
    throttle.failed("b", HOUR + 1);
    expect(throttle.pause(["b"], HOUR + 1)).toBe(10_000);
  });

  test("memory is bounded: who failed longest ago is dropped first", () => {
    const throttle = new Throttle({ failures: 1, throttle: 10_000 }, 3);
    for (const key of ["a", "b", "c", "a", "d"]) throttle.failed(key, 0);
    expect(throttle.size).toBe(3);
    expect(["a", "b", "c", "d"].map((key) => throttle.pause([key], 0) > 0)).toEqual([true, false, true, true]);
  });
});

test.each([
  ["192.0.2.7", "peer:192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "peer:2001:db8:1:2::/64"],
  ["2001:db8::1", "peer:2001:db8:0:0::/64"],
  ["2001:DB8:0:0:ffff::9", "peer:2001:db8:0:0::/64"],
  ["::1", "peer:0:0:0:0::/64"],
  ["fe80::1%eth0", "peer:fe80:0:0:0::/64"],
  ["::ffff:192.0.2.7", "peer:::ffff:192.0.2.7"],
])("%s is counted as %s", (peer, key) => {
  expect(peerKey(peer)).toBe(key);
});
