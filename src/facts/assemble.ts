/** From rows, as the store or a facts file has them, to what a rule may know. PURE. */
import { asSenderSees, type ConsentAges, foldWill } from "../consent/will.ts";
import type { Facts, RecipientFacts, SenderFacts } from "../lint/facts.ts";
import type { Address } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import type { FactRows } from "../store/port.ts";

export interface FactSettings {
  /** Window of the counters, milliseconds. */
  readonly window: number;
  readonly ages: ConsentAges;
  readonly mediaDomains?: readonly string[];
  /** For a verdict that nothing but its sender reads: no complaint shows in it. Default false. */
  readonly asSenderSees?: boolean;
}

/** Window 14 days; a case and `lint` without a configuration rely on it. */
export const DEFAULT_WINDOW = 14 * 86_400_000;

export interface AssembleRequest {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who the mail is from: the id in counters (a member's, else the address's key) and the address. */
  readonly author: { readonly memberId: string; readonly address: Address };
  /** In the order of RCPT TO; `rows.recipients` is in the same order. */
  readonly recipients: readonly Address[];
  readonly message: Pick<Message, "fingerprint">;
}

/** Facts out of rows. Throws when the rows answer another question than the request. */
export function assembleFacts(rows: FactRows, request: AssembleRequest, settings: FactSettings): Facts {
  const { now, author, message } = request;
  if (rows.recipients.length !== request.recipients.length) {
    throw new Error(`facts of ${rows.recipients.length} recipients for ${request.recipients.length}`);
  }
  const sender = senderFacts(rows, author.address, now);
  return {
    now,
    sender,
    recipients: request.recipients.map((address, index) => recipientFacts(rows, index, address, sender, now, settings)),
    history: {
      lookAlikes: rows.lookAlikes,
      recentRecipients: rows.recentRecipients,
      strangers: rows.strangers,
      lastHour: rows.lastHour,
      lastDay: rows.lastDay,
      since: now - settings.window,
      counters: {
        lookAlikes: `look-alikes:${author.memberId}:${message.fingerprint}`,
        recentRecipients: `recipients:${author.memberId}`,
        lastHour: `recipients:${author.memberId}`,
        lastDay: `recipients:${author.memberId}`,
        strangers: `strangers:${author.memberId}`,
      },
    },
    events: rows.events,
    cases: rows.cases,
    directory: { entries: rows.directory, size: rows.directorySize },
    mediaDomains: settings.mediaDomains ?? [],
  };
}

function senderFacts({ sender }: FactRows, address: Address, now: number): SenderFacts {
  const { member } = sender;
  return {
    address,
    member: member !== null,
    memberId: member?.id ?? null,
    organisation: member?.organisation || address.domain,
    roles: member?.roles ?? [],
    standing: member?.standing ?? "good",
    lapsedAt: member?.until != null && member.until <= now ? member.until : null,
    attested: sender.attested,
    groups: member?.groups ?? [],
    sponsorships: sender.sponsorships,
    participations: sender.participations,
    approvals: sender.approvals,
  };
}

function recipientFacts(
  rows: FactRows,
  index: number,
  address: Address,
  sender: SenderFacts,
  now: number,
  settings: FactSettings,
): RecipientFacts {
  const row = rows.recipients[index];
  if (row === undefined) throw new Error(`no facts of recipient ${index}`);
  const consents = settings.asSenderSees ? asSenderSees(row.consents, now) : row.consents;
  return {
    address,
    member: row.member !== null,
    memberId: row.member?.id ?? null,
    organisation: row.member?.organisation || organisationBehind(address, sender),
    groups: row.member?.groups ?? [],
    will: foldWill(consents, { now, ages: settings.ages }),
    declinedEvents: row.declinedEvents,
    suppressed: row.suppressed,
    unanswered: row.unanswered,
    repliedTo: row.repliedTo,
    ...(row.cleared && { cleared: row.cleared }),
  };
}

/** Who is on no record shares the organisation of a sender with the same domain: they are colleagues. */
const organisationBehind = (address: Address, sender: SenderFacts): string =>
  address.domain === sender.address.domain ? sender.organisation : address.domain;
