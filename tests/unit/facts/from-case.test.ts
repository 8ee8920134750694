import { describe, expect, it } from "vitest";
import { Reader } from "../../../src/config/reader.ts";
import { Source } from "../../../src/config/source.ts";
import {
  type CaseFactsBlock,
  CaseFactsSchema,
  factsFromCase,
  factsWithoutFile,
  recipientsOfCase,
} from "../../../src/facts/index.ts";
import { busy } from "../../support/busy.ts";
import { anAddress, DAY, NOW } from "../../support/facts.ts";
import { aMessage } from "../../support/message.ts";

function read(yaml: string): { block: CaseFactsBlock; faults: string[] } {
  const reader = new Reader(Source.parse("facts.yaml", yaml));
  const block = reader.document(CaseFactsSchema) as CaseFactsBlock;
  return { block, faults: reader.faults.map(({ path, what }) => `${path} ${what}`) };
}

const message = aMessage({ from: [{ name: "Ann", address: anAddress("ann@smith-law.example") }] });

function factsOf(yaml: string, context: Partial<Parameters<typeof factsFromCase>[3]> = {}) {
  const { block, faults } = read(yaml);
  expect(faults).toEqual([]);
  return factsFromCase(block, recipientsOfCase(block), message, { now: 1, ...context });
}

/** The example of the format's own description, every key of it. */
const EVERYTHING = `
now: 2026-03-10T09:00:00Z
sender:
  address: ann@smith-law.example
  member: true
  organisation: smith-law.example
  roles: [member, sponsor]
  standing: warned
  groups: [chapter-x]
  sponsorships: [ { event: summit-2026, from: 2026-02-01, until: 2026-03-01 } ]
  participations: [ { event: summit-2026, as: speaking } ]
  approvals: [ { subject: "Spring seminar", until: 2026-04-01, recipients: 500 } ]
recipients:
  - address: bob@jones.example
    member: true
    organisation: jones.example
    groups: [chapter-y]
    consents:
      - { scope: newsletter, status: granted, basis: met-at-event, at: 2026-01-10 }
      - { scope: offers, status: granted, basis: inquiry, at: 2026-01-10, until: 2026-05-01, grantee: smith-law.example }
      - { scope: events, status: granted, basis: inquiry, at: 2026-01-10, grantee: other@firm.example }
  - cy@other.example
  - { address: dee@third.example, suppressed: true, member: false, organisation: Third }
defaults:
  member: false
history:
  look_alikes: 4
  unanswered: { BOB@jones.example: 2 }
  recent_recipients: 9
  declined: [ { by: cy@other.example, purpose: event-invitation, at: 2026-02-01 } ]
  replied_to: [ dee@third.example ]
  cases: [ { against: ann@smith-law.example, complainant: bob@jones.example, state: open } ]
events:
  - { id: summit-2026, name: "Summit", starts: 2026-02-22, ends: 2026-02-25, place: "Orlando", approved_side_events: ["Breakfast"] }
directory:
  - { name: "Cara Jones", address: cara@jones.example, phone: "+1 212 555 0147" }
directory_size: 9800
media_domains: [daily.example]
`;

describe("a facts block", () => {
  it("may hold every key of the format", () => {
    const facts = factsOf(EVERYTHING);
    expect(facts.now).toBe(NOW);
    expect(facts.sender).toMatchObject({
      ...{ member: true, roles: ["member", "sponsor"], standing: "warned", groups: ["chapter-x"] },
      sponsorships: [{ event: "summit-2026", from: Date.parse("2026-02-01"), until: Date.parse("2026-03-01") }],
      participations: [{ event: "summit-2026", as: "speaking", from: null, until: null }],
      approvals: [{ subject: "Spring seminar", until: Date.parse("2026-04-01"), recipients: 500 }],
    });
    const [bob, cy, dee] = facts.recipients;
    expect(Object.keys(bob?.will.granted ?? {})).toEqual(["newsletter", "offers"]);
    expect(bob).toMatchObject({ member: true, groups: ["chapter-y"], unanswered: 2, repliedTo: false });
    expect(cy).toMatchObject({
      member: false,
      organisation: "other.example",
      will: {
        refused: [{ status: "declined", scope: "events", purpose: "event-invitation", at: Date.parse("2026-02-01") }],
      },
    });
    expect(dee).toMatchObject({ member: false, organisation: "Third", suppressed: true, repliedTo: true });
    expect(facts.history).toMatchObject({ lookAlikes: 4, recentRecipients: 9, since: NOW - 14 * DAY });
    expect(facts.cases).toEqual([
      {
        against: "ann@smith-law.example",
        complainant: "bob@jones.example",
        witnesses: [],
        state: "open",
        closedAt: null,
      },
    ]);
    expect(facts.events).toMatchObject([{ id: "summit-2026", place: "Orlando", approvedSideEvents: ["Breakfast"] }]);
    expect(facts.directory).toMatchObject({ entries: [{ name: "Cara Jones" }], size: 9800 });
    expect(facts.mediaDomains).toEqual(["daily.example"]);
  });

  it("may be empty but for a recipient: two members who do not know each other", () => {
    const facts = factsOf("recipients: [bob@jones.example]");
    expect(facts).toMatchObject({
      now: 1,
      sender: { address: { text: "ann@smith-law.example" }, member: true, standing: "good", roles: ["member"] },
      recipients: [{ member: true, organisation: "jones.example", will: { granted: {}, refused: [], direct: false } }],
      history: { lookAlikes: 0, recentRecipients: 0 },
    });
  });

  it.each([
    ["sendr: {}", "sendr unknown key"],
    ["recipients: [ { address: a@b.example, consent: [] } ]", "recipients[0].consent unknown key"],
    ["history: { lookalikes: 3 }", "history.lookalikes unknown key"],
    ["defaults: { address: a@b.example }", "defaults.address unknown key"],
    ["sender: { standing: fine }", /sender\.standing /],
    ["sender: { participations: [ { event: e, as: dancing } ] }", /participations\[0\]\.as /],
    ["now: yesterday", /now .*no time/],
    ["recipients: [ { address: a@b.example, consents: [ { status: granted } ] } ]", /scope is missing/],
    ["history: { look_alikes: -1 }", /look_alikes /],
  ])("reports what it does not know: %s", (yaml, fault) => {
    const { faults } = read(yaml);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it.each(["recipients: [nonsense]", "sender: { address: nonsense }\nrecipients: [bob@jones.example]"])(
    "names an address that is none: %s",
    (yaml) => {
      expect(() => factsOf(yaml)).toThrow(/"nonsense" is no e-mail address/);
    },
  );

  it("judges the sender that the caller names", () => {
    const from = anAddress("eve@firm.example");
    expect(factsOf(EVERYTHING, { from }).sender.address.text).toBe("eve@firm.example");
  });

  it("counts consents for the sender, its organisation or its domain, and for nobody else", () => {
    const scopes = (grantee: string) => {
      const consent = `{ scope: events, status: granted, at: 2026-01-01, grantee: "${grantee}" }`;
      const facts = factsOf(
        `{ now: 2026-03-10, sender: { organisation: "Smith Law" }, recipients: [ { address: bob@jones.example, consents: [${consent}] } ] }`,
      );
      return Object.keys(facts.recipients[0]?.will.granted ?? {});
    };
    expect(["Ann@Smith-Law.example", "smith law", "smith-law.example"].map(scopes)).toEqual([
      ["events"],
      ["events"],
      ["events"],
    ]);
    expect(["bea@smith-law.example", "jones.example"].map(scopes)).toEqual([[], []]);
  });

  it("describes a thousand recipients quickly", () => {
    const addresses = Array.from({ length: 1000 }, (_, index) => `m${index}@firm${index}.example`);
    const block: CaseFactsBlock = { recipients: addresses.map((address) => ({ address, member: false })) };
    const started = busy();
    const facts = factsFromCase(block, recipientsOfCase(block), message, { now: NOW });
    expect(busy() - started).toBeLessThan(10_000);
    expect(facts.recipients.every(({ member }) => !member)).toBe(true);
  });
});

describe("without a facts file", () => {
  it("sender and recipients are members of different organisations, even on one domain", () => {
    const to = [anAddress("col@smith-law.example"), anAddress("bob@jones.example")];
    const facts = factsWithoutFile(to, message, { now: NOW });
    expect(
      facts.recipients.every(({ member, organisation }) => member && organisation !== facts.sender.organisation),
    ).toBe(true);
    expect(new Set(facts.recipients.map(({ organisation }) => organisation)).size).toBe(2);
  });
});
