/** What staff record in a recipient's stead: with evidence, and never over what that recipient said later themselves. */
import { scopeOf } from "../../../../lint/scope.ts";
import { COMPLAINT } from "../../../../mail/words.ts";
import { type ConsentInput, type ConsentOutcome, type ConsentRow, type EditContext, EVERYBODY } from "../../../port.ts";
import { granteesOf, readMember, resolveMember } from "../../members.ts";
import { personsAt } from "../../recipients/people.ts";
import { liftSuppression } from "../../recipients/suppression.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { suppress } from "../members/accounts.ts";
import { isOwnGrantee } from "../own.ts";
import { appendConsent } from "./append.ts";
import { findGrantee, type Grantee } from "./grantee.ts";
import { consentsTowards } from "./towards.ts";

const suppressed = statement((k, p: { hash: string }) =>
  k.selectFrom("suppression").select("at").where("hash", "=", p.hash),
);

export function recordConsentFor(
  tx: Tx,
  input: ConsentInput,
  { actor, at: recordedAt }: Omit<EditContext, "reason">,
): ConsentOutcome {
  const grantee = granteeOf(tx, input);
  if (grantee === null) return { kind: "unknown" };
  if (input.status === "granted" && isOwnGrantee(tx, grantee.name, actor)) return { kind: "own" };
  const against = input.status === "granted" ? whatStandsAgainst(tx, input, grantee) : null;
  if (against) return against;
  const person = tx.person(input.recipient);
  const { scope, status, basis, purpose, at, until, evidence: text, wording = "", source = "", message = "" } = input;
  const record = { person: person.id, grantee: grantee.name, scope, status, basis, purpose, at, until_at: until };
  const evidence = { text, message, wording, source };
  if (appendConsent(tx, { ...record, recorded_by: actor, recorded_at: recordedAt }, evidence) === null)
    return { kind: "unchanged" };
  const data = { grantee: grantee.trail, scope, status, basis, purpose, at, until };
  tx.audit({ kind: "consent.recorded", at: recordedAt, actor, subject: `person:${person.ref}`, data });
  return { kind: "recorded" };
}

/** Everybody can be refused at once; consent names whom it is given to. */
function granteeOf(tx: Tx, { grantee, status }: ConsentInput): Grantee | null {
  if (grantee !== EVERYBODY) return findGrantee(tx, grantee);
  return status === "granted" ? null : { name: EVERYBODY, aliases: [EVERYBODY], trail: "everybody" };
}

function whatStandsAgainst(tx: Tx, input: ConsentInput, grantee: Grantee): ConsentOutcome | null {
  if (tx.sql.get(suppressed, { hash: tx.hash(input.recipient.key) })) return { kind: "suppressed" };
  const newer = refusalSince(tx, input, grantee, input.at);
  if (!newer) return null;
  return { kind: "newer", when: newer.basis === COMPLAINT ? null : newer.at, scope: newer.scope };
}

/** The newest word against such a grant that was said at `since` or later. */
export function refusalSince(tx: Tx, input: ConsentInput, grantee: Grantee, since: number): ConsentRow | undefined {
  const persons = personsAt(tx.sql, input.recipient.key);
  return consentsTowards(tx.sql, persons, namesOf(tx, grantee))
    .filter((record) => record.annulled === null && record.at >= since && refuses(record, input))
    .sort((a, b) => b.at - a.at)[0];
}

/** All names that a refusal of this sender may stand under. */
function namesOf(tx: Tx, grantee: Grantee): string[] {
  const id = resolveMember(tx.sql, grantee.name);
  const member = id === null ? null : readMember(tx.sql, id, 0);
  return member ? granteesOf(tx.sql, member) : [...grantee.aliases, EVERYBODY];
}

const refuses = (record: ConsentRow, { scope }: ConsentInput): boolean =>
  record.status !== "granted" &&
  (record.basis === COMPLAINT ||
    (record.purpose === null
      ? record.scope === scope || record.scope === "contact"
      : scopeOf(record.purpose) === scope));

export function changeSuppression(
  tx: Tx,
  address: ConsentInput["recipient"],
  wanted: boolean,
  { actor, at, reason }: EditContext,
): boolean {
  if (!wanted) return liftSuppression(tx, address, reason, actor, at);
  if (tx.sql.get(suppressed, { hash: tx.hash(address.key) })) return false;
  suppress(tx, address, reason, actor, at);
  return true;
}
