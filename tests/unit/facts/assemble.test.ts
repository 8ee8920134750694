import { describe, expect, it } from "vitest";
import { assembleFacts, type FactRequest, gatherFacts } from "../../../src/facts/index.ts";
import type { FactQuery, FactRows, MemberRecord } from "../../../src/store/port.ts";
import { AGES, anAddress, aRecord, DAY, NOW } from "../../support/facts.ts";
import { aMessage } from "../../support/message.ts";

const member = (parts: Partial<MemberRecord> = {}): MemberRecord => ({
  ...{ id: "m-1", name: "Ann", address: "ann@smith-law.example", organisation: "smith-law.example" },
  ...{ standing: "warned", roles: ["officer"], groups: ["chapter-x"], language: "en", until: null },
  ...parts,
});

const row = (key: string, parts: Partial<FactRows["recipients"][number]> = {}): FactRows["recipients"][number] => ({
  ...{ key, member: null, consents: [], declinedEvents: [], suppressed: false, unanswered: 0, repliedTo: false },
  ...parts,
});

const rows = (parts: Partial<FactRows> = {}): FactRows => ({
  sender: { member: member(), sponsorships: [], participations: [], approvals: [], attested: 0 },
  recipients: [row("bob@jones.example")],
  ...{
    lookAlikes: 3,
    recentRecipients: 5,
    strangers: 0,
    lastHour: 0,
    lastDay: 0,
    events: [],
    cases: [],
    directory: [],
    directorySize: 9800,
  },
  ...parts,
});

const request: FactRequest = {
  now: NOW,
  author: { memberId: "m-1", address: anAddress("ann@smith-law.example") },
  recipients: [anAddress("Bob@Jones.example")],
  message: aMessage({ fingerprint: "f".repeat(32), inReplyTo: ["<a@x>"], references: ["<r@x>", "<a@x>"] }),
};
const settings = { window: 14 * DAY, ages: AGES };

describe("facts out of rows", () => {
  it("keep the address as given and what the rows say of sender and history", () => {
    const facts = assembleFacts(rows(), request, settings);
    expect(facts.sender).toMatchObject({
      ...{ member: true, memberId: "m-1", organisation: "smith-law.example", standing: "warned" },
      ...{ roles: ["officer"], groups: ["chapter-x"] },
    });
    expect(facts.recipients[0]).toMatchObject({
      address: { text: "Bob@Jones.example" },
      member: false,
      memberId: null,
    });
    expect(facts.history).toMatchObject({
      lookAlikes: 3,
      recentRecipients: 5,
      since: NOW - 14 * DAY,
      counters: { lookAlikes: `look-alikes:m-1:${"f".repeat(32)}`, recentRecipients: "recipients:m-1" },
    });
    expect(facts.directory).toEqual({ entries: [], size: 9800 });
  });

  it("fold the ledger with the ages of this installation", () => {
    const consents = [aRecord({ basis: "inquiry", at: NOW - 100 * DAY })];
    const recipients = [row("bob@jones.example", { consents })];
    const direct = (inquiryMonths: number) =>
      assembleFacts(rows({ recipients }), request, { ...settings, ages: { ...AGES, inquiryMonths } }).recipients[0]
        ?.will.direct;
    expect([direct(3), direct(4)]).toEqual([false, true]);
  });

  it.each<[string, string, MemberRecord | null, string]>([
    ["a member's own organisation", "bob@jones.example", member({ organisation: "Jones LLP" }), "Jones LLP"],
    ["a member without one: the domain", "bob@jones.example", member({ organisation: "" }), "jones.example"],
    ["somebody on no record: the domain", "bob@jones.example", null, "jones.example"],
    ["somebody on no record at the sender's domain: a colleague", "temp@smith-law.example", null, "Smith Law LLP"],
  ])("know whom people work for: %s", (_, text, who, expected) => {
    const facts = assembleFacts(
      rows({
        sender: { ...rows().sender, member: member({ organisation: "Smith Law LLP" }) },
        recipients: [row(text, { member: who })],
      }),
      { ...request, recipients: [anAddress(text)] },
      settings,
    );
    expect(facts.recipients[0]?.organisation).toBe(expected);
  });

  it("take an unknown sender for a stranger in good standing", () => {
    const facts = assembleFacts(rows({ sender: { ...rows().sender, member: null } }), request, settings);
    expect(facts.sender).toMatchObject({
      member: false,
      organisation: "smith-law.example",
      standing: "good",
      roles: [],
    });
  });

  it("refuse rows that answer another question", () => {
    expect(() => assembleFacts(rows({ recipients: [] }), request, settings)).toThrow(/0 recipients for 1/);
  });
});

describe("gathering", () => {
  it("asks the store once, by keys, for every message that this one answers", async () => {
    const asked: FactQuery[] = [];
    const store = {
      factRows: async (query: FactQuery) => {
        asked.push(query);
        return rows();
      },
    };
    const facts = await gatherFacts(store, request, settings);
    expect(asked).toEqual([
      {
        ...{
          now: NOW,
          author: "m-1",
          recipients: ["bob@jones.example"],
          fingerprint: "f".repeat(32),
          sketch: [],
          mentions: { addresses: [], phones: [], names: [] },
        },
        ...{ answers: ["<a@x>", "<r@x>"], window: 14 * DAY, attestedSince: Date.parse("2024-03-10T09:00:00Z") },
      },
    ]);
    expect(facts).toEqual(assembleFacts(rows(), request, settings));
  });

  it("bounds how much of a thread it asks for, keeping the newest", async () => {
    const references = Array.from({ length: 500 }, (_, index) => `<${index}@x>`);
    const store = {
      factRows: async ({ answers }: FactQuery) => {
        expect(answers).toHaveLength(50);
        expect(answers).toContain("<499@x>");
        return rows();
      },
    };
    await gatherFacts(store, { ...request, message: aMessage({ references }) }, settings);
  });
});
