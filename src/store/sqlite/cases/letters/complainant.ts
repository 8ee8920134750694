/** Letters to complainants, each with the way to their page. They say nothing of the sender's affairs. */
import { newRef } from "../../../../mail/ids.ts";
import type { NoticeKind } from "../../../../notices/notice.ts";
import { oweLetter } from "../../mail/ending.ts";
import { personRecord, senderRecord } from "../../named.ts";
import type { Tx } from "../../tx.ts";
import { readSent } from "../rows.ts";

export interface Told {
  readonly complaint: { readonly id: number; readonly person: number; readonly envelope: number | null };
  /** As the complaint was written; empty for the person's own. */
  readonly language: string;
  readonly against: string | null;
  readonly values?: Readonly<Record<string, string>>;
  /** The case's number; null where there is none yet. */
  readonly case: string | null;
  readonly at: number;
}

/** Nobody is told who was erased meanwhile. */
export function tellComplainant(
  tx: Tx,
  kind: Extract<NoticeKind, "confirm" | "complaint" | "outcome">,
  { complaint, language, against, values = {}, case: id, at }: Told,
): void {
  const person = personRecord(tx.sql, complaint.person);
  if (!person) return;
  const sender = against === null ? "" : (senderRecord(tx.sql, against)?.name ?? "");
  const about = complaint.envelope === null ? "" : (readSent(tx.sql, complaint.envelope)?.subject ?? "");
  const order = {
    ...{ kind, to: person.address, language: language || person.language, recipients: [] },
    values: { sender, about, ...(id !== null && { case: id }), ...values },
    link: { kind: "complaint", id: complaint.id } as const,
  };
  oweLetter(tx, order, { at, about: { ref: id ?? newRef(), subject: "", messageId: null, receivedAt: at } });
}
