/** Records as staff read and edit them in the console: members, groups, consents, events, the policy's versions. */
import type { Address } from "../../mail/address.ts";
import type { CaseOutcome, Mode, ParticipationKind, Role, Scope, Standing } from "../../mail/words.ts";
import type { ModeException, Pack } from "../../policy/pack.ts";
import type { Sight } from "./desk.ts";
import type { Delegation } from "./intake.ts";
import type { CaseOfficer } from "./procedure.ts";
import type { ConsentDetail, ConsentInput, EventInput, MemberDetail, MemberSummary } from "./records.ts";

export interface MemberQuery {
  /** Words that all must stand in the id, the name, an address or the organisation; in any case. */
  readonly words: readonly string[];
  readonly organisation: string | null;
  readonly group: string | null;
  readonly standing: Standing | null;
  /** In force at `now`. */
  readonly role: Role | null;
  readonly sight: Sight;
  readonly now: number;
  /** Rows after this id; empty for the first. */
  readonly after: string;
  readonly limit: number;
}

export interface RosterMember extends MemberSummary {
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
  readonly until: number | null;
}

export interface MemberPage {
  readonly rows: readonly RosterMember[];
  /** How many match in all; only with the first page, else null. */
  readonly total: number | null;
}

/** Everything that can be edited, with what tells whether it changed since (`version`). */
export interface EditableMember extends MemberDetail {
  readonly allRoles: readonly { readonly role: Role; readonly from: number | null; readonly until: number | null }[];
  /** Changes with whatever is edited, by whomever. */
  readonly version: string;
}

/** What a member sent since a time, what waits, and what others said of it. */
export interface MemberFigures {
  readonly messages: number;
  /** Envelopes by their state, and by purpose. */
  readonly states: Readonly<Record<string, number>>;
  readonly purposes: Readonly<Record<string, number>>;
  /** Newest first, at most 50. */
  readonly held: readonly {
    readonly ref: string;
    readonly subject: string;
    readonly receivedAt: number;
    readonly held: number;
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly state: string;
    readonly outcome: CaseOutcome | null;
    readonly openedAt: number;
    readonly closedAt: number | null;
  }[];
  /** Records of the ledger that are about this member as a recipient, and that name it as the sender. */
  readonly given: number;
  readonly received: number;
}

/** One entry of the trail with the reason that stands beside it. */
export interface HistoryEntry {
  readonly seq: number;
  readonly kind: string;
  readonly at: number;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Empty where none was given. */
  readonly reason: string;
}

export interface GroupRecord {
  readonly name: string;
  readonly members: number;
  /** Officers in it. */
  readonly leaders: readonly MemberSummary[];
  /** Staff whose sight is limited to it, or to it among others. */
  readonly reviewers: readonly { readonly name: string; readonly fullName: string }[];
}

export interface LedgerQuery {
  /** A part of the address; empty for all. */
  readonly match: string;
  readonly suppressed: boolean;
  readonly sight: Sight;
  /** Whether what rests on a complaint alone may be seen. */
  readonly complaints: boolean;
  /** Addresses after this key. */
  readonly after: string;
  readonly limit: number;
}

export interface RecipientRow {
  readonly address: string;
  readonly key: string;
  readonly records: number;
  readonly lastAt: number | null;
  readonly suppressed: boolean;
}

export type LedgerRecord = ConsentDetail & {
  /** Who annulled it; null where it stands. */
  readonly annulledBy: string | null;
};

export interface RecipientLedger {
  /** As the trail names them; null when nothing is known of the address. */
  readonly ref: string | null;
  readonly records: readonly LedgerRecord[];
  readonly members: readonly (MemberSummary & {
    readonly names: readonly string[];
    readonly groups: readonly string[];
  })[];
  readonly suppression: { readonly reason: string; readonly recordedBy: string; readonly at: number } | null;
  readonly declines: readonly { readonly grantee: string; readonly name: string; readonly at: number }[];
}

export interface SenderLedger {
  readonly people: readonly {
    readonly address: string;
    readonly key: string;
    readonly suppressed: boolean;
    readonly records: readonly LedgerRecord[];
  }[];
  /** A cursor for the next page; null at the end. */
  readonly next: number | null;
}

export interface EventRecord extends EventInput {
  readonly participants: number;
}

export interface EventDetail extends EventInput {
  readonly participations: readonly (MemberSummary & {
    readonly as: ParticipationKind;
    readonly from: number | null;
    readonly until: number | null;
  })[];
  readonly declines: readonly { readonly address: string; readonly grantee: string; readonly at: number }[];
  readonly version: string;
}

export interface PolicyVersionRow {
  readonly version: number;
  readonly activatedAt: number;
  readonly digest: string;
  readonly global: Mode;
}

export interface PolicyVersion extends PolicyVersionRow {
  readonly packs: readonly Pack[];
  readonly exceptions: readonly ModeException[];
}

export interface ModeSwitch {
  readonly id: number;
  /** Null: the override was ended. */
  readonly mode: Mode | null;
  readonly until: number | null;
  readonly actor: string;
  readonly reason: string;
  readonly at: number;
}

/** In the reader's thread. */
export interface RosterReads {
  deskMembers(query: MemberQuery): Promise<MemberPage>;
  /** By id or address key. */
  deskMember(idOrKey: string, now: number): Promise<EditableMember | null>;
  /** With cases that this officer may see; null for who may know of no complaint. */
  deskMemberFigures(id: string, since: number, officer: CaseOfficer | null): Promise<MemberFigures>;
  /** What the trail says of one subject, newest first, of entries before `before` (exclusive). */
  deskHistory(subject: string, before: number, limit: number): Promise<readonly HistoryEntry[]>;
  deskGroups(sight: Sight, now: number): Promise<readonly GroupRecord[]>;
  deskRecipients(query: LedgerQuery): Promise<readonly RecipientRow[]>;
  deskRecipient(key: string, complaints: boolean): Promise<RecipientLedger>;
  /** Recipients about whom a record names this member; `after`: the cursor of the page before, 0 for the first. */
  deskSender(member: string, after: number, limit: number, complaints: boolean): Promise<SenderLedger>;
  deskEvents(match: string, limit: number): Promise<readonly EventRecord[]>;
  deskEvent(id: string, sight: Sight): Promise<EventDetail | null>;
  /** Newest first. */
  deskPolicies(limit: number): Promise<readonly PolicyVersionRow[]>;
  deskPolicy(version: number): Promise<PolicyVersion | null>;
  deskModeSwitches(limit: number): Promise<readonly ModeSwitch[]>;
}

/** Who edits, when and why. The reason stands beside the trail, where it can be erased; the trail has its digest. */
export interface EditContext {
  readonly actor: string;
  readonly at: number;
  readonly reason: string;
}

/** What is given is changed; what is left out stays. */
export interface MemberChange {
  readonly name?: string;
  /** The primary one first. */
  readonly addresses?: readonly Address[];
  readonly organisation?: string;
  readonly phone?: string;
  readonly listed?: boolean;
  readonly language?: string;
  readonly until?: number | null;
  readonly groups?: readonly string[];
  readonly roles?: EditableMember["allRoles"];
  readonly standing?: Standing;
}

/** `stale`: somebody changed it since; `taken`: an address is another member's. Then nothing was written. */
export type EditOutcome =
  | { readonly kind: "changed" | "unchanged" | "missing" | "stale" }
  | { readonly kind: "taken"; readonly address: string; readonly member: string };

/** `newer`: what the recipient said themselves at or after `at` stands against it; `when` is null where a complaint is it. */
export type ConsentOutcome =
  | { readonly kind: "recorded" | "unchanged" | "unknown" | "own" | "suppressed" }
  | { readonly kind: "newer"; readonly when: number | null; readonly scope: Scope };

export interface RosterVerbs {
  /** `version`: of the member as it was seen. */
  editMember(id: string, change: MemberChange, version: string, context: EditContext): Promise<EditOutcome>;
  /** A delegation with a reason; false when there is no such member. */
  delegate(
    member: string,
    delegation: {
      readonly address: Address;
      readonly kind: Delegation["kind"];
      readonly from: number | null;
      readonly until: number | null;
    },
    context: EditContext,
  ): Promise<boolean>;
  /** Sets the hash of a password, or removes it (null); false when there is no such member or password. */
  changePassword(member: string, name: string, hash: string | null, context: EditContext): Promise<boolean>;
  /** A record that staff make in a recipient's stead, with its evidence. */
  recordConsentFor(input: ConsentInput, context: Omit<EditContext, "reason">): Promise<ConsentOutcome>;
  /** False when it was so already. */
  changeSuppression(address: Address, suppressed: boolean, context: EditContext): Promise<boolean>;
  /** `version`: of the event as it was seen; null for a new one, which must not be there yet. */
  editEvent(
    event: EventInput,
    version: string | null,
    context: EditContext,
  ): Promise<"changed" | "unchanged" | "stale">;
  setParticipation(
    participation: { readonly event: string; readonly member: string; readonly as: ParticipationKind },
    period: { readonly from: number | null; readonly until: number | null } | "removed",
    context: EditContext,
  ): Promise<"changed" | "unchanged" | "missing">;
  /** That somebody looked at a member's or a person's records: one entry per subject and ten minutes. */
  recordSeen(subject: string, actor: string, at: number): Promise<void>;
  /** That somebody took a list out of the house. */
  recordReport(report: string, rows: number, actor: string, at: number): Promise<void>;
}
