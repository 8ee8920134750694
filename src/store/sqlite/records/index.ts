/** What the association knows of its members: imports, passwords, standings, delegations, suppressions. */
import type { RecordVerbs } from "../../port.ts";
import type { WriterVerbs } from "../tx.ts";
import { approve, revokeApproval } from "./approvals/kept.ts";
import { importConsents } from "./consents/import.ts";
import { importEvents, importParticipations } from "./events/import.ts";
import { recordExport, setDelegation, setPassword, setStanding, suppress } from "./members/accounts.ts";
import { importMembers } from "./members/import.ts";
import { setRole } from "./members/roles.ts";

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
