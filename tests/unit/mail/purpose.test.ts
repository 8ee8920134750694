import { describe, expect, it } from "vitest";
import { type Purpose, readAs } from "../../../src/mail/purpose.ts";
import type { PurposeLabel } from "../../../src/mail/words.ts";

/** How a message answers to the purposes that a rule asks for. */

const purpose = (label: PurposeLabel, confidence: number, suspected: [PurposeLabel, number][] = []): Purpose => ({
  ...{ label, confidence, evidence: [] },
  suspected: suspected.map(([each, share]) => ({ label: each, confidence: share, evidence: [] })),
});
const sale = purpose("newsletter", 0.55, [["solicitation", 0.35]]);

describe("a message read as one of several purposes", () => {
  it.each<[string, Purpose, PurposeLabel[], [PurposeLabel, boolean] | null]>([
    ["certain", purpose("newsletter", 0.8), ["newsletter"], ["newsletter", false]],
    ["probable", purpose("newsletter", 0.79), ["newsletter"], ["newsletter", true]],
    ["merely suspected", sale, ["solicitation"], ["solicitation", true]],
    ["one of two, whichever it is", sale, ["solicitation", "newsletter"], ["newsletter", false]],
    ["one of two, and the third counts for nothing", sale, ["newsletter", "event-invitation"], ["newsletter", true]],
    ["none of them", sale, ["event-invitation", "transactional"], null],
    ["asked for nothing", sale, [], null],
  ])("%s", (_, given, labels, expected) => {
    const reading = readAs(given, ...labels);
    expect(reading && [reading.label, reading.doubtful]).toEqual(expected);
  });
});
