import { describe, expect, it } from "vitest";
import { decide, listHeld, ReviewRefusal, showHeld } from "../../../src/review/index.ts";
import { type Decision, type DecisionKind, NotHeld } from "../../../src/store/port.ts";

const REF = "0123456789ab";

function fakeStore(held: readonly string[]) {
  const asked: { kind: DecisionKind; decision: Decision }[] = [];
  const decideHeld = async (kind: DecisionKind, decision: Decision) => {
    asked.push({ kind, decision });
    return held.filter((key) => decision.recipients === null || decision.recipients.includes(key));
  };
  return { asked, decideHeld };
}

const request = { ref: REF, recipients: [], actor: "staff:ann", reason: "known to us", at: 1000, giveUpAfter: 500 };

describe("deciding held mail", () => {
  it("releases all that is held and says until when delivery may try", async () => {
    const store = fakeStore(["bob@jones.example", "cara@jones.example"]);
    const report = await decide(store, "release", request);
    expect(report).toEqual({
      ref: REF,
      decision: "release",
      decided: ["bob@jones.example", "cara@jones.example"],
      notHeld: [],
    });
    expect(store.asked[0]?.decision).toMatchObject({ recipients: null, giveUpAt: 1500, actor: "staff:ann" });
  });

  it("decides named recipients by canonical address and names those that were not held any more", async () => {
    const store = fakeStore(["bob@jones.example"]);
    const recipients = ["Bob@JONES.example", "bob@jones.example", "zoe@jones.example"];
    const report = await decide(store, "refuse", { ...request, recipients });
    expect(report.decided).toEqual(["bob@jones.example"]);
    expect(report.notHeld).toEqual(["zoe@jones.example"]);
    expect(store.asked[0]?.decision).toEqual({
      ref: REF,
      recipients: ["bob@jones.example", "zoe@jones.example"],
      actor: "staff:ann",
      reason: "known to us",
      at: 1000,
    });
  });

  it.each([
    ["refuse", { reason: "  " }, /say why/],
    ["refuse", { reason: "" }, /say why/],
    ["refuse", { reason: "x".repeat(1001) }, /longer than 1000/],
    ["release", { ref: "' OR 1=1" }, /is no reference/],
    ["release", { recipients: ["bob"] }, /"bob" is no address/],
  ] as const)("%s with %j is not asked of the store", async (kind, over, reason) => {
    const store = fakeStore(["bob@jones.example"]);
    await expect(decide(store, kind, { ...request, ...over })).rejects.toThrow(reason);
    await expect(decide(store, kind, { ...request, ...over })).rejects.toBeInstanceOf(ReviewRefusal);
    expect(store.asked).toEqual([]);
  });

  it("withdraws and releases without a reason, and strips control characters from reasons", async () => {
    const store = fakeStore(["bob@jones.example"]);
    await decide(store, "withdraw", { ...request, reason: "" });
    await decide(store, "release", { ...request, reason: " " });
    await decide(store, "release", { ...request, reason: "fine\u001b[2J\r\nBcc: x" });
    expect(store.asked.map(({ decision }) => decision.reason)).toEqual(["", "", "fine [2J Bcc: x"]);
  });

  it("takes a reference in capitals, as read aloud", async () => {
    const store = fakeStore([]);
    await decide(store, "withdraw", { ...request, ref: ` ${REF.toUpperCase()} ` });
    expect(store.asked[0]?.decision.ref).toBe(REF);
  });
});

describe("looking at held mail", () => {
  it.each([
    [0, 1],
    [20, 20],
    [99_999, 500],
  ])("a page of %i holds at most %i", async (asked, limit) => {
    const seen: number[] = [];
    const store = {
      listHeld: async (filter: { limit: number }) => {
        seen.push(filter.limit);
        return [];
      },
    };
    await listHeld(store, asked);
    expect(seen).toEqual([limit]);
  });

  it("says so when no held message has that reference", async () => {
    const store = { showHeld: async () => null };
    await expect(showHeld(store, REF, { body: false, actor: "staff:ann", at: 1 })).rejects.toBeInstanceOf(NotHeld);
  });
});
