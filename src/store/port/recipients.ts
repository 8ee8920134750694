/** What people who are no users of ours decide, through links in mail (DESIGN.md 4.9): the recipient's side of the truth. */
import type { Address } from "../../mail/address.ts";
import type { Basis, COMPLAINT, ConsentStatus, PurposeLabel, Scope } from "../../mail/words.ts";

/** A key of links in mail; see `consent/tokens`. */
export interface TokenKey {
  readonly id: number;
  /** 64 octets. */
  readonly secret: Uint8Array;
  readonly madeAt: number;
}

export interface PersonRecord {
  readonly id: number;
  /** Opaque; the trail names `person:<ref>`. */
  readonly ref: string;
  readonly address: string;
  readonly key: string;
  /** Of the member that it is; empty for others. */
  readonly language: string;
  readonly suppressed: boolean;
}

/** Whom mail is from, as a recipient may know it. */
export interface SenderRecord {
  /** A member's id. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly organisation: string;
}

/** One recipient's copy of one message: what a footer's link, a bounce and a complaint are about. */
export interface SentEnvelope {
  readonly id: number;
  readonly ref: string;
  readonly recipient: PersonRecord;
  /** The author; null for mail that was forwarded unjudged. */
  readonly sender: SenderRecord | null;
  readonly subject: string;
  readonly purpose: PurposeLabel;
  /** BCP 47, of the message's words; empty in doubt. */
  readonly language: string;
  readonly receivedAt: number;
  readonly state: string;
  /** Where failures are reported; null for `<>`. */
  readonly reversePath: string | null;
}

/** One thing that a person says of what they want, in their own name. */
export interface Statement {
  /** A member's id, an organisation's domain, or `EVERYBODY`. */
  readonly grantee: string;
  readonly scope: Scope;
  readonly status: ConsentStatus;
  readonly basis: Basis | typeof COMPLAINT | null;
  readonly purpose: PurposeLabel | null;
  readonly until: number | null;
}

/** Stands as the grantee of what a person says to all senders at once. */
export const EVERYBODY = "*";

/** How a statement came about, for the ledger (std 98). */
export interface StatementContext {
  readonly person: number;
  readonly at: number;
  /** Where they said it: `page 203.0.113.7`, `mail`, `one-click`. */
  readonly source: string;
  /** The words that were shown when they said it. */
  readonly wording: string;
  /** The ref of the message that it is about; empty for none. */
  readonly message: string;
}

export interface ConsentRequestRecord {
  readonly id: number;
  readonly person: PersonRecord;
  readonly member: SenderRecord;
  readonly scope: Scope;
  readonly state: "asked" | "granted" | "refused";
  readonly askedAt: number;
  readonly answeredAt: number | null;
  /** Of the person, else of the member; may be empty. */
  readonly language: string;
}

export interface ConsentAsk {
  /** A member's id or address key. */
  readonly member: string;
  readonly recipient: Address;
  readonly scope: Scope;
  readonly at: number;
  readonly actor: string;
  /** For the letter where the recipient has none. */
  readonly language: string;
  /** How many a member may ask in a day, and how long the same pair is not asked again (milliseconds). */
  readonly perDay: number;
  readonly pause: number;
}

/** All whom one mail names. */
export interface ConsentAsks extends Omit<ConsentAsk, "recipient"> {
  readonly recipients: readonly Address[];
  /** Tells the member whom it asked and whom not, where both are there; it answers their own mail. */
  readonly letter: {
    /** The login's own address, and language. */
    readonly to: string;
    readonly language: string;
    readonly about: {
      readonly ref: string;
      readonly subject: string;
      readonly messageId: string | null;
      readonly receivedAt: number;
    };
  };
}

/**
 * `unwanted`: they refused this sender or all mail; said in the words of a plain refusal, whatever the reason. `granted`: it
 * is in force already. `waiting`: they were asked within the pause. `over`: too many today. `busy`: they were asked by
 * others too often this week.
 */
export type AskOutcome =
  | { readonly kind: "asked"; readonly id: number }
  | { readonly kind: "unwanted" | "granted" | "waiting" | "over" | "busy" | "no-member" | "oneself" };

/** A message in which somebody asks a member to write, as the member hands it in. */
export interface RequestEvidence {
  /** The member's id. */
  readonly member: string;
  /** Who asked. */
  readonly recipient: Address;
  readonly scope: Scope;
  /** Whether it is proven that they wrote it; else it is the member's word. */
  readonly basis: "confirmed-by-recipient" | "attested";
  /** When they wrote it, and how long it counts. */
  readonly askedAt: number;
  readonly until: number;
  /** What proves it, or why it does not; with an excerpt of their words. */
  readonly text: string;
  /** Its Message-ID; empty for none. */
  readonly message: string;
  /** The domain that signed it; empty for none. */
  readonly source: string;
  readonly at: number;
  readonly actor: string;
  /** For the letter where the recipient has none. */
  readonly language: string;
  /** How many a member may hand in in a day. */
  readonly perDay: number;
}

/**
 * `recorded`: it is in the ledger, and they are told. `granted`: what it proves is in force already. `unwanted`: they refused
 * this sender after they wrote it, or struck the member's word; said in the words of a plain refusal, whatever the reason.
 */
export type RequestOutcome = "recorded" | "granted" | "unwanted" | "over" | "no-member" | "oneself";

export interface BounceInput {
  readonly envelope: number;
  /** RFC 3463. */
  readonly status: string;
  /** One line, printable. */
  readonly diagnostic: string;
  readonly remoteMta: string;
  readonly at: number;
  /** `failed` or `delayed` of RFC 3464; a delay is recorded and nothing more. */
  readonly action: "failed" | "delayed";
  /** Soft failures of one person within 30 days until it counts as hard. */
  readonly softLimit: number;
}

export interface RecipientVerbs {
  /** Newest first; there is always one. */
  tokenKeys(): Promise<readonly TokenKey[]>;
  /** A new key seals from now on; the others still open. Returns its id. */
  rotateTokenKey(actor: string, at: number): Promise<number>;
  findPerson(id: number): Promise<PersonRecord | null>;
  /** By envelope id; null when there is none, or its person was erased. */
  sentEnvelope(id: number): Promise<SentEnvelope | null>;
  /**
   * Appends what a person says. A refusal that is in force already, word for word, appends nothing. Returns the ids of the
   * records that now say so, old or new. Envelopes that wait are stopped by the fresh check.
   */
  state(statements: readonly Statement[], context: StatementContext): Promise<readonly number[]>;
  /**
   * A person takes back own records (`undone`), or strikes those that others made (`struck`). Only records about this
   * person, each once. Returns how many it annulled.
   */
  annul(
    consents: readonly number[],
    kind: "undone" | "struck",
    context: { readonly person: number; readonly at: number },
  ): Promise<number>;
  /** Owes a letter with an `own` link, unless this address had `perHour` of them within an hour, or all had `overall`. Always silent. */
  requestLink(request: {
    readonly address: Address;
    readonly at: number;
    readonly language: string;
    readonly perHour: number;
    readonly overall: number;
  }): Promise<void>;
  /** Asks, and owes the letter; or says why not. */
  askConsent(ask: ConsentAsk): Promise<AskOutcome>;
  /** Asks each, all or none of it on disk, and owes the member a letter where some were asked and some were not. In their order. */
  askConsents(asks: ConsentAsks): Promise<readonly AskOutcome[]>;
  /** Puts it on record, and owes the person a letter that says so, from which they can strike it; or says why not. */
  recordRequest(evidence: RequestEvidence): Promise<RequestOutcome>;
  consentRequest(id: number): Promise<ConsentRequestRecord | null>;
  /**
   * The person's answer: a record of the ledger (`confirmed-by-recipient`, or a decline) and a notice to the member. The same
   * answer again changes nothing, another one is a newer record. Null when there is no such request.
   */
  answerConsent(
    id: number,
    answer: "granted" | "refused",
    context: Omit<StatementContext, "person" | "message">,
  ): Promise<ConsentRequestRecord | null>;
  /**
   * What came back for an envelope: an attempt on record, a DSN to the sender where NOTIFY allows it, and, for a mailbox
   * that does not exist, a suppression (std 75). False when the envelope is unknown, was never sent, or had the same
   * bounce already.
   */
  recordBounce(bounce: BounceInput): Promise<boolean>;
  /** Ends a suppression. False when there was none. */
  liftSuppression(address: Address, reason: string, actor: string, at: number): Promise<boolean>;
  /** Mail to postmaster@ is owed to whom it concerns, whole. */
  relayInbound(relay: {
    readonly ref: string;
    readonly to: string;
    readonly from: string;
    readonly subject: string;
    readonly bytes: Uint8Array;
    readonly at: number;
  }): Promise<void>;
  /** What came back for an envelope is owed to its sender, whole. False when there is nobody to tell. */
  returnInbound(returned: {
    readonly envelope: number;
    /** Of the mail that came. */
    readonly ref: string;
    readonly bytes: Uint8Array;
    readonly at: number;
  }): Promise<boolean>;
  /** Inbound mail that was read and did nothing: why, for the trail. Bounded by the caller. */
  ignoreInbound(ref: string, why: string, at: number): Promise<void>;
}
