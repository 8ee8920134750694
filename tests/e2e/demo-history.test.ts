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
  }, 900_000);
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

  it("is a month with a conference, a campaign that was cleared and a complaint that was decided", async () => {
    const { store } = demo.gateway;
    const event = await store.deskEvent("annual-conference", []);
    expect(event?.participations.map(({ as }) => as).sort()).toEqual(["exhibiting", "speaking", "sponsoring"]);
    const cleared = await store.listClearances({ groups: [], state: "approved", limit: 9 });
    expect(cleared.map(({ subject }) => subject)).toEqual(["Chapter lunch"]);
    const [complaint] = await store.listCases({ state: null, limit: 9 });
    const mara = { actor: "staff:mara", key: "", organisation: "", groups: [] };
    const file = await store.caseFile(complaint?.id ?? "", mara, opens);
    expect(file).toMatchObject({ stage: "decided", outcome: "upheld", respondent: { id: "m-curt" } });
    expect(file?.sanctions).toMatchObject([{ standing: "warned", state: "in-force" }]);
  });

  it("leaves nothing on its way", async () => {
    expect((await demo.gateway.store.counts()).queued).toBe(0);
  });
});
