/** What a pack lets the gateway put right: what it costs then, for whom, and in which mode mail is changed. */

import { describe, expect, it } from "vitest";
import type { LintFinding } from "../../../src/lint/result.ts";
import { LEVELS, type Level, MODES } from "../../../src/mail/words.ts";
import { decide, putRight, ROUTINE_REVIEW } from "../../../src/policy/index.ts";
import type { Modes, Pack } from "../../../src/policy/pack.ts";
import { aRecipient, someFacts } from "../../support/facts.ts";
import fc from "../../support/fc.ts";

const facts = someFacts({ recipients: [aRecipient("bob@jones.example"), aRecipient("cy@other.example")] });
const RULE = "unsubscribe/missing";

const aPack = (name: string, level: Level, fix?: boolean): Pack => ({
  ...{ name, title: "", appliesTo: "anybody", groups: [], digest: "" },
  rules: [
    { rule: RULE, levels: { certain: level, doubtful: level }, clauses: [], options: {}, ...(fix && { fix }) },
    { rule: "a/hold", levels: { certain: "hold", doubtful: "hold" }, clauses: [], options: {} },
    { rule: "a/reject", levels: { certain: "reject", doubtful: "reject" }, clauses: [], options: {} },
  ],
});

const aFinding = (parts: Partial<LintFinding> = {}): LintFinding => ({
  ...{ rule: RULE, pack: "one", recipient: null, messageId: "m", data: {}, message: "no way out" },
  ...{ clauses: ["law.bulk"], remedy: "Add a line", evidence: [], doubtful: false, confidential: false },
  ...{ bearsOn: [0, 1], floor: null, fix: "unsubscribe" },
  ...parts,
});
const { fix: _, ...unfixable } = aFinding();

function judge(packs: readonly Pack[], findings: readonly LintFinding[], modes: Partial<Modes> = {}, options = {}) {
  const policy = { version: 1, packs, modes: { global: "enforce", exceptions: [], override: null, ...modes } } as const;
  return decide(policy, { findings, claims: new Map(), failures: [] }, facts, options);
}
const fates = (...asked: Parameters<typeof judge>) =>
  judge(...asked).verdicts.map(({ disposition, enforced, fixes }) => [disposition, enforced, fixes]);
const both = <T>(fate: T) => [fate, fate];

describe("what is put right", () => {
  it.each<Level>(["note", "hold", "reject"])("costs a note where the pack says %s", (level) => {
    const judged = judge([aPack("one", level, true)], [aFinding()]);
    expect(judged.findings.map((finding) => finding.level)).toEqual(["note"]);
    expect(judged.verdicts.map(({ disposition, fixes }) => [disposition, fixes])).toEqual(
      both(["forward", ["unsubscribe"]]),
    );
  });

  it("is nothing where the pack wants to hear nothing, does not say fix, or it cannot be fixed", () => {
    expect(fates([aPack("one", "off", true)], [aFinding()])).toEqual(both(["forward", "forward", undefined]));
    expect(fates([aPack("one", "hold")], [aFinding()])).toEqual(both(["hold", "hold", undefined]));
    expect(fates([aPack("one", "hold", true)], [unfixable])).toEqual(both(["hold", "hold", undefined]));
  });

  it("costs what another pack says that does not fix it, and is put right once released", () => {
    const packs = [aPack("one", "hold", true), aPack("two", "hold")];
    expect(fates(packs, [aFinding(), aFinding({ pack: "two" })])).toEqual(both(["hold", "hold", ["unsubscribe"]]));
  });

  it("stays put right where something else holds, and is nothing where all is refused", () => {
    const packs = [aPack("one", "hold", true)];
    const hold = { ...unfixable, rule: "a/hold", bearsOn: [0] };
    const reject = { ...unfixable, rule: "a/reject", bearsOn: [1] };
    expect(fates(packs, [aFinding(), hold, reject])).toEqual([
      ["hold", "hold", ["unsubscribe"]],
      ["reject", "reject", undefined],
    ]);
  });

  it("concerns only the envelopes that the finding bears on", () => {
    expect(
      judge([aPack("one", "hold", true)], [aFinding({ bearsOn: [1] })]).verdicts.map(({ fixes }) => fixes),
    ).toEqual([undefined, ["unsubscribe"]]);
  });

  it.each(["observe", "advise"] as const)("is foreseen in mode %s, and no mail is changed", (global) => {
    expect(fates([aPack("one", "hold", true)], [aFinding()], { global })).toEqual(
      both(["forward", "forward", undefined]),
    );
  });

  it("goes by the mode of that pack's rule, not by another's", () => {
    const packs = [aPack("one", "hold", true)];
    const exceptions = [{ mode: "observe", rule: "a/hold" }] as const;
    expect(fates(packs, [aFinding(), { ...unfixable, rule: "a/hold" }], { exceptions })).toEqual(
      both(["forward", "hold", ["unsubscribe"]]),
    );
  });

  it("is nothing in automatic mail, which is not held either", () => {
    const packs = [aPack("one", "hold", true), aPack("two", "hold")];
    expect(fates(packs, [aFinding(), aFinding({ pack: "two" })], {}, { neverHold: true })).toEqual(
      both(["forward", "forward", undefined]),
    );
  });

  it("does not loosen what binds", () => {
    const floor = { certain: "reject", doubtful: "reject" } as const;
    expect(fates([aPack("one", "hold", true)], [aFinding({ floor })])).toEqual(both(["reject", "reject", undefined]));
  });

  it("is never stricter than without fix, and changes no mail outside mode enforce", () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(level, level, fc.boolean(), fc.constantFrom(...MODES), (one, two, fix, global) => {
        const findings = [aFinding(), aFinding({ pack: "two" })];
        const verdicts = (fixing: boolean) =>
          judge([aPack("one", one, fixing), aPack("two", two, fix)], findings, { global }).verdicts;
        const order = ["forward", "hold", "reject"];
        for (const [index, { enforced, fixes }] of verdicts(true).entries()) {
          expect(order.indexOf(enforced)).toBeLessThanOrEqual(order.indexOf(verdicts(false)[index]?.enforced ?? ""));
          if (global !== "enforce") expect(fixes).toBeUndefined();
          else if (one !== "off" && enforced !== "reject") expect(fixes).toEqual(["unsubscribe"]);
        }
      }),
    );
  });
});

describe("what is said of it", () => {
  it("is what is put right, and nothing where nothing is", () => {
    expect(putRight(["unsubscribe"])).toBe("put right on the way out: unsubscribe fields and a footer are added");
    expect(putRight([])).toBe("");
  });

  it("is nothing beside a routine review", () => {
    const secret = aFinding({ rule: "a/hold", confidential: true, message: "secret" });
    const { verdicts } = judge([aPack("one", "hold", true)], [aFinding(), secret]);
    expect(verdicts[0]).toMatchObject({ disposition: "hold", reasons: [ROUTINE_REVIEW], fixes: ["unsubscribe"] });
  });
});
