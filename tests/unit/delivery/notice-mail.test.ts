import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { openToken } from "../../../src/consent/tokens.ts";
import { decodeXtext, deliveryStatus } from "../../../src/delivery/notices/dsn.ts";
import { type NoticeMailSettings, noticeMail } from "../../../src/delivery/notices/mail.ts";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import { NOTICE_KINDS, type NoticeKind } from "../../../src/notices/index.ts";
import type { Explanation, NoticeRecipient } from "../../../src/notices/notice.ts";
import { noticesDir } from "../../support/delivery-config.ts";
import { dueNotice } from "../../support/due.ts";

const settings: NoticeMailSettings = {
  hostname: "gateway.test",
  secretHeaders: new Set(["x-tenant-secret"]),
  association: "Example Association",
  contact: "help@assoc.example",
  rulesUrl: "https://lintel.example/rules/{rule}",
  heldMaxAge: 14 * 86_400_000,
  heldFate: "refuse",
  from: "postmaster@gateway.test",
  publicUrl: "https://lintel.example/",
  postalAddress: "1 Main St, Chicago, IL 60601",
};
const keys = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];
const wording = loadWording(noticesDir);
const explanation: Explanation = {
  rule: "consent/newsletter",
  messageId: "stranger",
  data: {},
  sentence: "{recipient} has no relationship on record with you, and a newsletter needs one",
  remedy: "Ask for consent first, or remove this recipient",
  doubtful: false,
  clauses: ["ala.ns.8", "ala.ns.2d"],
  words: ["In this issue"],
};
const why = { reasons: [], why: [explanation] };
const sent: NoticeRecipient = {
  recipient: "ann@a.example",
  disposition: "forward",
  reasons: [],
};
const held: NoticeRecipient = { recipient: "bob@b.example", disposition: "hold", ...why };
const refused: NoticeRecipient = {
  recipient: "dan@d.example",
  disposition: "reject",
  reasons: [],
  why: [
    {
      ...explanation,
      rule: "unsubscribe/ignored",
      messageId: "withdrawn",
      data: { kind: "newsletters", date: "2026-11-01" },
      sentence: "{recipient} opted out of newsletters from you on 2026-11-01",
      clauses: ["ala.ns.2d"],
      words: [],
    },
  ],
};
const failed: NoticeRecipient = {
  recipient: "bob@b.example",
  reasons: [],
  diagnostic: "550 5.1.1 no such user",
  status: "5.1.1",
  remoteMta: "mx.example",
  orcpt: "rfc822;Bob+2B1@b.example",
  lastAttempt: Date.UTC(2026, 10, 22, 4, 0, 0),
};

/** Told to a message's sender, about it. */
const SENDERS = [
  ...(["verdict", "advice", "released", "refused", "withdrawn", "expired", "stopped"] as const),
  ...(["failure", "delay", "relayed", "checked"] as const),
];
const VALUES = { sender: "Ann", sender_address: "ann@smith.example", person: "bob@b.example", scope: "newsletter" };

const digestOf = (kind: NoticeKind): Over => {
  const part = { ref: "abcdefghjkmn", subject: "Hello", receivedAt: 0, message: 5, createdAt: 0 };
  const order = { kind: "verdict", to: "alice@assoc.example", language: "en", recipients: [held] } as const;
  return kind === "digest" || kind === "decided" ? { message: null, parts: [{ ...part, order }], more: 0 } : {};
};

/** The page that a letter leads to, with what its token opens to. */
function linked(text = "") {
  const [, path, token = ""] = /https:\/\/lintel\.example\/(\w+)\/(k[0-9a-z]+)/.exec(text) ?? [];
  const link = openToken(keys, token);
  return link && { path, ...link };
}

type Order = Parameters<typeof dueNotice>[0];
type Over = Parameters<typeof dueNotice>[1];
const write = async (order: Order, over: Over = {}, more: Partial<NoticeMailSettings> = {}) =>
  (await noticeMail(dueNotice(order, over), wording, { ...settings, ...more }, keys)).toString("latin1");
const read = async (order: Order, over: Over = {}, more: Partial<NoticeMailSettings> = {}) =>
  simpleParser(await write(order, over, more));

describe("every notice", () => {
  it("has a Message-ID of its own that tells nobody how many were written before it, whatever key is the newest", async () => {
    const of = async (id: number, ...newer: typeof keys) =>
      /^Message-ID: (.+)\r$/im.exec(
        `${await noticeMail(dueNotice({}, { id }), wording, settings, [...newer, ...keys])}`,
      )?.[1] ?? "";
    const [first, second] = [await of(7), await of(8)];
    expect(first).not.toBe(second);
    expect(await of(7, { id: 2, secret: new Uint8Array(64).fill(9), madeAt: 1 })).toBe(first);
    const other = [{ id: 1, secret: new Uint8Array(64).fill(8), madeAt: 0 }];
    expect(`${await noticeMail(dueNotice({}, { id: 7 }), wording, settings, other)}`).not.toContain(first);
  });

  it.each(NOTICE_KINDS)("%s comes from us, is answered by no machine, and has short lines", async (kind) => {
    const raw = await write({ kind, recipients: [{ ...failed, ...held }], values: VALUES }, { ...digestOf(kind) });
    const mail = await simpleParser(raw);
    expect(mail.from?.value).toEqual([
      { name: "Example Association mail gateway", address: "postmaster@gateway.test" },
    ]);
    expect(mail.messageId).toMatch(/^<(?:notice|digest)-[0-9a-f]{20}\.abcdefghjkmn@gateway\.test>$/);
    expect(mail.date?.getTime()).toBe(Date.UTC(2026, 10, 22, 3, 40, 15));
    expect(mail.headers.get("auto-submitted")).toMatch(/^auto-(replied|generated)$/);
    expect(mail.headers.get("x-auto-response-suppress")).toBe("All");
    expect(mail.headers.has("precedence")).toBe(false);
    expect(mail.headers.has("reply-to")).toBe(false);
    expect(mail.text).toContain("help@assoc.example");
    expect(raw).not.toMatch(/[^\x20-\x7e\r\n\t]/);
    expect(raw).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(raw).not.toMatch(/\{|undefined|\[object/);
  });

  it.each(SENDERS)("%s answers the sender's own message and leads to its page", async (kind) => {
    const mail = await read({ kind, recipients: [{ ...failed, ...held }] });
    expect([mail.inReplyTo, mail.references]).toEqual(["<one@assoc.example>", "<one@assoc.example>"]);
    expect(mail.subject).toMatch(/: Hello$/);
    expect(mail.text).toContain("Reference: abcdefghjkmn");
    expect(mail.text).toContain("bob@b.example");
    expect(linked(mail.text)).toEqual(
      kind === "checked" ? null : { path: "sent", kind: "sender", id: 5, madeAt: Date.UTC(2026, 10, 22, 3, 40) },
    );
  });

  it("gives a bystander no page", async () => {
    expect(linked((await read({ kind: "failure", recipients: [failed], bystander: true })).text)).toBeNull();
  });

  it("answers no Message-ID that is none", async () => {
    const original = { ...dueNotice({}).original, messageId: "<x>\r\nBcc: eve@x.example" };
    const raw = await write({ recipients: [held] }, { original });
    expect(raw).not.toMatch(/In-Reply-To|Bcc/);
  });

  it.each([
    ["Angebot f\u00fcr alle \u2014 heute", "Angebot f\u00fcr alle \u2014 heute"],
    ["one\r\nBcc: eve@x.example", "one Bcc: eve@x.example"],
    ["\u202etxt.exe", "txt.exe"],
    ["", "(no subject)"],
    ["{reference} {#each held}", "{reference} {#each held}"],
    ["x".repeat(500), `${"x".repeat(149)}\u2026`],
  ])("repeats the subject %j tamed", async (subject, expected) => {
    const mail = await read({ recipients: [held] }, { original: { ...dueNotice({}).original, subject } });
    expect(mail.subject).toBe(`Held for review: ${expected}`);
    expect(mail.headers.has("bcc")).toBe(false);
  });
});

describe("verdict", () => {
  it("says first who received it, then who did not and until when, why, by which rule, and what to do", async () => {
    const { text = "" } = await read({ recipients: [held, sent, { ...held, recipient: "carl@b.example" }, refused] });
    const order = [
      "SENT to",
      "ann@a.example",
      "HELD",
      "6 December 2026, 03:40 UTC",
      "bob@b.example",
      "carl@b.example",
      "Why: Each of these recipients has no relationship on record with you",
      "Rule: [consent/newsletter]",
      "https://lintel.example/rules/consent/newsletter",
      "Clause: ALA, non-solicitation, point 8: newsletters",
      "(ala.ns.8)",
      "(ala.ns.2d)",
      'In your message: "In this issue"',
      "What to do: Ask for consent first",
      "NOT SENT",
      "dan@d.example",
      "Why: dan@d.example opted out of newsletters from you on 1 November 2026",
      "Reference: abcdefghjkmn",
      "Questions: help@assoc.example",
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    // Recipients with the same explanation share it.
    expect(text.split("no relationship on record").length).toBe(2);
  });

  it.each([
    [[held, sent], "refuse", "Held for review: Hello", "is then not sent"],
    [[held, sent], "release", "Held for review: Hello", "is then sent"],
    [[refused, sent], "refuse", "Not sent to everybody: Hello", "dan@d.example opted out"],
    [[held, refused], "refuse", "Held for review: Hello", "SENT to nobody so far"],
  ] as const)("%#: subject and fate", async (recipients, heldFate, subject, words) => {
    const mail = await read({ recipients: [...recipients] }, {}, { heldFate });
    expect(mail.subject).toBe(subject);
    expect(mail.text?.replace(/\s+/g, " ")).toContain(words);
  });

  it("says routine review and no more of what is confidential", async () => {
    const quiet = {
      recipient: "bob@b.example",
      disposition: "hold" as const,
      reasons: ["routine review"],
    };
    const { text = "" } = await read({ recipients: [quiet] });
    expect(text).toContain("Why: routine review");
    expect(text).not.toMatch(/Rule:|What to do:/);
  });
});

describe("ends", () => {
  it("repeat what the person said who decided", async () => {
    expect((await read({ kind: "refused", recipients: [held], comment: "Ask first\u0007" })).text).toContain(
      "The reviewer says: Ask first\n",
    );
    expect((await read({ kind: "refused", recipients: [held] })).text).not.toContain("The reviewer says");
  });

  it.each([
    ["refuse", "Not sent: Hello", "It was NOT SENT to"],
    ["release", "Released: Hello", "It is now on its way to"],
  ] as const)("expired with fate %s", async (heldFate, subject, words) => {
    const mail = await read({ kind: "expired", recipients: [held] }, {}, { heldFate });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
  });
});

describe("delivery reports (std 67)", () => {
  const original = { ...dueNotice({}).original, envid: "QQ+2B1" };
  /** The blocks of message/delivery-status. */
  const blocks = (raw: string) => {
    const part = /Content-Type: message\/delivery-status\r\n[^\r]*\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? "";
    return part
      .trim()
      .split("\r\n\r\n")
      .map((block) => Object.fromEntries(block.split("\r\n").map((line) => line.split(/: (.*)/s))));
  };

  it("say for machines what failed, in the fields of RFC 3464", async () => {
    const eve = { ...failed, recipient: "eve@b.example", status: "4.4.1", diagnostic: "451 4.4.1 x" };
    const { orcpt: _, ...plainEve } = eve;
    const raw = await write({ kind: "failure", recipients: [failed, plainEve] }, { original });
    expect(raw).toMatch(/^Content-Type: multipart\/report; report-type=delivery-status;/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(blocks(raw)).toEqual([
      {
        "Original-Envelope-Id": "QQ+1",
        "Reporting-MTA": "dns; gateway.test",
        "Arrival-Date": "Sun, 22 Nov 2026 03:40:14 +0000",
      },
      {
        "Original-Recipient": "rfc822; Bob+1@b.example",
        "Final-Recipient": "rfc822; bob@b.example",
        Action: "failed",
        Status: "5.1.1",
        "Remote-MTA": "dns; mx.example",
        "Diagnostic-Code": "smtp; 550 5.1.1 no such user",
        "Last-Attempt-Date": "Sun, 22 Nov 2026 04:00:00 +0000",
      },
      {
        "Final-Recipient": "rfc822; eve@b.example",
        Action: "failed",
        Status: "5.0.0",
        "Remote-MTA": "dns; mx.example",
        "Diagnostic-Code": "smtp; 451 4.4.1 x",
        "Last-Attempt-Date": "Sun, 22 Nov 2026 04:00:00 +0000",
      },
    ]);
  });

  it("writes a host's address in brackets, where a name is due", async () => {
    const at = async (remoteMta: string) =>
      blocks(await write({ kind: "failure", recipients: [{ ...failed, remoteMta }] }))[1]?.["Remote-MTA"];
    expect(await at("192.0.2.1")).toBe("dns; [192.0.2.1]");
    expect(await at("2001:db8::1")).toBe("dns; [IPv6:2001:db8::1]");
  });

  it("calls only a server's words smtp, never our own (RFC 3464 2.3.6)", async () => {
    const ours = { ...failed, status: "5.6.3", diagnostic: "the message has 8-bit text" };
    const [, recipient] = blocks(await write({ kind: "failure", recipients: [ours] }));
    expect(recipient?.["Diagnostic-Code"]).toBe("x-lintel; the message has 8-bit text");
  });

  it.each([
    ["5.1.1", /What to do: Check the address/, /Send it again/],
    ["5.4.7", /What to do: Send it again later/, /Check the address/],
    ["5.7.1", /Why: 550/, /What to do/],
  ])("advises what helps against %s", async (status, advice, other) => {
    const { text = "" } = await read({ kind: "failure", recipients: [{ ...failed, status }] });
    expect(text).toMatch(advice);
    expect(text).not.toMatch(other);
  });

  it.each([
    ["delay", "delayed", "4.2.0", "Sun, 22 Nov 2026 05:00:00 +0000"],
    ["relayed", "relayed", "2.0.0", undefined],
  ] as const)("%s says so", async (kind, action, status, until) => {
    const line = { ...failed, status, willRetryUntil: Date.UTC(2026, 10, 22, 5, 0, 0) };
    const [message, recipient] = blocks(await write({ kind, recipients: [line] }));
    expect(message).not.toHaveProperty("Original-Envelope-Id");
    expect(recipient).toMatchObject({ Action: action, Status: status });
    expect(recipient?.["Will-Retry-Until"]).toBe(until);
  });

  it("give the header back, without secrets and blind copies, and never the body", async () => {
    const header = Buffer.from(
      "From: a@b.example\r\nBcc: eve@x.example\r\nX-Tenant-Secret: s3cret\r\nSubject: caf\xe9\r\n",
      "latin1",
    );
    const raw = await write({ kind: "failure", recipients: [failed] }, { original: { ...original, header } });
    expect(raw).not.toMatch(/eve@x|s3cret/);
    const mail = await simpleParser(raw);
    const part = mail.attachments.find(({ contentType }) => contentType === "text/rfc822-headers");
    const lines = part?.content.toString("latin1").trim().split(/\r?\n/);
    expect(lines).toEqual(["From: a@b.example", "Subject: caf\xe9"]);
  });

  it.each([
    ["Hello Bob\r\n.dot\r\n", "message/rfc822"],
    ["caf\xe9\r\n", "text/rfc822-headers"],
  ])("give the message %j back as %s where its sender asked for it (RET=FULL)", async (content, type) => {
    const header = Buffer.from(`From: a@b.example\r\nBcc: eve@x.example\r\n\r\n${content}`, "latin1");
    const raw = await write({ kind: "failure", recipients: [failed] }, { original: { ...original, header } });
    expect(raw).not.toContain("eve@x");
    const returned = raw
      .slice(raw.indexOf(`Content-Type: ${type}`))
      .split("\r\n\r\n")
      .slice(1)
      .join("\r\n\r\n");
    const body = type === "message/rfc822" ? `\r\n${content}` : "";
    expect(returned.slice(0, returned.indexOf("\r\n----_NmP"))).toBe(`From: a@b.example\r\n${body}`);
  });

  it("stay whole when there is no header to give back", async () => {
    const mail = await read(
      { kind: "failure", recipients: [failed] },
      { original: { ...original, header: Buffer.alloc(0) } },
    );
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toContain("Final-Recipient: rfc822; bob@b.example");
    expect(mail.text).toContain("Why: 550 5.1.1 no such user");
  });

  it("let nobody else write a line", () => {
    const evil = {
      ...failed,
      diagnostic: "550 x\r\nAction: delivered",
      remoteMta: "x\r\n\r\ny",
      orcpt: "rfc822;a+0D+0Ab",
    };
    const status = deliveryStatus(
      dueNotice({ kind: "failure", recipients: [evil] }, { original: { ...original, envid: "a+0D+0Ab" } }),
      "g.test",
    );
    expect(status.match(/^Action:/gm)).toHaveLength(1);
    expect(status.split("\r\n\r\n")).toHaveLength(2);
  });

  it.each([
    ["QQ+2B1", "QQ+1"],
    ["a+3Db+20c", "a=b c"],
    ["+0D+0A", "+0D+0A"],
    ["+zz+2", "+zz+2"],
  ])("xtext %s is %s", (text, decoded) => expect(decodeXtext(text)).toBe(decoded));
});
