/**
 * What the model makes of mail that it never learns from: fifty minimal pairs and a hundred singles, the hardest we could write.
 * The bounds are what was measured less a margin, so that a worse model is noticed; `npm run eval` tells the figures themselves.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PurposeLabel } from "../../../src/mail/words.ts";
import { classify } from "../../../src/purpose/index.ts";
import { type Example, readRecords } from "../../../training/record.ts";

let examples: readonly Example[] = [];
beforeAll(async () => {
  examples = await readRecords(join(import.meta.dirname, "../../../training/held-out.jsonl"));
});

/** Share of mail of a purpose that would not go to a stranger without a look. */
function stopped(label: PurposeLabel): number {
  const mail = examples.filter((each) => each.label === label);
  const isStopped = ({ message }: Example) => {
    const { label: told, suspected } = classify(message);
    return told === "solicitation" || suspected.some((each) => each.label === "solicitation");
  };
  return mail.filter(isStopped).length / mail.length;
}

describe("mail kept aside", () => {
  it("is 200 messages", () => {
    expect(examples).toHaveLength(200);
  });

  it("has most of its offers stopped", () => {
    expect(stopped("solicitation")).toBeGreaterThan(0.55);
  });

  it("has most of its letters go out", () => {
    expect(stopped("correspondence")).toBeLessThan(0.25);
  });
});
