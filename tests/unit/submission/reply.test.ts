import { Type } from "typebox";
import { describe, expect, test } from "vitest";
import { defineRule, type Rule } from "../../../src/lint/rule.ts";
import type { Verdict } from "../../../src/mail/envelope.ts";
import { formatReply } from "../../../src/mail/status.ts";
import type { Disposition } from "../../../src/mail/words.ts";
import type { JudgedFinding, Judgement } from "../../../src/policy/judgement.ts";
import { refOf, replyTo } from "../../../src/submission/reply.ts";
import { oneLine, shorten, spoken } from "../../../src/submission/words.ts";
import { address } from "./support.ts";

const REF = "0123456789ab";

const finding = (parts: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{ rule: "consent/newsletter", pack: "ala", recipient: "bob@other.example", messageId: "stranger", data: {} },
  message: "bob@other.example has no relationship on record with you",
  ...{ clauses: ["ala.ns.8"], remedy: "", evidence: [], doubtful: false, confidential: false },
  ...{ level: "reject", mode: "enforce" },
  ...parts,
});

const verdict = (disposition: Disposition, findings: readonly number[] = []): Verdict => ({
  ...{ recipient: address("bob@other.example"), disposition, enforced: disposition, mode: "enforce" },
  ...{ reasons: [], findings, claims: [] },
});

const ruleWith = (id: string, reply: Rule["reply"]): Rule =>
  defineRule({
    ...{ id, scope: "message", clauses: [], summary: "", options: Type.Object({}), messages: {}, remedy: "" },
    ...{ concerns: "everybody", since: "0.1.0", check: () => {} },
    ...(reply && { reply }),
  });

function reply(judgement: Judgement, rules: readonly Rule[] = [], rulesUrl = "https://rules.test/{rule}") {
  const catalogue = new Map(rules.map((rule) => [rule.id, rule]));
  return formatReply(replyTo(judgement, { ref: REF, catalogue, rulesUrl }));
}

const rejected = (findings: readonly JudgedFinding[]): Judgement => ({
  findings,
  verdicts: [
    verdict(
      "reject",
      findings.map((_, index) => index),
    ),
  ],
});

describe("mail that somebody gets, or may get", () => {
  test.each([
    [["forward"], "1 sent"],
    [["forward", "forward", "forward"], "3 sent"],
    [["hold"], "1 held for review"],
    [["forward", "hold"], "1 sent, 1 held for review"],
    [["reject", "forward", "hold", "forward"], "2 sent, 1 held for review, 1 refused"],
    [["hold", "reject"], "1 held for review, 1 refused"],
  ] as const)("%j is answered 250, %s", (dispositions, words) => {
    const judgement = { findings: [], verdicts: dispositions.map((disposition) => verdict(disposition)) };
    expect(reply(judgement)).toBe(`250 2.0.0 ${REF} ${words}`);
  });

  test.each([
    [[true], "1 waiting for your limit"],
    [[true, false, true], "1 held for review, 2 waiting for your limit"],
  ])("what waits for a quota alone (%j) is promised no review: %s", (quotas, words) => {
    const verdicts = quotas.map((quota) => ({ ...verdict("hold"), quota }));
    expect(reply({ findings: [], verdicts })).toBe(`250 2.0.0 ${REF} ${words}`);
  });

  test("what only would have been rejected counts as sent", () => {
    const watched = { ...verdict("forward", [0]), enforced: "reject" as const, mode: "observe" as const };
    expect(reply({ findings: [finding({ mode: "observe" })], verdicts: [watched] })).toBe(`250 2.0.0 ${REF} 1 sent`);
  });
});

describe("mail that nobody gets", () => {
  const plain = "bob@other.example has no relationship on record with you";
  const tail = `(ala.ns.8) [consent/newsletter] https://rules.test/consent/newsletter id=${REF}`;

  test("bears reason, clause, rule, page and reference", () => {
    expect(reply(rejected([finding()]))).toBe(`550 5.7.1 ${plain} ${tail}`);
  });

  test("bears the remedy where it fits", () => {
    const remedy = "Ask for consent first.";
    expect(reply(rejected([finding({ remedy })]))).toBe(`550 5.7.1 ${plain}. Ask for consent first ${tail}`);
    expect(reply(rejected([finding({ remedy: "r ".repeat(300) })]))).toBe(`550 5.7.1 ${plain} ${tail}`);
  });

  test("quotes the words that did it, before the remedy, where they fit", () => {
    const evidence = [{ part: "text", offset: 3, text: "In this\n issue" }];
    const remedy = "Ask first.";
    expect(reply(rejected([finding({ evidence, remedy })]))).toBe(
      `550 5.7.1 ${plain}: "In this issue". Ask first ${tail}`,
    );
    expect(reply(rejected([finding({ evidence, remedy: "Ask ".repeat(90).trim() })]))).not.toContain("In this issue");
  });

  test.each([
    ["the same for each of them", "eve@x.example", "Each of the 2 recipients has no relationship on record with you"],
    ["another for each of them", "somebody else", plain],
  ])("says for several recipients what is %s", (_, second, words) => {
    const other = finding({ recipient: "eve@x.example", message: `${second} has no relationship on record with you` });
    const verdicts = [verdict("reject", [0]), verdict("reject", [1])];
    expect(reply({ findings: [finding(), other], verdicts })).toBe(`550 5.7.1 ${words} ${tail}`);
  });

  test.each([
    [{ code: 554, enhanced: "5.6.0" }, /^554 5\.6\.0 /],
    [{ code: 550, enhanced: "5.7.0" }, /^550 5\.7\.0 /],
    [undefined, /^550 5\.7\.1 /],
  ] as const)("the rule names its code %j", (code, start) => {
    expect(reply(rejected([finding()]), [ruleWith("consent/newsletter", code)])).toMatch(start);
  });

  test.each([
    ["what concerns the whole message", [finding(), finding({ rule: "mail/x", recipient: null })], "[mail/x]"],
    ["what rejects before what holds", [finding({ level: "hold", rule: "a/hold" }), finding()], "[consent/newsletter]"],
    [
      "what is enforced before what is watched",
      [finding({ mode: "observe", rule: "a/b" }), finding()],
      "[consent/newsletter]",
    ],
    ["what was found first", [finding({ rule: "a/b" }), finding()], "[a/b]"],
  ])("%s gives the reason", (_, findings, rule) => {
    expect(reply(rejected(findings))).toContain(rule);
  });

  test("a confidential finding reads routine review, without its rule", () => {
    const secret = finding({ rule: "conduct/retaliation", confidential: true, message: "complained about you" });
    expect(reply(rejected([secret]))).toBe(`550 5.7.1 routine review id=${REF}`);
  });

  test("no finding at all still gives a reason", () => {
    const bare = { ...verdict("reject"), reasons: ["Everybody has opted out"] };
    expect(reply({ findings: [], verdicts: [bare] })).toBe(`550 5.7.1 Everybody has opted out id=${REF}`);
  });

  test.each([
    ["long", "word ".repeat(400)],
    ["one long word", "w".repeat(2_000)],
    ["with line ends", "first\r\n250 2.0.0 second\n\u0000third\u2028fourth"],
    ["outside ASCII", "Gr\u00fc\u00dfe \u201cquoted\u201d \u2013 \u65e5\u672c \ud83d\ude00".repeat(40)],
  ])("a reason that is %s stays one short line of ASCII", (_, message) => {
    for (const rulesUrl of ["https://rules.test/{rule}", `https://x/${"y".repeat(600)}`, ""]) {
      const line = reply(rejected([finding({ message })]), [], rulesUrl);
      expect(line).toMatch(
        /^550 5\.7\.1 [\x20-\x7e]+ \(ala\.ns\.8\) \[consent\/newsletter\]( https:\S+)? id=0123456789ab$/,
      );
      expect(line.length).toBeLessThanOrEqual(510);
    }
  });

  test("a long reason ends at a word", () => {
    expect(reply(rejected([finding({ message: "word ".repeat(400) })]))).toContain(" word word... (ala.ns.8) [");
  });
});

test.each([
  [{ code: 250, enhanced: "2.0.0", text: `${REF} 1 sent` }, REF],
  [{ code: 550, enhanced: "5.7.1", text: `no [a/b] https://x id=${REF}` }, REF],
  [{ code: 250, enhanced: "2.1.0", text: "Accepted" }, null],
  [{ code: 451, enhanced: "4.3.0", text: "Something failed here" }, null],
  [{ code: 550, enhanced: "5.7.1", text: "no id=../../etc/passwd" }, null],
])("the reference in %j is %s", (given, ref) => {
  expect(refOf(given)).toBe(ref);
});

test.each([
  ["caf\u00e9 \u2018x\u2019 \u2014 y\u2026", "cafe 'x' - y..."],
  ["a\r\nb\tc\u0007d\u200fe", "a b cd?e"],
  ["\u65e5\u672c", "??"],
])("%j on one line of ASCII is %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["one two three", 20, "one two three"],
  ["one two three", 12, "one two..."],
  ["one, two three", 9, "one..."],
  ["abcdefghij", 8, "abcde..."],
])("%j in %d characters is %j", (text, limit, short) => {
  expect(shorten(text, limit)).toBe(short);
});

test.each([
  [1, "1 second"],
  [10_000, "10 seconds"],
  [89_001, "2 minutes"],
  [3_600_000, "60 minutes"],
])("%d milliseconds are %s", (pause, words) => {
  expect(spoken(pause)).toBe(words);
});
