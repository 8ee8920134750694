import { describe, expect, it } from "vitest";
import type { Settled } from "../../../src/delivery/attempt/outcome.ts";
import { type MessageParts, sendMessage } from "../../../src/delivery/attempt/send-message.ts";
import { openSigners } from "../../../src/delivery/dkim/index.ts";
import type { SmartHost } from "../../../src/delivery/smart-host/index.ts";
import { loadFooters } from "../../../src/delivery/stamp/wording.ts";
import { noticesDir } from "../../support/delivery-config.ts";
import { dueEnvelope, dueMessage, memoryBody, PLAIN_MAIL } from "../../support/due.ts";
import { LIMITS } from "./stamp/support.ts";

const KEYS = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];

/** A smart host that takes everything, and what was recorded and told. */
function stage(over: Partial<MessageParts> = {}) {
  const sent: string[][] = [];
  const recorded: Settled["outcomes"][number][] = [];
  const failures: string[] = [];
  const host: SmartHost = {
    ...{ name: "mx.test", connections: 1, close: () => undefined },
    send: async (recipients) => {
      sent.push(recipients.map(({ text }) => text));
      const reply = { result: "delivered", reply: "250 2.0.0 ok", status: "2.0.0" } as const;
      const replies = new Map(recipients.map(({ text }) => [text, reply]));
      return { replies, features: { eightBit: true, dsn: true, maxSize: 0 } };
    },
  };
  const parts: MessageParts = {
    recorder: {
      record: async ({ outcomes }) => void recorded.push(...outcomes),
      owes: () => false,
      close: async () => undefined,
    },
    telemetry: { attempted: () => undefined, failed: (_component, what) => void failures.push(what) },
    settings: {
      ...{ hostname: "gateway.test", secretHeaders: new Set<string>(), association: "A", language: "en" },
      links: { publicUrl: "https://mail.assoc.example", mailDomain: null },
      ...{ bounceDomain: null, structure: LIMITS, maxSize: 1_000_000 },
    },
    footers: loadFooters(noticesDir),
    signers: openSigners([], () => undefined),
    tokenKeys: async () => KEYS,
    schedule: { pauses: [60_000], jitter: 0 },
    ...{ giveUpAfter: 3_600_000, delayNoticeAfter: 3_600_000, language: "en" },
    reopenUntil: (at) => at,
    ...{ host: () => host, clock: () => Date.now(), random: () => 0 },
    ...over,
  };
  return { parts, sent, recorded, failures };
}

const bob = dueEnvelope("bob@b.example", { fixes: ["unsubscribe"] });
const dan = dueEnvelope("dan@d.example");
const signed = memoryBody(`DKIM-Signature: v=1\r\n${PLAIN_MAIL}`);

describe("sendMessage", () => {
  it("puts off what cannot be stamped, says so in the log, and sends the others theirs", async () => {
    const { parts, sent, recorded, failures } = stage();
    await sendMessage(dueMessage({ body: signed, envelopes: [bob, dan] }), parts, Date.now() + 10_000);
    expect(sent).toEqual([["dan@d.example"]]);
    expect(recorded.find(({ envelopeId }) => envelopeId === bob.id)).toMatchObject({
      result: "temporary",
      status: "4.6.5",
    });
    expect(recorded.find(({ envelopeId }) => envelopeId === dan.id)).toMatchObject({ result: "delivered" });
    expect(failures).toEqual(["a way to unsubscribe could not be added"]);
  });

  it("puts everything off when the keys of links cannot be had", async () => {
    const { parts, sent, recorded, failures } = stage({
      tokenKeys: () => Promise.reject(new Error("the store is down")),
    });
    await sendMessage(dueMessage({ envelopes: [bob, dan] }), parts, Date.now() + 10_000);
    expect(sent).toEqual([]);
    expect(recorded.map(({ result }) => result)).toEqual(["temporary", "temporary"]);
    expect(failures).toHaveLength(1);
  });

  it("records what left, each copy its own, and what was changed in it", async () => {
    const { parts, recorded } = stage();
    const cy = dueEnvelope("cy@c.example", { fixes: ["unsubscribe"] });
    await sendMessage(dueMessage({ envelopes: [bob, cy, dan] }), parts, Date.now() + 10_000);
    const bodies = recorded.map(({ sent }) => sent?.body);
    expect(new Set(bodies).size).toBe(3);
    expect(new Set(recorded.map(({ sent }) => sent?.header)).size).toBe(1);
    expect(recorded.filter(({ changes }) => changes?.includes("added list-unsubscribe"))).toHaveLength(2);
  });

  it("sends many copies, each once", async () => {
    const { parts, sent } = stage();
    const many = Array.from({ length: 100 }, (_, i) => dueEnvelope(`r${i}@b.example`, { fixes: ["unsubscribe"] }));
    await sendMessage(dueMessage({ envelopes: many }), parts, Date.now() + 10_000);
    expect(sent.flat().sort()).toEqual(many.map(({ recipient }) => recipient.text).sort());
    expect(sent.every((recipients) => recipients.length === 1)).toBe(true);
  });
});
