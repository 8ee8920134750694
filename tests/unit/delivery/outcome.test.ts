import { describe, expect, it } from "vitest";
import { type OutcomeContext, settle } from "../../../src/delivery/attempt/outcome.ts";
import { type HostReply, readReply } from "../../../src/delivery/smart-host/reply.ts";
import type { DueEnvelope, DueMessage } from "../../../src/store/port.ts";
import { dueEnvelope, dueMessage } from "../../support/due.ts";

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const context = (over: Partial<OutcomeContext> = {}): OutcomeContext => ({
  now: NOW,
  schedule: { pauses: [60_000, 300_000], jitter: 0 },
  giveUpAfter: 100 * HOUR,
  delayNoticeAfter: 4 * HOUR,
  reopenUntil: NOW + 100 * HOUR,
  remoteMta: "mx.example",
  took: 120,
  dsnPassed: true,
  language: "en",
  changes: [],
  digests: null,
  random: () => 0,
  ...over,
});
const bob = (over: Partial<DueEnvelope> = {}) => dueEnvelope("bob@b.example", { giveUpAt: NOW + 100 * HOUR, ...over });

function settled(
  envelopes: DueEnvelope[],
  replies: string[],
  over: Partial<OutcomeContext> = {},
  message: Partial<DueMessage> = {},
) {
  const read = new Map<string, HostReply>(
    envelopes.map(({ recipient }, i) => [recipient.text, readReply(replies[i] ?? "250 ok")]),
  );
  return settle(dueMessage({ envelopes, ...message }), envelopes, read, context(over));
}
const kinds = (result: ReturnType<typeof settle>) => result.notices.map(({ order }) => order.kind);

describe("settle", () => {
  it("ends what was delivered, with what was changed, and reports nothing unasked", () => {
    const envelope = bob();
    const result = settled([envelope], ["250 2.0.0 ok"], {
      changes: ["removed bcc"],
      digests: { body: "b", header: "h" },
    });
    expect(result).toEqual({
      outcomes: [
        {
          envelopeId: envelope.id,
          at: NOW,
          result: "delivered",
          reply: "250 2.0.0 ok",
          status: "2.0.0",
          remoteMta: "mx.example",
          took: 120,
          changes: ["removed bcc"],
          sent: { body: "b", header: "h" },
        },
      ],
      notices: [],
    });
  });

  it("ends each recipient by its own reply and reports failures in one report", () => {
    const eve = dueEnvelope("eve@b.example");
    const joe = dueEnvelope("joe@b.example");
    const result = settled([bob(), eve, joe], ["250 ok", "550 5.1.1 no", "554 5.7.1 never"]);
    expect(result.outcomes.map((outcome) => outcome.result)).toEqual(["delivered", "permanent", "permanent"]);
    expect(kinds(result)).toEqual(["failure"]);
    expect(result.notices[0]?.order.recipients).toMatchObject([
      {
        recipient: "eve@b.example",
        status: "5.1.1",
        diagnostic: "550 5.1.1 no",
        remoteMta: "mx.example",
        lastAttempt: NOW,
      },
      { recipient: "joe@b.example", status: "5.7.1" },
    ]);
  });

  it("tells nobody at a null reverse-path, and nobody who asked for NEVER", () => {
    expect(kinds(settled([bob()], ["550 5.1.1 no"], {}, { reversePath: null }))).toEqual([]);
    expect(kinds(settled([bob({ dsn: { notify: ["NEVER"] } })], ["550 5.1.1 no"]))).toEqual([]);
  });

  it.each([
    [0, 60_000],
    [1, 300_000],
    [9, 300_000],
  ])("after %i attempts tries again in %i ms", (attempts, pause) => {
    expect(settled([bob({ attempts })], ["451 4.3.0 later"]).outcomes[0]).toMatchObject({
      result: "temporary",
      nextAt: NOW + pause,
    });
  });

  it("gives up when its time is over and says so", () => {
    const result = settled([bob({ giveUpAt: NOW })], ["451 4.3.0 later"]);
    expect(result.outcomes[0]).toMatchObject({ result: "permanent", status: "5.4.7", reply: "451 4.3.0 later" });
    expect(kinds(result)).toEqual(["failure"]);
  });

  it.each(["550 5.1.1 no", "451 4.3.0 later"])(
    "gives back to staff what they released: no report of failure, %s",
    (reply) => {
      const released = bob({ reopens: true, giveUpAt: NOW });
      const result = settled([released, dueEnvelope("eve@b.example")], [reply, "550 5.1.1 no"], {
        reopenUntil: NOW + 9,
      });
      expect(result.outcomes).toMatchObject([{ result: "permanent", reopenUntil: NOW + 9 }, { result: "permanent" }]);
      expect(result.outcomes[1]).not.toHaveProperty("reopenUntil");
      expect(result.notices.map(({ order }) => order.recipients.map(({ recipient }) => recipient))).toEqual([
        ["eve@b.example"],
      ]);
    },
  );

  it("goes on at once with recipients that were only too many", () => {
    const eve = dueEnvelope("eve@b.example", { giveUpAt: NOW + HOUR });
    const many = settled([bob(), eve], ["250 ok", "452 4.5.3 too many"]);
    expect(many.outcomes[1]).toMatchObject({ result: "temporary", nextAt: NOW });
    expect(settled([eve], ["452 4.5.3 too many"]).outcomes[0]?.nextAt).toBeGreaterThan(NOW);
  });

  describe("tells of a delay", () => {
    const late = { giveUpAt: NOW + 96 * HOUR };
    it.each<[string, Partial<DueEnvelope>, boolean]>([
      ["once it is late", late, true],
      ["not before", { giveUpAt: NOW + 97 * HOUR }, false],
      ["not twice", { ...late, delayToldAt: NOW - 1 }, false],
      ["when asked to", { ...late, dsn: { notify: ["DELAY"] } }, true],
      ["not when only failures were asked for", { ...late, dsn: { notify: ["FAILURE"] } }, false],
    ])("%s", (_, over, told) => {
      const result = settled([bob(over)], ["451 4.3.0 later"]);
      expect(kinds(result)).toEqual(told ? ["delay"] : []);
      expect(result.outcomes[0]?.delayTold === true).toBe(told);
      if (told) expect(result.notices[0]?.order.recipients[0]?.willRetryUntil).toBe(over.giveUpAt);
    });
  });

  it.each([
    [{ notify: ["SUCCESS"] as const }, false, ["relayed"]],
    [{ notify: ["SUCCESS"] as const }, true, []],
    [{}, false, []],
    [{ notify: ["FAILURE"] as const }, false, []],
  ])("asked %j, DSN passed on %s: %j", (dsn, dsnPassed, expected) => {
    expect(kinds(settled([bob({ dsn })], ["250 ok"], { dsnPassed }))).toEqual(expected);
  });

  it("takes the language of the sender, else ours", () => {
    const order = (language: string) =>
      settled([bob()], ["550 no"], { language: "de" }, { language }).notices[0]?.order;
    expect(order("fr")?.language).toBe("fr");
    expect(order("")?.language).toBe("de");
  });
});
