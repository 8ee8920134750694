/** Numbers and times as the console writes them: as Intl would in English, which is asked here for comparison. */
import { describe, expect, it } from "vitest";
import { count } from "../../../src/console/ui/count.ts";
import { dateOf, exactly, relative } from "../../../src/console/ui/moments.ts";

const INTL = new Intl.DateTimeFormat("en-GB", {
  ...{ year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  timeZoneName: "longOffset",
});

it.each([0, 7, 999, 1000, 12_345, 1_234_567, -4_200, 1234.5])("writes %d as Intl does", (number) => {
  expect(count(number)).toBe(number.toLocaleString("en-GB"));
});

describe("a moment", () => {
  const moments = Array.from({ length: 400 }, (_, at) => Date.UTC(2026, 0, 1, 0, 30) + at * 91 * 3_600_000);

  it("is written as Intl does, summer and winter", () => {
    for (const at of moments) expect(exactly(at)).toBe(INTL.format(at).replace("GMT", "UTC"));
  });

  it.each([
    [-20_000, "just now"],
    [20_000, "in a moment"],
    [-60_000, "1 min ago"],
    [5 * 60_000, "in 5 min"],
    [-3 * 3_600_000, "3 hr ago"],
    [-37 * 3_600_000, "2 days ago"],
    [59 * 24 * 3_600_000, "in 59 days"],
  ])("%d ms away is %s", (away, words) => {
    const now = Date.UTC(2026, 5, 15, 12);
    expect(relative(now + away, now)).toBe(words);
  });

  it("is a date when it is far away", () => {
    expect(relative(Date.UTC(2026, 0, 5, 12), Date.UTC(2026, 5, 15, 12))).toBe(dateOf(Date.UTC(2026, 0, 5, 12)));
  });
});
