import { Type } from "typebox";
import { describe, expect, it } from "vitest";
import { defineRule, type Rule } from "../../../src/lint/rule.ts";
import type { Message } from "../../../src/mail/message.ts";
import { formatReply } from "../../../src/mail/status.ts";
import type { ActivePolicy } from "../../../src/policy/pack.ts";
import { createIntake } from "../../../src/submission/index.ts";
import type { Transaction } from "../../../src/submission/intake.ts";
import { aMember } from "../../support/fake-store.ts";
import {
  aBody,
  aConfig,
  address,
  aTransaction,
  fromAnn,
  identity,
  mailFrom,
  NOW,
  refusalOf,
  testParts,
} from "./support.ts";

const DAY = 86_400_000;
const CHECK = "check@gateway.test";

/** Reports every recipient of this domain. */
const ruleAgainst = (id: string, domain: string, parts: Partial<Rule> = {}): Rule =>
  defineRule({
    ...{ id, scope: "recipient", clauses: ["ala.ns.8"], summary: "s", options: Type.Object({}), concerns: "everybody" },
    ...{ messages: { no: "No mail to {recipient}" }, remedy: "Leave them out", since: "0.1.0" },
    check({ recipient }, report) {
      if (recipient.address.domain !== domain) return;
      report({ messageId: "no", doubtful: false, evidence: [{ part: "text", offset: 0, text: "the words" }] });
    },
    ...parts,
  });

let secretRuns = 0;
const RULES = [
  ruleAgainst("test/refused", "refused.example"),
  ruleAgainst("test/held", "held.example"),
  ruleAgainst("test/secret", "secret.example", {
    confidential: true,
    check(_, report) {
      secretRuns += 1;
      report({ messageId: "no", doubtful: false });
    },
  }),
  ruleAgainst("test/partly", "partly.example", {
    check({ recipient }, report) {
      if (recipient.address.domain === "partly.example")
        report({ messageId: "no", doubtful: false, confidential: true });
    },
  }),
];
const LEVELS = { "test/refused": "reject", "test/held": "hold", "test/secret": "hold", "test/partly": "hold" } as const;

function policy(): ActivePolicy {
  const rules = Object.entries(LEVELS).map(([rule, level]) => ({
    ...{ rule, clauses: ["ala.ns.8"], options: {}, levels: { certain: level, doubtful: level } },
  }));
  const pack = { name: "ala", title: "ALA", appliesTo: "anybody", groups: [], rules, digest: "d" } as const;
  return { version: 7, packs: [pack], modes: { global: "enforce", exceptions: [], override: null } };
}

const mailboxes = (...texts: string[]) => texts.map((text) => ({ name: "", address: address(text) }));

function gateway(message: Partial<Message> = {}, rules: readonly Rule[] = RULES) {
  const parts = testParts(aConfig(), rules);
  parts.fake.members = [aMember("ann", "ann@own.example", { language: "de" })];
  parts.fake.policy = policy();
  parts.parsed.message = fromAnn([], { messageId: "<draft@own.example>", subject: "Draft", ...message });
  const intake = createIntake(parts);
  const check = (more: Partial<Transaction> & { to?: readonly string[] } = {}) =>
    intake.data(aTransaction({ to: [CHECK], ...more }), aBody());
  return { parts, check, store: parts.fake };
}

const FOUR = {
  to: mailboxes("bob@a.example", CHECK),
  cc: mailboxes("x@held.example"),
  bcc: mailboxes("y@refused.example", "BOB@a.example"),
};

describe("a draft that is mailed to the check address", () => {
  it("is judged for the recipients that it names, and answered with the counts", async () => {
    const { check, store } = gateway(FOUR);
    expect(formatReply(await check())).toMatch(/^250 2\.0\.0 \S{12} checked: 1 would be sent, 1 held, 1 refused$/);
    expect(store.checks).toHaveLength(1);
    expect(store.checks[0]).toMatchObject({
      ...{ member: "ann", at: NOW, perDay: 2, subject: "Draft", messageId: "<draft@own.example>", policyVersion: 7 },
      counts: { sent: 1, held: 1, refused: 1 },
    });
  });

  it("is told to the login by mail, in the login's language, with rule, clause, words and remedy", async () => {
    const { check, store } = gateway(FOUR);
    await check();
    const notice = store.checks[0]?.notice;
    expect(notice).toMatchObject({ kind: "checked", to: "ann@own.example", language: "de" });
    expect(notice?.recipients.map(({ recipient, disposition }) => [recipient, disposition])).toEqual([
      ["bob@a.example", "forward"],
      ["x@held.example", "hold"],
      ["y@refused.example", "reject"],
    ]);
    expect(notice?.recipients[1]?.why?.[0]).toMatchObject({
      ...{ rule: "test/held", clauses: ["ala.ns.8"], remedy: "Leave them out", words: ["the words"] },
    });
  });

  it("commits nothing, so no counter moves and nothing is kept", async () => {
    const { check, store, parts } = gateway(FOUR);
    await check();
    expect([store.commits, store.refusals]).toEqual([[], []]);
    expect(parts.log.filter(([event]) => event === "committed")).toEqual([]);
    expect(parts.log.filter(([event]) => event === "checked")).toHaveLength(1);
  });

  it("says refused where all would be, with 250: the check itself was taken", async () => {
    const { check } = gateway({ to: mailboxes("y@refused.example") });
    expect(formatReply(await check())).toMatch(/^250 2\.0\.0 \S{12} checked: 1 would be refused$/);
  });

  it("takes recipients that stand at its top, because a mail program sends to all that its fields name", async () => {
    const words = "\nTo: Bob <bob@a.example>, y@refused.example\nCc: x@held.example\n\nDear Bob,\nTo: not@me.example\n";
    const { check, store } = gateway({ to: mailboxes(CHECK), text: words, ownText: words });
    await check();
    expect(store.checks[0]?.notice?.recipients.map(({ recipient }) => recipient)).toEqual([
      ...["bob@a.example", "y@refused.example", "x@held.example"],
    ]);
  });

  it("judges the words of the message without the recipients at its top", async () => {
    const words = "An: z@a.example; bob@a.example\n\nDear Bob, see z@a.example";
    const links = ["mailto:z@a.example", "https://own.example/x"].map((href) => ({ href, text: href }));
    let judged: Message | null = null;
    const rule = ruleAgainst("test/held", "a.example", {
      check({ message }) {
        judged = message;
      },
    });
    const { check, store } = gateway({ to: mailboxes(CHECK), text: words, ownText: words, links }, [
      ...RULES.filter(({ id }) => id !== rule.id),
      rule,
    ]);
    await check();
    const blanked = `${" ".repeat("An: z@a.example; bob@a.example".length)}\n\nDear Bob, see z@a.example`;
    expect(judged).toMatchObject({ text: blanked, ownText: blanked, links: [{ href: "https://own.example/x" }] });
    expect(store.checks[0]?.notice?.recipients).toHaveLength(2);
  });

  it.each<[name: string, message: Partial<Message>]>([
    ["at its top", { ownText: "To: bob@a.example, jósé@ñandú.example\n\nDear Bob" }],
    [
      "in a field",
      {
        to: mailboxes("bob@a.example", CHECK),
        headers: [
          { name: "From", key: "from", value: "ann@own.example" },
          { name: "To", key: "to", value: `bob@a.example, jósé@ñandú.example, ${CHECK}` },
        ],
      },
    ],
  ])("leaves nobody out silently: an address %s that cannot be read", async (_, message) => {
    const { check, store } = gateway({ to: mailboxes(CHECK), ...message });
    expect(await refusalOf(check())).toMatch(
      /^554 5\.6\.0 The draft's recipients cannot all be read, because the local part holds letters outside ASCII/,
    );
    expect(store.checks).toEqual([]);
  });

  it("does not run confidential rules, and finds nothing confidential", async () => {
    secretRuns = 0;
    const { check, store } = gateway({ to: mailboxes("z@secret.example", "p@partly.example") });
    expect(formatReply(await check())).toMatch(/checked: 2 would be sent$/);
    expect(secretRuns).toBe(0);
    expect(JSON.stringify(store.checks)).not.toMatch(/test\/(?:secret|partly)|routine/);
  });

  it("is told to nobody by mail from a null path, or when a machine wrote it", async () => {
    const machine = gateway({ ...FOUR, automatic: "auto-submitted" });
    await machine.check();
    const nullPath = gateway(FOUR);
    await nullPath.check({ mail: mailFrom(null) });
    for (const { store } of [machine, nullPath]) expect(store.checks.map(({ notice }) => notice)).toEqual([null]);
  });

  it("may be had so many times a day, each member for itself", async () => {
    const { check, parts, store } = gateway(FOUR);
    store.members.push(aMember("eve", "eve@own.example"));
    await check();
    await check();
    expect(await refusalOf(check())).toBe(
      "452 4.7.0 You had 2 drafts checked today, which is the limit; try again tomorrow",
    );
    parts.parsed.message = {
      ...parts.parsed.message,
      headers: [{ name: "From", key: "from", value: "eve@own.example" }],
    };
    await check({ login: identity("eve", "eve@own.example"), mail: mailFrom("eve@own.example") });
    parts.parsed.message = fromAnn([], FOUR);
    parts.pass(DAY);
    await check();
    expect(store.checks.map(({ member }) => member)).toEqual(["ann", "ann", "eve", "ann"]);
  });

  it.each<[name: string, to: readonly string[], message: Partial<Message>, reply: RegExp]>([
    [
      "with others beside it",
      [CHECK, "bob@a.example"],
      FOUR,
      /^550 5\.7\.1 Send a draft to <check@gateway\.test> alone.*nothing was sent or checked$/,
    ],
    [
      "that names nobody",
      [CHECK],
      { to: mailboxes(CHECK) },
      /^554 5\.6\.0 The draft names no recipients: begin it with a line as `To: name@example\.org`/,
    ],
    [
      "that names too many",
      [CHECK],
      { to: mailboxes(...Array.from({ length: 101 }, (_, n) => `m${n}@a.example`)) },
      /^550 5\.5\.3 A draft may name 100/,
    ],
    [
      "in somebody else's name",
      [CHECK],
      { ...FOUR, headers: [{ name: "From", key: "from", value: "eve@other.example" }] },
      /^550 5\.7\.1 From names <eve@other\.example>/,
    ],
  ])("%s is refused, and nothing is sent", async (_, to, message, reply) => {
    const { check, store } = gateway(message);
    expect(await refusalOf(check({ to }))).toMatch(reply);
    expect([store.checks, store.commits]).toEqual([[], []]);
  });

  it("is an ordinary recipient where pre-flight is turned off, and at any other host", async () => {
    const { check, store, parts } = gateway(FOUR);
    await check({ to: ["check@other.example"] });
    Object.assign(parts.config.preflight, { mailbox: "" });
    await check({ to: [CHECK] });
    expect(store.commits.map(({ submission }) => submission.recipients[0]?.address.text)).toEqual([
      ...["check@other.example", CHECK],
    ]);
    expect(store.checks).toEqual([]);
  });
});
