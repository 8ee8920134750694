/** What the association knows of its members: imports, passwords, standings, delegations, suppressions. */
import type { RecordVerbs } from "../port.ts";
import { recordExport, setDelegation, setPassword, setStanding, suppress } from "./records/accounts.ts";
import { approve, revokeApproval } from "./records/approvals.ts";
import { importConsents } from "./records/consents.ts";
import { importEvents, importParticipations } from "./records/events.ts";
import { importMembers } from "./records/members.ts";
import { setRole } from "./records/roles.ts";
import type { WriterVerbs } from "./tx.ts";

export const recordVerbs: WriterVerbs<RecordVerbs> = {
  importMembers,
  importConsents,
  importEvents,
  importParticipations,
  setPassword,
  setStanding,
  setDelegation,
  setRole,
  approve,
  revokeApproval,
  suppress,
  recordExport,
};
