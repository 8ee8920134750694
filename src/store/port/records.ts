/** Members, consents, events: what the association tells us. */
import type { EventFacts } from "../../lint/facts.ts";
import type { Address } from "../../mail/address.ts";
import type { Basis, ConsentStatus, ParticipationKind, PurposeLabel, Role, Scope, Standing } from "../../mail/words.ts";
import type { Annulment, ConsentRow } from "./facts.ts";
import type { Delegation } from "./intake.ts";

export interface MemberInput {
  readonly id: string;
  readonly name: string;
  readonly address: Address;
  readonly aliases: readonly Address[];
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly standing: Standing;
  /** When the membership ends or ended, milliseconds since 1970; null, and where it is not given: without end. */
  readonly until?: number | null;
  readonly phone: string;
  readonly listed: boolean;
  readonly groups: readonly string[];
  readonly language: string;
  /** Fields that were not given: a known member keeps what it has, a new one takes the value that stands here. */
  readonly absent?: readonly (keyof MemberInput)[];
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
  /** The ref or Message-ID of the message that says so, the wording that was shown, where the words came from. */
  readonly message?: string;
  readonly wording?: string;
  readonly source?: string;
  /** No time was given: `at` is the import's, and a record that says what the newest one says already is no new one. */
  readonly undated?: boolean;
}

export type EventInput = EventFacts;

export interface ParticipationInput {
  readonly event: string;
  /** A member's id or address. */
  readonly member: string;
  readonly as: ParticipationKind;
  readonly from: number | null;
  readonly until: number | null;
}

/** A campaign that the association cleared beforehand (iaop.pre.1): who, what it is called, until when, to how many. */
export interface ApprovalInput {
  /** A member's id or address key. */
  readonly member: string;
  readonly subject: string;
  /** Exclusive, milliseconds since 1970; null for without end. */
  readonly until: number | null;
  /** Recipients in the window at most; null for any number. */
  readonly recipients: number | null;
}

export interface Approval extends ApprovalInput {
  readonly id: number;
  /** The member's primary address. */
  readonly address: string;
  readonly approvedBy: string;
  readonly at: number;
}

/** One record of the ledger with all that is known of it. */
export interface ConsentDetail extends Omit<ConsentRow, "recipient"> {
  readonly id: number;
  readonly recordedBy: string;
  readonly recordedAt: number;
  readonly evidence: string;
  readonly message: string;
  readonly wording: string;
  readonly source: string;
  readonly annulled: Annulment | null;
}

/** All that one person said, to whomever. */
export interface Ledger {
  /** Oldest first. */
  readonly records: readonly ConsentDetail[];
  /** Members that records name, by id or by an address of theirs, with all names that records may name them by. */
  readonly members: readonly { readonly id: string; readonly address: string; readonly names: readonly string[] }[];
  readonly suppressed: boolean;
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
  /**
   * Adds or replaces the password of that name; null removes it. False when there is no such member or, to remove, no
   * such password. Members are named by id or address key.
   */
  setPassword(addressKey: string, name: string, hash: string | null, actor: string, at: number): Promise<boolean>;
  setStanding(addressKey: string, standing: Standing, reason: string, actor: string, at: number): Promise<boolean>;
  setDelegation(
    holderKey: string,
    delegation: { address: Address; kind: Delegation["kind"]; from: number | null; until: number | null },
    actor: string,
    at: number,
  ): Promise<boolean>;
  /** A role from a time until before another; the same again with other dates replaces them. */
  setRole(
    member: string,
    role: Role,
    period: { readonly from: number | null; readonly until: number | null } | "removed",
    actor: string,
    at: number,
  ): Promise<boolean>;
  /** The id of the approval; null when there is no such member. */
  approve(approval: ApprovalInput, actor: string, at: number): Promise<number | null>;
  /** Ends it now. False when there is none with this id that is still in force. */
  revokeApproval(id: number, actor: string, at: number): Promise<boolean>;
  suppress(address: Address, reason: string, actor: string, at: number): Promise<void>;
  /** That somebody took a copy of the trail: entries after `after` up to `upTo`. */
  recordExport(after: number, upTo: number, actor: string, at: number): Promise<void>;
}

export interface MemberSummary {
  readonly id: string;
  readonly name: string;
  /** The primary address. */
  readonly address: string;
  readonly organisation: string;
  readonly standing: Standing;
}

/** All that is on record of a member but its consents. */
export interface MemberDetail extends MemberSummary {
  readonly standingReason: string;
  /** When the membership ends or ended, milliseconds since 1970; null for without end. */
  readonly until: number | null;
  readonly phone: string;
  readonly listed: boolean;
  readonly language: string;
  /** The primary one first. */
  readonly addresses: readonly string[];
  readonly roles: readonly Role[];
  /** Roles that have dates, in force or not; `until` is exclusive. */
  readonly datedRoles: readonly { readonly role: Role; readonly from: number | null; readonly until: number | null }[];
  readonly groups: readonly string[];
  readonly passwords: readonly { readonly name: string; readonly setAt: number }[];
  readonly delegations: readonly (Omit<Delegation, "holder"> & {
    readonly from: number | null;
    readonly until: number | null;
  })[];
  /** In the 30 days before: envelopes delivered, and those complained of (std 106). */
  readonly lately: { readonly delivered: number; readonly complaints: number };
}

/** Members as the command line shows them; read only. */
export interface RecordReads {
  /** Ordered by id. `match`: a part of the id, name or primary address, in any case; empty for all. */
  listMembers(filter: { limit: number; match: string }): Promise<readonly MemberSummary[]>;
  /** In force at `now`, or all; oldest first. `member`: an id or address key, null for everybody's. */
  listApprovals(filter: { readonly member: string | null; readonly now: number | null }): Promise<readonly Approval[]>;
  /** By address key; what a member said at any of its addresses. `towards`: only records that name this member. */
  showConsents(recipientKey: string, towards: string | null): Promise<Ledger>;
  /** By id or address key, with the roles in force at `now`. */
  showMember(idOrKey: string, now: number): Promise<MemberDetail | null>;
}
