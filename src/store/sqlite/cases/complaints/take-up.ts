/** A complaint counts from here on: it opens a case, or joins the one that is open, and ends the consent at once. */
import { newRef } from "../../../../mail/ids.ts";
import { COMPLAINT } from "../../../../mail/words.ts";
import { personRecord } from "../../named.ts";
import { personsOf } from "../../persons.ts";
import { appendConsent } from "../../records/consents/append.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { freeze } from "../evidence/freeze.ts";
import { tellComplainant } from "../letters/complainant.ts";
import { type ComplaintRow, findOpenCase, readComplaintsOf, readOriginal, readSent } from "../rows.ts";

const insertCase = statement((k, p: { id: string; against: string; complainant: number; at: number }) =>
  k.insertInto("complaint_case").values({
    ...{ id: p.id, against: p.against, complainant: p.complainant, state: "open", opened_at: p.at, changed_at: p.at },
  }),
);
const touchCase = statement((k, p: { id: string; at: number }) =>
  k.updateTable("complaint_case").set({ changed_at: p.at }).where("id", "=", p.id),
);
const confirm = statement((k, p: { id: number; against: string; words: string; case: string; at: number }) =>
  k
    .updateTable("complaint")
    .set({ against: p.against, words: p.words, complaint_case: p.case, confirmed_at: p.at })
    .where("id", "=", p.id),
);

export interface TakeUp {
  readonly complaint: ComplaintRow;
  readonly against: string;
  readonly words: string;
  readonly at: number;
  readonly actor: string;
  /** Whether the complainant gets an acknowledgement. */
  readonly letter: boolean;
}

export interface TakenUp {
  readonly kind: "opened" | "joined";
  readonly complaint: number;
  readonly case: string;
}

/** One case per complainant and member while it is open: what comes meanwhile is more evidence. */
export function takeUp(tx: Tx, { complaint, against, words, at, actor, letter }: TakeUp): TakenUp {
  const persons = personsOf(tx.sql, complaint.person);
  const open = findOpenCase(tx.sql, persons, against);
  const id = open ?? newRef();
  if (open === null) tx.sql.run(insertCase, { id, against, complainant: complaint.person, at });
  else tx.sql.run(touchCase, { id, at });
  const before = open === null ? [] : readComplaintsOf(tx.sql, id);
  tx.sql.run(confirm, { id: complaint.id, against, words, case: id, at });
  const { original_body: body, original_header: header, envelope } = complaint;
  const original = readOriginal(tx.sql, complaint.id);
  const known = before.some((other) => other.envelope === envelope);
  const pieces = freeze(tx, {
    ...{ case: id, first: open === null, against, persons, at },
    ...{ envelope: known ? null : envelope, compared: envelope },
    original: original && { bytes: original, body, header },
  });
  auditCase(
    tx,
    id,
    { opened: open === null, complaint: complaint.id, against, person: complaint.person, pieces },
    at,
    actor,
  );
  endConsent(tx, complaint, against, at, actor);
  if (letter) tellComplainant(tx, "complaint", { complaint, language: complaint.language, against, case: id, at });
  return { kind: open === null ? "opened" : "joined", complaint: complaint.id, case: id };
}

interface CaseEntry {
  readonly opened: boolean;
  readonly complaint: number;
  readonly against: string;
  readonly person: number;
  readonly pieces: number;
}

function auditCase(tx: Tx, id: string, entry: CaseEntry, at: number, actor: string): void {
  const { opened, complaint, against, person, pieces } = entry;
  const data = { complaint, against: `member:${against}`, complainant: personName(tx, person), evidence: pieces };
  const kind = opened ? "case.opened" : "case.changed";
  tx.audit({ kind, at, actor, subject: `case:${id}`, data: opened ? data : { what: "joined", ...data } });
}

/** As the trail names them. */
export const personName = (tx: Tx, id: number): string => `person:${personRecord(tx.sql, id)?.ref ?? id}`;

/** Ends what was granted; no refusal that the sender could read of. */
function endConsent(tx: Tx, complaint: ComplaintRow, against: string, at: number, actor: string): void {
  const { person, envelope, source } = complaint;
  const message = envelope === null ? "" : (readSent(tx.sql, envelope)?.ref ?? "");
  const record = { scope: "contact", status: "withdrawn", basis: COMPLAINT, purpose: null } as const;
  const appended = appendConsent(
    tx,
    { person, grantee: against, ...record, at, until_at: null, recorded_by: actor, recorded_at: at },
    { text: "", message, wording: "", source: `complaint ${source}` },
  );
  if (!appended) return;
  const data = { grantee: `member:${against}`, ...record, at, until: null };
  tx.audit({ kind: "consent.recorded", at, actor, subject: personName(tx, person), data });
}
