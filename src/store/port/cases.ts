/** Complaints, the cases that they open, and what the sender sees of its own mail. */
import type { CaseOutcome } from "../../mail/words.ts";
import type { NoticeRecipient } from "../../notices/notice.ts";
import type { PersonRecord, SenderRecord } from "./recipients.ts";
import type { HeldMessage } from "./review.ts";

/** Digests of what somebody says they got, in the canonical forms of RFC 6376 3.4 (SHA-256, base64). */
export interface SentDigests {
  readonly body: string;
  readonly header: string;
}

export interface ComplaintInput {
  /** Who complains: the recipient of `envelope`, or the address that wrote. */
  readonly person: { readonly key: string; readonly text: string };
  readonly source: "page" | "mail" | "feedback-loop" | "staff";
  /** What it is about where that is known: by a token of ours, or by the original's Message-ID and digests. */
  readonly envelope: number | null;
  /** A member's id or address key, for mail that did not pass the gateway; null when not known (yet). */
  readonly against: string | null;
  readonly words: string;
  /** The message as the complainant has it, with its digests; null for none. */
  readonly original: { readonly bytes: Uint8Array; readonly digests: SentDigests } | null;
  readonly language: string;
  readonly at: number;
  /** It bears our token, or comes through the complainant's own page: it counts at once. */
  readonly confirmed: boolean;
  /** `staff:<name>` or `person:<ref>`; default: the person. */
  readonly actor?: string;
  /** Letters to confirm that one address gets in a day. */
  readonly perDay: number;
}

/**
 * `opened`: it counts, a case is open. `joined`: the same person complained of the same sender before and that case is
 * still open: this message is more evidence. `unconfirmed`: a letter with a link is owed, nothing else happened.
 * `nobody`: it is about no member, or not about anybody that we could know yet. `over`: no more letters today.
 */
export type ComplaintOutcome =
  | { readonly kind: "opened" | "joined"; readonly complaint: number; readonly case: string }
  | { readonly kind: "unconfirmed"; readonly complaint: number }
  | { readonly kind: "nobody" | "over" };

/** One complaint as its complainant may see it. */
export interface ComplaintRecord {
  readonly id: number;
  readonly person: PersonRecord;
  readonly source: ComplaintInput["source"];
  /** Of the envelope it is about; null when unknown. */
  readonly envelope: number | null;
  readonly against: SenderRecord | null;
  readonly words: string;
  readonly at: number;
  readonly confirmedAt: number | null;
  readonly language: string;
  /** Subject of the message it is about; empty when unknown. */
  readonly subject: string;
  readonly hasOriginal: boolean;
  /** From of the original, where one was sent; empty otherwise. */
  readonly originalFrom: string;
  /** Null until confirmed. */
  readonly case: {
    readonly id: string;
    readonly state: "open" | "closed";
    readonly outcome: CaseOutcome | null;
    readonly outcomeWords: string;
    readonly closedAt: number | null;
    readonly mayBeNamed: boolean | null;
  } | null;
}

export interface CaseEvidence {
  readonly kind: "message" | "original" | "findings" | "consents" | "history" | "envelope" | "note" | "file";
  /** What it says, as JSON. */
  readonly data: unknown;
  readonly digest: string;
  /** Octets of what is kept with it; 0 for none. */
  readonly size: number;
  readonly at: number;
}

export interface CaseSummary {
  readonly id: string;
  readonly against: SenderRecord;
  readonly complainant: PersonRecord | null;
  readonly state: "open" | "closed";
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly outcome: CaseOutcome | null;
  readonly mayBeNamed: boolean | null;
  readonly complaints: number;
}

export interface CaseDetail extends CaseSummary {
  readonly outcomeWords: string;
  readonly complaintsMade: readonly {
    readonly id: number;
    readonly at: number;
    readonly source: string;
    readonly words: string;
  }[];
  readonly evidence: readonly CaseEvidence[];
}

export interface ComplaintRate {
  /** A member's id. */
  readonly member: string;
  /** Envelopes delivered of what was taken since the time asked for, and those complained of since then. */
  readonly delivered: number;
  readonly complaints: number;
}

export interface CaseVerbs {
  complain(complaint: ComplaintInput): Promise<ComplaintOutcome>;
  /**
   * The complainant clicked the link that was mailed to them. `against`: whom they name where nobody was known. The same
   * again answers the same.
   */
  confirmComplaint(
    id: number,
    said: { readonly against: string | null; readonly words: string; readonly at: number },
  ): Promise<ComplaintOutcome>;
  complaint(id: number): Promise<ComplaintRecord | null>;
  /** All that one person complained of, at any of its addresses; newest first, at most a hundred. */
  complaintsOf(person: number): Promise<readonly ComplaintRecord[]>;
  /** The complainant takes it back: the case ends as `withdrawn`, the consents that it ended are in force again. */
  withdrawComplaint(id: number, at: number): Promise<boolean>;
  setNaming(id: number, mayBeNamed: boolean, at: number): Promise<boolean>;
  listCases(filter: {
    readonly state: "open" | "closed" | null;
    readonly limit: number;
  }): Promise<readonly CaseSummary[]>;
  showCase(id: string): Promise<CaseDetail | null>;
  /** The frozen bytes of one piece of evidence; reading them is an entry in the trail. */
  caseEvidence(id: string, position: number, actor: string, at: number): Promise<Buffer | null>;
  /** A person decided; the complainant is told. False when it is closed already or unknown. */
  closeCase(
    id: string,
    closing: {
      readonly outcome: "upheld" | "dismissed";
      readonly words: string;
      readonly actor: string;
      readonly at: number;
    },
  ): Promise<boolean>;
  /** Of members with a complaint since then, most complaints first. */
  complaintRates(since: number): Promise<readonly ComplaintRate[]>;
  /** The envelope of this Message-ID that went to this person, and whether the digests are those of what was sent. */
  findSent(
    messageId: string,
    personKey: string,
    digests: SentDigests,
  ): Promise<{ readonly envelope: number; readonly genuine: boolean } | null>;
  /** By the message's id (of a `sender` link): what became of it, as its sender may read it. */
  sentMessage(id: number): Promise<SentMessage | null>;
  /** One per message; false when there is one, or nothing of it was held or refused. */
  appeal(messageId: number, statement: string, at: number): Promise<boolean>;
}

/** What its sender may know of a message: nothing confidential, explained as in the notices. */
export interface SentMessage extends Pick<HeldMessage, "ref" | "receivedAt" | "heldUntil" | "subject"> {
  /** When its sender marked it urgent; null for not. */
  readonly urgentAt: number | null;
  readonly id: number;
  /** `member:<id>` of the login; null for mail that was forwarded unjudged. */
  readonly login: string | null;
  /** Where notices about it go; null for `<>`. */
  readonly reversePath: string | null;
  /** The login's, else the message's. */
  readonly language: string;
  readonly recipients: readonly (NoticeRecipient & {
    readonly state: string;
    /** Whether it was told that it is held for a quota alone. */
    readonly quota: boolean;
    /** When it ended or was released, and the reviewer's words, if any. */
    readonly decidedAt: number | null;
    readonly comment: string;
    /** The smart host's last words; empty before the first attempt. */
    readonly lastReply: string;
  })[];
  readonly appeal: { readonly at: number; readonly statement: string; readonly state: string } | null;
}
