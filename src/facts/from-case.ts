/** Facts out of a `facts` block (policy cases, `lint --facts`), through the same rows and folding as the store's. PURE. */
import { type ConsentAges, DEFAULT_AGES } from "../consent/will.ts";
import type { Facts, RecipientFacts } from "../lint/facts.ts";
import { scopeOf } from "../lint/scope.ts";
import { type Address, addressKey, isAddressFault, parsePath } from "../mail/address.ts";
import type { Message } from "../mail/message.ts";
import type { ConsentRow, FactRows, MemberRecord } from "../store/port.ts";
import { assembleFacts, DEFAULT_WINDOW } from "./assemble.ts";
import type { CaseConsent, CaseFactsBlock, CaseRecipient } from "./case-schema.ts";

export interface CaseContext {
  /** Where the block names no time; milliseconds since 1970. */
  readonly now: number;
  /** Who sends, where the caller knows better (`--from`); else the block's sender, else header From. */
  readonly from?: Address;
  readonly window?: number;
  readonly ages?: ConsentAges;
}

/** An address in a facts block that is none. */
export class CaseFactsError extends Error {
  constructor(text: string) {
    super(`"${text}" is no e-mail address; write it as name@example.org`);
    this.name = "CaseFactsError";
  }
}

/** The block's recipients, in order. Throws CaseFactsError where one is no address. */
export function recipientsOfCase(block: CaseFactsBlock): Address[] {
  return (block.recipients ?? []).map((each) => toAddress(typeof each === "string" ? each : each.address));
}

/**
 * Facts for one message.
 *
 * @param recipients whom it goes to, in the order of RCPT TO; those that the block does not describe get its `defaults`.
 * @throws CaseFactsError where an address is none, or nobody is named as sender
 */
export function factsFromCase(
  block: CaseFactsBlock,
  recipients: readonly Address[],
  message: Message,
  context: CaseContext,
): Facts {
  const now = block.now ?? context.now;
  const address = senderAddress(block, message, context);
  const described = describeAll(block, recipients);
  const rows = rowsOf(block, { now, sender: address, recipients, described });
  const facts = assembleFacts(
    rows,
    { now, author: { memberId: rows.sender.member?.id ?? address.key, address }, recipients, message },
    {
      window: context.window ?? DEFAULT_WINDOW,
      ages: context.ages ?? DEFAULT_AGES,
      mediaDomains: block.media_domains ?? [],
    },
  );
  return { ...facts, ...namedOrganisations(block, facts, described) };
}

/**
 * Facts where there is no facts file at all: sender and recipients are members of different organisations without
 * consent records, even where they share a domain.
 */
export function factsWithoutFile(recipients: readonly Address[], message: Message, context: CaseContext): Facts {
  const facts = factsFromCase({}, recipients, message, context);
  const apart = (recipient: RecipientFacts): RecipientFacts =>
    recipient.organisation === facts.sender.organisation
      ? { ...recipient, organisation: `${recipient.address.key} (unknown)` }
      : recipient;
  return { ...facts, recipients: facts.recipients.map(apart) };
}

function toAddress(text: string): Address {
  const path = parsePath(text.trim());
  if (isAddressFault(path)) throw new CaseFactsError(text);
  return path;
}

const keyOf = (text: string): string => addressKey(text) ?? text.trim().toLowerCase();
const sameOrganisation = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function senderAddress(block: CaseFactsBlock, message: Message, context: CaseContext): Address {
  if (context.from !== undefined) return context.from;
  if (block.sender?.address !== undefined) return toAddress(block.sender.address);
  const from = message.from[0]?.address ?? message.sender?.address;
  if (from === undefined) throw new CaseFactsError("(no sender in facts or header From)");
  return from;
}

type Described = Omit<CaseRecipient, "address">;

/** What the block says of each recipient: its own entry, or `defaults` for bare and unnamed addresses. */
function describeAll(block: CaseFactsBlock, recipients: readonly Address[]): Described[] {
  const entries = (block.recipients ?? []).filter((each) => typeof each !== "string");
  const byKey = new Map(entries.map((entry) => [keyOf(entry.address), entry]));
  return recipients.map((recipient) => byKey.get(recipient.key) ?? block.defaults ?? {});
}

interface Cast {
  readonly now: number;
  readonly sender: Address;
  readonly recipients: readonly Address[];
  /** In the same order. */
  readonly described: readonly Described[];
}

function rowsOf(block: CaseFactsBlock, cast: Cast): FactRows {
  const history = block.history ?? {};
  return {
    sender: senderRows(block, cast.sender),
    recipients: recipientRows(block, cast),
    lookAlikes: history.look_alikes ?? 0,
    recentRecipients: history.recent_recipients ?? 0,
    strangers: history.strangers ?? 0,
    lastHour: history.last_hour ?? 0,
    lastDay: history.last_day ?? 0,
    events: (block.events ?? []).map(({ approved_side_events: approvedSideEvents = [], place = "", ...event }) => ({
      ...event,
      place,
      approvedSideEvents,
    })),
    cases: (history.cases ?? []).map(({ closed_at: closedAt = null, ...each }) => ({
      witnesses: [],
      ...each,
      closedAt,
    })),
    directory: (block.directory ?? []).map((entry) => ({ name: "", phone: "", ...entry })),
    directorySize: block.directory_size ?? 0,
  };
}

function recipientRows(block: CaseFactsBlock, cast: Cast): FactRows["recipients"] {
  const history = block.history ?? {};
  const unanswered = new Map(Object.entries(history.unanswered ?? {}).map(([text, count]) => [keyOf(text), count]));
  const repliedTo = new Set((history.replied_to ?? []).map(keyOf));
  return cast.recipients.map((address, index) => {
    const described = cast.described[index] ?? {};
    return {
      key: address.key,
      member: memberOf(address, described),
      consents: [...consentsOf(block, cast, address, described), ...declinesOf(block, cast, address)],
      declinedEvents: [],
      suppressed: described.suppressed ?? false,
      unanswered: unanswered.get(address.key) ?? 0,
      repliedTo: repliedTo.has(address.key),
    };
  });
}

function senderRows(block: CaseFactsBlock, address: Address): FactRows["sender"] {
  const sender = block.sender ?? {};
  const period = (each: { from?: number; until?: number }) => ({ from: each.from ?? null, until: each.until ?? null });
  return {
    member: memberOf(address, sender),
    attested: sender.attested ?? 0,
    sponsorships: (sender.sponsorships ?? []).map((each) => ({ event: each.event, ...period(each) })),
    participations: (sender.participations ?? []).map((each) => ({ event: each.event, as: each.as, ...period(each) })),
    approvals: (sender.approvals ?? []).map(({ subject, until = null, recipients = null }) => ({
      ...{ subject, until, recipients },
    })),
  };
}

type Person = Described & Pick<NonNullable<CaseFactsBlock["sender"]>, "roles" | "standing" | "until">;

function memberOf(address: Address, person: Person): MemberRecord | null {
  if (person.member === false) return null;
  return {
    id: address.key,
    name: "",
    address: address.text,
    organisation: person.organisation ?? address.domain,
    standing: person.standing ?? "good",
    until: person.until ?? null,
    roles: person.roles ?? ["member"],
    groups: person.groups ?? [],
    language: "en",
  };
}

/** A consent's grantee is the sender unless it says otherwise; one for other people is no consent for this sender. */
function consentsOf(block: CaseFactsBlock, cast: Cast, recipient: Address, described: Described): ConsentRow[] {
  const { now, sender } = cast;
  const organisation = block.sender?.organisation ?? sender.domain;
  const forSender = ({ grantee }: CaseConsent): boolean =>
    grantee === undefined ||
    keyOf(grantee) === sender.key ||
    sameOrganisation(grantee, organisation) ||
    sameOrganisation(grantee, sender.domain);
  return (described.consents ?? []).filter(forSender).map((consent) => ({
    recipient: recipient.key,
    grantee: consent.grantee ?? sender.key,
    scope: consent.scope,
    status: consent.status,
    basis: consent.basis ?? null,
    purpose: consent.status === "granted" ? null : (consent.purpose ?? null),
    at: consent.at ?? now,
    until: consent.until ?? null,
  }));
}

/** `history.declined` is the same fact, written where a case's author looks for history. */
function declinesOf(block: CaseFactsBlock, { now, sender }: Cast, recipient: Address): ConsentRow[] {
  const declines = (block.history?.declined ?? []).filter(({ by }) => keyOf(by) === recipient.key);
  return declines.map(({ purpose, at = now }) => ({
    ...{ recipient: recipient.key, grantee: sender.key, scope: scopeOf(purpose), status: "declined" as const },
    ...{ basis: null, purpose, at, until: null },
  }));
}

/** A facts file may name the organisation of people who are no members; the store knows only their domain. */
function namedOrganisations(block: CaseFactsBlock, facts: Facts, described: readonly Described[]) {
  const sender = { ...facts.sender, organisation: block.sender?.organisation ?? facts.sender.organisation };
  const recipients = facts.recipients.map((recipient, index) => ({
    ...recipient,
    organisation: described[index]?.organisation ?? recipient.organisation,
    groups: described[index]?.groups ?? recipient.groups,
  }));
  return { sender: { ...sender, groups: block.sender?.groups ?? sender.groups }, recipients };
}
