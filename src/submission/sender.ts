/** Who is charged with a transaction, and whether it may use this reverse-path (DESIGN.md 4.1, std 77, 88). */
import { addressKey, isAddressFault, parsePath } from "../mail/address.ts";
import type { Identity } from "../mail/envelope.ts";
import type { MemberRecord } from "../store/port.ts";
import type { MailCommand, WireSession } from "./intake.ts";
import type { Parts } from "./parts.ts";
import { forbidden, Refusal } from "./refusal.ts";

type Needed = Pick<Parts, "config" | "store" | "clock">;

/**
 * At MAIL. Out: the member who is charged; null for a sender who is no member on a trusted listener that forwards such
 * mail unjudged. A null reverse-path is taken from a member.
 * @throws Refusal 530 5.7.0 without login, 550 5.7.1 for a standing, an unknown sender or a foreign reverse-path
 */
export async function senderOf(command: MailCommand, session: WireSession, parts: Needed): Promise<Identity | null> {
  const identity = session.identity ?? (await vouchedFor(command, session, parts));
  if (identity === null) return null;
  const member = await memberInStanding(identity, parts);
  if (command.reversePath === null) return identity;
  const rights = await parts.store.sendableAddresses(member.id, parts.clock());
  const { key, text } = command.reversePath;
  const mayUse = rights.own.includes(key) || rights.delegated.some((delegation) => delegation.address === key);
  if (!mayUse) {
    throw forbidden(`<${text}> is no address of yours: send under your own or one delegated to you`, "reverse-path");
  }
  return identity;
}

/**
 * The member behind an identity, as the store has it now.
 * @throws Refusal 550 5.7.1 when suspended or cancelled, in every mode, or no member any more
 */
export async function memberInStanding(identity: Identity, parts: Needed): Promise<MemberRecord> {
  const member = await parts.store.findMember(identity.address.key);
  if (!member || member.id !== identity.memberId) {
    throw forbidden("This login belongs to no member any more", "no-member");
  }
  refuseStanding(member, parts, "Your membership");
  return member;
}

/** Suspended and cancelled members send nothing; `every-message-held` is for rule `sender/standing` to judge. */
export function refuseStanding(member: MemberRecord, parts: Pick<Parts, "config">, whose: string): void {
  if (member.standing !== "suspended" && member.standing !== "cancelled") return;
  const contact = parts.config.association.contact || `postmaster@${parts.config.hostname}`;
  throw forbidden(`${whose} is ${member.standing}, so this mail cannot be sent; ask ${contact}`, "standing");
}

/**
 * On a trusted listener: XCLIENT LOGIN where the peer gave one (the wire takes it from named peers only), else the
 * reverse-path, which the relay bound to its own login.
 */
async function vouchedFor(command: MailCommand, session: WireSession, parts: Needed): Promise<Identity | null> {
  if (session.listenerConfig.kind !== "trusted") throw new Refusal(530, "5.7.0", "Log in first", "not-authenticated");
  const key = session.xclientLogin === null ? command.reversePath?.key : addressKey(session.xclientLogin);
  const member = key ? await parts.store.findMember(key) : null;
  if (!member) return unknownSender(command, session, parts);
  const named = session.xclientLogin === null ? command.reversePath : parsePath(session.xclientLogin.trim());
  const address = named && !isAddressFault(named) ? named : parsePath(member.address);
  if (isAddressFault(address)) throw new Error(`member ${member.id} has no address that can stand in an envelope`);
  return { memberId: member.id, address };
}

/** Never a way round the judgement: whoever is unknown may not borrow a member's reverse-path either. */
async function unknownSender(command: MailCommand, session: WireSession, parts: Needed): Promise<null> {
  const borrowed = command.reversePath !== null && (await parts.store.findMember(command.reversePath.key)) !== null;
  if (session.listenerConfig.unknown_sender === "forward" && !borrowed) return null;
  throw forbidden("The sender is no member, and this gateway takes mail of members only", "unknown-sender");
}
