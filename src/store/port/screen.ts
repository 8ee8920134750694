/** One message as staff see it on one screen: what was found, who sent it, whom it concerns, what a release would do. */
import type { Body } from "../../mail/envelope.ts";
import type { Evidence } from "../../mail/message.ts";
import type { Disposition, EnvelopeState, Fix, Mode, PurposeLabel } from "../../mail/words.ts";
import type { JudgedFinding } from "../../policy/judgement.ts";
import type { Sight } from "./desk.ts";
import type { MemberRecord } from "./intake.ts";
import type { CaseOfficer } from "./procedure.ts";
import type { ConsentDetail } from "./records.ts";

/** Whose eyes it is for. */
export interface Viewer {
  readonly name: string;
  readonly sight: Sight;
}

/** Why a release would not go out any more (DESIGN.md 4.8). */
export type ReleaseStop = "suspended" | "cancelled" | "suppressed" | "withdrawn" | "declined";

export interface ScreenMessage {
  readonly ref: string;
  /** Whoever looks sent it. */
  readonly own: boolean;
  readonly receivedAt: number;
  /** Null where nothing of it was ever held: a refused one with an appeal. */
  readonly heldUntil: number | null;
  readonly subject: string;
  readonly size: number;
  readonly messageId: string | null;
  readonly automatic: boolean;
  readonly language: string;
  /** Of its bytes before they were deleted as well. */
  readonly digest: string;
  readonly hasBody: boolean;
  readonly reversePath: string | null;
  readonly authorAddress: string | null;
  /** Who logged in; differs from the author under a delegation. */
  readonly login: { readonly id: string; readonly name: string } | null;
  readonly session: { readonly listener: string; readonly peer: string; readonly tls: string | null };
  readonly purpose: {
    readonly label: PurposeLabel;
    readonly confidence: number;
    readonly evidence: readonly Evidence[];
  };
  readonly policy: {
    readonly version: number;
    /** Null where the version is not on record. */
    readonly activatedAt: number | null;
    readonly mode: Mode | null;
    readonly packs: readonly { readonly name: string; readonly title: string }[];
    readonly isActive: boolean;
  };
  /** In the order that envelopes refer to. */
  readonly findings: readonly JudgedFinding[];
  /** Sentences of its envelopes, each once, those of most recipients first. */
  readonly reasons: readonly string[];
  readonly sender: (MemberRecord & { readonly lately: SenderLately }) | null;
  readonly states: Readonly<Partial<Record<EnvelopeState, number>>>;
  readonly appeal: { readonly at: number; readonly statement: string; readonly state: string } | null;
  readonly claim: { readonly by: string; readonly byName: string; readonly at: number; readonly until: number } | null;
  readonly urgentAt: number | null;
  readonly reopenedAt: number | null;
  /** Others of its campaign that wait. */
  readonly siblings: {
    readonly total: number;
    /** Oldest first, at most 20. */
    readonly messages: readonly { readonly ref: string; readonly subject: string; readonly receivedAt: number }[];
  };
  readonly release: ReleaseOutlook;
}

/** In the 30 days before. */
export interface SenderLately {
  readonly delivered: number;
  readonly held: number;
  readonly complaints: number;
}

/** Of the envelopes that wait, at most 2000 of them. */
export interface ReleaseOutlook {
  readonly checked: number;
  readonly stops: Readonly<Partial<Record<ReleaseStop, number>>>;
  readonly fixes: readonly Fix[];
  /** So many get a copy of their own with these. */
  readonly fixed: number;
}

export interface ScreenRecipient {
  readonly id: number;
  readonly recipient: string;
  readonly name: string | null;
  readonly member: string | null;
  readonly state: EnvelopeState;
  readonly disposition: Disposition;
  /** What mode enforce would have made of it. */
  readonly enforced: Disposition;
  readonly mode: Mode;
  readonly quota: boolean;
  readonly reasons: readonly string[];
  /** Places in the message's findings. */
  readonly findings: readonly number[];
  readonly attempts: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly comment: string | null;
  readonly endedAt: number | null;
  readonly lastStatus: string | null;
  readonly lastReply: string | null;
  readonly fixes: readonly Fix[];
  /** Where it waits: why a release now would not go out; null: it would. */
  readonly stop: ReleaseStop | null;
  /** All records between this person and this sender, newest first. */
  readonly consents: readonly ConsentDetail[];
  readonly suppressed: boolean;
}

export interface ScreenQuery {
  /** A part of the address, in any case; empty for all. */
  readonly match: string;
  readonly state: EnvelopeState | null;
  readonly offset: number;
  readonly limit: number;
}

export interface ScreenPage {
  readonly total: number;
  /** Strictest first: refused, held, forwarded. */
  readonly recipients: readonly ScreenRecipient[];
}

/** What passed between sender and recipient, and what was tried. */
export interface RecipientStory {
  readonly recipient: string;
  /** As the trail names them. */
  readonly person: string;
  /** Newest first, at most 50. */
  readonly attempts: readonly {
    readonly at: number;
    readonly result: string;
    readonly status: string;
    readonly reply: string;
    readonly host: string;
  }[];
  /** Newest first, at most 20, this message left out. */
  readonly mail: readonly {
    readonly ref: string;
    readonly at: number;
    readonly from: "sender" | "recipient";
    readonly subject: string;
    readonly state: EnvelopeState;
    readonly purpose: PurposeLabel;
  }[];
  readonly bounces: readonly { readonly at: number; readonly kind: string; readonly diagnostic: string }[];
  /** By this person against this sender, oldest first. */
  readonly complaints: readonly { readonly at: number; readonly source: string; readonly case: string | null }[];
}

export interface ScreenReads {
  /** Null where there is none that this viewer may see. Only what is or was held, or was appealed. */
  screenMessage(ref: string, viewer: Viewer, now: number): Promise<ScreenMessage | null>;
  screenRecipients(ref: string, viewer: Viewer, query: ScreenQuery, now: number): Promise<ScreenPage | null>;
  /** `id` of an envelope of this message; complaints of cases that this officer may see, null for none. */
  screenRecipient(ref: string, viewer: Viewer, id: number, officer: CaseOfficer | null): Promise<RecipientStory | null>;
}

/** What of a message somebody looked at. */
export type HeldView = "passages" | "text" | "html" | "headers" | "raw" | "download" | "parts" | "attachment";

export interface ScreenVerbs {
  /** An entry of the trail, unless the same person looked at the same within ten minutes. */
  recordLook(view: {
    readonly ref: string;
    readonly view: HeldView;
    /** Which attachment. */
    readonly part?: number;
    readonly actor: string;
    readonly at: number;
  }): Promise<void>;
  /** Whoever asks has checked who looks, and recorded it. Null when it is gone. */
  openBody(ref: string): Promise<Body | null>;
}
