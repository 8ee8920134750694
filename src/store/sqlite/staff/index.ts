/** Staff: what the calling thread reads, and what the writer writes. */
import type { StaffVerbs } from "../../port.ts";
import type { Connection } from "../statement.ts";
import type { WriterClient } from "../threads/writer-client.ts";
import type { WriterVerbs } from "../tx.ts";
import { addStaff, staffRecord, staffRow, staffRowOf, staffRows, staffRowsAt } from "./accounts.ts";
import { changeStaff, linkOidc, setSecondFactor, setStaffPassword, setStaffSettings, takeCode } from "./change.ts";
import {
  cameFrom,
  closeSession,
  endSession,
  endSessions,
  liveSession,
  openSession,
  sessionsOf,
  touchSession,
} from "./sessions.ts";
import { addToken, liveToken, revokeToken, tokensOf, touchToken } from "./tokens.ts";

/** How often the last use of a session or a token is written, milliseconds. */
const SEEN_EVERY = 60_000;

const writes = {
  ...{ addStaff, changeStaff, setStaffPassword, setSecondFactor, takeCode, setStaffSettings, linkOidc },
  ...{ openSession, closeSession, endSession, endSessions, addToken, revokeToken },
} satisfies Partial<WriterVerbs<StaffVerbs>>;

export const staffWrites = { ...writes, touchSession, touchToken };

interface Sides {
  readonly read: Connection;
  readonly writer: WriterClient;
}

export const staffSide = (sides: Sides) => ({ ...accountReads(sides), ...liveReads(sides) });

function accountReads({ read }: Sides) {
  const recordOf = (row: ReturnType<typeof staffRow>) => (row ? staffRecord(row) : null);
  return {
    findStaff: async (name) => recordOf(staffRow(read, name)),
    listStaff: async () => staffRows(read).map(staffRecord),
    findStaffByOidc: async (subject) => recordOf(staffRowOf(read, subject)),
    staffAt: async (address) => staffRowsAt(read, address).map(staffRecord),
    async staffSecrets(name) {
      const row = staffRow(read, name);
      if (!row) return null;
      const { password, totp_secret, totp_step, oidc_subject } = row;
      const temporary = row.password_temporary === 1;
      return { password, temporary, totpSecret: totp_secret, totpStep: totp_step, oidcSubject: oidc_subject };
    },
    cameFrom: async (name, address) => cameFrom(read, name, address),
  } satisfies Partial<StaffVerbs>;
}

function liveReads({ read, writer }: Sides) {
  return {
    async findSession(digest, now, idle, used = true) {
      const found = liveSession(read, digest, now, idle);
      if (found && used && now - found.seenAt > SEEN_EVERY) await writer.call("touchSession", [digest, now]);
      return found && { id: found.id, staff: found.staff };
    },
    listSessions: async (name, now, idle) => sessionsOf(read, name, now, idle),
    async findToken(digest, now) {
      const found = liveToken(read, digest, now);
      if (found && now - found.seenAt > SEEN_EVERY) await writer.call("touchToken", [digest, now]);
      return found && { id: found.id, scopes: found.scopes, staff: found.staff };
    },
    listTokens: async (name) => tokensOf(read, name),
  } satisfies Partial<StaffVerbs>;
}
