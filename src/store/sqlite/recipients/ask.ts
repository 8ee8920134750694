/** A member asks a person for consent: one neutral letter, or a plain reason why not (std 98). */
import { sql as raw } from "kysely";
import { asSenderSees, complainedAt, foldWill } from "../../../consent/will.ts";
import type { Will } from "../../../lint/facts.ts";
import { scopeOf } from "../../../lint/scope.ts";
import type { Scope } from "../../../mail/words.ts";
import { askedNotice } from "../../../notices/index.ts";
import type { AskOutcome, ConsentAsk, ConsentAsks, SenderRecord } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { addressKeysOf, granteesOf, resolveMember } from "../members.ts";
import { personRecord, senderRecord } from "../named.ts";
import { consentsTowards } from "../records/consents/towards.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { personsInMailbox } from "./mailbox.ts";
import { personsAt } from "./people.ts";

const DAY = 86_400_000;
/** What one person is asked by all members together within a week. */
const MOST_A_WEEK = 3;

type Since = { since: number };
const askedByPair = statement((_, p: Since & { persons: string; member: string }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM consent_request
    WHERE person IN (SELECT value FROM json_each(${p.persons})) AND member = ${p.member} AND asked_at > ${p.since}`;
});
const askedByAll = statement((_, p: Since & { persons: string }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM consent_request
    WHERE person IN (SELECT value FROM json_each(${p.persons})) AND asked_at > ${p.since}`;
});
const askedByMember = statement((k, p: Since & { member: string }) =>
  k
    .selectFrom("consent_request")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("member", "=", p.member)
    .where("asked_at", ">", p.since),
);
const suppressedAmong = statement((_, p: { persons: string; hash: string }) => {
  return raw<{ hash: string }>`
    SELECT hash FROM suppression WHERE hash = ${p.hash}
      OR hash IN (SELECT q.hash FROM person AS q WHERE q.id IN (SELECT value FROM json_each(${p.persons}))) LIMIT 1`;
});
const insertRequest = statement((k, p: { person: number; member: string; scope: Scope; at: number }) =>
  k.insertInto("consent_request").values({
    ...{ person: p.person, member: p.member, scope: p.scope },
    ...{ state: "asked", asked_at: p.at, answered_at: null },
  }),
);

export function askConsent(tx: Tx, ask: ConsentAsk): AskOutcome {
  const id = resolveMember(tx.sql, ask.member);
  const member = id === null ? null : senderRecord(tx.sql, id);
  if (!member) return { kind: "no-member" };
  if (addressKeysOf(tx.sql, member.id).includes(ask.recipient.key)) return { kind: "oneself" };
  // Under another name of the same mailbox they are not asked again, nor after they said no.
  const persons = [
    ...new Set([...personsAt(tx.sql, ask.recipient.key), ...personsInMailbox(tx.sql, ask.recipient.key)]),
  ];
  const will = willTowards(tx, member, persons, ask);
  const why = reasonNot(tx, ask, { member: member.id, persons, will });
  if (why !== null) return { kind: why };
  const { id: person, ref } = tx.person(ask.recipient);
  const { id: request } = tx.sql.run(insertRequest, { person, member: member.id, scope: ask.scope, at: ask.at });
  // Whoever complained of this member is not bothered, and the member must not see that (std 74): to them it was asked.
  if (!will.complained) oweRequest(tx, request, person, member, ask);
  const data = { member: `member:${member.id}`, scope: ask.scope, request, letter: !will.complained };
  tx.audit({ kind: "consent.requested", at: ask.at, actor: ask.actor, subject: `person:${ref}`, data });
  return { kind: "asked", id: request };
}

export function askConsents(tx: Tx, { recipients, letter, ...ask }: ConsentAsks): readonly AskOutcome[] {
  const asked = recipients.map((recipient) => ({ recipient, outcome: askConsent(tx, { ...ask, recipient }) }));
  const people = asked.map(({ recipient, outcome: { kind } }) => {
    return { recipient: recipient.text, whyNot: kind === "asked" ? null : kind };
  });
  const { to, language, about } = letter;
  const notice = askedNotice({ to, language, scope: ask.scope }, people, ask);
  if (notice) oweLetter(tx, notice, { at: ask.at, about });
  return asked.map(({ outcome }) => outcome);
}

interface Towards {
  readonly will: Will;
  readonly complained: boolean;
}

function willTowards(tx: Tx, member: SenderRecord, persons: readonly number[], { at }: ConsentAsk): Towards {
  const records = consentsTowards(tx.sql, persons, granteesOf(tx.sql, member));
  return {
    will: foldWill(asSenderSees(records, at), { now: at, ages: tx.options.ages }),
    complained: complainedAt(records, at) !== null,
  };
}

interface Asking {
  readonly member: string;
  readonly persons: readonly number[];
  readonly will: Towards;
}

function reasonNot(tx: Tx, ask: ConsentAsk, { member, persons: ids, will: { will } }: Asking) {
  const { at, scope, perDay, pause } = ask;
  const persons = JSON.stringify(ids);
  const refuses = will.refused.some((refusal) =>
    refusal.purpose === null
      ? refusal.scope === "contact" || refusal.scope === scope
      : scopeOf(refusal.purpose) === scope,
  );
  if (refuses || tx.sql.get(suppressedAmong, { persons, hash: tx.hash(ask.recipient.key) })) return "unwanted";
  if (will.granted[scope]?.weak === false) return "granted";
  const count = (row: { n: number } | undefined) => row?.n ?? 0;
  if (count(tx.sql.get(askedByPair, { persons, member, since: at - pause })) > 0) return "waiting";
  if (count(tx.sql.get(askedByMember, { member, since: at - DAY })) >= perDay) return "over";
  if (count(tx.sql.get(askedByAll, { persons, since: at - 7 * DAY })) >= MOST_A_WEEK) return "busy";
  return null;
}

function oweRequest(tx: Tx, request: number, person: number, member: SenderRecord, ask: ConsentAsk): void {
  const to = personRecord(tx.sql, person);
  if (!to) return;
  const { name: sender, address: sender_address, organisation } = member;
  const values = { sender, sender_address, organisation, scope: ask.scope };
  const link = { kind: "request", id: request } as const;
  const language = to.language || ask.language;
  oweLetter(tx, { kind: "request", to: to.address, language, recipients: [], values, link }, { at: ask.at });
}
