import { describe, expect, it } from "vitest";
import { isLoopback, Networks, plainAddress } from "../../../src/submission/wire/networks.ts";

describe("networks", () => {
  const networks = new Networks(["10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "::1/128"]);

  it.each([
    ["10.0.0.1", true],
    ["10.255.255.255", true],
    ["11.0.0.0", false],
    ["::ffff:10.1.2.3", true],
    ["::FFFF:11.1.2.3", false],
    ["192.0.2.7", true],
    ["192.0.2.8", false],
    ["2001:db8::1", true],
    ["2001:db9::1", false],
    ["::1", true],
    ["::2", false],
    ["fe80::1%eth0", false],
    ["", false],
    [undefined, false],
    ["10.0.0.1.evil.example", false],
    ["localhost", false],
  ])("%s: %s", (address, within) => {
    expect(networks.has(address)).toBe(within);
  });

  it.each(["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/", "10.0.0/8", "::/129", "localhost", "*"])(
    "%j is no network",
    (entry) => {
      expect(() => new Networks([entry])).toThrow(RangeError);
    },
  );

  it("everybody and nobody can be said", () => {
    expect(new Networks(["0.0.0.0/0", "::/0"]).has("203.0.113.9")).toBe(true);
    expect(new Networks([]).has("127.0.0.1")).toBe(false);
  });
});

it.each([
  ["::ffff:127.0.0.1", "127.0.0.1"],
  ["fe80::1%eth0", "fe80::1"],
  ["2001:DB8::1", "2001:db8::1"],
  [undefined, ""],
])("%s is plainly %s", (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});

it.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["::1", true],
  ["LocalHost", true],
  ["0.0.0.0", false],
  ["::", false],
  ["localhost.evil.example", false],
  ["", false],
])("loopback %s: %s", (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});
