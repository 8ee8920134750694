/** What became of a consent record, from the columns of `LEFT JOIN consent_annulled`. */
import type { Annulment } from "../../../port.ts";

export interface AnnulledColumns {
  readonly annulledKind: Annulment["kind"] | null;
  readonly annulledAt: number | null;
}

export const annulmentOf = ({ annulledKind: kind, annulledAt: at }: AnnulledColumns): Annulment | null =>
  kind === null || at === null ? null : { kind, at };

/** The row without these columns, with what they say. */
export function withAnnulment<Row extends AnnulledColumns>({ annulledKind, annulledAt, ...row }: Row) {
  return { ...row, annulled: annulmentOf({ annulledKind, annulledAt }) };
}
