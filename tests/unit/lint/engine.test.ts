import { type TObject, Type } from "typebox";
import { describe, expect, it } from "vitest";
import { GATEWAY, lint } from "../../../src/lint/index.ts";
import { defineRule, type Rule, type RuleContext } from "../../../src/lint/rule.ts";
import type { Pack } from "../../../src/policy/pack.ts";
import { aRecipient, manyRecipients, someFacts } from "../../support/facts.ts";
import { aMessage } from "../../support/message.ts";

type Check = Rule["check"];

const aRule = (id: string, check: Check, parts: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    scope: "recipient",
    clauses: ["ala.ns.0"],
    summary: "",
    options: Type.Object({ word: Type.String({ default: "default" }) }) as TObject,
    messages: { seen: "{sender} to {recipient}: {word}" },
    remedy: "Do better",
    concerns: "pack",
    since: "0.1.0",
    check,
    ...parts,
  });

const word = (context: RuleContext<unknown>) => (context.options as { word: string }).word;
const seeing: Check = (context, report) => report({ messageId: "seen", data: { word: word(context) } });

function aPack(
  name: string,
  rules: readonly string[],
  parts: Partial<Pack> & { word?: string; off?: boolean } = {},
): Pack {
  const { word = name, off = false, ...rest } = parts;
  const level = off ? "off" : "hold";
  const levels = { certain: level, doubtful: level } as const;
  const settings = rules.map((rule) => ({ rule, levels, clauses: [`${name}.1`], options: { word } }));
  return { name, title: "", appliesTo: "members", groups: [], rules: settings, digest: "", ...rest };
}

const three = [
  aRecipient("bob@jones.example"),
  aRecipient("col@smith-law.example"),
  aRecipient("client@buyer.example", { member: false }),
];

function run(
  rules: readonly Rule[],
  packs: readonly Pack[],
  parts: Parameters<typeof someFacts>[0] = {},
  confidence = 1,
) {
  const facts = someFacts({ recipients: three, ...parts });
  const catalogue = new Map(rules.map((rule) => [rule.id, rule]));
  const purpose = { label: "correspondence", confidence, evidence: [], suspected: [] } as const;
  return lint(catalogue, { packs }, { message: aMessage(), purpose, facts });
}

describe("a fix", () => {
  const fixer: Check = (context, report) =>
    report({ messageId: "seen", data: { word: word(context) }, fix: "unsubscribe" });

  it("of a rule stands at its finding", () => {
    const { findings } = run([aRule("a/one", fixer, { fixes: ["unsubscribe"] })], [aPack("first", ["a/one"])]);
    expect(findings.map(({ fix }) => fix)).toEqual(["unsubscribe"]);
  });

  it("that the rule does not declare is a failure of the rule", () => {
    const { findings, failures } = run([aRule("a/one", fixer)], [aPack("first", ["a/one"])]);
    expect(findings.map(({ messageId, fix }) => [messageId, fix])).toEqual([["failed", undefined]]);
    expect(String(failures[0]?.error)).toContain('a/one declares no fix "unsubscribe"');
  });
});

describe("the engine", () => {
  it("runs a rule with each pack's options on the recipients that the pack concerns", () => {
    const { findings } = run(
      [aRule("a/one", seeing)],
      [aPack("first", ["a/one"]), aPack("second", ["a/one"], { appliesTo: "anybody", word: "other" })],
    );
    expect(findings.map(({ pack, message, clauses, bearsOn }) => ({ pack, message, clauses, bearsOn }))).toEqual([
      {
        pack: "first",
        message: "ann@smith-law.example to bob@jones.example: first",
        clauses: ["first.1"],
        bearsOn: [0],
      },
      {
        pack: "second",
        message: "ann@smith-law.example to bob@jones.example: other",
        clauses: ["second.1"],
        bearsOn: [0],
      },
      {
        pack: "second",
        message: "ann@smith-law.example to client@buyer.example: other",
        clauses: ["second.1"],
        bearsOn: [2],
      },
    ]);
  });

  it("runs a rule of message scope once, on behalf of those it concerns", () => {
    const rule = aRule("a/one", seeing, { scope: "message" });
    const { findings } = run([rule], [aPack("first", ["a/one"], { appliesTo: "anybody" })]);
    expect(findings).toMatchObject([{ recipient: null, bearsOn: [0, 2] }]);
  });

  it("does not run where nobody is concerned", () => {
    const rule = aRule("a/one", seeing, { scope: "message" });
    expect(run([rule], [aPack("first", ["a/one"])], { recipients: three.slice(1) }).findings).toEqual([]);
  });

  it("lets a rule for everybody see everybody whatever the pack says", () => {
    const rule = aRule("a/one", seeing, { scope: "message", concerns: "everybody" });
    expect(run([rule], [aPack("first", ["a/one"])]).findings).toMatchObject([{ bearsOn: [0, 1, 2] }]);
  });

  it("leaves out what a pack has turned off", () => {
    expect(run([aRule("a/one", seeing)], [aPack("first", ["a/one"], { off: true })]).findings).toEqual([]);
  });

  it("refuses a policy that names a rule which is not there", () => {
    expect(() => run([], [aPack("first", ["a/gone"])])).toThrow(/first names a\/gone/);
  });

  it("takes the purpose's doubt for a finding's unless the rule says otherwise", () => {
    const sure: Check = (context, report) =>
      report({ messageId: "seen", data: { word: word(context) }, doubtful: false });
    const rules = [aRule("a/one", seeing), aRule("a/two", sure)];
    const doubts = run(rules, [aPack("first", ["a/one", "a/two"])], {}, 0.79).findings.map(({ doubtful }) => doubtful);
    expect(doubts).toEqual([true, false]);
  });

  it("says of the whole message once what a rule says of it for each recipient", () => {
    const rule = aRule("a/one", (_, report) => report({ messageId: "seen", data: { word: "x" }, wholeMessage: true }));
    const { findings } = run([rule], [aPack("first", ["a/one"])], { recipients: manyRecipients(3) });
    expect(findings).toMatchObject([{ recipient: null, bearsOn: [0, 1, 2] }]);
  });

  it("gives confidential rules confidential findings", () => {
    const rule = aRule("a/one", seeing, { confidential: true });
    expect(run([rule], [aPack("first", ["a/one"])]).findings).toMatchObject([{ confidential: true }]);
  });
});

describe("a rule that fails", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("boom");
      },
    ],
    ["names a message that it does not have", (_, report) => report({ messageId: "nonsense" })],
  ] as [string, Check][])("is a doubtful finding, and its cause is kept: %s", (_, check) => {
    const { findings, failures } = run([aRule("a/one", check)], [aPack("first", ["a/one"])]);
    expect(findings).toMatchObject([
      {
        rule: "a/one",
        messageId: "failed",
        doubtful: true,
        bearsOn: [0],
        message: "This message could not be checked for a/one",
      },
    ]);
    expect(failures).toMatchObject([{ rule: "a/one", pack: "first" }]);
  });

  it("keeps what it reported before, and does not stop others", () => {
    const half: Check = (context, report) => {
      seeing(context, report);
      throw new Error("boom");
    };
    const { findings } = run([aRule("a/one", half), aRule("a/two", seeing)], [aPack("first", ["a/one", "a/two"])]);
    expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
      "a/one seen",
      "a/one failed",
      "a/two seen",
    ]);
  });
});

describe("binding rules", () => {
  const binding = { certain: "reject", doubtful: "hold" } as const;

  it("run without a pack, for everybody, with their default options", () => {
    const { findings } = run([aRule("a/one", seeing, { binding })], []);
    expect(findings.map(({ pack, bearsOn, message }) => [pack, bearsOn, message.split(": ")[1]])).toEqual([
      [GATEWAY, [0], "default"],
      [GATEWAY, [1], "default"],
      [GATEWAY, [2], "default"],
    ]);
    expect(findings).toMatchObject([{ floor: binding }, { floor: binding }, { floor: binding }]);
  });

  it("put a floor under a pack's finding of the same words instead of saying them twice", () => {
    const { findings } = run([aRule("a/one", seeing, { binding })], [aPack("first", ["a/one"], { word: "default" })]);
    expect(findings.map(({ pack, bearsOn, floor }) => ({ pack, bearsOn, floor }))).toEqual([
      { pack: "first", bearsOn: [0], floor: binding },
      { pack: GATEWAY, bearsOn: [1], floor: binding },
      { pack: GATEWAY, bearsOn: [2], floor: binding },
    ]);
  });

  it("leave a report that is for packs to the packs", () => {
    const soft: Check = (_, report) => report({ messageId: "seen", data: { word: "x" }, binding: false });
    const { findings } = run([aRule("a/one", soft, { binding })], [aPack("first", ["a/one"])]);
    expect(findings.map(({ pack, floor }) => ({ pack, floor }))).toEqual([{ pack: "first", floor: null }]);
  });

  it("fail as what they are", () => {
    const { findings } = run(
      [
        aRule(
          "a/one",
          () => {
            throw new Error("boom");
          },
          { binding, scope: "message" },
        ),
      ],
      [],
    );
    expect(findings).toMatchObject([{ pack: GATEWAY, messageId: "failed", doubtful: true, floor: binding }]);
  });
});

describe("counters", () => {
  const asking =
    (bound: number): Check =>
    ({ reaches }, report) => {
      if (reaches("lookAlikes", bound)) report({ messageId: "seen", data: { word: "reached" } });
    };
  const history = { lookAlikes: 22, since: 7 };

  it.each([
    [25, 3, true],
    [26, 3, false],
    [23, 1, true],
    [24, 1, false],
  ])("reach %i with %i recipients concerned and 22 before: %s", (bound, own, reached) => {
    const parts = { recipients: [...manyRecipients(own), ...three.slice(1)], history };
    const { findings } = run([aRule("a/one", asking(bound), { scope: "message" })], [aPack("first", ["a/one"])], parts);
    expect(findings.length > 0).toBe(reached);
  });

  it("leave a claim with each recipient that a no was for", () => {
    const rules = [
      aRule("a/one", asking(26), { scope: "message" }),
      aRule("a/two", asking(26)),
      aRule("a/three", asking(9)),
    ];
    const parts = { recipients: [...manyRecipients(2), ...three.slice(1)], history };
    const { claims } = run(rules, [aPack("first", ["a/one", "a/two", "a/three"])], parts);
    const claim = { counter: "look-alikes:m-ann:f", below: 24, since: 7 };
    expect([...claims]).toEqual([
      ["member0@firm0.example", [claim]],
      ["member1@firm1.example", [claim]],
    ]);
  });
});
