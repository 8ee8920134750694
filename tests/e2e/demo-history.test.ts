import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY, HISTORY_DAYS, liveThrough, sendHeldMail } from "../../src/cli/demo/history.ts";
import { type Demo, openRelations, setUp } from "../../src/cli/demo/set-up.ts";
import type { HeldMessage } from "../../src/store/port.ts";

describe("the month before the demo opens", () => {
  let demo: Demo;
  let held: readonly HeldMessage[];
  const opens = Date.now();
  beforeAll(async () => {
    demo = await setUp(opens - (HISTORY_DAYS + 1) * DAY);
    await liveThrough(demo, opens, () => {});
    await openRelations(demo, opens);
    await sendHeldMail(demo, opens);
    held = await demo.gateway.store.listHeld({ limit: 200 });
  }, 240_000);
  afterAll(() => demo.close());

  it("leaves at least forty held messages of many rules and senders", () => {
    expect(held.length).toBeGreaterThanOrEqual(40);
    const rules = held.flatMap(({ envelopes }) => envelopes.flatMap(({ rules: own }) => own));
    expect(new Set(rules).size).toBeGreaterThanOrEqual(10);
    expect(new Set(held.map(({ sender }) => sender)).size).toBeGreaterThanOrEqual(15);
  });

  it("leaves two campaigns, each of one sender over days", async () => {
    const reader = { staff: "mara", groups: [], now: opens };
    const { rows } = await demo.gateway.store.deskQueue(reader, {}, 0, 200);
    const campaigns = rows.filter(({ messages }) => messages > 5);
    expect(campaigns).toHaveLength(2);
  });

  it("is a month of decisions that people made", async () => {
    const entries = await demo.gateway.store.auditEntries(0, 5000);
    const decided = entries.filter(({ kind }) => kind === "decision.made");
    expect(decided.length).toBeGreaterThanOrEqual(10);
    expect(new Set(decided.map(({ actor }) => actor))).toEqual(new Set(["staff:anna", "staff:ben"]));
    const days = new Set(
      entries.filter(({ kind }) => kind === "submission.committed").map(({ at }) => Math.floor(at / DAY)),
    );
    expect(days.size).toBeGreaterThanOrEqual(20);
  });

  it("leaves nothing on its way", async () => {
    expect((await demo.gateway.store.counts()).queued).toBe(0);
  });
});
