/** Suppressions that the gateway makes itself, and the end of any. */
import type { Address } from "../../../mail/address.ts";
import { insertSuppression } from "../records/members/accounts.ts";
import { auditBecause } from "../records/reason.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { personIdOf } from "./people.ts";

const dropSuppression = statement((k, p: { hash: string }) => k.deleteFrom("suppression").where("hash", "=", p.hash));
/** What counted towards it counts no more: the mailbox works again, as somebody says. */
const forgetSoft = statement((k, p: { person: number }) =>
  k.deleteFrom("bounce").where("person", "=", p.person).where("kind", "=", "soft"),
);

interface Bounced {
  readonly hash: string;
  readonly person: string;
  readonly at: number;
}

/** For a mailbox that does not exist (std 75). One that is suppressed already stays so, for its first reason. */
export function suppressHash(tx: Tx, { hash, person, at }: Bounced): void {
  const { changes } = tx.sql.run(insertSuppression, { hash, reason: "bounced", actor: "system", at });
  if (changes === 0) return;
  tx.audit({
    kind: "suppression.recorded",
    at,
    actor: "system",
    subject: `person:${person}`,
    data: { why: "bounced" },
  });
}

export function liftSuppression(tx: Tx, address: Address, reason: string, actor: string, at: number): boolean {
  if (tx.sql.run(dropSuppression, { hash: tx.hash(address.key) }).changes === 0) return false;
  const known = personIdOf(tx.sql, address.key);
  if (known !== null) tx.sql.run(forgetSoft, { person: known });
  const { ref } = tx.person(address);
  auditBecause(tx, { kind: "suppression.lifted", at, actor, subject: `person:${ref}`, data: {} }, reason);
  return true;
}
