/** Findings to explanations, and explanations to words. */
import { describe, expect, it } from "vitest";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import { explanationsOf, quotes } from "../../../src/notices/explanation.ts";
import { noticeView, recipientList, renderTemplate } from "../../../src/notices/index.ts";
import type { Explanation, NoticeOrder, NoticeRecipient } from "../../../src/notices/notice.ts";
import type { JudgedFinding } from "../../../src/policy/judgement.ts";
import { noticesDir } from "../../support/delivery-config.ts";

const finding = (over: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{ rule: "mail/not-inspectable", pack: "ala", recipient: "bob@b.example", messageId: "stranger" },
  ...{ data: { detail: "an attachment is an archive", many: 25 }, clauses: ["iaop.cp.3"], remedy: "Send it readable" },
  message: "bob@b.example has no relationship on record with you: an attachment is an archive",
  ...{ evidence: [], doubtful: false, confidential: false, level: "hold", mode: "enforce" },
  ...over,
});
const said = (...findings: JudgedFinding[]) => explanationsOf(findings, "bob@b.example");

describe("explanationsOf", () => {
  it("says once what two packs found alike, with the clauses of both", () => {
    const [only, ...more] = said(
      finding(),
      finding({ pack: "iaop", data: { detail: "an attachment is an archive", many: 10 }, clauses: ["std 52"] }),
    );
    expect(more).toEqual([]);
    expect(only?.clauses).toEqual(["iaop.cp.3", "std 52"]);
    expect(only?.sentence).toBe("{recipient} has no relationship on record with you: an attachment is an archive");
  });

  it("takes the stricter pack's words where numbers differ, and puts what rejects first", () => {
    const strict = finding({ pack: "iaop", level: "reject", message: "goes to 10 or more", data: { many: 10 } });
    const other = finding({ rule: "bulk/quota", messageId: "day", message: "too many", data: { limit: 5 } });
    expect(said(other, finding({ message: "goes to 25 or more" }), strict).map(({ sentence }) => sentence)).toEqual([
      "goes to 10 or more",
      "too many",
    ]);
  });

  it("keeps two things that one pack found", () => {
    const second = finding({ message: "bob@b.example ...: an attachment is encrypted" });
    expect(said(finding(), second)).toHaveLength(2);
  });

  it("never explains what is confidential", () => {
    expect(said(finding({ confidential: true }))).toEqual([]);
  });

  it("quotes at most three, short, on one line, and none that the sentence has", () => {
    const evidence = ["one\n two", "one two", "", "x ".repeat(60), "three", "four"].map((text) => ({
      ...{ part: "text", offset: 0, text },
    }));
    const words = quotes(evidence);
    expect(words).toEqual(["one two", expect.stringMatching(/^(?:x )+x…$/), "three"]);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(said(finding({ message: 'The words "three" are harsh', evidence }))[0]?.words).not.toContain("three");
  });
});

const wording = loadWording(noticesDir);
const why = (over: Partial<Explanation> = {}): Explanation => ({
  ...{ rule: "unsubscribe/ignored", messageId: "withdrawn", data: { kind: "newsletters", date: "2026-11-01" } },
  sentence: "{recipient} opted out of newsletters from you on 2026-11-01",
  ...{ remedy: "Remove this recipient", doubtful: false, clauses: ["ala.ns.2d"], words: [] },
  ...over,
});
const line = (recipient: string, ...explanations: Explanation[]): NoticeRecipient => ({
  ...{ recipient, disposition: "reject", reasons: [], why: explanations },
});
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.example`);

function write(recipients: readonly NoticeRecipient[], tag = "en") {
  const order: NoticeOrder = { kind: "verdict", to: "a@a.example", language: tag, recipients };
  const { template, language } = wording.choose("verdict", tag);
  const settings = { association: "A", contact: "c@a.example", rulesUrl: "https://x/{rule}", heldMaxAge: 1 };
  const about = { ref: "r", subject: "", receivedAt: 0 };
  const view = noticeView(order, about, { ...settings, heldFate: "refuse" }, language);
  return { text: renderTemplate(template, view).text.replace(/\s+/g, " "), list: recipientList(order, language) };
}

describe("a notice", () => {
  it.each([
    ["en", "bob@b.example opted out of newsletters from you on 1 November 2026"],
    ["es", "El 1 de noviembre de 2026, bob@b.example se dio de baja de sus boletines"],
    ["fr", "Le 1er novembre 2026, bob@b.example s’est désinscrit de vos lettres d’information"],
    ["de", "bob@b.example hat am 1. November 2026 Newsletter von Ihnen abbestellt"],
    ["pt-BR", "Em 1 de novembro de 2026, bob@b.example cancelou o recebimento de boletins de sua parte"],
  ])("in %s says data in the language, too", (tag, sentence) => {
    expect(write([line("bob@b.example", why())], tag).text).toContain(sentence);
  });

  it.each([
    ["es", "1500", "más de 1500 personas"],
    ["de", "1500", "mehr als 1.500 Menschen"],
  ])("in %s writes numbers as people there do", (tag, _, words) => {
    const quota = why({ rule: "bulk/quota", messageId: "day", data: { limit: 1500 } });
    expect(write([line("bob@b.example", quota)], tag).text).toContain(words);
  });

  it.each([
    ["en", "It is in doubt whether this applies to your message."],
    ["de", "Ob das auf Ihre Nachricht zutrifft, ist zweifelhaft."],
  ])("in %s says when it is not certain", (tag, words) => {
    expect(write([line("bob@b.example", why({ doubtful: true }))], tag).text).toContain(words);
    expect(write([line("bob@b.example", why({ doubtful: true }), why())], tag).text).not.toContain(words);
  });

  it("says in English what a language has no words for", () => {
    const unknown = why({
      rule: "pattern/no-raffles",
      sentence: "{recipient} is asked to a raffle",
      remedy: "Leave it out",
    });
    const { text } = write([line("bob@b.example", unknown)], "de");
    expect(text).toContain("Warum: bob@b.example is asked to a raffle");
    expect(text).toContain("Was Sie tun können: Leave it out");
  });

  it.each([
    ["en", "Why: Each of these recipients opted out", "and 190 more"],
    ["de", "Warum: Jeder dieser Empfänger hat am", "und 190 weitere"],
  ])("to 200 strangers in %s explains once, names ten, and attaches the list", (tag, once, more) => {
    const { text, list } = write(
      people(200).map((each) => line(each, why())),
      tag,
    );
    expect(text.split("unsubscribe/ignored]").length).toBe(2);
    expect(text).toContain(once);
    expect(text).toContain(more);
    expect(text.match(/p\d+@x\.example/g)).toHaveLength(10);
    expect(text).toContain("recipients.txt");
    expect(list?.match(/^p\d+@x\.example$/gm)).toHaveLength(200);
  });

  it("names twelve and attaches nothing", () => {
    const { text, list } = write(people(12).map((each) => line(each, why())));
    expect(text.match(/p\d+@x\.example/g)).toHaveLength(12);
    expect(text).not.toContain("more");
    expect(list).toBeNull();
  });

  it("says the rule's summary where explanations differ in nothing but detail, and are many", () => {
    const lines = people(40).map((each, index) =>
      line(each, why({ data: { kind: "newsletters", date: `2026-10-${10 + (index % 20)}` } })),
    );
    const { text } = write(lines);
    expect(text.split("unsubscribe/ignored]").length).toBe(2);
    expect(text).toContain("Why: Whoever opted out of a kind of mail, or of all mail, gets no more of it");
  });

  it("never reads a recipient or other people's words as a placeholder", () => {
    const odd = why({ rule: "marketing/urgency", messageId: "offer", data: { words: "{recipient} $& {kind}" } });
    const { text } = write([line("$&{date}@b.example", odd)], "es");
    expect(text).toContain("«{recipient} $& {kind}»");
  });
});
