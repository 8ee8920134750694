import { describe, expect, it } from "vitest";
import type { Address } from "../../../src/mail/address.ts";
import type { Submission, Verdict } from "../../../src/mail/envelope.ts";
import { noticesFor } from "../../../src/notices/index.ts";
import type { JudgedFinding } from "../../../src/policy/judgement.ts";

const address = (text: string): Address => {
  const [local = "", domain = ""] = text.split("@");
  return { text, local, domain, key: text.toLowerCase() };
};

const submission = (reversePath: string | null = "alice@assoc.example"): Submission => ({
  ref: "abcdefghjkmn",
  receivedAt: 0,
  session: { id: "s", listener: "starttls", peer: "127.0.0.1", helo: "pc", protocol: "ESMTPSA", tls: "TLSv1.3" },
  login: null,
  author: null,
  reversePath: reversePath === null ? null : address(reversePath),
  recipients: [],
  ret: null,
  envid: null,
  body: { kind: "memory", bytes: Buffer.from(""), size: 0, digest: "", eightBit: false },
});

const finding = (over: Partial<JudgedFinding> = {}): JudgedFinding => ({
  rule: "consent/newsletter",
  pack: "ala",
  recipient: null,
  messageId: "stranger",
  data: {},
  message: "bob has no relationship on record with you",
  clauses: ["ala.ns.8", "ala.ns.2d"],
  remedy: "Ask for consent first",
  evidence: [],
  doubtful: false,
  confidential: false,
  level: "hold",
  mode: "enforce",
  ...over,
});

const verdict = (recipient: string, over: Partial<Verdict> = {}): Verdict => ({
  recipient: address(recipient),
  disposition: "forward",
  enforced: over.disposition ?? "forward",
  mode: "enforce",
  reasons: [],
  findings: [],
  claims: [],
  ...over,
});

const held = (recipient: string, over: Partial<Verdict> = {}) =>
  verdict(recipient, { disposition: "hold", reasons: ["no consent"], findings: [0], ...over });

describe("noticesFor", () => {
  it("says nothing when everything was forwarded", () => {
    expect(noticesFor(submission(), { findings: [], verdicts: [verdict("bob@b.example")] }, "en")).toEqual([]);
  });

  it("says nothing when everything was rejected: the 550 said it", () => {
    const verdicts = [
      verdict("a@b.example", { disposition: "reject" }),
      verdict("c@b.example", { disposition: "reject" }),
    ];
    expect(noticesFor(submission(), { findings: [], verdicts }, "en")).toEqual([]);
  });

  it.each([
    ["to a null reverse-path", submission(null), false],
    ["about automatic mail", submission(), true],
  ])("is never made %s", (_, from, automatic) => {
    expect(noticesFor(from, { findings: [finding()], verdicts: [held("bob@b.example")] }, "en", automatic)).toEqual([]);
  });

  it("reports refusals of automatic mail to its machine as RFC 3464 does, and says nothing of the rest (std 39)", () => {
    const refused = verdict("bob@b.example", { disposition: "reject", reasons: ["Bob opted out"] });
    const verdicts = [verdict("ann@a.example"), refused, held("eve@e.example")];
    const [order, ...more] = noticesFor(submission(), { findings: [finding()], verdicts }, "en", true);
    expect(more).toEqual([]);
    expect(order?.kind).toBe("failure");
    expect(order?.recipients).toMatchObject([
      { recipient: "bob@b.example", status: "5.7.1", diagnostic: "550 5.7.1 Bob opted out" },
    ]);
  });

  describe("puts who was refused into the machine-readable half", () => {
    const strict = finding({ rule: "mail/duplicate-header", level: "reject", message: "two From fields" });
    const dsn = { notify: ["FAILURE" as const], orcpt: "rfc822;bob" };
    const asked = {
      ...submission(),
      recipients: [
        { address: address("ann@a.example"), dsn: {} },
        { address: address("bob@b.example"), dsn },
      ],
    };
    const told = (over: Partial<Verdict> = {}, replies = new Map(), findings = [strict]) => {
      const one = { disposition: "reject" as const, reasons: ["two From fields (x)"], findings: [0], ...over };
      const verdicts = [verdict("ann@a.example"), verdict("bob@b.example", one)];
      return noticesFor(asked, { findings, verdicts }, "en", false, replies)[0]?.recipients ?? [];
    };

    it("with what was asked for, and never who got it", () => {
      const [ann, bob] = told();
      expect(ann).not.toHaveProperty("dsn");
      expect(bob).toMatchObject({ dsn, orcpt: "rfc822;bob", status: "5.7.1", lastAttempt: 0 });
      expect(bob?.diagnostic).toBe("550 5.7.1 two From fields (x)");
    });

    it("with the code that the rule names (std 37), unless the finding is confidential", () => {
      const replies = new Map([["mail/duplicate-header", { reply: { code: 554, enhanced: "5.6.0" } }]]);
      expect(told({}, replies)[1]).toMatchObject({ status: "5.6.0", diagnostic: "554 5.6.0 two From fields (x)" });
      const secret = [finding({ ...strict, confidential: true })];
      const reasons = ["routine review"];
      const quiet = told({ reasons }, replies, secret)[1];
      expect(quiet).toMatchObject({ status: "5.7.1", diagnostic: "550 5.7.1 routine review" });
    });

    it("and who is held only where DELAY was asked for in so many words (std 72)", () => {
      const hold = { disposition: "hold" as const, reasons: ["no consent"] };
      expect(told(hold)[1]).not.toHaveProperty("dsn");
      const delay = { notify: ["DELAY" as const] };
      const recipients = asked.recipients.map((one) => ({ ...one, dsn: delay }));
      const verdicts = [held("ann@a.example"), held("bob@b.example")];
      const [order] = noticesFor({ ...asked, recipients }, { findings: [finding()], verdicts }, "en");
      expect(order?.recipients).toMatchObject([{ dsn: delay, status: "4.7.0", diagnostic: "held by policy" }, {}]);
      expect(JSON.stringify(order?.recipients.map(({ diagnostic }) => diagnostic))).not.toContain("consent");
    });
  });

  it("tells of every recipient in one notice, with rules, clauses and remedies of what cost", () => {
    const noted = finding({ rule: "unsubscribe/missing", level: "note", remedy: "Add a link" });
    const reasons = ["bob has no relationship on record with you (consent/newsletter; ala.ns.8, ala.ns.2d)"];
    const verdicts = [
      verdict("ann@a.example", { findings: [1] }),
      held("Bob@b.example", { findings: [0, 1], reasons }),
    ];
    expect(noticesFor(submission(), { findings: [finding(), noted], verdicts }, "de")).toEqual([
      {
        kind: "verdict",
        to: "alice@assoc.example",
        language: "de",
        recipients: [
          { recipient: "ann@a.example", disposition: "forward", reasons: [] },
          {
            recipient: "Bob@b.example",
            disposition: "hold",
            reasons: [],
            why: [
              {
                rule: "consent/newsletter",
                messageId: "stranger",
                data: {},
                sentence: "bob has no relationship on record with you",
                remedy: "Ask for consent first",
                doubtful: false,
                clauses: ["ala.ns.8", "ala.ns.2d"],
                words: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  it("is made when some are held and the rest rejected", () => {
    const verdicts = [held("a@b.example"), verdict("c@b.example", { disposition: "reject", findings: [0] })];
    const [order] = noticesFor(submission(), { findings: [finding()], verdicts }, "en");
    expect(order?.recipients.map((line) => line.disposition)).toEqual(["hold", "reject"]);
  });

  it("explains nothing of a confidential finding, nor of what else was found", () => {
    const secret = finding({ rule: "conduct/retaliation", confidential: true, message: "Carol complained about you" });
    const verdicts = [held("bob@b.example", { findings: [0, 1], reasons: ["routine review", "no consent"] })];
    const orders = noticesFor(submission(), { findings: [secret, finding()], verdicts }, "en");
    expect(orders[0]?.recipients).toEqual([
      { recipient: "bob@b.example", disposition: "hold", reasons: ["routine review"] },
    ]);
    expect(JSON.stringify(orders)).not.toMatch(/retaliation|Carol/);
  });

  it("takes the policy's word that it is routine review", () => {
    const verdicts = [held("bob@b.example", { reasons: ["routine review"] })];
    const [order] = noticesFor(submission(), { findings: [finding()], verdicts }, "en");
    expect(order?.recipients[0]).toMatchObject({ reasons: ["routine review"] });
  });

  it("puts what rejects before what holds, and falls back to the verdict's own reasons", () => {
    const strict = finding({ rule: "unsubscribe/ignored", level: "reject", message: "bob opted out" });
    const verdicts = [held("bob@b.example", { findings: [0, 1] }), held("eve@b.example", { findings: [] })];
    const [order] = noticesFor(submission(), { findings: [finding(), strict], verdicts }, "en");
    expect(order?.recipients[0]?.why?.map(({ rule, sentence }) => [rule, sentence])).toEqual([
      ["unsubscribe/ignored", "bob opted out"],
      ["consent/newsletter", "bob has no relationship on record with you"],
    ]);
    expect(order?.recipients[1]?.reasons).toEqual(["no consent"]);
  });

  it("leaves a finding of mode observe out of the explanation", () => {
    const watched = finding({ rule: "bulk/look-alikes", mode: "observe", remedy: "Send less" });
    const orders = noticesFor(
      submission(),
      { findings: [watched, finding()], verdicts: [held("bob@b.example", { findings: [0, 1] })] },
      "en",
    );
    expect(orders[0]?.recipients[0]?.why?.map(({ rule }) => rule)).toEqual(["consent/newsletter"]);
  });

  it("explains what binds in every mode although its stamp is another", () => {
    const binding = finding({ rule: "sender/standing", mode: "observe", level: "hold" });
    const orders = noticesFor(submission(), { findings: [binding], verdicts: [held("bob@b.example")] }, "en");
    expect(orders[0]?.recipients[0]?.why?.map(({ rule }) => rule)).toEqual(["sender/standing"]);
  });

  describe("in mode advise", () => {
    const advised = (over: Partial<Verdict> = {}) =>
      verdict("bob@b.example", { mode: "advise", enforced: "reject", findings: [0], ...over });

    it("says what enforce would have done, and to whom", () => {
      const findings = [finding({ level: "reject", mode: "advise" })];
      const orders = noticesFor(submission(), { findings, verdicts: [advised(), verdict("ann@a.example")] }, "en");
      expect(orders).toHaveLength(1);
      expect(orders[0]).toMatchObject({
        kind: "advice",
        recipients: [{ recipient: "bob@b.example", disposition: "reject", reasons: [] }],
      });
      expect(orders[0]?.recipients[0]?.why).toMatchObject([
        { rule: "consent/newsletter", sentence: "bob has no relationship on record with you" },
      ]);
    });

    it("stays silent where nothing differs, in mode observe, and about confidential findings", () => {
      for (const [findings, one] of [
        [[finding()], advised({ enforced: "forward" })],
        [[finding()], advised({ mode: "observe" })],
        [[finding({ confidential: true, mode: "advise" })], advised()],
      ] as const) {
        expect(noticesFor(submission(), { findings, verdicts: [one] }, "en")).toEqual([]);
      }
    });
  });
});
