/** All that a rule may know beyond the message, gathered in one go before judgement (DESIGN.md 4). */
import type { Address } from "../mail/address.ts";
import type { Basis, ParticipationKind, PurposeLabel, Role, Scope, Standing } from "../mail/words.ts";

/** A consent that is in force now. */
export interface ConsentInForce {
  readonly scope: Scope;
  readonly basis: Basis;
  /** Milliseconds since 1970; `until` is exclusive, null means without end. */
  readonly at: number;
  readonly until: number | null;
  /** `attested` and `imported` are weaker (DESIGN.md 6). */
  readonly weak: boolean;
}

/** A refusal that is in force now. */
export interface Refusal {
  readonly status: "withdrawn" | "declined";
  readonly scope: Scope;
  /** For declines of one kind of mail only. */
  readonly purpose: PurposeLabel | null;
  readonly at: number;
}

/** The recipient's will towards this sender, folded from the ledger by `consent/will.ts`. */
export interface Will {
  readonly granted: Readonly<Partial<Record<Scope, ConsentInForce>>>;
  readonly refused: readonly Refusal[];
  /** Any scope in force is a direct relationship. */
  readonly direct: boolean;
}

export interface Period {
  readonly from: number | null;
  /** Exclusive. */
  readonly until: number | null;
}

export interface SenderFacts {
  readonly address: Address;
  readonly member: boolean;
  readonly memberId: string | null;
  readonly organisation: string;
  /** Roles in force now. */
  readonly roles: readonly Role[];
  readonly standing: Standing;
  /** When the membership ended, milliseconds since 1970, if it has; null while it runs. What follows is a rule's option. */
  readonly lapsedAt: number | null;
  readonly groups: readonly string[];
  /** How many people's consent stands on this sender's word alone (basis `attested`, in force). */
  readonly attested: number;
  readonly sponsorships: readonly ({ readonly event: string } & Period)[];
  readonly participations: readonly ({ readonly event: string; readonly as: ParticipationKind } & Period)[];
  readonly approvals: readonly {
    readonly subject: string;
    readonly until: number | null;
    readonly recipients: number | null;
  }[];
}

export interface RecipientFacts {
  readonly address: Address;
  readonly member: boolean;
  readonly memberId: string | null;
  readonly organisation: string;
  readonly groups: readonly string[];
  readonly will: Will;
  /** Titles of events whose invitation from this sender they declined in their calendar; lower case, single spaces. */
  readonly declinedEvents: readonly string[];
  readonly suppressed: boolean;
  /** Messages to this recipient since their last reply. */
  readonly unanswered: number;
  /** This message answers the recipient's own message. */
  readonly repliedTo: boolean;
  /** What staff cleared between this sender and this recipient: a rule or a purpose each. Absent where nothing is. */
  readonly cleared?: readonly Cleared[];
}

/** One of the two is set. */
export interface Cleared {
  readonly rule: string | null;
  readonly purpose: PurposeLabel | null;
}

export interface EventFacts {
  readonly id: string;
  readonly name: string;
  readonly starts: number;
  readonly ends: number;
  readonly place: string;
  readonly approvedSideEvents: readonly string[];
}

export interface CaseFacts {
  readonly against: string;
  readonly complainant: string;
  readonly witnesses: readonly string[];
  /** `open`, or how it ended. */
  readonly state: string;
  /** When it ended, milliseconds since 1970; null while it is open, or when nobody wrote it down. */
  readonly closedAt: number | null;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

/** What rules may count over; each is a number in `Facts.history`. */
export type CounterWord = "lookAlikes" | "recentRecipients" | "strangers" | "lastHour" | "lastDay";

export interface Facts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sender: SenderFacts;
  /** In the order of RCPT TO. */
  readonly recipients: readonly RecipientFacts[];
  readonly history: {
    /** Distinct other recipients that got a look-alike from this sender in the window. */
    readonly lookAlikes: number;
    /** Distinct recipients of this sender in the window, any message. */
    readonly recentRecipients: number;
    /** Distinct members in the window that had no relationship with this sender when they were written to (`isStranger`). */
    readonly strangers: number;
    /** Distinct recipients of the last hour and the last 24 hours, any message. */
    readonly lastHour: number;
    readonly lastDay: number;
    /** Start of the window, milliseconds since 1970. */
    readonly since: number;
    /** Names of the counters, for claims. */
    readonly counters: Readonly<Record<CounterWord, string>>;
  };
  readonly events: readonly EventFacts[];
  readonly cases: readonly CaseFacts[];
  /** Entries that the message may name, of all that the membership directory lists, and how many those are. */
  readonly directory: { readonly entries: readonly DirectoryEntry[]; readonly size: number };
  readonly mediaDomains: readonly string[];
}
