/** What one person said towards one sender, for the fold of `consent/will`. */
import { sql as raw } from "kysely";
import type { ConsentRow } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { type AnnulledColumns, withAnnulment } from "./annulment.ts";

const consentsBetween = statement((_, p: { persons: string; grantees: string }) => {
  return raw<Omit<ConsentRow, "annulled"> & AnnulledColumns>`
    SELECT c.id, '' AS recipient, c.grantee, c.scope, c.status, c.basis, c.purpose, c.at, c.until_at AS until,
      x.kind AS annulledKind, x.at AS annulledAt
    FROM json_each(${p.persons}) AS o
    CROSS JOIN consent AS c ON c.person = o.value AND c.grantee IN (SELECT value FROM json_each(${p.grantees}))
    LEFT JOIN consent_annulled AS x ON x.consent = c.id`;
});
/** @param persons one person under all addresses. @param grantees all names of the sender */
export function consentsTowards(
  sql: Connection,
  persons: readonly number[],
  grantees: readonly string[],
): ConsentRow[] {
  const query = { persons: JSON.stringify(persons), grantees: JSON.stringify(grantees) };
  return sql.all(consentsBetween, query).map(withAnnulment);
}
