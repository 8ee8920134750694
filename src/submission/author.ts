/**
 * After the data: From and Sender must belong to the member who logged in or to a delegation in force. Otherwise one
 * member could speak as another, with our signature under it (std 77).
 */
import type { Address, Mailbox } from "../mail/address.ts";
import { parseMailboxList } from "../mail/address.ts";
import type { Identity } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Delegation, MemberRecord } from "../store/port.ts";
import { foreignAddressIn } from "./from-name.ts";
import { type HeaderSender, readHeaderSender } from "./header-sender.ts";
import type { Transaction } from "./intake.ts";
import type { Parts } from "./parts.ts";
import { forbidden, malformed } from "./refusal.ts";
import { memberInStanding, refuseStanding } from "./sender.ts";

export interface Bound {
  /** The member in From, whose consents count; null for a sender who is no member. */
  readonly author: Identity | null;
  /** The member who logged in, as the store has it now. */
  readonly login: MemberRecord | null;
  /** False when nobody can say who speaks (two From fields, an unreadable header): such mail is never forwarded. */
  readonly certain: boolean;
}

type Needed = Pick<Parts, "config" | "store" | "clock">;

interface Rights {
  readonly own: ReadonlySet<string>;
  readonly delegated: readonly Delegation[];
}

/** @throws Refusal 550 5.7.1 for a name that is not the sender's, 554 5.6.0 for a header that names no one sender */
export async function bindAuthor(transaction: Transaction, message: Message, parts: Needed): Promise<Bound> {
  if (transaction.login === null) return bindUnknown(message, parts);
  const login = await memberInStanding(transaction.login, parts);
  const header = readHeaderSender(message);
  if (header === null) return { author: transaction.login, login, certain: false };
  const rights = await rightsOf(login, transaction, parts);
  const keys = refuseForeign(header, rights);
  const shown = new Set([...rights.own, ...rights.delegated.map((delegation) => delegation.address), ...keys]);
  refuseForeignNames(header, shown);
  return { author: await authorOf(header.from, login, rights, parts), login, certain: true };
}

/**
 * A relay in front that has no login for us binds its users to the reverse-path only, so there From must be the very
 * same member (DESIGN.md 4.1); delegations need a login.
 */
async function rightsOf(login: MemberRecord, transaction: Transaction, parts: Needed): Promise<Rights> {
  const { own, delegated } = await parts.store.sendableAddresses(login.id, parts.clock());
  const { session } = transaction;
  const loggedIn = session.identity !== null || session.xclientLogin !== null;
  return { own: new Set(own), delegated: loggedIn ? delegated : [] };
}

/** Out: the keys of all From mailboxes, each of which the login may use. */
function refuseForeign(header: HeaderSender, rights: Rights): string[] {
  const { sender } = header;
  if (sender && !rights.own.has(sender.key) && !speaksFor(sender, rights)) {
    throw forbidden(`Sender names <${sender.text}>, which is no address of yours`, "sender-not-yours");
  }
  for (const from of header.from) {
    if (rights.own.has(from.key) || speaksFor(from, rights)) continue;
    if (!rights.delegated.some((delegation) => delegation.address === from.key)) {
      throw forbidden(`From names <${from.text}>, which is no address of yours`, "from-not-yours");
    }
    // On behalf: the reader sees both names.
    if (!sender || !rights.own.has(sender.key)) {
      const what = `You may write for <${from.text}> on behalf only: name your own address in a Sender field`;
      throw forbidden(what, "sender-missing");
    }
  }
  return header.from.map((from) => from.key);
}

const speaksFor = (address: Address, rights: Rights): boolean =>
  rights.delegated.some(({ kind, address: key }) => key === address.key && kind !== "on-behalf");

function refuseForeignNames(header: HeaderSender, shown: ReadonlySet<string>): void {
  for (const value of header.values) {
    const foreign = foreignAddressIn(value, shown);
    if (foreign === null) continue;
    throw forbidden(`The name beside the sender's address shows another address, ${foreign}; remove it`, "from-name");
  }
}

/** One message speaks for one member: consent is asked for once. A shared mailbox that is no member's is the login's. */
async function authorOf(
  from: readonly Address[],
  login: MemberRecord,
  rights: Rights,
  parts: Needed,
): Promise<Identity> {
  const owners: Identity[] = [];
  for (const address of from) {
    const owner = rights.own.has(address.key) ? login : await parts.store.findMember(address.key);
    if (owner && owner.id !== login.id) refuseStanding(owner, parts, `The membership of <${address.text}>`);
    owners.push({ memberId: owner?.id ?? login.id, address });
  }
  const [first, ...others] = owners;
  if (!first) throw malformed("The From field names nobody", "no-from");
  if (others.some((other) => other.memberId !== first.memberId)) {
    throw forbidden("From names several members; one message speaks for one member", "from-several");
  }
  return first;
}

/** Mail that is forwarded unjudged may not bear a member's name: that would be a way round the judgement. */
async function bindUnknown(message: Message, parts: Needed): Promise<Bound> {
  if (readHeaderSender(message) === null) throw malformed("The sender of this message cannot be read", "from-syntax");
  for (const { address } of namedIn(message)) {
    if ((await parts.store.findMember(address.key)) === null) continue;
    throw forbidden(
      `<${address.text}> is a member's address, and this mail does not come from that member`,
      "unknown-sender",
    );
  }
  return { author: null, login: null, certain: true };
}

const namedIn = (message: Message): Mailbox[] =>
  message.headers
    .filter((field) => field.key === "from" || field.key === "sender")
    .flatMap((field) => parseMailboxList(field.value).mailboxes);
