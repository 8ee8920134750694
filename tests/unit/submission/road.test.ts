import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Type } from "typebox";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ListenerConfig } from "../../../src/config/schema.ts";
import { defineRule, type Rule } from "../../../src/lint/rule.ts";
import type { Body } from "../../../src/mail/envelope.ts";
import { formatReply, SmtpFailure } from "../../../src/mail/status.ts";
import type { Level, Mode } from "../../../src/mail/words.ts";
import type { ActivePolicy } from "../../../src/policy/pack.ts";
import { StoreUnavailable, type SubmissionCommit } from "../../../src/store/port.ts";
import { createIntake } from "../../../src/submission/index.ts";
import { aMember } from "../../support/fake-store.ts";
import { aMessage } from "../../support/message.ts";
import {
  aBody,
  aConfig,
  aSession,
  aTransaction,
  fromAnn,
  header,
  identity,
  mailFrom,
  NOW,
  refusalOf,
  testParts,
} from "./support.ts";

const DAY = 86_400_000;

/** Reports once for each recipient of this domain, or for the message where none is given. */
const ruleAgainst = (id: string, domain: string | null, parts: Partial<Rule> = {}): Rule =>
  defineRule({
    ...{ id, scope: domain === null ? "message" : "recipient", clauses: ["ala.ns.8"], summary: "s" },
    ...{ options: Type.Object({}), messages: { no: "No mail to {recipient}" }, remedy: "", concerns: "everybody" },
    since: "0.1.0",
    check({ recipient }, report) {
      if (domain === null || recipient.address.domain === domain) report({ messageId: "no", doubtful: false });
    },
    ...parts,
  });

const RULES = [
  ruleAgainst("test/refused", "refused.example"),
  ruleAgainst("test/held", "held.example"),
  ruleAgainst("test/broken", "broken.example", {
    check({ recipient }) {
      if (recipient.address.domain === "broken.example") throw new Error("boom");
    },
  }),
];

function policyOf(levels: Readonly<Record<string, Level>>, mode: Mode = "enforce"): ActivePolicy {
  const rules = Object.entries(levels).map(([rule, level]) => ({
    ...{ rule, clauses: ["ala.ns.8"], options: {} },
    levels: { certain: level, doubtful: level },
  }));
  const pack = { name: "ala", title: "ALA", appliesTo: "anybody", groups: [], rules, digest: "d" } as const;
  return { version: 7, packs: [pack], modes: { global: mode, exceptions: [], override: null } };
}

const LEVELS = { "test/refused": "reject", "test/held": "hold", "test/broken": "hold" } as const;

function road(listeners: readonly ListenerConfig[] = [], rules = RULES) {
  const parts = testParts(aConfig(listeners), rules);
  parts.fake.members = [
    aMember("ann", "ann@own.example", { language: "de" }),
    aMember("held", "held@own.example", { standing: "every-message-held" }),
  ];
  parts.fake.policy = policyOf(LEVELS);
  const intake = createIntake(parts);
  const send = async (to: readonly string[], body: Body = aBody()) =>
    formatReply(await intake.data(aTransaction({ to }), body));
  return { parts, intake, send, store: parts.fake };
}

const logged = (parts: { log: unknown[][] }, name: string) => parts.log.filter(([event]) => event === name);

describe("judged per recipient, committed, answered", () => {
  test.each([
    [["bob@other.example"], /^250 2\.0\.0 \S{12} 1 sent$/],
    [
      ["bob@other.example", "x@held.example", "y@refused.example"],
      /^250 2\.0\.0 \S{12} 1 sent, 1 held for review, 1 refused$/,
    ],
    [["x@held.example"], /^250 2\.0\.0 \S{12} 1 held for review$/],
    [
      ["y@refused.example"],
      /^550 5\.7\.1 No mail to y@refused\.example \(ala\.ns\.8\) \[test\/refused\] https:\/\/rules\.test\/test\/refused id=\S{12}$/,
    ],
    [["y@refused.example", "bob@other.example"], /^250 2\.0\.0 \S{12} 1 sent, 1 refused$/],
    [["z@broken.example", "bob@other.example"], /^250 2\.0\.0 \S{12} 1 sent, 1 held for review$/],
  ])("%j", async (to, words) => {
    const { send, store } = road();
    expect(await send(to)).toMatch(words);
    expect(store.commits).toHaveLength(1);
    expect(store.commits[0]?.judgement.verdicts.map((verdict) => verdict.recipient.text)).toEqual(to);
  });

  test("the commit bears who, what, until when, and the reply as given", async () => {
    const { send, store, parts } = road();
    parts.parsed.message = fromAnn([], { subject: "Hi", messageId: "<1@own.example>", fingerprint: "f".repeat(32) });
    const reply = await send(["bob@other.example", "x@held.example"]);
    const [commit] = store.commits;
    expect(commit?.submission).toMatchObject({
      ...{ receivedAt: NOW, login: { memberId: "ann" }, author: { memberId: "ann" } },
      session: { id: "s1", listener: "starttls", peer: "192.0.2.7", helo: "client.example" },
    });
    expect(Object.keys(commit?.submission.session ?? {})).not.toContain("listenerConfig");
    expect(commit?.message).toEqual({
      ...{
        subject: "Hi",
        messageId: "<1@own.example>",
        fingerprint: "f".repeat(32),
        sketch: [],
        inReplyTo: [],
        automatic: false,
        language: null,
      },
    });
    expect(commit).toMatchObject({ policyVersion: 7, heldUntil: NOW + 14 * DAY, giveUpAt: NOW + 5 * DAY });
    expect(commit?.notices.map(({ kind, to, language }) => [kind, to, language])).toEqual([
      ["verdict", "ann@own.example", "de"],
    ]);
    expect(commit && formatReply(commit.reply)).toBe(reply);
  });

  test("facts are asked for the member in From", async () => {
    const { intake, store, parts } = road();
    store.members.push(aMember("carl", "carl@other.example"));
    store.delegations = [{ holder: "ann", address: "carl@other.example", kind: "send-as" }];
    parts.parsed.message = aMessage({ headers: [header("From", "carl@other.example")] });
    await intake.data(aTransaction(), aBody());
    expect(store.factQueries.map((query) => query.author)).toEqual(["carl"]);
    expect(store.commits[0]?.submission).toMatchObject({ login: { memberId: "ann" }, author: { memberId: "carl" } });
  });

  test.each(["observe", "advise"] as const)("mode %s sends what would be refused", async (mode) => {
    const { send, store } = road();
    store.policy = policyOf(LEVELS, mode);
    expect(await send(["y@refused.example", "x@held.example"])).toMatch(/ 2 sent$/);
    expect(store.commits[0]?.judgement.verdicts.map((verdict) => verdict.enforced)).toEqual(["reject", "hold"]);
  });

  test("one canonical line, no address in it", async () => {
    const { send, parts } = road();
    await send(["bob@other.example", "y@refused.example"]);
    const [[, line] = []] = logged(parts, "committed");
    expect(line).toMatchObject({
      ...{ session: "s1", member: "ann", dispositions: ["forward", "reject"], size: 5, code: 250 },
      findings: [{ rule: "test/refused", level: "reject" }],
    });
    expect(JSON.stringify(line)).not.toContain("@");
    expect(logged(parts, "refused")).toEqual([]);
  });

  test("a rule that throws is told to the operator", async () => {
    const { send, parts } = road();
    await send(["z@broken.example"]);
    expect(logged(parts, "failed").map(([, , what]) => what)).toEqual(["rule test/broken threw"]);
  });

  test("a log that breaks after the commit does not turn the answer", async () => {
    const { parts, store } = road();
    const events = {
      ...parts.events,
      committed: () => {
        throw new Error("disk full");
      },
    };
    const intake = createIntake({ ...parts, events });
    expect((await intake.data(aTransaction(), aBody())).code).toBe(250);
    expect(store.commits).toHaveLength(1);
  });
});

describe("a counter that moved", () => {
  test("is judged again with fresh facts until the commit holds", async () => {
    const { send, store, parts } = road();
    store.outcomes = Array.from({ length: 4 }, () => ({ kind: "stale" }) as const);
    expect(await send(["bob@other.example"])).toMatch(/^250 /);
    expect([store.factQueries.length, store.commits.length, parts.parsed.count]).toEqual([5, 1, 1]);
  });

  test("and moves on and on is 451, with nothing written", async () => {
    const { send, store } = road();
    store.outcomes = Array.from({ length: 5 }, () => ({ kind: "stale" }) as const);
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^451 4\.3\.2 /);
    expect([store.factQueries.length, store.commits.length, store.outcomes.length]).toEqual([5, 0, 0]);
  });
});

describe("the same message again", () => {
  test("gets the first answer, unparsed and uncommitted", async () => {
    const { send, store, parts } = road();
    const first = await send(["bob@other.example"]);
    parts.pass(60_000);
    expect(await send(["bob@other.example"])).toBe(first);
    expect([store.commits.length, parts.parsed.count]).toEqual([1, 1]);
    expect(store.repeatSince).toBe(NOW + 60_000 - 3_600_000);
    expect(logged(parts, "repeated")).toEqual([["repeated", store.commits[0]?.submission.ref, "s1"]]);
  });

  test("a first answer of 550 too", async () => {
    const { send } = road();
    const first = await send(["y@refused.example"]);
    expect(first).toMatch(/^550 /);
    expect(await send(["y@refused.example"])).toBe(first);
  });

  test.each([
    ["after the window", { pass: 3_600_001, to: ["bob@other.example"], body: "hello" }],
    ["with other recipients", { pass: 0, to: ["eve@other.example"], body: "hello" }],
    ["with other bytes", { pass: 0, to: ["bob@other.example"], body: "hello!" }],
  ])("%s is another message", async (_, { pass, to, body }) => {
    const { send, store, parts } = road();
    await send(["bob@other.example"]);
    parts.pass(pass);
    await send(to, aBody(body));
    expect(store.commits).toHaveLength(2);
  });

  test("is meant as a second one once the first reply arrived", async () => {
    const { intake, store } = road();
    for (const to of [["bob@other.example"], ["y@refused.example"]]) {
      intake.replyArrived(await intake.data(aTransaction({ to }), aBody()));
      await intake.data(aTransaction({ to }), aBody());
    }
    expect(store.commits).toHaveLength(4);
    expect(store.arrived).toHaveLength(2);
  });

  test("that the commit alone recognises gets the first answer as well", async () => {
    const { send, store, parts } = road();
    const reply = { code: 250, enhanced: "2.0.0", text: "0123456789ab 1 sent" };
    store.outcomes = [{ kind: "repeated", reply, ref: "0123456789ab" }];
    expect(await send(["bob@other.example"])).toBe("250 2.0.0 0123456789ab 1 sent");
    expect(logged(parts, "repeated")).toHaveLength(1);
    expect(logged(parts, "committed")).toHaveLength(0);
  });
});

describe("what fails is never a pass", () => {
  test.each([
    ["a store that is away", new StoreUnavailable("away"), "451 4.3.0 Mail cannot be taken now, try again later"],
    [
      "a full disk",
      new StoreUnavailable("full", { full: true }),
      "452 4.3.1 No room to take mail now, try again later",
    ],
    ["anything else", new TypeError("undefined is not a function"), "451 4.3.0 Something failed here, try again later"],
  ])("%s", async (_, error, words) => {
    const { send, store, parts } = road();
    store.broken = error;
    expect(await refusalOf(send(["bob@other.example"]))).toBe(words);
    expect(logged(parts, "failed").map(([, , , cause]) => cause)).toEqual([error]);
  });

  test("the same at the commit itself", async () => {
    const { send, store } = road();
    store.outcomes = [new StoreUnavailable("full", { full: true })];
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^452 4\.3\.1 /);
    expect(await send(["bob@other.example"])).toMatch(/^250 /);
  });

  test("no policy", async () => {
    const { send, store } = road();
    store.policy = null;
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^451 4\.3\.0 /);
  });

  test("a full parser", async () => {
    const { send, store, parts } = road();
    parts.parsed.error = new SmtpFailure(451, "4.3.2", "Too many messages wait");
    expect(await refusalOf(send(["bob@other.example"]))).toBe("451 4.3.2 Too many messages wait");
    expect(store.commits).toEqual([]);
  });

  test("a rule that a pack names and nobody has", async () => {
    const { send, store } = road();
    store.policy = policyOf({ "no/such": "reject" });
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^451 4\.3\.0 /);
    expect(store.commits).toEqual([]);
  });
});

describe("who speaks decides before what is said", () => {
  test("a foreign From is refused, logged and recorded", async () => {
    const { intake, store, parts } = road();
    parts.parsed.message = aMessage({ headers: [header("From", "dora@third.example")] });
    expect(await refusalOf(intake.data(aTransaction(), aBody()))).toMatch(/^550 5\.7\.1 From names <dora/);
    await intake.close();
    expect(store.commits).toEqual([]);
    expect(logged(parts, "refused")).toHaveLength(1);
    expect(store.refusals.map(({ kind, actor, data }) => [kind, actor, data["reason"]])).toEqual([
      ["submission.refused", "member:ann", "from-not-yours"],
    ]);
  });

  test("two From fields are never forwarded, whoever forgot the rule", async () => {
    for (const mode of ["observe", "enforce"] as const) {
      const { send, store, parts } = road();
      store.policy = policyOf({}, mode);
      parts.parsed.message = fromAnn([header("From", "ceo@bank.example")]);
      expect(await send(["bob@other.example"])).toMatch(/ 1 held for review$/);
    }
  });

  test("a login whose every message is held stays held in another's name", async () => {
    const { intake, store } = road();
    store.delegations = [{ holder: "held", address: "ann@own.example", kind: "send-as" }];
    const login = identity("held", "held@own.example");
    const reply = await intake.data(aTransaction({ login }), aBody());
    expect(reply.text).toMatch(/1 held for review$/);
  });

  test("mail that loops is refused", async () => {
    const { send, parts } = road();
    parts.parsed.message = fromAnn(Array.from({ length: 101 }, () => header("Received", "by x")));
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^554 5\.4\.6 /);
  });

  test("a client that has gone before the commit is not sent for", async () => {
    const { intake, store } = road();
    const gone = aTransaction({ gone: () => true });
    expect(await refusalOf(intake.data(gone, aBody()))).toMatch(/^451 4\.4\.2 /);
    expect(store.commits).toEqual([]);
    expect((await intake.data(aTransaction({ gone: () => false }), aBody())).code).toBe(250);
  });

  test("a member suspended while the data came is refused", async () => {
    const { send, store } = road();
    store.members = [aMember("ann", "ann@own.example", { standing: "suspended" })];
    expect(await refusalOf(send(["bob@other.example"]))).toMatch(/^550 5\.7\.1 Your membership is suspended/);
  });
});

describe("automatic mail with a null reverse-path", () => {
  const automatic = (
    to: readonly string[],
    parts: { path?: string | null; binding?: boolean; auto?: string | null },
  ) => {
    const { path = null, auto = "auto-submitted" } = parts;
    const binding = parts.binding ? { binding: { certain: "hold", doubtful: "hold" } as const } : {};
    const one = road(
      [],
      [ruleAgainst("test/held", "held.example", binding), ...RULES.filter(({ id }) => id !== "test/held")],
    );
    one.parts.parsed.message = fromAnn([], { automatic: auto });
    return { ...one, reply: one.intake.data(aTransaction({ to, mail: mailFrom(path) }), aBody()) };
  };

  test("is not held for what a pack says, and the record says why", async () => {
    const { reply, store } = automatic(["x@held.example"], {});
    expect((await reply).text).toMatch(/ 1 sent$/);
    expect(store.commits[0]?.judgement.verdicts[0]?.reasons[0]).toMatch(/^Automatic mail with a null reverse-path/);
    expect(store.commits[0]?.notices).toEqual([]);
  });

  test.each([
    ["with a reverse-path", { path: "ann@own.example" }],
    ["that only has a null reverse-path", { auto: null }],
    ["against a rule that binds", { binding: true }],
  ])("%s is judged as usual", async (_, parts) => {
    expect((await automatic(["x@held.example"], parts).reply).text).toMatch(/ 1 held for review$/);
  });
});

describe("an unknown sender on a trusted listener", () => {
  const trusted = { host: "127.0.0.1", port: 0, kind: "trusted", unknown_sender: "forward" } as const;
  const transaction = (to: readonly string[]) => {
    const session = aSession({ listener: "trusted", listenerConfig: trusted });
    return { ...aTransaction({ to, session, mail: mailFrom("x@nowhere.example") }), login: null };
  };

  test("is forwarded unjudged, and the record says so", async () => {
    const { intake, store, parts } = road([trusted]);
    parts.parsed.message = aMessage({ headers: [header("From", "x@nowhere.example")] });
    const reply = await intake.data(transaction(["y@refused.example", "x@held.example"]), aBody());
    expect(reply.text).toMatch(/ 2 sent$/);
    expect(store.commits[0]?.submission).toMatchObject({ login: null, author: null });
    expect(store.commits[0]?.judgement.verdicts[0]?.reasons[0]).toMatch(/^Forwarded unjudged/);
    expect(store.factQueries).toEqual([]);
  });

  test("does not borrow a member's From", async () => {
    const { intake, store } = road([trusted]);
    expect(await refusalOf(intake.data(transaction(["bob@other.example"]), aBody()))).toMatch(/^550 5\.7\.1 /);
    expect(store.commits).toEqual([]);
  });
});

describe("the spool file", () => {
  function spooled(): Body & { kind: "spool" } {
    const dir = mkdtempSync(join(tmpdir(), "lintel-road-"));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const path = join(dir, "body");
    writeFileSync(path, "hello");
    return { kind: "spool", path, size: 5, digest: "d", eightBit: false };
  }

  test("stays with a message that was taken", async () => {
    const body = spooled();
    await road().send(["bob@other.example"], body);
    expect(existsSync(body.path)).toBe(true);
  });

  test("goes with a refusal, a store that is away, and a repetition", async () => {
    const { send, store, parts } = road();
    const [refused, away, first, again] = [spooled(), spooled(), spooled(), spooled()];
    parts.parsed.message = aMessage({ headers: [header("From", "dora@third.example")] });
    await refusalOf(send(["bob@other.example"], refused));
    parts.parsed.message = fromAnn();
    store.outcomes = [new StoreUnavailable("away")];
    await refusalOf(send(["bob@other.example"], away));
    await send(["bob@other.example"], first);
    await send(["bob@other.example"], again);
    expect([refused, away, first, again].map(({ path }) => existsSync(path))).toEqual([false, false, true, false]);
  });

  test("is left to the sweep when nobody knows whether the commit happened", async () => {
    const { send, store } = road();
    const body = spooled();
    store.outcomes = [new StoreUnavailable("the writer is gone")];
    store.blindAfterCommit = new StoreUnavailable("and nothing can be read");
    expect(await refusalOf(send(["bob@other.example"], body))).toMatch(/^451 4\.3\.0 /);
    expect(existsSync(body.path)).toBe(true);
  });

  test("stays when the writer died behind the commit: what is on disk is answered 250 (std 40)", async () => {
    const { send, store, parts } = road();
    const body = spooled();
    store.deathAfterCommit = new StoreUnavailable("the writer ended");
    expect(await send(["bob@other.example"], body)).toMatch(/^250 2\.0\.0 \S{12} 1 sent$/);
    expect([store.commits.length, existsSync(body.path)]).toEqual([1, true]);
    expect(logged(parts, "committed")).toHaveLength(1);
  });

  test("stays when the store recognises the very same submission", async () => {
    const { send, store, parts } = road();
    const body = spooled();
    const reply = { code: 250, enhanced: "2.0.0", text: "0123456789ab 1 sent" };
    Object.defineProperty(parts.store, "commitSubmission", {
      value: async ({ submission }: SubmissionCommit) => ({ kind: "repeated", reply, ref: submission.ref }),
    });
    expect(await send(["bob@other.example"], body)).toBe("250 2.0.0 0123456789ab 1 sent");
    expect([store.commits.length, existsSync(body.path)]).toEqual([0, true]);
  });
});

describe("the seam to the wire", () => {
  test("logins are told with their outcome", async () => {
    const { intake, parts } = road();
    await refusalOf(intake.authenticate({ user: "eve", password: "x" }, aSession()));
    expect(parts.log).toEqual([["loginRefused", "s1", 535]]);
  });

  test("a login that breaks is 454, and the operator hears of it", async () => {
    const { intake, parts, store } = road();
    store.broken = new Error("torn");
    expect(await refusalOf(intake.authenticate({ user: "ann@own.example", password: "x" }, aSession()))).toMatch(
      /^454 4\.7\.0 /,
    );
    expect(logged(parts, "failed")).toHaveLength(1);
  });

  test("refusals at MAIL and of the wire itself are recorded, our own failures only logged", async () => {
    const { intake, store, parts } = road();
    const session = aSession({ identity: identity("ann", "ann@own.example") });
    await refusalOf(intake.mail(mailFrom("dora@third.example"), session));
    intake.refused(session, "rcpt", { code: 501, enhanced: "5.1.3", text: "<x> no" });
    intake.refused(aSession(), "connect", { code: 421, enhanced: "4.7.0", text: "too many" });
    store.broken = new StoreUnavailable("away");
    await refusalOf(intake.mail(mailFrom("ann@own.example"), session));
    store.broken = null;
    await intake.close();
    expect(store.refusals.map(({ actor, data }) => [actor, data["stage"], data["reason"]])).toEqual([
      ["member:ann", "mail", "reverse-path"],
      ["member:ann", "rcpt", "status-5.1.3"],
      ["system", "connect", "status-4.7.0"],
    ]);
    expect(logged(parts, "refused")).toHaveLength(4);
  });

  test("every recipient waits for the data; spool names are fresh references", async () => {
    const { intake } = road();
    const recipient = { address: identity("", "y@refused.example").address, dsn: {} };
    await expect(intake.rcpt(recipient, aSession())).resolves.toBeUndefined();
    expect(intake.spoolPath()).toMatch(/^\/spool\/[0-9a-z]{12}$/);
    expect(intake.spoolPath()).not.toBe(intake.spoolPath());
  });
});
