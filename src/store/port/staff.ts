/** Accounts of the association's staff, and their sessions. */
import type { StaffRole } from "../../staff/permissions.ts";

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

/** What a login is checked against; shown to nobody. */
export interface StaffSecrets {
  /** PHC string. */
  readonly password: string | null;
  readonly totpSecret: string | null;
  /** The time step of the last code that was taken. */
  readonly totpStep: number | null;
}

export interface StaffVerbs {
  /** False when there is one of that name, or was. */
  addStaff(input: StaffInput, actor: string, at: number): Promise<boolean>;
  findStaff(name: string): Promise<StaffRecord | null>;
  /** For a login; null where there is no such account. */
  staffSecrets(name: string): Promise<StaffSecrets | null>;
  openSession(session: SessionInput): Promise<void>;
  /**
   * The active account of a session that has not ended and was seen within `idle` milliseconds; null otherwise. Seen is
   * written at most once a minute.
   */
  findSession(
    digest: string,
    now: number,
    idle: number,
  ): Promise<{ readonly id: string; readonly staff: StaffRecord } | null>;
  /** Ends the session of this token now; false when there is none that lasts. */
  closeSession(digest: string, at: number): Promise<boolean>;
}
