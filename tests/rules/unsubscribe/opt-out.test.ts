import { describe, expect, it } from "vitest";
import { hasOptOut } from "../../../src/rules/unsubscribe/opt-out.ts";
import { busy } from "../../support/busy.ts";
import { aMessage } from "../../support/message.ts";

/** Hostile text must not cost more than its length (std 84). */
const HOSTILE: readonly [string, string][] = [
  ["the words without end", "unsubscribe "],
  ["beginnings without an end", "email opt "],
  ["denials", "cannot unsubscribe "],
  ["half addresses", "aaaaaaaaaaaaaaaa@"],
  ["spaces", " \t "],
  ["quotes", "> stop\n"],
  ["brackets", "[[[["],
];

describe("looking for a way out in hostile text", () => {
  it.each(HOSTILE)("is quick: %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(262_144 / piece.length));
    const field = { name: "List-Unsubscribe", key: "list-unsubscribe", value: `<${piece.repeat(2_000)}` };
    const started = busy();
    expect(hasOptOut(aMessage({ text, headers: [field] }))).toBe(false);
    expect(busy() - started).toBeLessThan(10_000);
  });

  it("finds it at either end of a long text", () => {
    const filler = "Three things changed.\n".repeat(12_000);
    const line = "To unsubscribe, reply with STOP.\n";
    expect(hasOptOut(aMessage({ text: line + filler }))).toBe(true);
    expect(hasOptOut(aMessage({ text: filler + line }))).toBe(true);
    expect(hasOptOut(aMessage({ text: filler }))).toBe(false);
  });
});

describe("the way out of another mail", () => {
  const own = "See the bulletin below, page 3 is about us.\n";
  const below = "In this issue: leases.\nTo unsubscribe, reply with STOP.";
  const text = own + below;

  it.each(["quoted", "forwarded"] as const)("does not count where it is %s", (kind) => {
    const regions = [
      { kind: "own", start: 0, end: own.length },
      { kind, start: own.length, end: text.length },
    ] as const;
    expect(hasOptOut(aMessage({ text, regions }))).toBe(false);
  });

  it("counts in a footer, which is the sender's", () => {
    const regions = [
      { kind: "own", start: 0, end: own.length },
      { kind: "footer", start: own.length, end: text.length },
    ] as const;
    expect(hasOptOut(aMessage({ text, regions }))).toBe(true);
  });
});
