/** Members, consents, events: what the association tells us. */
import type { Address } from "../../mail/address.ts";
import type { Basis, ConsentStatus, ParticipationKind, PurposeLabel, Role, Scope, Standing } from "../../mail/words.ts";
import type { Delegation } from "./intake.ts";

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
  /** No time was given: `at` is the import's, and a record that says what the newest one says already is no new one. */
  readonly undated?: boolean;
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
  readonly phone: string;
  readonly listed: boolean;
  readonly language: string;
  /** The primary one first. */
  readonly addresses: readonly string[];
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
  readonly passwords: readonly { readonly name: string; readonly setAt: number }[];
  readonly delegations: readonly (Omit<Delegation, "holder"> & {
    readonly from: number | null;
    readonly until: number | null;
  })[];
}

/** Members as the command line shows them; read only. */
export interface RecordReads {
  /** Ordered by id. `match`: a part of the id, name or primary address, in any case; empty for all. */
  listMembers(filter: { limit: number; match: string }): Promise<readonly MemberSummary[]>;
  /** By id or address key, with the roles in force at `now`. */
  showMember(idOrKey: string, now: number): Promise<MemberDetail | null>;
}
