import { Type } from "typebox";
import { describe, expect, it } from "vitest";
import { defineRule } from "../../../src/lint/rule.ts";
import type { Message } from "../../../src/mail/message.ts";
import { formatReply } from "../../../src/mail/status.ts";
import type { ActivePolicy } from "../../../src/policy/pack.ts";
import { createIntake } from "../../../src/submission/index.ts";
import type { Transaction } from "../../../src/submission/intake.ts";
import { aMember } from "../../support/fake-store.ts";
import { aBody, aConfig, address, aTransaction, fromAnn, header, mailFrom, refusalOf, testParts } from "./support.ts";

const CLEARANCE = "clearance@gateway.test";

const RULE = defineRule({
  ...{ id: "test/many", scope: "recipient", clauses: ["iaop.pre.1"], summary: "s", options: Type.Object({}) },
  ...{
    messages: { no: "Nothing is cleared for {recipient}" },
    remedy: "Ask first",
    since: "0.1.0",
    concerns: "everybody",
  },
  check: (_, report) => report({ messageId: "no", doubtful: false }),
});

const SETTING = {
  rule: RULE.id,
  levels: { certain: "hold", doubtful: "hold" },
  clauses: ["iaop.pre.1"],
  options: {},
} as const;
const POLICY: ActivePolicy = {
  version: 3,
  packs: [{ name: "iaop", title: "IAOP", appliesTo: "anybody", groups: [], rules: [SETTING], digest: "d" }],
  modes: { global: "enforce", exceptions: [], override: null },
};

function gateway(message: Partial<Message> = {}, fields: ReturnType<typeof header>[] = []) {
  const parts = testParts(aConfig(), [RULE]);
  parts.fake.members = [aMember("ann", "ann@own.example", { language: "fr" })];
  parts.fake.policy = POLICY;
  const to = ["x@a.example", CLEARANCE].map((text) => ({ name: "", address: address(text) }));
  parts.parsed.message = fromAnn(fields, { to, subject: "Spring seminar", text: "Come all", ...message });
  const intake = createIntake(parts);
  const ask = (more: Partial<Transaction> & { to?: readonly string[] } = {}) =>
    intake.data(aTransaction({ to: [CLEARANCE], ...more }), aBody());
  return { parts, ask, store: parts.fake };
}

describe("a campaign that is mailed to the clearance address (iaop.pre.1)", () => {
  it("waits for the staff with what the rules say of it, and goes to nobody", async () => {
    const { ask, store } = gateway();
    expect(formatReply(await ask())).toMatch(/^250 2\.0\.0 \S{12} waits for clearance; you are told by mail$/);
    expect(store.clearances).toMatchObject([
      {
        ...{
          member: "ann",
          login: "ann",
          to: "ann@own.example",
          language: "fr",
          subject: "Spring seminar",
          text: "Come all",
        },
        ...{ recipients: ["x@a.example"], findings: [{ rule: "test/many", recipient: "x@a.example" }] },
      },
    ]);
    expect([store.commits, store.refusals]).toEqual([[], []]);
  });

  it("needs a subject, because it is cleared by it", async () => {
    const { ask, store } = gateway({ subject: " " });
    expect(await refusalOf(ask())).toMatch(/^554 5\.6\.0 The campaign has no subject/);
    expect(store.clearances).toEqual([]);
  });

  it("names nobody but it in the envelope", async () => {
    const { ask, store } = gateway();
    expect(await refusalOf(ask({ to: [CLEARANCE, "bob@other.example"] }))).toMatch(/^550 5\.7\.1 Send a campaign to/);
    expect(store.clearances).toEqual([]);
  });

  it.each([
    ["from a null path", { mail: mailFrom(null) }, []],
    ["by a machine", {}, [header("Auto-Submitted", "auto-generated")]],
  ] as const)("is written by people: %s it is refused", async (_, transaction, fields) => {
    const { ask, store } = gateway({ automatic: fields.length > 0 ? "auto-submitted" : null }, [...fields]);
    expect(await refusalOf(ask(transaction))).toMatch(/^550 5\.7\.1 Clearance is asked for by people/);
    expect(store.clearances).toEqual([]);
  });

  it("may be asked so many times a day", async () => {
    const { ask } = gateway();
    await ask();
    await ask();
    expect(await refusalOf(ask())).toMatch(/^452 4\.7\.0 You asked for 2 clearances today/);
  });
});
