/** A member hands in a message in which somebody asked to be written to: a record, and a letter to that person (std 98). */
import { sql as raw } from "kysely";
import { asSenderSees, complainedAt, foldWill } from "../../../consent/will.ts";
import { scopeOf } from "../../../lint/scope.ts";
import type { ConsentRow, RequestEvidence, RequestOutcome, SenderRecord } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { addressKeysOf, granteesOf } from "../members.ts";
import { personRecord, senderRecord } from "../named.ts";
import { personsOf } from "../persons.ts";
import { appendConsent } from "../records/consents/append.ts";
import { consentsTowards } from "../records/consents/towards.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";

const DAY = 86_400_000;

const handedIn = statement((_, p: { member: string; actor: string; since: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM consent
    WHERE grantee = ${p.member} AND recorded_by = ${p.actor} AND recorded_at > ${p.since}
      AND basis IN ('attested', 'confirmed-by-recipient')`;
});

export function recordRequest(tx: Tx, evidence: RequestEvidence): RequestOutcome {
  const member = senderRecord(tx.sql, evidence.member);
  if (!member) return "no-member";
  if (addressKeysOf(tx.sql, member.id).includes(evidence.recipient.key)) return "oneself";
  const person = tx.person(evidence.recipient);
  const records = consentsTowards(tx.sql, personsOf(tx.sql, person.id), granteesOf(tx.sql, member));
  const complained = hasComplained(records, evidence);
  const why = reasonNot(tx, asSenderSees(records, evidence.at), evidence);
  if (why !== null) return why;
  if (isOver(tx, member, evidence)) return "over";
  if (!append(tx, member, person, evidence, complained ? MOST_TRIES : 1)) return "granted";
  // Whoever complained is not bothered, and the member must not see that: the record counts for nothing, silently (std 74).
  if (!complained) oweRecorded(tx, member, person.id, evidence);
  return "recorded";
}

/** And did not ask for mail after that, by their own word. */
function hasComplained(records: readonly ConsentRow[], { basis, askedAt, at }: RequestEvidence): boolean {
  const complained = complainedAt(records, at);
  return complained !== null && !(basis === "confirmed-by-recipient" && askedAt > complained);
}

/** What they said later wins over what they asked for before, and nobody's word revives what they struck. */
function reasonNot(tx: Tx, records: readonly ConsentRow[], evidence: RequestEvidence): "unwanted" | "granted" | null {
  const { scope, basis, askedAt, at } = evidence;
  const will = foldWill(records, { now: at, ages: tx.options.ages });
  const proven = basis === "confirmed-by-recipient";
  const isRefused = will.refused.some(
    ({ scope: refused, purpose, at: said }) =>
      (!proven || said >= askedAt) &&
      (purpose === null ? refused === "contact" || refused === scope : scopeOf(purpose) === scope),
  );
  const isStruck = !proven && records.some((each) => each.scope === scope && each.annulled?.kind === "struck");
  if (isRefused || isStruck) return "unwanted";
  const known = will.granted[scope];
  return known !== undefined && (!proven || known.basis === "confirmed-by-recipient") ? "granted" : null;
}

function isOver(tx: Tx, { id }: SenderRecord, { actor, at, perDay }: RequestEvidence): boolean {
  return (tx.sql.get(handedIn, { member: id, actor, since: at - DAY })?.n ?? 0) >= perDay;
}

/** What a complaint ended may be handed in again: to its sender it was never there. */
const MOST_TRIES = 1000;

/** False when the very same is on record already. @param tries in how many milliseconds it may have been said */
function append(
  tx: Tx,
  member: SenderRecord,
  person: { id: number; ref: string },
  given: RequestEvidence,
  tries: number,
): boolean {
  const { scope, basis, askedAt, until, text, message, source, at, actor } = given;
  for (let later = 0; later < tries; later += 1) {
    const said = { scope, status: "granted", basis, purpose: null, at: askedAt + later } as const;
    const row = {
      ...said,
      person: person.id,
      grantee: member.id,
      until_at: until,
      recorded_by: actor,
      recorded_at: at,
    };
    if (appendConsent(tx, row, { text, message, wording: "", source }) === null) continue;
    const data = { ...said, grantee: `member:${member.id}`, until };
    tx.audit({ kind: "consent.recorded", at, actor, subject: `person:${person.ref}`, data });
    return true;
  }
  return false;
}

function oweRecorded(tx: Tx, member: SenderRecord, person: number, { scope, language, at }: RequestEvidence): void {
  const to = personRecord(tx.sql, person);
  if (!to || to.suppressed) return;
  const { name: sender, address: sender_address, organisation } = member;
  const values = { sender, sender_address, organisation, scope };
  const link = { kind: "own", id: person } as const;
  const told = to.language || language;
  oweLetter(tx, { kind: "recorded", to: to.address, language: told, recipients: [], values, link }, { at });
}
