import { describe, expect, it } from "vitest";
import { planGroups, planTransaction } from "../../../src/delivery/attempt/plan.ts";
import { type Outgoing, outgoingBody } from "../../../src/delivery/compose/outgoing.ts";
import type { DsnRequest } from "../../../src/mail/envelope.ts";
import { address, dueEnvelope, dueMessage } from "../../support/due.ts";

const groupsOf = (wishes: [string, DsnRequest][], alone: readonly string[] = []) =>
  planGroups(
    wishes.map(([to, dsn]) => dueEnvelope(to, { dsn })),
    ({ recipient }) => alone.includes(recipient.text),
  ).map((group) => group.map(({ recipient }) => recipient.text));

describe("planGroups", () => {
  it("keeps equal NOTIFY together, whatever ORCPT says", () => {
    expect(
      groupsOf([
        ["a@b.example", {}],
        ["c@b.example", { notify: ["NEVER"] }],
        ["d@b.example", { orcpt: "rfc822;d@b.example" }],
        ["e@b.example", { notify: ["FAILURE", "SUCCESS"] }],
        ["f@b.example", { notify: ["SUCCESS", "FAILURE"] }],
      ]),
    ).toEqual([["a@b.example", "d@b.example"], ["c@b.example"], ["e@b.example", "f@b.example"]]);
  });

  it("puts at most 100 recipients into one, and loses none", () => {
    const groups = groupsOf(Array.from({ length: 250 }, (_, i) => [`r${i}@b.example`, {}]));
    expect(groups.map((group) => group.length)).toEqual([100, 100, 50]);
    expect(new Set(groups.flat()).size).toBe(250);
  });

  it("leaves alone what goes alone, and loses none", () => {
    const wishes = ["a@b.example", "c@b.example", "d@b.example", "e@b.example"].map((to): [string, DsnRequest] => [
      to,
      {},
    ]);
    expect(groupsOf(wishes, ["c@b.example", "e@b.example"])).toEqual([
      ["c@b.example"],
      ["e@b.example"],
      ["a@b.example", "d@b.example"],
    ]);
  });

  it("never puts the same recipient into one group twice, and tells case apart", () => {
    expect(
      groupsOf([
        ["a@b.example", {}],
        ["a@b.example", {}],
        ["A@b.example", {}],
      ]),
    ).toEqual([["a@b.example", "A@b.example"], ["a@b.example"]]);
  });
});

describe("planTransaction", () => {
  const outgoing: Outgoing = {
    size: 1000,
    eightBit: false,
    changes: [],
    header: Buffer.alloc(0),
    body: outgoingBody(() => []),
  };
  const eightBit = { ...outgoing, eightBit: true };
  const all = { eightBit: true, dsn: true, maxSize: 0 };
  const plan = (dsn: DsnRequest, features = all, what = outgoing) =>
    planTransaction(
      dueMessage({ ret: "FULL", envid: "QQ" }),
      { group: [dueEnvelope("bob@b.example", { dsn })], reversePath: address("alice@assoc.example") },
      what,
      features,
    );

  it.each([
    ["too large", { ...all, maxSize: 999 }, outgoing, "5.3.4"],
    ["8-bit to a 7-bit host", { ...all, eightBit: false }, eightBit, "5.6.3"],
  ])("refuses for good what is %s", (_, features, what, status) => {
    expect(plan({}, features, what)).toMatchObject({ result: "permanent", status });
  });

  it.each([
    ["as large as the host takes", { ...all, maxSize: 1000 }, outgoing],
    ["8-bit to an 8-bit host", all, eightBit],
    ["7-bit to a 7-bit host", { ...all, eightBit: false }, outgoing],
  ])("sends what is %s", (_, features, what) => {
    expect(plan({}, features, what)).toMatchObject({ ret: "FULL", envid: "QQ", size: 1000, eightBit: what.eightBit });
  });

  it.each<[string, DsnRequest, boolean, string | null]>([
    ["the reverse-path", {}, false, "alice@assoc.example"],
    ["the reverse-path and NEVER where DSN is spoken", { notify: ["NEVER"] }, true, "alice@assoc.example"],
    ["no reverse-path for NEVER where it is not", { notify: ["NEVER"] }, false, null],
  ])("uses %s", (_, wish, dsn, from) => {
    const made = plan(wish, { ...all, dsn });
    expect("chunks" in made ? (made.from?.text ?? null) : undefined).toBe(from);
  });
});
