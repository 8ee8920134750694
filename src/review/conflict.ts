/**
 * Nobody decides on mail that they are a party to (clause ala.ce.3): their own, mail to them, mail from or to their own
 * organisation. PURE; the API, its pages and the search for mail that nobody may decide ask the same.
 */

export interface Reviewer {
  /** Canonical keys of all addresses known of them: the account's, and those of the member behind it. */
  readonly addresses: readonly string[];
  /** The account's and that of the member behind it: domains as a rule; empty ones count for nothing. */
  readonly organisations: readonly string[];
  /** Groups whose members' mail they see and decide; empty for everybody's. */
  readonly groups: readonly string[];
}

export interface Side {
  /** Canonical keys. */
  readonly addresses: readonly string[];
  /** Domains of those addresses, and organisations on record. */
  readonly organisations: readonly string[];
}

/** Who a message is from and to. */
export interface Parties {
  readonly senders: Side;
  readonly recipients: Side;
  /** Of its author. */
  readonly groups: readonly string[];
}

export interface Lift {
  /** Named to decide what nobody else may: groups and organisations are no bar, being a party is. Default false. */
  readonly named?: boolean;
}

/** Why this person may not decide it, in words for them; null: they may. */
export function barredFrom(reviewer: Reviewer, parties: Parties, { named = false }: Lift = {}): string | null {
  const { senders, recipients } = parties;
  if (shares(reviewer.addresses, senders.addresses)) return "you sent it yourself: somebody else decides";
  if (shares(reviewer.addresses, recipients.addresses)) return "it is addressed to you: somebody else decides";
  if (named) return null;
  if (areOf(reviewer.organisations, senders.organisations))
    return "it comes from your own organisation: somebody else decides";
  if (areOf(reviewer.organisations, recipients.organisations))
    return "it goes to your own organisation: somebody else decides";
  return maySee(reviewer.groups, parties.groups) ? null : "its sender is in none of your groups";
}

/** No groups: everybody's mail. */
export const maySee = (own: readonly string[], authors: readonly string[]): boolean =>
  own.length === 0 || shares(own, authors);

const shares = (some: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(others);
  return some.some((one) => known.has(one));
};

export const areOf = (own: readonly string[], others: readonly string[]): boolean =>
  own.some((one) => worksFor(one, others));

/** The same name, or a domain beneath it: mail.example.org is example.org's. What has no dot is nobody's domain. */
function worksFor(organisation: string, others: readonly string[]): boolean {
  const own = organisation.trim().toLowerCase();
  if (own === "") return false;
  return others.some((other) => {
    const name = other.toLowerCase();
    if (name === own) return true;
    return name.includes(".") && own.includes(".") && (name.endsWith(`.${own}`) || own.endsWith(`.${name}`));
  });
}
