import { describe, expect, it } from "vitest";
import { startCounting } from "../../../src/lint/counting.ts";
import type { CounterWord } from "../../../src/lint/facts.ts";
import { aRecipient, DAY, granted, NOW, someFacts } from "../../support/facts.ts";

const HOUR = 3_600_000;
const COUNTERS = ["lookAlikes", "recentRecipients", "strangers", "lastHour", "lastDay"] as const;
const people = [
  aRecipient("bob@jones.example"),
  aRecipient("Bob@jones.example"),
  aRecipient("cy@other.example", { will: granted("contact") }),
];
const none = { lookAlikes: 0, recentRecipients: 0, strangers: 0, lastHour: 0, lastDay: 0 };
const counting = (history: Partial<Record<CounterWord, number>>) =>
  startCounting(someFacts({ history: { ...none, ...history } }), people);

describe("a counter", () => {
  it.each(COUNTERS.filter((counter) => counter !== "strangers"))(
    "%s counts each person of the submission once",
    (counter) => {
      expect(counting({ [counter]: 3 }).reaches(counter, 5)).toBe(true);
      expect(counting({ [counter]: 2 }).reaches(counter, 5)).toBe(false);
    },
  );

  it("of strangers counts those of the submission who are strangers", () => {
    expect(counting({ strangers: 4 }).reaches("strangers", 5)).toBe(true);
    expect(counting({ strangers: 3 }).reaches("strangers", 5)).toBe(false);
  });

  it.each([
    ["lookAlikes", 2, NOW - 14 * DAY],
    ["recentRecipients", 2, NOW - 14 * DAY],
    ["strangers", 1, NOW - 14 * DAY],
    ["lastHour", 2, NOW - HOUR],
    ["lastDay", 2, NOW - DAY],
  ] as const)("%s leaves a claim with a no, over its own window", (counter, own, since) => {
    const asked = counting({});
    expect([asked.reaches(counter, 9), asked.reaches(counter, 9)]).toEqual([false, false]);
    expect(asked.claims).toEqual([{ counter: someFacts().history.counters[counter], below: 9 - own, since }]);
  });

  it("leaves none with a yes", () => {
    const asked = counting({ lastHour: 9 });
    expect(asked.reaches("lastHour", 9)).toBe(true);
    expect(asked.claims).toEqual([]);
  });

  it("keeps claims on two windows apart", () => {
    const asked = counting({});
    for (const counter of ["lastHour", "lastDay", "recentRecipients"] as const) asked.reaches(counter, 9);
    expect(asked.claims.map(({ since }) => since)).toEqual([NOW - HOUR, NOW - DAY, NOW - 14 * DAY]);
  });
});
