/** Accounts of the association's staff, their sessions and their tokens. */
import type { Permission, StaffRole } from "../../staff/permissions.ts";

export interface StaffRecord {
  /** The login, lower case; stands in the trail as `staff:<name>`. */
  readonly name: string;
  readonly fullName: string;
  /** Where reminders go; empty for none. */
  readonly address: string;
  /** Domain whose mail this person must not decide (ala.ce.3); empty for none. */
  readonly organisation: string;
  readonly roles: readonly StaffRole[];
  /** Only mail and members of these groups; empty for all. */
  readonly groups: readonly string[];
  readonly state: "active" | "disabled";
  /** Of the console, by their own choice. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly hasPassword: boolean;
  /** When the second factor was set up; null for none. */
  readonly totpSince: number | null;
  readonly madeAt: number;
}

export interface StaffInput {
  readonly name: string;
  readonly fullName: string;
  readonly address: string;
  readonly organisation: string;
  readonly roles: readonly StaffRole[];
  readonly groups: readonly string[];
  /** PHC string; null where they only come through the association's own login. */
  readonly password: string | null;
  /** Somebody else chose the password: its owner must choose another one at the first login. Default false. */
  readonly temporary?: boolean;
  /** Who they are at the association's own login; absent where they do not come from there. */
  readonly oidcSubject?: string;
}

/** What is given is changed. */
export interface StaffChange {
  readonly fullName?: string | undefined;
  readonly address?: string | undefined;
  readonly organisation?: string | undefined;
  readonly roles?: readonly StaffRole[] | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly state?: StaffRecord["state"] | undefined;
}

/** `last-manager`: nobody would be left who may manage accounts; nothing was written. */
export type StaffOutcome = "changed" | "unchanged" | "missing" | "last-manager";

/** What a login is checked against; shown to nobody. */
export interface StaffSecrets {
  /** PHC string. */
  readonly password: string | null;
  readonly temporary: boolean;
  readonly totpSecret: string | null;
  /** The time step of the last code that was taken. */
  readonly totpStep: number | null;
  readonly oidcSubject: string | null;
}

export interface SessionInput {
  readonly staff: string;
  /** SHA-256 of the token, hex. */
  readonly digest: string;
  /** What lists show, and what ends it. */
  readonly id: string;
  readonly at: number;
  /** It ends then, whatever comes; milliseconds since 1970. */
  readonly endsAt: number;
  /** Of the client, as seen. */
  readonly address: string;
  readonly agent: string;
}

export interface SessionRecord {
  readonly id: string;
  readonly madeAt: number;
  readonly seenAt: number;
  readonly endsAt: number;
  readonly address: string;
  readonly agent: string;
}

export interface TokenInput {
  readonly staff: string;
  /** SHA-256 of the token, hex. */
  readonly digest: string;
  readonly id: string;
  /** What its owner calls it. */
  readonly label: string;
  readonly scopes: readonly Permission[];
  readonly at: number;
  readonly endsAt: number;
}

export interface TokenRecord {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Permission[];
  readonly madeAt: number;
  readonly endsAt: number;
  /** Last used; written at most once a minute. */
  readonly seenAt: number | null;
  readonly revokedAt: number | null;
}

export interface NewPassword {
  readonly hash: string;
  readonly temporary: boolean;
  /** Default: programs go on with theirs. */
  readonly endTokens?: boolean;
}

/** How many live tokens of an account were ended with its password, and how many are left. */
export interface TokensAfter {
  readonly ended: number;
  readonly left: number;
}

export interface StaffVerbs {
  /** False when there is one of that name, or was, or one with that subject. */
  addStaff(input: StaffInput, actor: string, at: number): Promise<boolean>;
  findStaff(name: string): Promise<StaffRecord | null>;
  /** By name. */
  listStaff(): Promise<StaffRecord[]>;
  findStaffByOidc(subject: string): Promise<StaffRecord | null>;
  /** Whose address this is, letters' case apart. */
  staffAt(address: string): Promise<StaffRecord[]>;
  /** Takes effect at once; who is disabled has no session and no token left. */
  changeStaff(name: string, change: StaffChange, actor: string, at: number): Promise<StaffOutcome>;
  setStaffSettings(name: string, settings: Readonly<Record<string, unknown>>, at: number): Promise<boolean>;
  /** For a login; null where there is no such account. */
  staffSecrets(name: string): Promise<StaffSecrets | null>;
  /** Ends every session but the one of this id, and tokens where that is asked for. Null where there is no such account. */
  setStaffPassword(
    name: string,
    password: NewPassword,
    keep: string | null,
    actor: string,
    at: number,
  ): Promise<TokensAfter | null>;
  /** Sets up the second factor, `step` being that of the code that confirmed it, or removes it; ends every session but `keep`. */
  setSecondFactor(
    name: string,
    factor: { readonly secret: string; readonly step: number } | null,
    keep: string | null,
    actor: string,
    at: number,
  ): Promise<boolean>;
  /** A code counts once: false when one of this time step or a later one was taken before (RFC 6238 5.2). */
  takeCode(name: string, step: number): Promise<boolean>;
  /** From now on they are known by this subject; false when they have one already, or another account has it. */
  linkOidc(name: string, subject: string, at: number): Promise<boolean>;
  openSession(session: SessionInput): Promise<void>;
  /**
   * The active account of a session that has not ended and was seen within `idle` milliseconds; null otherwise. `used`: a
   * person did something, so it lasts on; seen is written at most once a minute.
   */
  findSession(
    digest: string,
    now: number,
    idle: number,
    used?: boolean,
  ): Promise<{ readonly id: string; readonly staff: StaffRecord } | null>;
  /** Ends the session of this token now; false when there is none that lasts. */
  closeSession(digest: string, at: number): Promise<boolean>;
  /** Those that last, the newest first. */
  listSessions(staff: string, now: number, idle: number): Promise<SessionRecord[]>;
  endSession(staff: string, id: string, actor: string, at: number): Promise<boolean>;
  /** All but `keep`. Out: how many. */
  endSessions(staff: string, keep: string | null, actor: string, at: number): Promise<number>;
  /** Whether this account had a session from this address; sessions are remembered for 90 days. */
  cameFrom(staff: string, address: string): Promise<boolean>;
  addToken(token: TokenInput): Promise<void>;
  /** The newest first, ended and revoked ones with them. */
  listTokens(staff: string): Promise<TokenRecord[]>;
  /** The active owner of a token in force, and what it is for. */
  findToken(
    digest: string,
    now: number,
  ): Promise<{ readonly id: string; readonly scopes: readonly Permission[]; readonly staff: StaffRecord } | null>;
  revokeToken(staff: string, id: string, actor: string, at: number): Promise<boolean>;
}
