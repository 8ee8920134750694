/** A member mails names to `consent@`: each is asked by a neutral letter, and the reply says who was not and why. */

import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/mail/message.ts";
import { formatReply } from "../../../src/mail/status.ts";
import { scopeAsked } from "../../../src/submission/consent-mail/scope.ts";
import { createIntake } from "../../../src/submission/index.ts";
import type { Transaction } from "../../../src/submission/intake.ts";
import { aMember, type FakeStore } from "../../support/fake-store.ts";
import fc from "../../support/fc.ts";
import {
  aBody,
  aConfig,
  address,
  aSession,
  aTransaction,
  fromAnn,
  header,
  mailFrom,
  NOW,
  refusalOf,
  testParts,
} from "./support.ts";

const CONSENT = "consent@gateway.test";
const DAY = 86_400_000;
const mailboxes = (...texts: string[]) => texts.map((text) => ({ name: "", address: address(text) }));
const TWO = { to: mailboxes("bob@a.example", CONSENT), cc: mailboxes("cy@b.example", "BOB@a.example") };

function gateway(message: Partial<Message> = {}, outcomes: FakeStore["askOutcomes"] = {}, config = aConfig()) {
  const parts = testParts(config);
  parts.fake.members = [aMember("ann", "ann@own.example", { language: "de" })];
  parts.fake.askOutcomes = outcomes;
  parts.parsed.message = fromAnn([], { messageId: "<a@own.example>", subject: "Hello", ...message });
  const intake = createIntake(parts);
  const send = (more: Partial<Transaction> & { to?: readonly string[] } = {}) =>
    intake.data(aTransaction({ to: [CONSENT], ...more }), aBody());
  const events = () => parts.log.filter(([event]) => event === "requested").map(([, event]) => event);
  return { parts, send, store: parts.fake, events };
}

describe("a request for consent by mail", () => {
  it("asks each person that it names once, for contact, in the member's name and language", async () => {
    const { send, store, events } = gateway(TWO);
    expect(formatReply(await send())).toMatch(/^250 2\.0\.0 [0-9a-z]{12} consent: 2 asked for contact$/);
    expect(store.asks.map(({ recipient }) => recipient.text)).toEqual(["bob@a.example", "cy@b.example"]);
    expect(store.asks[0]).toMatchObject({
      ...{ member: "ann", scope: "contact", at: NOW, actor: "member:ann", language: "de" },
      ...{ perDay: 20, pause: 90 * DAY },
    });
    expect(events()).toMatchObject([{ member: "ann", session: "s1", asked: 2, notAsked: 0, recorded: null }]);
    expect(JSON.stringify(events())).not.toContain("@");
  });

  it("keeps nothing of the mail, and lets no word of it out", async () => {
    const { send, store } = gateway({ ...TWO, subject: "SECRET newsletter", ownText: "SECRET words", text: "SECRET" });
    await send();
    expect([store.commits, store.checks, store.evidence]).toEqual([[], [], []]);
    expect(JSON.stringify(store.asks)).not.toContain("SECRET");
  });

  it("may name them at its top, and says below what for", async () => {
    const text = "To: bob@a.example; cy@b.example\n\nNewsletter, please\nAnn";
    const { send, store } = gateway({ to: mailboxes(CONSENT), text, ownText: text });
    expect((await send()).text).toMatch(/consent: 2 asked for newsletter$/);
    expect(store.asks.map(({ recipient, scope }) => [recipient.text, scope])).toEqual([
      ["bob@a.example", "newsletter"],
      ["cy@b.example", "newsletter"],
    ]);
  });

  it("says who was not asked, and why, beside those who were", async () => {
    const { send, events } = gateway(TWO, { "bob@a.example": "waiting" });
    expect((await send()).text).toMatch(
      /consent: 1 asked for contact, 1 not asked \(bob@a\.example: you asked them within the last 90 days\)$/,
    );
    expect(events()).toMatchObject([{ asked: 1, notAsked: 1 }]);
  });

  it("has the member told by mail, in the thread of the request, at the login's own address", async () => {
    const { send, store } = gateway(TWO, { "bob@a.example": "waiting" });
    const { text } = await send({ mail: mailFrom("ann+work@own.example") });
    const ref = text.split(" ", 1)[0];
    const about = { ref, subject: "Hello", messageId: "<a@own.example>", receivedAt: NOW };
    expect(store.letters).toEqual([{ to: "ann@own.example", language: "de", about }]);
  });

  it.each([
    ["unwanted", "they do not want it"],
    ["granted", "they allowed it already"],
    ["waiting", "you asked them within the last 90 days"],
    ["over", "you reached the limit of 20 a day; try again tomorrow"],
    ["busy", "others asked them this week; try again next week"],
    ["oneself", "that is your own address"],
    ["no-member", "you are no member here"],
  ] as const)("is refused where nobody could be asked: %s", async (kind, words) => {
    const { send, events } = gateway({ to: mailboxes("bob@a.example") }, { "bob@a.example": kind });
    expect(await refusalOf(send())).toBe(`550 5.7.1 Nobody was asked. bob@a.example: ${words}`);
    expect(events()).toEqual([]);
  });

  it("answers in one line that the wire can carry, however long the addresses are", async () => {
    const long = Array.from({ length: 10 }, (_, n) => `${"x".repeat(60)}${n}@${"y".repeat(60)}.example`);
    const outcomes = Object.fromEntries(long.slice(1).map((each) => [each, "unwanted" as const]));
    const { send } = gateway({ to: mailboxes(...long) }, outcomes);
    const reply = formatReply(await send());
    expect(reply.length).toBeLessThan(510);
    expect(reply).toMatch(/1 asked for contact, 9 not asked/);
  });

  it.each<[name: string, message: Partial<Message>, more: Partial<Transaction> & { to?: string[] }, reply: RegExp]>([
    [
      "with others beside it",
      TWO,
      { to: [CONSENT, "bob@a.example"] },
      /^550 5\.7\.1 Send a request to <consent@gateway\.test> alone.*nobody was asked$/,
    ],
    [
      "that names nobody",
      { to: mailboxes(CONSENT) },
      {},
      /^554 5\.6\.0 The request names nobody: begin it with a line as `To:.*or attach the message/,
    ],
    [
      "that names eleven",
      { to: mailboxes(...Array.from({ length: 11 }, (_, n) => `m${n}@a.example`)) },
      {},
      /^550 5\.5\.3 A request may name 10 recipients/,
    ],
    [
      "for several things",
      { ...TWO, subject: "Newsletter and offers" },
      {},
      /^554 5\.6\.0 Ask for one thing at a time/,
    ],
    ["from a null path", TWO, { mail: mailFrom(null) }, /^550 5\.7\.1 Consent is asked for by people/],
    ["by a machine", { ...TWO, automatic: "auto-submitted" }, {}, /^550 5\.7\.1 Consent is asked for by people/],
    [
      "by a responder that hides it",
      { ...TWO, subject: "Automatic reply: away" },
      {},
      /^550 5\.7\.1 Consent is asked for by people/,
    ],
    [
      "in somebody else's name",
      { ...TWO, headers: [header("From", "eve@other.example")] },
      {},
      /^550 5\.7\.1 From names <eve@other\.example>/,
    ],
    [
      "without a sender",
      { ...TWO, headers: [] },
      {},
      /^550 5\.7\.1 Consent is asked for by members, under their own name/,
    ],
    [
      "with a name that cannot be read",
      { ...TWO, headers: [header("From", "ann@own.example"), header("To", "bob@a.example, jósé@ñandú.example")] },
      {},
      /^554 5\.6\.0 The request's recipients cannot all be read/,
    ],
  ])("%s is refused, and nobody is asked", async (_, message, more, reply) => {
    const { send, store } = gateway(message);
    expect(await refusalOf(send(more))).toMatch(reply);
    expect([store.asks, store.evidence, store.commits]).toEqual([[], [], []]);
  });

  it("is for members alone: a relay's unknown sender asks nobody", async () => {
    const { send, store } = gateway({ ...TWO, headers: [header("From", "who@else.example")] });
    const session = aSession({
      listener: "trusted",
      listenerConfig: { host: "127.0.0.1", port: 0, kind: "trusted", unknown_sender: "forward" },
    });
    const asked = send({ session, login: null, mail: mailFrom("who@else.example") });
    expect(await refusalOf(asked)).toMatch(/^550 5\.7\.1 Consent is asked for by members/);
    expect(store.asks).toEqual([]);
  });

  it("is ordinary mail where the mailbox is turned off", async () => {
    const config = aConfig();
    const off = { ...config, consent: { ...config.consent, mailbox: "" } };
    const { send, store } = gateway(TWO, {}, off);
    expect((await send()).text).not.toContain("consent:");
    expect([store.asks.length, store.commits.length]).toEqual([0, 1]);
  });
});

describe("what is asked for", () => {
  it.each([
    ["newsletter", ["Newsletter", "Bitte um den Rundbrief", "el boletín", "lettre d'information", "Boletim mensal"]],
    ["events", ["Event in May", "Veranstaltungen", "eventos", "Événement", "Convites", "Einladung"]],
    ["offers", ["Offer", "Angebote", "ofertas", "Offres"]],
    ["contact", ["Hello", "", "eventually, offering help", "Bulletproof", "coffers"]],
  ] as const)("is %s by one word", (scope, subjects) => {
    for (const subject of subjects) expect([subject, scopeAsked({ ownText: "" }, subject)]).toEqual([subject, scope]);
    for (const line of subjects.filter((each) => each !== ""))
      expect([line, scopeAsked({ ownText: `\n ${line}\noffers` }, "Re: hello")]).toEqual([line, scope]);
  });

  it("is the subject's word before the first line's, and unclear where one names several", () => {
    expect(scopeAsked({ ownText: "offers" }, "newsletter")).toBe("newsletter");
    expect(scopeAsked({ ownText: "events and offers" }, "hello")).toBeNull();
  });

  it("is found in bounded time, whatever stands there", () => {
    fc.assert(fc.property(fc.string({ maxLength: 5000 }), (text) => scopeAsked({ ownText: text }, text) !== undefined));
  });
});
