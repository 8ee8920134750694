/** What intake asks of the truth: who may log in and send, and the one transaction that makes a 250 true. */
import type { AuditEntry } from "../../audit/entry.ts";
import type { OwnWords } from "../../consent/own-words.ts";
import type { Submission } from "../../mail/envelope.ts";
import type { Purpose } from "../../mail/purpose.ts";
import type { SmtpReply } from "../../mail/status.ts";
import type { Role, Standing } from "../../mail/words.ts";
import type { NoticeOrder } from "../../notices/notice.ts";
import type { Judgement } from "../../policy/judgement.ts";

export interface MemberRecord {
  readonly id: string;
  readonly name: string;
  /** The primary address. */
  readonly address: string;
  readonly organisation: string;
  readonly standing: Standing;
  /** When the membership ends or ended, milliseconds since 1970; null for without end. */
  readonly until: number | null;
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

/** What a message says of its author's will; the commit finds out towards whom (DESIGN.md 6). */
export interface Teaching {
  /** Message-IDs that it answers: In-Reply-To, then References from the newest. */
  readonly answers: readonly string[];
  readonly own: OwnWords;
  /** Answers to invitations (RFC 5546 REPLY): the event's title, lower case, one space between words. */
  readonly events: readonly { readonly name: string; readonly declined: boolean }[];
}

export interface SubmissionCommit {
  readonly submission: Submission;
  readonly message: {
    readonly subject: string;
    readonly messageId: string | null;
    readonly fingerprint: string;
    readonly sketch: readonly number[];
    readonly inReplyTo: readonly string[];
    readonly automatic: boolean;
    /** BCP 47, of its words; null or absent in doubt. Its sender is told of it in that language where the member has none. */
    readonly language?: string | null;
  };
  /** Absent where it teaches nothing. */
  readonly teaches?: Teaching;
  readonly purpose: Purpose;
  readonly judgement: Judgement;
  readonly policyVersion: number;
  readonly notices: readonly NoticeOrder[];
  /** Recorded, so that a resubmission gets the first answer again (DESIGN.md 4.3). */
  readonly reply: SmtpReply;
  /** When held envelopes expire, milliseconds since 1970; what happens then is configured. */
  readonly heldUntil: number;
  /** When queued envelopes are given up, milliseconds since 1970. */
  readonly giveUpAt: number;
}

/** `stale`: a claim no longer holds and nothing was written; judge again. */
export type CommitOutcome =
  | { readonly kind: "committed"; readonly reply: SmtpReply }
  | { readonly kind: "repeated"; readonly reply: SmtpReply; readonly ref: string }
  | { readonly kind: "stale" };

/** A draft that was judged for its author; nothing of it stays but its digest in the trail. */
export interface PreflightCheck {
  readonly ref: string;
  /** The login's id; checks are counted per member and day (UTC). */
  readonly member: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many a member may have in a day. */
  readonly perDay: number;
  /** For the notice; they go when it was sent. */
  readonly subject: string;
  readonly messageId: string | null;
  /** SHA-256 of the draft, hex. */
  readonly digest: string;
  readonly policyVersion: number;
  readonly counts: { readonly sent: number; readonly held: number; readonly refused: number };
  /** Null where nobody is to be told by mail (std 45). */
  readonly notice: NoticeOrder | null;
}

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
  /** Counts the check, owes the notice and writes the entry, or answers `over` and writes nothing. */
  recordPreflight(check: PreflightCheck): Promise<"recorded" | "over">;
  /** The client went on after the reply: the same bytes again are meant as a second message. In memory, best effort. */
  replyArrived(ref: string): void;
  /** A refusal at MAIL, RCPT or DATA, before judgement: an audit entry each (DESIGN.md 4.2). */
  recordRefusals(entries: readonly AuditEntry[]): Promise<void>;
  /** A new name in the spool directory for a body being received; the file does not exist yet. */
  spoolPath(ref: string): string;
}
