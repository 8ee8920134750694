/** The ledger as staff may see it: who complained is for those who read cases (docs/decisions/0022). */

import type { Config } from "../../../config/schema.ts";
import { asSenderSees, type ConsentAges, foldWill } from "../../../consent/will.ts";
import { COMPLAINT } from "../../../mail/words.ts";
import type { EditableMember, LedgerRecord } from "../../../store/port.ts";
import { isOwn } from "../members/own.ts";
import type { Caller } from "../route.ts";
import type { ConsentRecord, WillBody } from "./schemas.ts";

export const agesOf = ({ consent }: Pick<Config, "consent">): ConsentAges => ({
  inquiryMonths: consent.inquiry_months,
  impliedMonths: consent.implied_months,
});

/** Who complained is for those who read cases. */
export const seesComplaints = ({ permissions }: Pick<Caller, "permissions">): boolean => permissions.has("cases:read");

/** Not where the complaint is of themselves: a party does not see the case either (ala.ce.3, ala.sm.7). */
export const seesComplaintsOf = (caller: Caller, member: Pick<EditableMember, "addresses">): boolean =>
  seesComplaints(caller) && !isOwn(caller, member);

interface Context {
  /** Whether they may know of complaints against this sender. */
  readonly complaints: boolean;
  readonly now: number;
  readonly ages: ConsentAges;
}

type Row = LedgerRecord & { readonly recipient: string };

/** What stands between one recipient and one sender: what holds, and every record. */
export function between(records: readonly LedgerRecord[], { complaints, now, ages }: Context) {
  const all: readonly Row[] = records.map((record) => ({ ...record, recipient: "" }));
  const seen = complaints ? all : withoutComplaints(all, now);
  const { granted, refused } = foldWill(seen, { now, ages });
  const will: WillBody = {
    granted: Object.values(granted).map(({ scope, basis, at, until, weak }) => ({ scope, basis, at, until, weak })),
    refused: refused.map(({ scope, status, purpose, at }) => ({ scope, status, purpose, at })),
  };
  return { will, records: seen.map(recordOf) };
}

/** Neither those that stand nor those that were taken back, nor anything that only they would explain. */
const withoutComplaints = (records: readonly Row[], now: number): readonly Row[] =>
  asSenderSees(records, now).filter(({ basis }) => basis !== COMPLAINT);

function recordOf({ recipient: _, annulled, annulledBy, ...record }: Row): ConsentRecord {
  return { ...record, annulled: annulled && { ...annulled, by: annulledBy ?? "" } };
}
