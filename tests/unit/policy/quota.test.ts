import { describe, expect, it } from "vitest";
import type { LintFinding } from "../../../src/lint/result.ts";
import type { Level } from "../../../src/mail/words.ts";
import { decide } from "../../../src/policy/index.ts";
import type { ActivePolicy, Modes, Pack } from "../../../src/policy/pack.ts";
import { limitsFor, QUOTA_RULE } from "../../../src/policy/quota.ts";
import { catalogue } from "../../../src/rules/index.ts";
import { amend } from "../../../src/submission/amend.ts";
import { aRecipient, granted, someFacts } from "../../support/facts.ts";

const HOUR = 3_600_000;
const levels = (certain: Level) => ({ certain, doubtful: certain });
const pack = (
  name: string,
  options: Record<string, number>,
  parts: Partial<Pack> = {},
  level: Level = "hold",
): Pack => ({
  ...{ name, title: "", appliesTo: "members", groups: [], digest: "" },
  rules: [
    { rule: QUOTA_RULE, levels: levels(level), clauses: [], options },
    { rule: "a/hold", levels: levels("hold"), clauses: [], options: {} },
    { rule: "a/note", levels: levels("note"), clauses: [], options: {} },
  ],
  ...parts,
});
const policy = (packs: readonly Pack[], modes: Partial<Modes> = {}): ActivePolicy => ({
  ...{ version: 1, packs },
  modes: { global: "enforce", exceptions: [], override: null, ...modes },
});

it("speaks of a rule that exists, by its options' names", () => {
  expect(Object.keys(catalogue.get(QUOTA_RULE)?.options.properties ?? {})).toEqual(["hour", "day", "window"]);
});

describe("the limits in force", () => {
  const question = { groups: ["x"], at: 7, window: 99 };
  const three = { hour: 1, day: 2, window: 3 };
  const all = [
    { span: HOUR, most: 1 },
    { span: 24 * HOUR, most: 2 },
    { span: 99, most: 3 },
  ];
  it.each<[string, ActivePolicy, readonly object[]]>([
    ["of one pack", policy([pack("a", three)]), all],
    ["of all packs", policy([pack("a", three), pack("b", { hour: 5 })]), [...all, { span: HOUR, most: 5 }]],
    ["without what is off", policy([pack("a", { hour: 0, day: 4 })]), [{ span: 24 * HOUR, most: 4 }]],
    ["of the sender's group", policy([pack("a", three, { groups: ["x", "y"] })]), all],
    ["without another group's", policy([pack("a", three, { groups: ["y"] })]), []],
    ["where it rejects", policy([pack("a", three, {}, "reject")]), all],
    ["without what is noted", policy([pack("a", three, {}, "note")]), []],
    ["without what is observed", policy([pack("a", three)], { global: "observe" }), []],
    [
      "without what a rule's mode excepts",
      policy([pack("a", three)], { exceptions: [{ mode: "advise", rule: QUOTA_RULE }] }),
      [],
    ],
    [
      "without any while the mode is overridden",
      policy([pack("a", three)], { override: { mode: "observe", until: 8 } }),
      [],
    ],
    ["again when the override ended", policy([pack("a", three)], { override: { mode: "observe", until: 7 } }), all],
  ])("%s", (_, given, limits) => {
    expect(limitsFor(given, question)).toEqual(limits);
  });
});

describe("a verdict", () => {
  const facts = someFacts({ recipients: [aRecipient("bob@jones.example"), aRecipient("cy@other.example")] });
  const found = (rule: string, parts: Partial<LintFinding> = {}): LintFinding => ({
    ...{ rule, pack: "a", recipient: null, messageId: "m", data: {}, message: rule, clauses: [], remedy: "" },
    ...{ evidence: [], doubtful: false, confidential: false, bearsOn: [0], floor: null },
    ...parts,
  });
  const judge = (findings: readonly LintFinding[], given = policy([pack("a", {})])) =>
    decide(given, { findings, claims: new Map(), failures: [] }, facts);
  const waits = (...args: Parameters<typeof judge>) => judge(...args).verdicts.map(({ quota }) => quota);

  it.each<[string, LintFinding[], boolean[]]>([
    ["nothing", [], [false, false]],
    ["the quota alone", [found(QUOTA_RULE)], [true, false]],
    ["the quota and a note", [found(QUOTA_RULE), found("a/note")], [true, false]],
    ["the quota and another hold", [found(QUOTA_RULE), found("a/hold")], [false, false]],
    ["another hold of somebody else", [found(QUOTA_RULE, { bearsOn: [0, 1] }), found("a/hold")], [false, true]],
    ["another hold", [found("a/hold")], [false, false]],
    [
      "a confidential hold of somebody else",
      [found(QUOTA_RULE), found("a/hold", { bearsOn: [1], confidential: true })],
      [false, false],
    ],
  ])("waits for the quota where it is held for it and nothing else: %s", (_, findings, expected) => {
    expect(waits(findings)).toEqual(expected);
  });

  it("waits for it where the other hold is only observed", () => {
    const given = policy([pack("a", {})], { exceptions: [{ mode: "observe", rule: "a/hold" }] });
    expect(waits([found(QUOTA_RULE), found("a/hold")], given)).toEqual([true, false]);
  });

  it("does not wait for it where a pack rejects", () => {
    const [verdict] = judge([found(QUOTA_RULE)], policy([pack("a", {}, {}, "reject")])).verdicts;
    expect([verdict?.disposition, verdict?.quota]).toEqual(["reject", false]);
  });

  it.each([
    ["nobody can say who speaks", { uncertainSender: true }],
    ["each message of the login is held", { loginHeld: true }],
  ])("waits for a person where %s", (_, circumstances) => {
    const judgement = amend(judge([found(QUOTA_RULE)]), {
      uncertainSender: false,
      loginHeld: false,
      neverHold: false,
      ...circumstances,
    });
    expect(judgement.verdicts.map(({ disposition, quota }) => [disposition, quota])).toEqual([
      ["hold", false],
      ["hold", false],
    ]);
  });

  it("names the strangers, whatever their fate", () => {
    const recipients = [
      aRecipient("stranger@jones.example"),
      aRecipient("friend@jones.example", { will: granted("contact") }),
      aRecipient("client@jones.example", { member: false }),
      aRecipient("colleague@smith-law.example", { organisation: "smith-law.example" }),
      aRecipient("asked@jones.example", { repliedTo: true }),
    ];
    const linted = { findings: [found("a/hold")], claims: new Map(), failures: [] };
    const { verdicts } = decide(policy([pack("a", {})]), linted, someFacts({ recipients }));
    expect(verdicts.map(({ stranger }) => stranger)).toEqual([true, false, false, false, false]);
  });
});
