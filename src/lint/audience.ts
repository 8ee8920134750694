/**
 * Whose mail the rules are about (clauses.md, "What the rules are not for"). Both associations live from members writing
 * to each other: mail within one organisation, true replies, and the association's own mail are nobody's business here.
 */
import type { Facts, RecipientFacts, SenderFacts } from "./facts.ts";

export type AppliesTo = "members" | "anybody";

/**
 * Indexes of the recipients that rules of a pack concern. `members`: first contact between members of different
 * organisations. `anybody`: non-members too, and senders who are none; colleagues, replies and the association's own
 * mail are left alone there as well, because no bulk-mail law means them.
 */
export function audience(appliesTo: AppliesTo, facts: Facts): number[] {
  const { sender } = facts;
  return facts.recipients.flatMap((recipient, index) => (leftAlone(appliesTo, sender, recipient) ? [] : [index]));
}

/** Why the rules of a pack leave a recipient alone, in words; null where they concern it. */
export function leftAlone(appliesTo: AppliesTo, sender: SenderFacts, recipient: RecipientFacts): string | null {
  if (appliesTo === "members" && !sender.member) return "the sender is no member";
  if (appliesTo === "members" && !recipient.member) return "no member";
  if (recipient.repliedTo) return "a reply to them";
  if (areColleagues(sender, recipient)) return "same organisation";
  return isOwnGroup(sender, recipient) ? "the association's own mail" : null;
}

/**
 * Indexes of the recipients outside the sender's organisation, members or not: what a member must not hand out, such as the
 * directory, concerns them all (ala.ns.9), an answer to a non-member's request included. Left alone: colleagues, members
 * who are answered, and the association's own mail to its groups.
 */
export function outsiders(facts: Facts): number[] {
  const { sender } = facts;
  if (!sender.member) return [];
  return facts.recipients.flatMap((recipient, index) => {
    const isOutside = recipient.member ? isFirstHand(sender, recipient) : !areColleagues(sender, recipient);
    return isOutside ? [index] : [];
  });
}

/**
 * A member whom the sender writes to unasked and without a relationship on record: no colleague, no reply, not the
 * association's own mail. Who writes to many of these has them from somewhere, such as the directory (iaop.ns.4).
 */
export const isStranger = (sender: SenderFacts, recipient: RecipientFacts): boolean =>
  recipient.member && !recipient.will.direct && isFirstHand(sender, recipient);

const isFirstHand = (sender: SenderFacts, recipient: RecipientFacts): boolean =>
  !recipient.repliedTo && !areColleagues(sender, recipient) && !isOwnGroup(sender, recipient);

/** Providers whose domain says nothing about where a person works. */
const PUBLIC_PROVIDERS = new Set([
  ...["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "ymail.com"],
  ...["aol.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "gmx.com", "gmx.de", "gmx.net"],
  ...["web.de", "mail.com", "fastmail.com", "zoho.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net"],
  ...[
    "orange.fr",
    "free.fr",
    "laposte.net",
    "t-online.de",
    "uol.com.br",
    "terra.com.br",
    "hotmail.co.uk",
    "yahoo.co.uk",
  ],
]);

/** Whether a domain belongs to a provider of mailboxes for everybody. @param domain lower case */
export const isPublicProvider = (domain: string): boolean => PUBLIC_PROVIDERS.has(domain);

const plain = (organisation: string): string => organisation.trim().toLowerCase();

/**
 * People of one organisation; a domain below another belongs to it (`london.firm.example`). An organisation that is unknown,
 * or only a mailbox provider, makes nobody a colleague.
 */
export function areColleagues(sender: SenderFacts, recipient: RecipientFacts): boolean {
  const [one, other] = [plain(sender.organisation), plain(recipient.organisation)];
  return isWithin(one, other) || isWithin(other, one);
}

const isWithin = (part: string, whole: string): boolean =>
  whole !== "" && !PUBLIC_PROVIDERS.has(whole) && (part === whole || (isDomain(whole) && part.endsWith(`.${whole}`)));

/** A name of one label is a name, or a top-level domain: everybody is below `example`. */
const isDomain = (organisation: string): boolean => /^[^\s.]+\.[^\s]+$/.test(organisation);

/**
 * Mail of officers and staff to their own group is the association's own. Staff that is in no group works for the whole
 * association, and its members are the group; an officer always speaks for a group that has a name.
 */
function isOwnGroup(sender: SenderFacts, recipient: RecipientFacts): boolean {
  const isStaff = sender.roles.includes("staff");
  if (isStaff && sender.groups.length === 0) return recipient.member;
  const speaksForGroup = isStaff || sender.roles.includes("officer");
  return speaksForGroup && recipient.groups.some((group) => sender.groups.includes(group));
}
