import { describe, expect, it } from "vitest";
import { advance, allowedAt, NotNow, OPENED, type Procedure, STAGES, type Step } from "../../../src/cases/procedure.ts";
import fc from "../../support/fc.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 10);
const IN_TIME = NOW + 14 * DAY;
const ANNA = "staff:anna";
const OTTO = "staff:otto";
const SAID = "member:m-ann";

const STEPS = {
  allegation: { kind: "allegation", by: ANNA },
  hearing: { kind: "hearing", by: ANNA, until: IN_TIME },
  extension: { kind: "extension", by: ANNA, until: IN_TIME + DAY },
  statement: { kind: "statement", by: SAID },
  lapse: { kind: "lapse" },
  upheld: { kind: "decision", by: ANNA, ruling: "upheld", appealUntil: IN_TIME },
  dismissed: { kind: "decision", by: ANNA, ruling: "dismissed", appealUntil: IN_TIME },
  appeal: { kind: "appeal", by: SAID },
  confirmed: { kind: "appeal-decision", by: OTTO, ruling: "confirmed" },
  reversed: { kind: "appeal-decision", by: OTTO, ruling: "reversed" },
  final: { kind: "final" },
} as const satisfies Record<string, Step>;
type Name = keyof typeof STEPS;

const reached = (...names: Name[]): Procedure => names.reduce((now, name) => advance(now, STEPS[name], NOW), OPENED);

describe("a case", () => {
  it.each([
    [[], "opened"],
    [["allegation"], "alleged"],
    [["allegation", "allegation"], "alleged"],
    [["allegation", "hearing"], "hearing"],
    [["allegation", "hearing", "extension"], "hearing"],
    [["allegation", "hearing", "statement"], "ready"],
    [["allegation", "hearing", "statement", "statement"], "ready"],
    [["allegation", "hearing", "statement", "upheld"], "decided"],
    [["allegation", "hearing", "statement", "dismissed"], "final"],
    [["allegation", "hearing", "statement", "upheld", "appeal"], "appealed"],
    [["allegation", "hearing", "statement", "upheld", "appeal", "confirmed"], "final"],
  ] as [Name[], string][])("after %j is %s", (names, stage) => {
    expect(reached(...names).stage).toBe(stage);
  });

  it.each([
    [[], "hearing", "write down first what is alleged"],
    [["allegation"], "upheld", "ask the respondent for a statement first"],
    [["allegation", "hearing"], "upheld", "the respondent has time until the deadline"],
    [["allegation", "hearing", "statement", "upheld"], "upheld", "it is decided"],
    [["allegation", "hearing", "statement", "dismissed"], "appeal", "the case is closed"],
    [["allegation", "hearing", "statement", "upheld", "appeal"], "appeal", "an appeal waits"],
  ] as [Name[], Name, string][])("after %j refuses %s: %s", (names, name, why) => {
    expect(() => advance(reached(...names), STEPS[name], NOW)).toThrow(why);
  });

  it("lets the deadline pass only when it is over", () => {
    const hearing = reached("allegation", "hearing");
    expect(() => advance(hearing, STEPS.lapse, IN_TIME - 1)).toThrow("has not passed");
    expect(advance(hearing, STEPS.lapse, IN_TIME)).toMatchObject({ stage: "ready", dueAt: null });
  });

  it("takes an appeal until its deadline and not at it", () => {
    const decided = reached("allegation", "hearing", "statement", "upheld");
    expect(advance(decided, STEPS.appeal, IN_TIME - 1).stage).toBe("appealed");
    expect(() => advance(decided, STEPS.appeal, IN_TIME)).toThrow("the time to appeal is over");
    expect(advance(decided, STEPS.final, IN_TIME).stage).toBe("final");
    expect(() => advance(decided, STEPS.final, IN_TIME - 1)).toThrow("has not passed");
  });

  it("has its appeal decided by somebody else", () => {
    const appealed = reached("allegation", "hearing", "statement", "upheld", "appeal");
    expect(() => advance(appealed, { ...STEPS.confirmed, by: ANNA }, NOW)).toThrow("somebody else");
    expect(advance(appealed, STEPS.confirmed, NOW).ruling).toBe("upheld");
    expect(advance(appealed, STEPS.reversed, NOW).ruling).toBe("dismissed");
  });

  it.each([
    ["too short", NOW + 3 * DAY - 1],
    ["too far away", NOW + 92 * DAY + 1],
  ])("refuses a deadline that is %s", (_, until) => {
    expect(() => advance(reached("allegation"), { kind: "hearing", by: ANNA, until }, NOW)).toThrow(NotNow);
    const ready = reached("allegation", "hearing", "statement");
    expect(() => advance(ready, { ...STEPS.upheld, appealUntil: until }, NOW)).toThrow(NotNow);
  });

  it("extends only towards later", () => {
    const hearing = reached("allegation", "hearing");
    expect(() => advance(hearing, { kind: "extension", by: ANNA, until: IN_TIME }, NOW)).toThrow("later");
  });
});

describe("whatever is tried, in whatever order", () => {
  const step = fc.constantFrom(...Object.values(STEPS));
  const tries = fc.array(fc.record({ step, wait: fc.integer({ min: 0, max: 40 }) }), { maxLength: 40 });

  it("never decides without an allegation and a hearing, and never goes on after the end", () => {
    fc.assert(
      fc.property(tries, (all) => {
        let now = OPENED;
        let at = NOW;
        const done: Step["kind"][] = [];
        for (const { step, wait } of all) {
          at += wait * DAY;
          const before = now;
          try {
            now = advance(now, step, at);
          } catch (error) {
            if (!(error instanceof NotNow)) throw error;
            expect(now).toEqual(before);
            continue;
          }
          expect(before.stage).not.toBe("final");
          done.push(step.kind);
        }
        expect(STAGES).toContain(now.stage);
        if (now.ruling === null) return;
        const decided = done.indexOf("decision");
        const heard = done.slice(0, decided);
        expect(heard).toContain("allegation");
        expect(heard).toContain("hearing");
        expect(heard.includes("statement") || heard.includes("lapse")).toBe(true);
        if (done.includes("appeal-decision")) expect(done.indexOf("appeal")).toBeGreaterThan(decided);
        expect(now.dueAt === null || ["decided"].includes(now.stage)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("offers at each stage what it takes", () => {
    const names = Object.values(STEPS);
    for (const stage of STAGES) {
      for (const step of names) {
        const now: Procedure = { stage, dueAt: NOW + 1, decidedBy: "staff:x", ruling: null };
        if (!allowedAt(stage).includes(step.kind)) expect(() => advance(now, step, NOW)).toThrow("cannot come now");
      }
    }
  });
});
