import { describe, expect, it } from "vitest";
import type { LintFinding, LintResult } from "../../../src/lint/result.ts";
import type { Level, Mode } from "../../../src/mail/words.ts";
import { decide, ROUTINE_REVIEW } from "../../../src/policy/index.ts";
import type { ActivePolicy, Modes, Pack } from "../../../src/policy/pack.ts";
import { aRecipient, someFacts } from "../../support/facts.ts";

const LEVELS: Readonly<Record<string, { certain: Level; doubtful: Level }>> = {
  "a/off": { certain: "off", doubtful: "off" },
  "a/note": { certain: "note", doubtful: "note" },
  "a/hold": { certain: "hold", doubtful: "note" },
  "a/reject": { certain: "reject", doubtful: "hold" },
};

const aPack = (name: string): Pack => ({
  ...{ name, title: "", appliesTo: "members", groups: [], digest: "" },
  rules: Object.entries(LEVELS).map(([rule, levels]) => ({ rule, levels, clauses: [], options: {} })),
});

const policy = (modes: Partial<Modes> = {}): ActivePolicy => ({
  version: 7,
  packs: [aPack("ala"), aPack("law")],
  modes: { global: "enforce", exceptions: [], override: null, ...modes },
});

const facts = someFacts({ recipients: [aRecipient("bob@jones.example"), aRecipient("cy@other.example")] });

const aFinding = (rule: string, bearsOn: readonly number[] = [0], parts: Partial<LintFinding> = {}): LintFinding => ({
  rule,
  pack: "ala",
  recipient: null,
  messageId: "m",
  data: {},
  message: `${rule} says so`,
  clauses: ["ala.1"],
  remedy: "Do better",
  evidence: [],
  doubtful: false,
  confidential: false,
  bearsOn,
  floor: null,
  ...parts,
});

const linted = (findings: readonly LintFinding[], claims: LintResult["claims"] = new Map()): LintResult => ({
  ...{ findings, claims, failures: [] },
});
const judge = (findings: readonly LintFinding[], modes: Partial<Modes> = {}, options = {}) =>
  decide(policy(modes), linted(findings), facts, options);
const dispositions = (findings: readonly LintFinding[], modes: Partial<Modes> = {}) =>
  judge(findings, modes).verdicts.map(({ disposition, enforced, mode }) => [disposition, enforced, mode]);

describe("one fate per envelope", () => {
  it("forwards what nothing was found in", () => {
    expect(judge([]).verdicts).toMatchObject([
      { disposition: "forward", enforced: "forward", mode: "enforce", reasons: [], findings: [], claims: [] },
      { disposition: "forward" },
    ]);
  });

  it.each<[string, readonly LintFinding[], string, string]>([
    ["a note forwards", [aFinding("a/note")], "forward", "forward"],
    ["a hold holds", [aFinding("a/hold")], "hold", "forward"],
    ["a doubt has a level of its own", [aFinding("a/reject", [0], { doubtful: true })], "hold", "forward"],
    ["a rejection rejects", [aFinding("a/reject")], "reject", "forward"],
    ["the strictest wins", [aFinding("a/hold"), aFinding("a/reject"), aFinding("a/note")], "reject", "forward"],
    ["each envelope by itself", [aFinding("a/hold", [0, 1]), aFinding("a/reject", [1])], "hold", "reject"],
    ["what is only advice costs a note", [aFinding("a/reject", [0], { advisory: true })], "forward", "forward"],
  ])("%s", (_, findings, first, second) => {
    expect(judge(findings).verdicts.map(({ disposition }) => disposition)).toEqual([first, second]);
  });

  it("drops findings that every pack has turned off, and points to the rest by its index", () => {
    const { findings, verdicts } = judge([aFinding("a/off"), aFinding("a/note", [1]), aFinding("a/hold", [0, 1])]);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["a/note", "note"],
      ["a/hold", "hold"],
    ]);
    expect(verdicts.map((verdict) => verdict.findings)).toEqual([[1], [0, 1]]);
  });

  it("notes advice, unless the pack wants to hear nothing of it", () => {
    const advice = ["a/reject", "a/note", "a/off"].map((rule) => aFinding(rule, [0], { advisory: true }));
    expect(judge(advice).findings.map(({ level }) => level)).toEqual(["note", "note"]);
  });

  it("hands claims to the recipients they were made for", () => {
    const claim = { counter: "recipients:m", below: 3, since: 0 };
    const { verdicts } = decide(policy(), linted([], new Map([["cy@other.example", [claim]]])), facts);
    expect(verdicts.map(({ claims }) => claims)).toEqual([[], [claim]]);
  });
});

describe("modes", () => {
  it.each<[Mode]>([["observe"], ["advise"]])("%s forwards and says what would have been", (global) => {
    expect(dispositions([aFinding("a/reject")], { global })).toEqual([
      ["forward", "reject", global],
      ["forward", "forward", global],
    ]);
  });

  it("differ by rule within one envelope: what is enforced costs, the rest is foreseen", () => {
    const exceptions = [{ mode: "observe", rule: "a/reject" }] as const;
    expect(dispositions([aFinding("a/hold"), aFinding("a/reject")], { exceptions })[0]).toEqual([
      "hold",
      "reject",
      "observe",
    ]);
  });

  it("stamp every finding", () => {
    const { findings } = judge([aFinding("a/hold")], { exceptions: [{ mode: "advise", pack: "ala" }] });
    expect(findings).toMatchObject([{ level: "hold", mode: "advise" }]);
  });
});

describe("what binds", () => {
  const floor = { certain: "reject", doubtful: "hold" } as const;
  const own = (parts: Partial<LintFinding> = {}) => aFinding("a/bound", [0], { pack: "gateway", floor, ...parts });

  it.each<[Mode]>([["observe"], ["advise"], ["enforce"]])("binds without a pack in mode %s", (global) => {
    expect(dispositions([own()], { global })[0]).toEqual(["reject", "reject", "enforce"]);
    expect(dispositions([own({ doubtful: true })], { global })[0]).toEqual(["hold", "hold", "enforce"]);
  });

  it("is a floor under a pack that asks for less", () => {
    expect(judge([aFinding("a/note", [0], { floor })], { global: "observe" }).findings).toMatchObject([
      { level: "reject", mode: "enforce" },
    ]);
  });

  it("costs its floor only, where a stricter pack is not enforced yet", () => {
    const held = { certain: "hold", doubtful: "hold" } as const;
    expect(dispositions([aFinding("a/reject", [0], { floor: held })], { global: "observe" })[0]).toEqual([
      "hold",
      "reject",
      "observe",
    ]);
  });
});

describe("automatic mail from a null reverse-path", () => {
  it("is not held for what a pack says", () => {
    const { verdicts, findings } = judge([aFinding("a/hold")], {}, { neverHold: true });
    expect(verdicts[0]).toMatchObject({ disposition: "forward", enforced: "forward" });
    expect(findings).toMatchObject([{ level: "note" }]);
  });

  it.each<[string, LintFinding, string]>([
    ["is rejected as usual", aFinding("a/reject"), "reject"],
    ["is held for what binds", aFinding("a/hold", [0], { floor: { certain: "hold", doubtful: "hold" } }), "hold"],
  ])("%s", (_, finding, expected) => {
    expect(judge([finding], {}, { neverHold: true }).verdicts[0]?.disposition).toBe(expected);
  });
});

describe("reasons", () => {
  it("are sentences with rule and clause, strictest first", () => {
    const [verdict] = judge([aFinding("a/hold"), aFinding("a/reject"), aFinding("a/note")]).verdicts;
    expect(verdict?.reasons).toEqual(["a/reject says so (a/reject; ala.1)", "a/hold says so (a/hold; ala.1)"]);
  });

  it("say once what several packs found alike, with the clauses of all", () => {
    const law = { pack: "law", clauses: ["law.canspam", "ala.1"] };
    const [verdict] = judge([aFinding("a/hold"), aFinding("a/hold", [0], law)]).verdicts;
    expect(verdict?.reasons).toEqual(["a/hold says so (a/hold; ala.1, law.canspam)"]);
  });

  it("name notes where nothing costs more", () => {
    expect(judge([aFinding("a/note")]).verdicts[0]?.reasons).toEqual(["a/note says so (a/note; ala.1)"]);
  });
});

describe("a confidential finding", () => {
  const secret = (rule = "a/hold", bearsOn = [0]) => aFinding(rule, bearsOn, { confidential: true, message: "SECRET" });

  it("holds the whole submission and explains nothing", () => {
    const { verdicts } = judge([secret(), aFinding("a/reject", [1])]);
    for (const verdict of verdicts) {
      expect(verdict).toMatchObject({
        disposition: "hold",
        enforced: "hold",
        mode: "enforce",
        reasons: [ROUTINE_REVIEW],
      });
      expect(verdict.findings).toContain(0);
    }
  });

  it("reads alike with and without other findings", () => {
    const seen = (findings: readonly LintFinding[]) =>
      judge(findings).verdicts.map(({ disposition, enforced, mode, reasons }) => ({
        disposition,
        enforced,
        mode,
        reasons,
      }));
    expect(seen([secret()])).toEqual(seen([secret("a/reject", [1]), aFinding("a/note"), aFinding("a/hold", [0, 1])]));
  });

  it("does not change a submission that is rejected for plain reasons anyhow", () => {
    const findings = [secret(), aFinding("a/reject", [0, 1])];
    const { verdicts } = judge(findings);
    expect(verdicts).toEqual(verdictsOf([aFinding("a/reject", [0, 1])], 1));
  });

  it("leaves no word where it is only observed", () => {
    const { verdicts } = judge([secret()], { global: "observe" });
    expect(verdicts[0]).toMatchObject({ disposition: "forward", enforced: "forward", reasons: [] });
  });

  /** The verdicts of plain findings, their indexes moved by what stands before them. */
  function verdictsOf(findings: readonly LintFinding[], by: number) {
    return judge(findings).verdicts.map((verdict) => ({
      ...verdict,
      findings: verdict.findings.map((index) => index + by),
    }));
  }
});
