import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AuditEntry } from "../../../src/audit/entry.ts";
import { type RefusalEvent, RefusalTrail } from "../../../src/submission/refusal-trail.ts";
import { aSession, NOW } from "./support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const event = (parts: Partial<RefusalEvent> = {}): RefusalEvent => ({
  ...{ at: NOW, session: aSession(), member: "ann", stage: "rcpt" },
  ...{ reply: { code: 550, enhanced: "5.1.3", text: "<bob@other.example> no" }, reason: "status-5.1.3" },
  ...parts,
});

function trail() {
  const batches: (readonly AuditEntry[])[] = [];
  const failures: string[] = [];
  const state = { broken: false };
  const store = {
    recordRefusals: async (entries: readonly AuditEntry[]) => {
      if (state.broken) throw new Error("away");
      batches.push(entries);
    },
  };
  return {
    batches,
    failures,
    state,
    trail: new RefusalTrail(store, { failed: (_, what) => void failures.push(what) }),
  };
}

test("refusals of a while are written together, without an address", async () => {
  const { trail: refusals, batches } = trail();
  refusals.add(event());
  refusals.add(event());
  expect(batches).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(batches.map((batch) => batch.length)).toEqual([2]);
  expect(batches[0]?.[0]).toEqual({
    ...{ kind: "submission.refused", at: NOW, actor: "member:ann", subject: "session:s1" },
    data: { stage: "rcpt", code: 550, status: "5.1.3", reason: "status-5.1.3", listener: "starttls", count: 1 },
  });
  expect(JSON.stringify(batches)).not.toMatch(/@|192\.0\.2/);
});

test("strangers share an entry per kind, so that they cannot fill the trail", async () => {
  const { trail: refusals, batches } = trail();
  for (let i = 0; i < 500; i += 1) refusals.add(event({ member: null, session: aSession({ id: `s${i}` }) }));
  refusals.add(event({ member: null, stage: "mail" }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(batches[0]?.map(({ actor, data }) => [actor, data["stage"], data["count"]])).toEqual([
    ["system", "rcpt", 500],
    ["system", "mail", 1],
  ]);
});

test("a store that is away loses nothing but what exceeds the bound, and says so", async () => {
  const { trail: refusals, batches, failures, state } = trail();
  state.broken = true;
  refusals.add(event());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(failures).toEqual(["refusals wait for the audit trail"]);
  for (let i = 0; i < 2_100; i += 1) refusals.add(event());
  state.broken = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(batches.map((batch) => batch.length)).toEqual([2_000]);
  expect(failures).toEqual(["refusals wait for the audit trail", "refusals not in the audit trail"]);
});

test("close writes what waits, and no timer stays behind", async () => {
  const { trail: refusals, batches } = trail();
  refusals.add(event());
  await refusals.close();
  expect(batches.map((batch) => batch.length)).toEqual([1]);
  expect(vi.getTimerCount()).toBe(0);
});
