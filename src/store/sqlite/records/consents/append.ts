/** One more record at the end of the ledger (std 98). What proves it stands apart, so that it can be erased (std 100). */
import type { Insertable } from "kysely";
import type { Tables } from "../../schema.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";

type ConsentRow = Required<Omit<Insertable<Tables["consent"]>, "id">>;
export interface Evidence {
  /** Free text: the words that say so. */
  readonly text: string;
  /** A message's ref or Message-ID. */
  readonly message: string;
  readonly wording: string;
  readonly source: string;
}

const insertConsent = statement((k, p: ConsentRow) =>
  k
    .insertInto("consent")
    .values({
      person: p.person,
      grantee: p.grantee,
      scope: p.scope,
      status: p.status,
      basis: p.basis,
      purpose: p.purpose,
      at: p.at,
      until_at: p.until_at,
      recorded_by: p.recorded_by,
      recorded_at: p.recorded_at,
    })
    .onConflict((c) => c.doNothing()),
);
const insertEvidence = statement((k, p: Evidence & { consent: number }) =>
  k.insertInto("consent_evidence").values({
    consent: p.consent,
    text: p.text,
    message: p.message,
    wording: p.wording,
    source: p.source,
  }),
);

/** The record's id; null, and nothing written, when the very same record is there already. */
export function appendConsent(tx: Tx, record: ConsentRow, evidence: Evidence): number | null {
  const { changes, id } = tx.sql.run(insertConsent, record);
  if (changes === 0) return null;
  if (Object.values(evidence).some((words) => words !== "")) tx.sql.run(insertEvidence, { consent: id, ...evidence });
  return id;
}
