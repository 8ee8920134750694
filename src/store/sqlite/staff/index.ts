/** Staff: what the calling thread reads, and what the writer writes. */
import type { StaffVerbs } from "../../port.ts";
import type { WriterClient } from "../client.ts";
import type { Connection } from "../statement.ts";
import type { WriterVerbs } from "../tx.ts";
import { addStaff, staffRecord, staffRow } from "./accounts.ts";
import { closeSession, liveSession, openSession, touchSession } from "./sessions.ts";

/** How often a session's last use is written, milliseconds. */
const SEEN_EVERY = 60_000;

const writes = { addStaff, openSession, closeSession } satisfies Partial<WriterVerbs<StaffVerbs>>;

export const staffWrites = { ...writes, touchSession };

export function staffSide({ read, writer }: { readonly read: Connection; readonly writer: WriterClient }) {
  const forward = (verb: keyof typeof staffWrites) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  return {
    addStaff: forward("addStaff"),
    openSession: forward("openSession"),
    closeSession: forward("closeSession"),
    async staffSecrets(name) {
      const row = staffRow(read, name);
      return row ? { password: row.password, totpSecret: row.totp_secret, totpStep: row.totp_step } : null;
    },
    async findStaff(name) {
      const row = staffRow(read, name);
      return row ? staffRecord(row) : null;
    },
    async findSession(digest, now, idle) {
      const found = liveSession(read, digest, now, idle);
      if (found && now - found.seenAt > SEEN_EVERY) await writer.call("touchSession", [digest, now]);
      return found && { id: found.id, staff: found.staff };
    },
  } satisfies StaffVerbs;
}
