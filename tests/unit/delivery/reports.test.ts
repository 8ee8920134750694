/** Notices that are reports too, letters, and digests, as other people's software reads them. */
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { noticeMail } from "../../../src/delivery/notices/mail.ts";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import type { DsnRequest } from "../../../src/mail/envelope.ts";
import type { NoticeKind, NoticeRecipient } from "../../../src/notices/notice.ts";
import type { DueNotice } from "../../../src/store/port.ts";
import { noticesDir } from "../../support/delivery-config.ts";
import { dueNotice } from "../../support/due.ts";
import { readMail } from "../../support/read-mail.ts";

const wording = loadWording(noticesDir);
const keys = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];
const settings = {
  hostname: "gateway.test",
  secretHeaders: new Set<string>(),
  association: "Example Association",
  contact: "help@assoc.example",
  rulesUrl: "https://lintel.example/rules/{rule}",
  heldMaxAge: 14 * 86_400_000,
  heldFate: "refuse",
  from: "postmaster@gateway.test",
  publicUrl: "https://lintel.example",
  postalAddress: "1 Main St, Chicago, IL 60601",
} as const;
const AT = Date.UTC(2026, 10, 22, 3, 40, 14);

type Order = Parameters<typeof dueNotice>[0];
const write = (order: Order, over: Partial<DueNotice> = {}) =>
  noticeMail(dueNotice(order, over), wording, settings, keys);

const sent: NoticeRecipient = { recipient: "ann@a.example", disposition: "forward", reasons: [] };
const refused = (recipient: string, dsn: DsnRequest = {}): NoticeRecipient => ({
  ...{ recipient, disposition: "reject", reasons: ["they opted out"], dsn, status: "5.7.1", lastAttempt: AT },
  diagnostic: "550 5.7.1 they opted out",
  ...(dsn.orcpt !== undefined && { orcpt: dsn.orcpt }),
});
const held = (recipient: string, dsn: DsnRequest = {}): NoticeRecipient => ({
  ...{ recipient, disposition: "hold", reasons: ["routine review"], dsn, status: "4.7.0", lastAttempt: AT },
  diagnostic: "held by policy",
});
const original = { ...dueNotice({}).original, envid: "QQ+2B1", receivedFrom: "relay.assoc.example" };

describe("a notice of refusals after the 250 (std 39, 67)", () => {
  const recipients = [
    sent,
    refused("bob@b.example", { orcpt: "rfc822;Bob+2B1@b.example", notify: ["FAILURE"] }),
    refused("eve@e.example"),
    held("carl@c.example"),
  ];

  it("is read by Python as one report with each field of the refused, and of nobody else", async () => {
    const mail = readMail(await write({ recipients }, { original }));
    expect(mail.defects).toEqual([]);
    expect(mail.type).toBe("multipart/report");
    expect(mail.headers["content-type"]).toContain('report-type="delivery-status"');
    expect(mail.headers["auto-submitted"]).toBe("auto-generated");
    expect(mail.status).toEqual([
      {
        "original-envelope-id": "QQ+1",
        "reporting-mta": "dns; gateway.test",
        "received-from-mta": "dns; relay.assoc.example",
        "arrival-date": "Sun, 22 Nov 2026 03:40:14 +0000",
      },
      {
        "original-recipient": "rfc822; Bob+1@b.example",
        "final-recipient": "rfc822; bob@b.example",
        action: "failed",
        status: "5.7.1",
        "diagnostic-code": "smtp; 550 5.7.1 they opted out",
        "last-attempt-date": "Sun, 22 Nov 2026 03:40:14 +0000",
      },
      {
        "final-recipient": "rfc822; eve@e.example",
        action: "failed",
        status: "5.7.1",
        "diagnostic-code": "smtp; 550 5.7.1 they opted out",
        "last-attempt-date": "Sun, 22 Nov 2026 03:40:14 +0000",
      },
    ]);
    expect(mail.text).toMatch(/SENT to\s+- ann@a.example[\s\S]*HELD[\s\S]*carl@c.example[\s\S]*NOT SENT and not kept/);
    expect(mail.returned).toMatchObject({ "message-id": "<one@assoc.example>", subject: "Hello" });
  });

  it("is read alike by mailparser and postal-mime", async () => {
    const bytes = await write({ recipients }, { original });
    const [one, other] = [await simpleParser(bytes), await PostalMime.parse(bytes)];
    expect(one.text).toContain("NOT SENT and not kept");
    expect(other.text).toContain("NOT SENT and not kept");
    const types = other.attachments.map(({ mimeType }) => mimeType);
    expect(types).toEqual(["message/delivery-status", "text/rfc822-headers"]);
    expect([one.inReplyTo, other.inReplyTo]).toEqual(["<one@assoc.example>", "<one@assoc.example>"]);
    expect(one.references).toBe("<one@assoc.example>");
  });

  it.each<[string, DsnRequest[], string, string[]]>([
    ["NEVER for all: the notice, plain", [{ notify: ["NEVER"] }, { notify: ["NEVER"] }], "text/plain", []],
    ["no FAILURE for all", [{ notify: ["SUCCESS"] }, { notify: ["DELAY"] }], "text/plain", []],
    ["NEVER for one", [{ notify: ["NEVER"] }, {}], "multipart/report", ["b@b.example"]],
    ["FAILURE", [{ notify: ["FAILURE"] }, { notify: ["SUCCESS", "FAILURE"] }], "multipart/report", ["a", "b"]],
  ])("with NOTIFY %s", async (_, wishes, type, inReport) => {
    const recipients = wishes.map((dsn, index) => refused(`${"ab"[index]}@b.example`, dsn));
    for (const kind of ["verdict", "refused", "expired", "stopped"] as const) {
      const mail = readMail(await write({ kind, recipients }));
      expect(mail.type).toBe(type);
      const finals = mail.status.slice(1).map((block) => block["final-recipient"]);
      expect(finals).toEqual(inReport.map((one) => `rfc822; ${one.charAt(0)}@b.example`));
      // The people's half names everybody all the same.
      expect(mail.text).toMatch(/a@b\.example[\s\S]*b@b\.example/);
    }
  });

  it("says delayed of a hold only where DELAY was asked for (std 72)", async () => {
    const both = [held("a@b.example", { notify: ["DELAY", "FAILURE"] }), held("b@b.example")];
    const { status } = readMail(await write({ recipients: both }));
    expect(status.slice(1)).toMatchObject([
      { "final-recipient": "rfc822; a@b.example", action: "delayed", status: "4.7.0" },
    ]);
    expect(status[1]?.["diagnostic-code"]).toBe("x-lintel; held by policy");
    expect(readMail(await write({ recipients: [held("b@b.example")] })).type).toBe("text/plain");
  });

  it("has three parts however many recipients there are (RFC 6522 3)", async () => {
    const many = Array.from({ length: 40 }, (_, n) => refused(`r${n}@b.example`));
    const bytes = await write({ recipients: many });
    const mail = readMail(bytes);
    expect(mail.status).toHaveLength(41);
    const { attachments } = await PostalMime.parse(bytes);
    const list = attachments.find(({ filename }) => filename === "recipients.txt");
    expect(Buffer.from(list?.content as ArrayBuffer).toString()).toContain("r39@b.example");
    const boundary = /boundary="([^"]+)"/.exec(bytes.toString("latin1"))?.[1] ?? "none";
    expect(bytes.toString("latin1").split(`\r\n--${boundary}\r\n`)).toHaveLength(4);
  });

  it("lets a subject with line breaks, controls and HTML be nothing but a subject (std 53, 73)", async () => {
    const subject = "x\r\nBcc: eve@e.example\r\n\r\n<b>y</b>\u0000\u202e";
    const mail = readMail(
      await write({ recipients: [refused("a@b.example")] }, { original: { ...original, subject } }),
    );
    expect(mail.defects).toEqual([]);
    expect(mail.headers["bcc"]).toBeUndefined();
    expect(mail.headers["subject"]).toBe("Not sent to everybody: x Bcc: eve@e.example <b>y</b>");
  });
});

describe("letters to other people", () => {
  const LETTERS = ["link", "request", "recorded", "answered", "confirm", "complaint", "outcome", "postmaster"] as const;
  const values = {
    ...{ sender: "Ann Smith", sender_address: "ann@smith.example", organisation: "smith.example" },
    ...{ person: "bob@b.example", about: "Offer", case: "c-7", from: "x@y.example" },
  };
  const about = { ...original, subject: "", messageId: null, header: Buffer.alloc(0) };
  const letter = async (kind: NoticeKind, over: Partial<Order> = {}, more: Partial<DueNotice> = {}) =>
    readMail(await write({ kind, to: "bob@b.example", values, ...over }, { message: null, original: about, ...more }));

  it.each(LETTERS)("%s answers no message and no machine answers it", async (kind) => {
    const { headers, text, defects } = await letter(kind, { link: { kind: "complaint", id: 3 } });
    expect(defects).toEqual([]);
    expect(headers).toMatchObject({ "auto-submitted": "auto-generated", "x-auto-response-suppress": "All" });
    expect(headers).not.toHaveProperty("in-reply-to");
    expect(headers).not.toHaveProperty("references");
    expect(headers["from"]).toBe("Example Association mail gateway <postmaster@gateway.test>");
    expect(text).toContain("help@assoc.example");
  });

  it.each(LETTERS)("%s does not answer a message of somebody else's", async (kind) => {
    const { headers } = await letter(kind, {}, { message: 5, original });
    expect(headers).not.toHaveProperty("in-reply-to");
  });

  it("confirm answers the complaint that came by mail", async () => {
    const { headers } = await letter("confirm", {}, { original: { ...about, messageId: "<c@b.example>" } });
    expect(headers["in-reply-to"]).toBe("<c@b.example>");
  });

  it.each([
    ["own", "link", /https:\/\/lintel\.example\/me\/k[0-9a-z]{45}/],
    ["request", "request", /https:\/\/lintel\.example\/consent\/k[0-9a-z]{45}/],
    ["complaint", "confirm", /https:\/\/lintel\.example\/complaint\/k[0-9a-z]{45}/],
    ["footer", "recorded", /https:\/\/lintel\.example\/u\/k[0-9a-z]{45}/],
  ] as const)("a link of kind %s leads to its page", async (kind, letterKind, url) => {
    const { text } = await letter(letterKind, { link: { kind, id: 3 } });
    expect(text).toMatch(url);
  });

  it("a request says who asks for what, on whose behalf, and what silence means (std 94)", async () => {
    for (const [scope, words] of [
      ["newsletter", "send you their newsletter"],
      ["events", "tell you of their events"],
      ["offers", "send you offers"],
      ["contact", "write to you"],
    ]) {
      const mail = await letter("request", { values: { ...values, scope: scope ?? "" } });
      const text = mail.text.replace(/\s+/g, " ");
      expect(text).toContain("This letter comes from Example Association, on behalf of a member");
      expect(text).toContain("Ann Smith <ann@smith.example>, smith.example");
      expect(text).toContain(`asks whether they may ${words}.`);
      expect(text.match(/asks whether/g)).toHaveLength(1);
      expect(text).toContain("If you do nothing, the answer is no.");
      expect(text).toContain("1 Main St, Chicago, IL 60601");
    }
  });

  it.each([
    ["granted", "Yes: bob@b.example answered you", "The answer is YES", "NO"],
    ["refused", "No: bob@b.example answered you", "The answer is NO", "YES"],
  ])("answered tells the member that it was %s", async (answer, subject, words, other) => {
    const { headers, text } = await letter("answered", { values: { ...values, answer, scope: "offers" } });
    expect(headers["subject"]).toBe(subject);
    expect(text).toContain(words);
    expect(text).not.toContain(other);
  });

  it("values are one line of text, whoever wrote them", async () => {
    const evil = { ...values, sender: "Ann\r\nBcc: eve@e.example\u202e", organisation: "{link}" };
    const { headers, text } = await letter("request", { values: evil });
    expect(headers["bcc"]).toBeUndefined();
    expect(headers["subject"]).toBe("Ann Bcc: eve@e.example asks whether they may write to you");
    expect(text).toContain("{link}");
  });

  it.each([
    ["7-bit, whole", "From: x@y.example\r\nBcc: z@y.example\r\n\r\nHello\r\n", "message/rfc822"],
    ["8-bit, as a file", "From: x@y.example\r\n\r\ncaf\u00e9\r\n", "application/octet-stream"],
    ["with bare line feeds, as a file", "From: x@y.example\n\nHello\n", "application/octet-stream"],
    ["with overlong lines, as a file", `X: ${"x".repeat(1200)}\r\n\r\nHello\r\n`, "application/octet-stream"],
  ])("postmaster gets the message %s, octet by octet", async (_, bytes, type) => {
    const whole = { ...about, header: Buffer.from(bytes, "latin1") };
    const mail = await write({ kind: "postmaster", values }, { message: null, original: whole });
    const parsed = await PostalMime.parse(mail, { forceRfc822Attachments: true });
    expect(parsed.attachments.map(({ mimeType, filename }) => [mimeType, filename])).toEqual([[type, "message.eml"]]);
    expect(mail.toString("latin1")).not.toMatch(/message\/rfc822[\s\S]*Content-Transfer-Encoding: base64/);
    expect(mail.toString("latin1")).not.toMatch(/[^\t\r\n\x20-\x7e]/);
    const content = Buffer.from(parsed.attachments[0]?.content as ArrayBuffer);
    expect(content.toString("latin1").trimEnd().replace(/\r\n/g, "\n")).toBe(bytes.trimEnd().replace(/\r\n/g, "\n"));
  });
});

describe("a digest", () => {
  const part = (n: number, over: Partial<NonNullable<DueNotice["parts"]>[number]> = {}) => ({
    ...{ ref: `ref${n}`, subject: `Subject ${n}`, receivedAt: AT + n * 60_000, message: n, createdAt: AT },
    order: { kind: "verdict", to: "alice@assoc.example", language: "en", recipients: [held("a@b.example")] } as const,
    ...over,
  });
  const read = async (parts: DueNotice["parts"], more = 0, language = "en") =>
    readMail(await write({ kind: "digest", language }, { message: null, parts: parts ?? [], more }));

  it("says of each message what became of it, why, and where its page is", async () => {
    const order = (kind: NoticeKind, recipients: NoticeRecipient[]) =>
      ({ kind, to: "alice@assoc.example", language: "en", recipients }) as const;
    const mail = await read([
      part(1, { order: order("verdict", [sent, held("a@b.example"), held("b@b.example"), refused("c@c.example")]) }),
      part(2, { order: order("released", [{ recipient: "d@d.example", reasons: [] }]) }),
      part(3, { order: order("withdrawn", [{ recipient: "d@d.example", reasons: [] }]) }),
      part(4, { order: order("refused", [refused("d@d.example", { notify: ["NEVER"] })]) }),
      part(5, { order: order("advice", [held("d@d.example")]) }),
      part(6, { order: order("verdict", [{ ...held("d@d.example"), byItself: true }]) }),
    ]);
    expect(mail.headers["subject"]).toBe("6 notices about your messages");
    expect(mail.headers["message-id"]).toMatch(/^<digest-[0-9a-f]{20}\.abcdefghjkmn@gateway\.test>$/);
    const blocks = mail.text
      .split(/^(?="Subject)/m)
      .slice(1)
      .map((block) => block.replace(/\s+/g, " "));
    expect(blocks.map((block) => block.replace(/ (?:Why|See it).*/, ""))).toEqual([
      '"Subject 1" of 22 November 2026, 03:41 UTC Sent to: 1 Held for review: 2 Not sent to: 1',
      '"Subject 2" of 22 November 2026, 03:42 UTC Released, on its way to: 1',
      '"Subject 3" of 22 November 2026, 03:43 UTC Withdrawn by you for: 1',
      '"Subject 4" of 22 November 2026, 03:44 UTC Not sent to: 1',
      '"Subject 5" of 22 November 2026, 03:45 UTC Would be held for review: 1',
      '"Subject 6" of 22 November 2026, 03:46 UTC Waiting for your limit: 1',
    ]);
    expect(blocks[0]).toContain("Why: routine review");
    expect(blocks[3]).toContain("Why: they opted out");
    expect(blocks[1]).not.toContain("Why:");
    expect(new Set(mail.text.match(/lintel\.example\/sent\/k[0-9a-z]{45}/g)).size).toBe(6);
    expect(blocks.map((block) => /Reference: (\w+)/.exec(block)?.[1])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `ref${n}`),
    );
  });

  it("says how many more there are", async () => {
    const { text, headers } = await read([part(1), part(2)], 1300);
    expect(text).toContain("And 1,300 more.");
    expect(headers["subject"]).toBe("1,302 notices about your messages");
    expect((await read([part(1), part(2)])).text).not.toContain("more. Ask");
  });

  it.each([
    ["de", "2 Mitteilungen zu Ihren Nachrichten", "Zur Prüfung angehalten: 1"],
    ["es", "2 avisos sobre sus mensajes", "Retenido para revisión: 1"],
    ["fr", "2 avis sur vos messages", "Retenu pour examen\u00a0: 1"],
    ["pt", "2 avisos sobre as suas mensagens", "Retida para análise: 1"],
  ])("speaks %s", async (language, subject, words) => {
    const { headers, text } = await read([part(1), part(2)], 0, language);
    expect(headers["subject"]).toBe(subject);
    expect(text).toContain(words);
  });
});

describe("what was decided together (docs/decisions/0038)", () => {
  const why = (rule: string, sentence: string, remedy: string): NonNullable<NoticeRecipient["why"]>[number] => ({
    ...{ rule, messageId: "none", data: {}, sentence, remedy, doubtful: false, clauses: ["ala.ns.8"], words: [] },
  });
  const STRANGER = why("x/stranger", "{recipient} does not know you", "Ask for consent first");
  const part = (n: number, decision: "refused" | "released", lines: readonly NoticeRecipient[]) => ({
    ...{
      ref: `ref${n}`,
      subject: `Offer\u202e ${n}\r\nBcc: x`,
      receivedAt: AT + n * 86_400_000,
      message: n,
      createdAt: AT,
    },
    order: { kind: decision, to: "alice@assoc.example", language: "en", recipients: lines } as const,
  });
  const line = (recipient: string, ...all: NonNullable<NoticeRecipient["why"]>[number][]): NoticeRecipient => ({
    ...refused(recipient),
    ...{ reasons: [], why: all },
  });
  const read = async (parts: NonNullable<DueNotice["parts"]>, language = "en", more = 0) => {
    const values = { decision: parts[0]?.order.kind ?? "" };
    const order = { kind: "decided", language, values, comment: "not at this time" } as const;
    return readMail(await write(order, { message: null, parts, more }));
  };
  const many = ["a", "b", "c", "d", "e"].map((name) => line(`${name}@b.example`, STRANGER));

  it("says what, why and what to do once, then of each message subject, day, recipients, reference and page", async () => {
    const { headers, text } = await read([part(1, "refused", many), part(2, "refused", many.slice(0, 2))]);
    expect(headers["subject"]).toBe("Not sent: 2 messages");
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    expect(headers["message-id"]).toMatch(/^<digest-[0-9a-f]{20}\.abcdefghjkmn@gateway\.test>$/);
    const flat = text.replace(/\s+/g, " ");
    for (const once of [
      "reviewed together and refused",
      "does not know you",
      "Ask for consent first",
      "not at this time",
    ])
      expect([once, flat.split(once).length - 1]).toEqual([once, 1]);
    expect(flat).toContain(
      '"Offer 1 Bcc: x" of 23 November 2026 To: a@b.example, b@b.example, c@b.example and 2 more See',
    );
    expect(flat).toContain('"Offer 2 Bcc: x" of 24 November 2026 To: a@b.example, b@b.example See');
    expect(new Set(text.match(/lintel\.example\/sent\/k[0-9a-z]{45}/g)).size).toBe(2);
    expect(text.match(/Reference: ref\d/g)).toEqual(["Reference: ref1", "Reference: ref2"]);
  });

  it("says of each message why where that differs, and a rule with much to say by its summary alone", async () => {
    const other = why("x/other", "it is an offer", "");
    const rule = "consent/newsletter";
    const talk = Array.from({ length: 40 }, (_, n) => line(`p${n}@b.example`, why(rule, `sentence ${n}`, "")));
    const { text } = await read([
      part(1, "refused", [line("a@b.example", STRANGER)]),
      part(2, "refused", [line("b@b.example", other)]),
    ]);
    expect(text.match(/^ {4}Why: .*$/gm)?.map((found) => found.trim())).toEqual([
      "Why: a@b.example does not know you",
      "Why: It is an offer",
    ]);
    const long = (await read([part(1, "refused", talk)])).text;
    expect(long.match(/^Why: /gm)).toHaveLength(1);
    expect(long).not.toContain("sentence 7");
  });

  it("explains nothing of what goes out, and counts what it does not name", async () => {
    const { headers, text } = await read([part(1, "released", [{ recipient: "a@b.example", reasons: [] }])], "en", 400);
    expect(headers["subject"]).toBe("Released: 401 messages");
    expect(text).not.toMatch(/Why|appeal|NOT SENT/);
    expect(text).toContain("And 400 more.");
  });

  it.each([
    ["de", "Nicht gesendet: 2 Nachrichten", "zusammen geprüft und abgelehnt"],
    ["es", "No enviados: 2 mensajes", "se revisaron juntos y se rechazaron"],
    ["fr", "Non envoyés\u00a0: 2 messages", "ont été examinés ensemble et refusés"],
    ["pt", "Não enviadas: 2 mensagens", "foram analisadas juntas e recusadas"],
  ])("speaks %s", async (language, subject, words) => {
    const { headers, text } = await read([part(1, "refused", many), part(2, "refused", many)], language);
    expect(headers["subject"]?.replace(/\s/g, " ")).toBe(subject.replace(/\s/g, " "));
    expect(text.replace(/\s+/g, " ")).toContain(words);
  });
});
