/**
 * The durable truth as a port of whole verbs. Each verb is one transaction; no callback hands a transaction out, and no
 * verb does network I/O. Every verb may throw `StoreUnavailable`, which intake answers with 451 or 452 (std 37).
 */
import type { AuditEntry, ChainedEntry } from "../audit/entry.ts";
import type { Address } from "../mail/address.ts";
import type { Body, DsnRequest, Session, Submission } from "../mail/envelope.ts";
import type { Purpose } from "../mail/purpose.ts";
import type { SmtpReply } from "../mail/status.ts";
import type {
  Basis,
  ConsentStatus,
  EnvelopeState,
  Mode,
  ParticipationKind,
  PurposeLabel,
  Role,
  Scope,
  Standing,
} from "../mail/words.ts";
import type { NoticeOrder } from "../notices/notice.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { ActivePolicy, ModeException, Pack } from "../policy/pack.ts";

/** The store cannot do it now. `full` is a disk or quota that is full (452), otherwise 451. Nothing was written. */
export class StoreUnavailable extends Error {
  readonly full: boolean;
  constructor(message: string, options: ErrorOptions & { full?: boolean } = {}) {
    super(message, options);
    this.name = "StoreUnavailable";
    this.full = options.full ?? false;
  }
}

export interface Store
  extends IntakeVerbs,
    FactVerbs,
    PolicyVerbs,
    DeliveryVerbs,
    ReviewVerbs,
    RecordVerbs,
    TrailVerbs {
  /** Throws when it cannot write; for `/readyz`. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

// ---- intake -------------------------------------------------------------------------------------------------------

export interface MemberRecord {
  readonly id: string;
  readonly name: string;
  /** The primary address. */
  readonly address: string;
  readonly organisation: string;
  readonly standing: Standing;
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
  readonly language: string;
}

export interface LoginRecord {
  readonly member: MemberRecord;
  /** Named passwords, argon2id in PHC form. */
  readonly passwords: readonly { readonly name: string; readonly hash: string }[];
}

/** A right of `holder` to send under `address` (DESIGN.md 4.1), in force at the time asked for. */
export interface Delegation {
  readonly holder: string;
  readonly address: string;
  readonly kind: "send-as" | "on-behalf" | "shared-mailbox";
}

export interface SubmissionCommit {
  readonly submission: Submission;
  readonly message: {
    readonly subject: string;
    readonly messageId: string | null;
    readonly fingerprint: string;
    readonly inReplyTo: readonly string[];
    readonly automatic: boolean;
  };
  readonly purpose: Purpose;
  readonly judgement: Judgement;
  readonly policyVersion: number;
  readonly notices: readonly NoticeOrder[];
  /** Recorded, so that a resubmission gets the first answer again (DESIGN.md 4.3). */
  readonly reply: SmtpReply;
  /** How long held envelopes wait, milliseconds; what happens then is configured. */
  readonly heldUntil: number;
  /** When queued envelopes are given up, milliseconds since 1970. */
  readonly giveUpAt: number;
}

/** `stale`: a claim no longer holds and nothing was written; judge again. */
export type CommitOutcome =
  | { readonly kind: "committed"; readonly reply: SmtpReply }
  | { readonly kind: "repeated"; readonly reply: SmtpReply; readonly ref: string }
  | { readonly kind: "stale" };

export interface IntakeVerbs {
  /** By any address of the member, canonical key. */
  findLogin(addressKey: string): Promise<LoginRecord | null>;
  findMember(addressKey: string): Promise<MemberRecord | null>;
  /** Addresses (keys) that the member may send under: own ones and delegations in force at `now`. */
  sendableAddresses(
    memberId: string,
    now: number,
  ): Promise<{ readonly own: readonly string[]; readonly delegated: readonly Delegation[] }>;
  /** The answer given to the same login, digest and recipients since `since` whose reply may not have arrived. */
  findRepeat(
    submission: Submission,
    since: number,
  ): Promise<{ readonly ref: string; readonly reply: SmtpReply } | null>;
  commitSubmission(commit: SubmissionCommit): Promise<CommitOutcome>;
  /** The client went on after the reply: the same bytes again are meant as a second message. In memory, best effort. */
  replyArrived(ref: string): void;
  /** A refusal at MAIL, RCPT or DATA, before judgement: an audit entry each (DESIGN.md 4.2). */
  recordRefusals(entries: readonly AuditEntry[]): Promise<void>;
  /** A new name in the spool directory for a body being received; the file does not exist yet. */
  spoolPath(ref: string): string;
}

// ---- facts --------------------------------------------------------------------------------------------------------

export interface FactQuery {
  readonly now: number;
  readonly author: string;
  /** Canonical keys, in order of RCPT TO. */
  readonly recipients: readonly string[];
  readonly fingerprint: string;
  /** Message-IDs that this one answers. */
  readonly answers: readonly string[];
  /** Window of the counters, milliseconds. */
  readonly window: number;
}

export interface ConsentRow {
  readonly recipient: string;
  /** A member's id, an organisation's domain, or an address's key. */
  readonly grantee: string;
  readonly scope: Scope;
  readonly status: ConsentStatus;
  readonly basis: Basis | null;
  readonly purpose: PurposeLabel | null;
  readonly at: number;
  readonly until: number | null;
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
  };
  /** One per queried recipient, same order. */
  readonly recipients: readonly {
    readonly key: string;
    readonly member: MemberRecord | null;
    /** Records that name the sender, its organisation or everybody; any order. */
    readonly consents: readonly ConsentRow[];
    readonly suppressed: boolean;
    readonly unanswered: number;
    readonly repliedTo: boolean;
  }[];
  readonly lookAlikes: number;
  readonly recentRecipients: number;
  readonly events: readonly {
    id: string;
    name: string;
    starts: number;
    ends: number;
    place: string;
    approvedSideEvents: readonly string[];
  }[];
  readonly cases: readonly { against: string; complainant: string; witnesses: readonly string[]; state: string }[];
  readonly directorySize: number;
}

export interface FactVerbs {
  factRows(query: FactQuery): Promise<FactRows>;
}

// ---- policy -------------------------------------------------------------------------------------------------------

export interface PolicyVerbs {
  /** Writes an immutable version when the packs differ from the active one, with an audit entry of the difference. */
  activatePolicy(
    packs: readonly Pack[],
    modes: { global: Mode; exceptions: readonly ModeException[] },
    at: number,
  ): Promise<ActivePolicy>;
  /** From the store's rows, with the override in force at `now`. Cheap: cached, refreshed when another process wrote. */
  activePolicy(now: number): Promise<ActivePolicy | null>;
  overrideMode(mode: Mode | null, until: number | null, actor: string, reason: string, at: number): Promise<void>;
}

// ---- delivery -----------------------------------------------------------------------------------------------------

export interface DueEnvelope {
  readonly id: number;
  readonly ref: string;
  readonly recipient: Address;
  readonly dsn: DsnRequest;
  /** Attempts already made. */
  readonly attempts: number;
  readonly giveUpAt: number;
  readonly delayToldAt: number | null;
  readonly released: boolean;
}

/** All due envelopes of one message, with what is needed to send them. */
export interface DueMessage {
  readonly ref: string;
  readonly receivedAt: number;
  readonly session: Session;
  readonly reversePath: Address | null;
  readonly senderDomain: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly automatic: boolean;
  readonly language: string;
  readonly ret: "FULL" | "HDRS" | null;
  readonly envid: string | null;
  readonly body: Body;
  readonly envelopes: readonly DueEnvelope[];
}

export interface AttemptOutcome {
  readonly envelopeId: number;
  readonly at: number;
  readonly result: "delivered" | "temporary" | "permanent";
  /** The smart host's reply, or ours; one line. */
  readonly reply: string;
  readonly status: string;
  readonly remoteMta: string;
  /** For `temporary`: when to try again. */
  readonly nextAt?: number;
}

export interface DueNotice {
  readonly id: number;
  readonly order: NoticeOrder;
  readonly ref: string;
  readonly createdAt: number;
  readonly attempts: number;
  readonly original: {
    readonly subject: string;
    readonly messageId: string | null;
    readonly receivedAt: number;
    readonly envid: string | null;
    readonly ret: "FULL" | "HDRS" | null;
    /** The header of the original where it is still there, for DSNs; else empty. */
    readonly header: Buffer;
  };
}

export interface DeliveryVerbs {
  /**
   * Leases due queued envelopes until `leaseUntil`, oldest first. Standing, suppression and consent are checked afresh
   * in the same transaction; what fails ends as `failed` with a `stopped` notice and is not returned. A lease that ran
   * out is due again.
   */
  claimDue(claim: { now: number; leaseUntil: number; limit: number }): Promise<readonly DueMessage[]>;
  /** Records attempts, ends or reschedules envelopes, queues DSNs; bodies of ended messages are deleted. */
  recordAttempts(
    outcomes: readonly AttemptOutcome[],
    notices: readonly { ref: string; order: NoticeOrder }[],
  ): Promise<void>;
  /** When the next queued envelope or notice is due; null when none waits. */
  nextDueAt(): Promise<number | null>;
  claimNotices(claim: { now: number; leaseUntil: number; limit: number }): Promise<readonly DueNotice[]>;
  settleNotice(
    id: number,
    outcome: { at: number; result: "sent" | "later" | "failed"; reply: string; nextAt?: number },
  ): Promise<void>;
  /** Called back after each commit that may have made something due, by this process or another. */
  onWork(listener: () => void): void;
  /** Held envelopes past their age get the configured fate, with a notice each. Returns how many. */
  expireHeld(now: number, fate: "refuse" | "release"): Promise<number>;
  /** Removes spool files that belong to no message and are older than an hour. Returns how many. */
  sweepSpool(now: number): Promise<number>;
}

// ---- review -------------------------------------------------------------------------------------------------------

export interface HeldEnvelope {
  readonly recipient: string;
  readonly state: EnvelopeState;
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  /** Who decided, when it ended or was released. */
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
}

export interface HeldMessage {
  readonly ref: string;
  readonly receivedAt: number;
  readonly heldUntil: number;
  readonly sender: string;
  readonly subject: string;
  readonly size: number;
  readonly purpose: PurposeLabel;
  readonly confidence: number;
  readonly policyVersion: number;
  readonly findings: Judgement["findings"];
  /** Every envelope of the message, not only held ones. */
  readonly envelopes: readonly HeldEnvelope[];
}

/** There is no held message of that reference. */
export class NotHeld extends Error {
  constructor(ref: string) {
    super(`${ref}: no held message has this reference`);
    this.name = "NotHeld";
  }
}

export type DecisionKind = "release" | "refuse" | "withdraw";

export interface Decision {
  readonly ref: string;
  /** Address keys; null for all that are held. */
  readonly recipients: readonly string[] | null;
  readonly actor: string;
  readonly reason: string;
  readonly at: number;
  /** For releases: when to give up delivery, milliseconds since 1970. */
  readonly giveUpAt?: number;
}

export interface ReviewVerbs {
  listHeld(filter: { limit: number; before?: number }): Promise<readonly HeldMessage[]>;
  /** With the body where asked for; a view of held content is an audit entry. */
  showHeld(
    ref: string,
    view: { body: boolean; actor: string; at: number },
  ): Promise<{ message: HeldMessage; body: Body | null } | null>;
  /** Returns the recipients decided; empty when none of them was held any more. Throws `NotHeld` for an unknown ref. */
  decideHeld(kind: DecisionKind, decision: Decision): Promise<readonly string[]>;
}

// ---- records ------------------------------------------------------------------------------------------------------

export interface MemberInput {
  readonly id: string;
  readonly name: string;
  readonly address: Address;
  readonly aliases: readonly Address[];
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly standing: Standing;
  readonly phone: string;
  readonly listed: boolean;
  readonly groups: readonly string[];
  readonly language: string;
}

export interface ConsentInput {
  readonly recipient: Address;
  /** A member's address or id, or an organisation's domain. */
  readonly grantee: string;
  readonly scope: Scope;
  readonly status: ConsentStatus;
  readonly basis: Basis | null;
  readonly purpose: PurposeLabel | null;
  readonly at: number;
  readonly until: number | null;
  readonly evidence: string;
}

export interface EventInput {
  readonly id: string;
  readonly name: string;
  readonly starts: number;
  readonly ends: number;
  readonly place: string;
  readonly approvedSideEvents: readonly string[];
}

export interface ParticipationInput {
  readonly event: string;
  /** A member's id or address. */
  readonly member: string;
  readonly as: ParticipationKind;
  readonly from: number | null;
  readonly until: number | null;
}

/** What an import did, or would do. Rows are counted from 1 as in the input array. */
export interface ImportOutcome {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly row: number; readonly reason: string }[];
}

export interface ImportContext {
  readonly actor: string;
  readonly at: number;
  readonly dryRun: boolean;
}

export interface RecordVerbs {
  importMembers(rows: readonly MemberInput[], context: ImportContext): Promise<ImportOutcome>;
  importConsents(rows: readonly ConsentInput[], context: ImportContext): Promise<ImportOutcome>;
  importEvents(rows: readonly EventInput[], context: ImportContext): Promise<ImportOutcome>;
  importParticipations(rows: readonly ParticipationInput[], context: ImportContext): Promise<ImportOutcome>;
  /** Adds or replaces the password of that name; null removes it. False when there is no such member. */
  setPassword(addressKey: string, name: string, hash: string | null, actor: string, at: number): Promise<boolean>;
  setStanding(addressKey: string, standing: Standing, reason: string, actor: string, at: number): Promise<boolean>;
  setDelegation(
    holderKey: string,
    delegation: { address: Address; kind: Delegation["kind"]; from: number | null; until: number | null },
    actor: string,
    at: number,
  ): Promise<boolean>;
  suppress(address: Address, reason: string, actor: string, at: number): Promise<void>;
}

// ---- trail --------------------------------------------------------------------------------------------------------

export interface TrailVerbs {
  /** Entries with `seq` greater than `after`, in order, at most `limit`. */
  auditEntries(after: number, limit: number): Promise<readonly ChainedEntry[]>;
  /** Counts for metrics and the command line. */
  counts(): Promise<{ queued: number; held: number; heldOldestAt: number | null; noticesDue: number }>;
}
