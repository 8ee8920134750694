/** What a person says in their own name, at the end of the ledger (std 63, 98). */
import { sql as raw } from "kysely";
import { EVERYBODY, type Statement, type StatementContext } from "../../port.ts";
import { personRecord } from "../named.ts";
import { personsOf } from "../persons.ts";
import { appendConsent } from "../records/consents/append.ts";
import { findGrantee } from "../records/consents/grantee.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

/**
 * The same words that still stand: neither annulled nor followed by a grant of this person's own, to whomever. After a
 * grant a refusal is said anew, whether or not that grant lifted it.
 */
const sameRefusal = statement((_, p: Omit<Statement, "until"> & { persons: string; now: number }) => {
  return raw<{ id: number }>`
    SELECT c.id FROM consent AS c
    WHERE c.person IN (SELECT value FROM json_each(${p.persons})) AND c.grantee = ${p.grantee} AND c.scope = ${p.scope}
      AND c.status = ${p.status} AND c.basis IS ${p.basis} AND c.purpose IS ${p.purpose} AND c.at <= ${p.now}
      AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = c.id)
      AND NOT EXISTS (
        SELECT 1 FROM consent AS g
        WHERE g.person IN (SELECT value FROM json_each(${p.persons})) AND g.status = 'granted'
          AND ifnull(g.basis, '') NOT IN ('attested', 'imported') AND g.at >= c.at
          AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = g.id))
    ORDER BY c.at DESC, c.id DESC LIMIT 1`;
});

/** How a statement came about; `text` is free text beside the wording that was shown. */
export type Saying = StatementContext & { readonly text?: string };

/**
 * The ids of the records that now say so, in the order of the statements; none for a person who is not there.
 *
 * @throws RangeError for a grant to everybody: consent names whom it is given to
 */
export function state(tx: Tx, statements: readonly Statement[], context: Saying): readonly number[] {
  const person = personRecord(tx.sql, context.person);
  if (!person) return [];
  const persons = JSON.stringify(personsOf(tx.sql, person.id));
  return statements.map((said) => {
    if (said.status === "granted" && said.grantee === EVERYBODY)
      throw new RangeError("a grant names whom it is given to");
    const { until: _, ...words } = said;
    const known =
      said.status === "granted" ? undefined : tx.sql.get(sameRefusal, { ...words, persons, now: context.at });
    return known?.id ?? append(tx, said, person, context);
  });
}

/** Takes back within the millisecond in which it was said: the second saying comes after it. */
const MOST_TRIES = 1000;

function append(tx: Tx, said: Statement, person: { id: number; ref: string }, context: Saying): number {
  const { grantee, scope, status, basis, purpose, until } = said;
  const { at, wording, source, message, text = "" } = context;
  const actor = `person:${person.ref}`;
  for (let later = 0; later < MOST_TRIES; later += 1) {
    const record = { grantee, scope, status, basis, purpose, at: at + later, until_at: until };
    const id = appendConsent(
      tx,
      { ...record, person: person.id, recorded_by: actor, recorded_at: at },
      { text, message, wording, source },
    );
    if (id === null) continue;
    const data = { grantee: trailName(tx, grantee), scope, status, basis, purpose, at: at + later, until };
    tx.audit({ kind: "consent.recorded", at, actor, subject: actor, data });
    return id;
  }
  throw new Error("the same was said too often at one time");
}

/** A grantee as the trail names it. */
export const trailName = (tx: Tx, grantee: string): string =>
  grantee === EVERYBODY ? "everybody" : (findGrantee(tx, grantee)?.trail ?? `member:${grantee}`);
