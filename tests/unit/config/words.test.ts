import { describe, expect, it } from "vitest";
import { isCidr, isFullName } from "../../../src/config/formats.ts";
import { nearest } from "../../../src/config/suggest.ts";
import { formatDuration, parseDuration, parseMoment } from "../../../src/config/time.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";

describe("durations", () => {
  it.each([
    ["90s", 90_000],
    ["5m", 300_000],
    ["4h", 14_400_000],
    ["14d", 1_209_600_000],
    ["1h30m", 5_400_000],
    ["250ms", 250],
    ["0s", 0],
    ["", null],
    ["5", null],
    ["5 m", null],
    ["-5m", null],
    ["1.5h", null],
    ["5w", null],
    ["999999999d", null],
  ])("%j is %s", (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  it("are read back as they were written", () => {
    fc.assert(fc.property(fc.nat(3_000_000_000), (given) => parseDuration(formatDuration(given)) === given));
  });
});

describe("moments", () => {
  it.each([
    ["2026-03-10", Date.UTC(2026, 2, 10)],
    ["2026-03-10T09:00:00Z", Date.UTC(2026, 2, 10, 9)],
    ["2026-03-10 09:00Z", Date.UTC(2026, 2, 10, 9)],
    ["2026-03-10T09:00:00.5-05:00", Date.UTC(2026, 2, 10, 14, 0, 0, 500)],
    ["2024-02-29", Date.UTC(2024, 1, 29)],
    ["2026-02-29", null],
    ["2026-02-30T00:00:00Z", null],
    ["2026-13-01", null],
    ["2026-03-10T25:00:00Z", null],
    ["2026-03-10T09:00:00", null],
    ["10.03.2026", null],
    ["tomorrow", null],
  ])("%j is %s", (text, milliseconds) => expect(parseMoment(text)).toBe(milliseconds));
});

describe("did you mean", () => {
  const KNOWN = ["smart_host", "smart_hosts", "max_size", "mode", "modes", "hostname"];
  it.each([
    ["smart_hots", "smart_host"],
    ["smart-host", "smart_host"],
    ["SMART_HOST", "smart_host"],
    ["maxsize", "max_size"],
    ["size", "max_size"],
    ["mdoe", "mode"],
    ["x", null],
    ["", null],
  ])("%s: %s", (given, near) => {
    expect(nearest(given, KNOWN)).toBe(near);
  });

  it("an exact word is its own nearest", () => {
    fc.assert(fc.property(fc.constantFrom(...KNOWN), (word) => nearest(word, KNOWN) === word));
  });

  it("answers at once, whatever it is asked", () => {
    const started = busy();
    nearest("a".repeat(1_000_000), KNOWN);
    expect(busy() - started).toBeLessThan(10_000);
  });
});

describe("networks and names", () => {
  it.each(["10.0.0.0/8", "127.0.0.1/32", "::/0", "2001:db8::/32"])("%s is CIDR", (text) =>
    expect(isCidr(text)).toBe(true),
  );
  it.each(["10.0.0.1", "10.0.0.0/33", "10.0.0/8", "::1/129", "10.0.0.0/", "/8", "10.0.0.0/8/8", "a/8", "10.0.0.0/08x"])(
    "%s is not",
    (text) => expect(isCidr(text)).toBe(false),
  );
  it.each([
    ["mail.example.org", true],
    ["xn--bcher-kva.example", true],
    ["localhost", false],
    ["192.0.2.1", false],
    ["-a.example", false],
    ["a..example", false],
    ["a b.example", false],
    ["bücher.example", false],
    [`${"a".repeat(64)}.example`, false],
  ])("%s as a full name: %s", (text, expected) => expect(isFullName(text)).toBe(expected));
});
