import { describe, expect, it } from "vitest";
import { modeFor } from "../../../src/policy/index.ts";
import type { ModeException, Modes } from "../../../src/policy/pack.ts";

const modes = (parts: Partial<Modes> = {}): Modes => ({ global: "enforce", exceptions: [], override: null, ...parts });
const question = { pack: "ala", rule: "a/one", groups: ["chapter-x"], at: 100 };

describe("which mode holds", () => {
  it.each<[string, readonly ModeException[], string]>([
    ["no exception", [], "enforce"],
    ["the pack", [{ mode: "observe", pack: "ala" }], "observe"],
    ["another pack", [{ mode: "observe", pack: "iaop" }], "enforce"],
    ["the rule", [{ mode: "advise", rule: "a/one" }], "advise"],
    ["another rule of the pack", [{ mode: "advise", pack: "ala", rule: "a/two" }], "enforce"],
    ["the sender's group", [{ mode: "advise", group: "chapter-x" }], "advise"],
    ["another group", [{ mode: "advise", group: "chapter-y" }], "enforce"],
    ["from this moment on", [{ mode: "observe", from: 100 }], "observe"],
    ["not yet", [{ mode: "observe", from: 101 }], "enforce"],
    ["until before this moment", [{ mode: "observe", until: 100 }], "enforce"],
    ["still", [{ mode: "observe", until: 101 }], "observe"],
    [
      "the last that matches",
      [
        { mode: "observe", pack: "ala" },
        { mode: "advise", rule: "a/one" },
        { mode: "observe", pack: "iaop" },
      ],
      "advise",
    ],
  ])("%s", (_, exceptions, expected) => {
    expect(modeFor(modes({ exceptions }), question)).toBe(expected);
  });

  it.each<[string, number | null, string]>([
    ["without end", null, "observe"],
    ["while it lasts", 101, "observe"],
    ["not from its end on", 100, "enforce"],
  ])("an override wins over all: %s", (_, until, expected) => {
    const exceptions = [{ mode: "enforce", rule: "a/one" }] as const;
    expect(modeFor(modes({ exceptions, override: { mode: "observe", until } }), question)).toBe(expected);
  });

  it("asks neither pack nor rule where no finding is concerned", () => {
    const exceptions = [{ mode: "observe", pack: "ala" }] as const;
    expect(modeFor(modes({ exceptions }), { groups: [], at: 0 })).toBe("enforce");
  });
});
