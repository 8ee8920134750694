/** What judgement may know, read in one go. */
import type { Basis, COMPLAINT, ConsentStatus, ParticipationKind, PurposeLabel, Scope } from "../../mail/words.ts";
import type { MemberRecord } from "./intake.ts";

export interface FactQuery {
  readonly now: number;
  readonly author: string;
  /** Canonical keys, in order of RCPT TO. */
  readonly recipients: readonly string[];
  readonly fingerprint: string;
  readonly sketch: readonly number[];
  /** What the message names that could be an entry of the directory: addresses, phones, names. */
  readonly mentions: Mentions;
  /** Message-IDs that this one answers. */
  readonly answers: readonly string[];
  /** Window of the counters, milliseconds. */
  readonly window: number;
  /** Grants on somebody else's word from before this time have ended. Milliseconds since 1970. */
  readonly attestedSince: number;
}

export interface Mentions {
  /** Canonical keys. */
  readonly addresses: readonly string[];
  /** As `phoneKey` makes them. */
  readonly phones: readonly string[];
  /** As `nameKey` makes them. */
  readonly names: readonly string[];
}

export interface ConsentRow {
  /** Grows in the order in which records were made, whenever what they say was said; not given where none knows it. */
  readonly id?: number;
  readonly recipient: string;
  /** A member's id, an organisation's domain, an address's key, or `EVERYBODY`. */
  readonly grantee: string;
  readonly scope: Scope;
  readonly status: ConsentStatus;
  readonly basis: Basis | typeof COMPLAINT | null;
  readonly purpose: PurposeLabel | null;
  readonly at: number;
  readonly until: number | null;
  /** It counts no more since then; null, and where it is not given: it stands. */
  readonly annulled?: Annulment | null;
}

/** `undone`: its own person took it back. `struck`: somebody else made it, and its person says that it is not so. */
export interface Annulment {
  readonly kind: "undone" | "struck";
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Rows as the store or a facts file has them; `facts/` turns them into Facts. */
export interface FactRows {
  readonly sender: {
    readonly member: MemberRecord | null;
    readonly sponsorships: readonly { event: string; from: number | null; until: number | null }[];
    readonly participations: readonly {
      event: string;
      as: ParticipationKind;
      from: number | null;
      until: number | null;
    }[];
    readonly approvals: readonly { subject: string; until: number | null; recipients: number | null }[];
    /** People whose consent rests on this sender's word alone, in force at `now`. */
    readonly attested: number;
  };
  /** One per queried recipient, same order. */
  readonly recipients: readonly {
    readonly key: string;
    readonly member: MemberRecord | null;
    /** Records that name the sender or its organisation, given at any address of this person; any order. */
    readonly consents: readonly ConsentRow[];
    /** Titles of events that this recipient declined towards the sender by calendar, lower case. */
    readonly declinedEvents: readonly string[];
    readonly suppressed: boolean;
    readonly unanswered: number;
    readonly repliedTo: boolean;
    /** Pair clearances in force; absent where there are none. */
    readonly cleared?: readonly { readonly rule: string | null; readonly purpose: PurposeLabel | null }[];
  }[];
  readonly lookAlikes: number;
  readonly recentRecipients: number;
  readonly strangers: number;
  readonly lastHour: number;
  readonly lastDay: number;
  readonly events: readonly {
    id: string;
    name: string;
    starts: number;
    ends: number;
    place: string;
    approvedSideEvents: readonly string[];
  }[];
  readonly cases: readonly {
    against: string;
    complainant: string;
    witnesses: readonly string[];
    state: string;
    closedAt: number | null;
  }[];
  /** Of those that the query's mentions name. */
  readonly directory: readonly { name: string; address: string; phone: string }[];
  readonly directorySize: number;
}

export interface FactVerbs {
  factRows(query: FactQuery): Promise<FactRows>;
}
