import { describe, expect, it } from "vitest";
import { lint } from "../../../../src/lint/index.ts";
import type { PatternDefinition } from "../../../../src/lint/pattern/definition.ts";
import type { Message } from "../../../../src/mail/message.ts";
import type { Purpose } from "../../../../src/mail/purpose.ts";
import { decide } from "../../../../src/policy/index.ts";
import type { Pack } from "../../../../src/policy/pack.ts";
import { busy } from "../../../support/busy.ts";
import { aRecipient, aSender, someFacts } from "../../../support/facts.ts";
import { aMessage } from "../../../support/message.ts";

const definition = (parts: Partial<PatternDefinition> = {}): PatternDefinition => ({
  ...{ summary: "No tips on coins", where: ["subject", "own-text"], match: ["\\bbitcoins?\\b"], unless: [] },
  ...{ purposes: [], message: 'Mail to {recipient} says "{words}"', remedy: "Leave it out" },
  examples: { match: [], pass: [] },
  ...parts,
});

function packOf(parts: Partial<PatternDefinition>, more: Partial<Pack> = {}): Pack {
  const levels = { certain: "reject", doubtful: "hold" } as const;
  const setting = { rule: "pattern/coins", levels, clauses: ["harbor.3"], options: { ...definition(parts) } };
  return {
    ...{ name: "harbor", title: "H", appliesTo: "members", groups: [], digest: "d" },
    rules: [setting],
    ...more,
  };
}

const OTHER = ["cara@coin.example", "dan@law.example"].map((text) => aRecipient(text));
const CERTAIN: Purpose = { label: "correspondence", confidence: 0.95, evidence: [], suspected: [] };

interface Given {
  readonly pattern?: Partial<PatternDefinition>;
  readonly message?: Partial<Message>;
  readonly purpose?: Partial<Purpose>;
  readonly pack?: Partial<Pack>;
  readonly groups?: readonly string[];
}

function run({ pattern = {}, message = {}, purpose = {}, pack = {}, groups = [] }: Given) {
  const facts = someFacts({ sender: aSender({ groups }), recipients: OTHER });
  const packs = [packOf(pattern, pack)];
  const linted = lint(new Map(), { packs }, { message: aMessage(message), purpose: { ...CERTAIN, ...purpose }, facts });
  expect(linted.failures).toEqual([]);
  const policy = { version: 0, packs, modes: { global: "enforce", exceptions: [], override: null } } as const;
  return { findings: linted.findings, verdicts: decide(policy, linted, facts).verdicts };
}

describe("a pack's own pattern", () => {
  it("is a finding with pack, clause, words, evidence and remedy, and costs what the pack says", () => {
    const text = "Dear Bob,\nbuy BitCoins now.";
    const { findings, verdicts } = run({ message: { text, ownText: text } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ...{ rule: "pattern/coins", pack: "harbor", clauses: ["harbor.3"], recipient: null, doubtful: false },
      ...{ message: 'Mail to the recipients says "BitCoins"', remedy: "Leave it out", confidential: false },
      evidence: [{ part: "text", offset: text.indexOf("BitCoins"), text: "BitCoins" }],
    });
    expect(verdicts.map(({ disposition }) => disposition)).toEqual(["reject", "reject"]);
  });

  const quoted = "My words.\n> your bitcoin";
  const regions = [
    { kind: "own", start: 0, end: 10 },
    { kind: "quoted", start: 10, end: quoted.length },
  ] as const;
  const links = [
    { href: "https://ok.example", text: "x" },
    { href: "https://bitcoin.example/a", text: "x" },
  ] as const;
  const attachment = { filename: "a.pdf", contentType: "application/pdf", size: 1, inline: false, text: "" };
  const attachments = [
    attachment,
    { ...attachment, filename: "Bitcoin plan.pdf" },
    { ...attachment, text: "a bitcoin" },
  ];
  it.each<[name: string, given: Given, evidence: object | null]>([
    ["finds it in the subject", { message: { subject: "Re: bitcoin" } }, { part: "subject", offset: 4 }],
    ["leaves quoted words alone", { message: { text: quoted, regions } }, null],
    [
      "finds quoted words where it looks at all text",
      { pattern: { where: ["text"] }, message: { text: quoted, regions } },
      { part: "text", offset: 17 },
    ],
    ["finds it in a link", { pattern: { where: ["links"] }, message: { links } }, { part: "link:1", offset: 8 }],
    [
      "finds it in a file's name",
      { pattern: { where: ["attachments"] }, message: { attachments } },
      { part: "attachment:1", offset: 0 },
    ],
    [
      "finds it in a file's text",
      { pattern: { where: ["attachments"], match: ["a bitcoin"] }, message: { attachments } },
      { part: "attachment:2", offset: 0 },
    ],
    ["does not look elsewhere", { pattern: { where: ["links"] }, message: { subject: "bitcoin" } }, null],
    [
      "passes what is excused",
      { pattern: { unless: ["seminar"] }, message: { subject: "A seminar on bitcoin" } },
      null,
    ],
    ["passes other purposes", { pattern: { purposes: ["newsletter"] }, message: { subject: "bitcoin" } }, null],
  ])("%s", (_, given, evidence) => {
    const { findings } = run(given);
    expect(findings.map((finding) => finding.evidence[0])).toEqual(
      evidence === null ? [] : [expect.objectContaining(evidence)],
    );
  });

  it("asks for one recipient at a time, and says which", () => {
    const { findings, verdicts } = run({ pattern: { where: ["recipients"], match: ["@coin\\.example$"] } });
    expect(findings.map(({ recipient, message }) => [recipient, message])).toEqual([
      ["cara@coin.example", 'Mail to cara@coin.example says "@coin.example"'],
    ]);
    expect(findings[0]?.evidence).toEqual([{ part: "recipient", offset: 4, text: "@coin.example" }]);
    expect(verdicts.map(({ disposition }) => disposition)).toEqual(["reject", "forward"]);
  });

  it("excuses one recipient and not the other", () => {
    const pattern = { where: ["recipients", "subject"], unless: ["@law\\.example$"] } as const;
    const { findings, verdicts } = run({ pattern, message: { subject: "bitcoin" } });
    expect(findings.map(({ recipient }) => recipient)).toEqual([null]);
    expect(verdicts.map(({ disposition }) => disposition)).toEqual(["reject", "forward"]);
  });

  it("is in doubt where the purpose that it asks for is only suspected", () => {
    const suspected = [{ label: "newsletter", confidence: 0.3, evidence: [] }] as const;
    const { findings, verdicts } = run({
      ...{ pattern: { purposes: ["newsletter"] }, message: { subject: "bitcoin" }, purpose: { suspected } },
    });
    expect(findings.map(({ doubtful }) => doubtful)).toEqual([true]);
    expect(verdicts.map(({ disposition }) => disposition)).toEqual(["hold", "hold"]);
  });

  it("of a group's pack judges mail of that group's members only", () => {
    const given = { pack: { groups: ["chapter-harbor"] }, message: { subject: "bitcoin" } };
    expect(run(given).findings).toEqual([]);
    expect(run({ ...given, groups: ["chapter-harbor"] }).findings).toHaveLength(1);
  });

  it("that cannot be compiled stops the judgement, as a rule does that is not there", () => {
    expect(() => run({ pattern: { match: ["("] } })).toThrow("is no pattern");
  });

  it("reads hostile text in bounded time", () => {
    const text = `${"a".repeat(300_000)}!`;
    const started = busy();
    const { findings } = run({ pattern: { match: ["^(a+)+$", "^(a|aa)+$"] }, message: { text, ownText: text } });
    expect(busy() - started).toBeLessThan(10_000);
    // Only so much is read: the end of what is read is the end of a line.
    expect(findings[0]?.evidence[0]?.text.length).toBe(65_536);
  });
});
