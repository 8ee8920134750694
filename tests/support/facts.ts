/** Facts for tests of judgement: two members of different organisations who do not know each other, unless told otherwise. */
import { foldWill } from "../../src/consent/will.ts";
import type { Facts, RecipientFacts, SenderFacts, Will } from "../../src/lint/facts.ts";
import { type Address, isAddressFault, parsePath } from "../../src/mail/address.ts";
import type { Basis, Scope } from "../../src/mail/words.ts";
import type { ConsentRow } from "../../src/store/port.ts";

export const NOW = Date.parse("2026-03-10T09:00:00Z");
export const DAY = 86_400_000;
export const AGES = { inquiryMonths: 6, impliedMonths: 24 };

export function anAddress(text: string): Address {
  const address = parsePath(text);
  if (isAddressFault(address)) throw new Error(`${text}: ${address.detail}`);
  return address;
}

export function aRecord(parts: Partial<ConsentRow> = {}): ConsentRow {
  return {
    recipient: "bob@jones.example",
    grantee: "ann@smith-law.example",
    scope: "contact",
    status: "granted",
    basis: "met-at-event",
    purpose: null,
    at: NOW - 30 * DAY,
    until: null,
    ...parts,
  };
}

/** The will that records come to at NOW. */
export const aWill = (...records: Partial<ConsentRow>[]): Will =>
  foldWill(records.map(aRecord), { now: NOW, ages: AGES });

/** One grant in force. */
export const granted = (scope: Scope, basis: Basis = "met-at-event"): Will => aWill({ scope, basis });

export function aSender(parts: Partial<SenderFacts> = {}): SenderFacts {
  return {
    address: anAddress("ann@smith-law.example"),
    member: true,
    memberId: "m-ann",
    organisation: "smith-law.example",
    roles: ["member"],
    standing: "good",
    groups: [],
    lapsedAt: null,
    attested: 0,
    sponsorships: [],
    participations: [],
    approvals: [],
    ...parts,
  };
}

export function aRecipient(text = "bob@jones.example", parts: Partial<RecipientFacts> = {}): RecipientFacts {
  const address = anAddress(text);
  return {
    address,
    member: true,
    memberId: `m-${address.local}`,
    organisation: address.domain,
    groups: [],
    will: aWill(),
    declinedEvents: [],
    suppressed: false,
    unanswered: 0,
    repliedTo: false,
    ...parts,
  };
}

/** So many members of as many organisations. */
export const manyRecipients = (count: number, parts: Partial<RecipientFacts> = {}): RecipientFacts[] =>
  Array.from({ length: count }, (_, index) => aRecipient(`member${index}@firm${index}.example`, parts));

export function someFacts(
  parts: Omit<Partial<Facts>, "history"> & { history?: Partial<Facts["history"]> } = {},
): Facts {
  const { history, ...rest } = parts;
  return {
    now: NOW,
    sender: aSender(),
    recipients: [aRecipient()],
    events: [],
    cases: [],
    directory: { entries: [], size: 0 },
    mediaDomains: [],
    ...rest,
    history: {
      lookAlikes: 0,
      recentRecipients: 0,
      strangers: 0,
      lastHour: 0,
      lastDay: 0,
      since: NOW - 14 * DAY,
      counters: {
        lookAlikes: "look-alikes:m-ann:f",
        recentRecipients: "recipients:m-ann",
        lastHour: "recipients:m-ann",
        lastDay: "recipients:m-ann",
        strangers: "strangers:m-ann",
      },
      ...history,
    },
  };
}
