/** Records that their person takes back or strikes (decision 21). They stay in the ledger and count no more. */
import { sql as raw } from "kysely";
import { COMPLAINT } from "../../../mail/words.ts";
import type { Annulment } from "../../port.ts";
import { memberIdOfAddress } from "../members.ts";
import { personRecord } from "../named.ts";
import { personsOf } from "../persons.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { trailName } from "./statements.ts";

type Row = {
  id: number;
  person: number;
  grantee: string;
  scope: string;
  status: string;
  basis: string | null;
  recorded_by: string;
};
const standing = statement((_, p: { ids: string; persons: string }) => {
  return raw<Row>`
    SELECT c.id, c.person, c.grantee, c.scope, c.status, c.basis, c.recorded_by FROM consent AS c
    WHERE c.id IN (SELECT value FROM json_each(${p.ids})) AND c.person IN (SELECT value FROM json_each(${p.persons}))
      AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = c.id)
    ORDER BY c.id`;
});
type AnnulledRow = { consent: number; kind: Annulment["kind"]; at: number; actor: string };
const insertAnnulled = statement((k, p: AnnulledRow) =>
  k.insertInto("consent_annulled").values({ consent: p.consent, kind: p.kind, at: p.at, recorded_by: p.actor }),
);

/** Only records about this person, each once, and only those that this person may: its own, or others' word about it. */
export function annul(
  tx: Tx,
  consents: readonly number[],
  kind: Annulment["kind"],
  { person: id, at }: { readonly person: number; readonly at: number },
): number {
  const person = personRecord(tx.sql, id);
  if (!person) return 0;
  const persons = personsOf(tx.sql, id);
  const names = namesOf(tx, persons);
  const may = kind === "struck" ? isOthersWord : (row: Row) => row.basis === COMPLAINT || names.has(row.recorded_by);
  const rows = tx.sql.all(standing, { ids: JSON.stringify(consents), persons: JSON.stringify(persons) }).filter(may);
  annulRecords(tx, rows, { kind, at, actor: `person:${person.ref}` });
  return rows.length;
}

/** The records' end, whoever decided it: for the end of a case as well. They must not be annulled already. */
export function annulRecords(
  tx: Tx,
  rows: readonly Pick<Row, "id" | "person" | "grantee" | "scope">[],
  { kind, at, actor }: Annulment & { readonly actor: string },
): void {
  for (const { id, person, grantee, scope } of rows) {
    tx.sql.run(insertAnnulled, { consent: id, kind, at, actor });
    const subject = `person:${personRecord(tx.sql, person)?.ref ?? person}`;
    const data = { consent: id, annulled: kind, grantee: trailName(tx, grantee), scope };
    tx.audit({ kind: "consent.annulled", at, actor, subject, data });
  }
}

const isOthersWord = ({ status, basis }: Row): boolean =>
  status === "granted" && (basis === "attested" || basis === "imported");

/** As whom this person records: by a link, or by what the gateway learnt from its own mail. */
function namesOf(tx: Tx, persons: readonly number[]): ReadonlySet<string> {
  const records = persons.flatMap((id) => personRecord(tx.sql, id) ?? []);
  const members = records.flatMap(({ key }) => memberIdOfAddress(tx.sql, key) ?? []);
  return new Set([...records.map(({ ref }) => `person:${ref}`), ...members.map((id) => `member:${id}`)]);
}
