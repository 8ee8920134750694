/** The road, the parser and the store together: whatever is judged at once, no threshold is passed. */
import { createHash } from "node:crypto";
import { Type } from "typebox";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { defineRule } from "../../../src/lint/rule.ts";
import type { Body } from "../../../src/mail/envelope.ts";
import { createParser, type Parser } from "../../../src/parse/index.ts";
import type { Pack } from "../../../src/policy/pack.ts";
import quota from "../../../src/rules/bulk/quota.ts";
import { createIntake } from "../../../src/submission/index.ts";
import { member } from "../../store/mail.ts";
import { type Opened, sqlite } from "../../store/open.ts";
import fc from "../../support/fc.ts";
import { aTransaction, NOW, testParts } from "./support.ts";

const FEW = 5;
/** As the rules about bulk ask. */
const bulk = defineRule({
  ...{ id: "test/bulk", scope: "message", clauses: [], summary: "s", options: Type.Object({}), remedy: "" },
  ...{ messages: { many: "many alike" }, concerns: "everybody", since: "0" },
  check({ reaches }, report) {
    if (reaches("lookAlikes", FEW + 1)) report({ messageId: "many", doubtful: false });
  },
});
const levels = { certain: "hold", doubtful: "hold" } as const;
const pack = (rule: string, options = {}): Pack => ({
  ...{ name: "p", title: "", appliesTo: "anybody", groups: [], digest: rule },
  rules: [{ rule, levels, clauses: [], options }],
});

let parser: Parser;
let opened: Opened;
beforeAll(() => {
  const limits = { max_header_fields: 1000, max_header_bytes: 262_144, max_depth: 20, max_parts: 500 };
  parser = createParser({ ...limits, max_text: 262_144, workers: 1, deadline: 60_000, queue: 200 });
});
afterAll(() => parser.close());
beforeEach(async () => {
  opened = await sqlite();
  await opened.store.importMembers([member({ id: "ann", address: "ann@own.example" })], {
    actor: "staff:x",
    at: NOW,
    dryRun: false,
  });
});
afterEach(() => opened.end());

const NAMES = [
  "Bob",
  "Cara",
  "Dan",
  "Eve",
  "Farid",
  "Grace",
  "Hugo",
  "Ines",
  "Jonas",
  "Keiko",
  "Lars",
  "Mona",
  "Nils",
  "Olga",
  "Paul",
];
const OPENERS = [
  "I read your piece on retention in the spring issue and thought it was right on the mark.",
  "It was good to see your firm among the winners of the workplace award.",
  "Congratulations on the move to the new offices by the river!",
];

/** The same pitch under another name, greeting, firm, subject and first sentence. */
function personalised(n: number): Body {
  const name = NAMES[n % NAMES.length] ?? "";
  const text = `From: Ann <ann@own.example>\r
To: ${name} <p${n}@firm${n}.example>\r
Subject: ${name}, a thought for ${name}'s team no. ${n}\r
\r
${["Dear", "Hi", "Good morning"][n % 3]} ${name},\r
\r
${OPENERS[n % OPENERS.length]}\r
\r
Most administrators tell us that they lose two days each month to chasing partners for their time sheets. Our reminder\r
service connects to the billing system at ${name} and Partners, learns when each lawyer usually forgets to enter time, and\r
nudges them politely on their telephone. Firms that use it collect about six percent more of the hours they work.\r
\r
Would you have fifteen minutes next week for a short demonstration with your own numbers?\r
`;
  const bytes = Buffer.from(text);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: false };
}

async function road(packs: readonly Pack[]) {
  await opened.store.activatePolicy(packs, { global: "enforce", exceptions: [] }, NOW);
  const parts = testParts(undefined, [bulk, quota]);
  const intake = createIntake({ ...parts, store: opened.store, parser: { ...parts.parser, ...parser } });
  return { parts, send: (n: number) => intake.data(aTransaction({ to: [`p${n}@firm${n}.example`] }), personalised(n)) };
}
const forwarded = async () => (await opened.store.counts()).queued;

it("personalised copies that are judged at once reach as many as the threshold allows, and no more", async () => {
  const { send } = await road([pack("test/bulk")]);
  const replies = await Promise.all(Array.from({ length: 15 }, (_, n) => send(n)));
  expect(replies.map(({ code }) => code)).toEqual(replies.map(() => 250));
  expect(await forwarded()).toBe(FEW);
});

it("so do copies that drip over days, in groups of any size, until the window has passed over them", async () => {
  const { parts, send } = await road([pack("test/bulk")]);
  let n = 0;
  const groups = fc.sample(fc.integer({ min: 1, max: 4 }), { numRuns: 8, seed: 7 });
  for (const size of groups) {
    await Promise.all(Array.from({ length: size }, () => send(n++)));
    parts.pass(86_400_000);
  }
  expect(n).toBeGreaterThan(FEW);
  expect(await forwarded()).toBe(FEW);
  parts.pass(14 * 86_400_000);
  await send(n++);
  expect(await forwarded()).toBe(FEW + 1);
});

it("what is over the quota waits, and goes out hour by hour", async () => {
  const { parts, send } = await road([pack("bulk/quota", { hour: 4, day: 0, window: 0 })]);
  await Promise.all(Array.from({ length: 10 }, (_, n) => send(n)));
  expect(await forwarded()).toBe(4);
  const released: number[] = [];
  for (let hour = 0; hour < 4; hour += 1) {
    released.push(await opened.store.releaseQuota(parts.clock(), 14 * 86_400_000));
    parts.pass(3_600_001);
  }
  expect(released).toEqual([0, 4, 2, 0]);
  expect((await opened.store.counts()).held).toBe(0);
});
