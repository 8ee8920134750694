/**
 * Traffic teaches the ledger, within its limits (DESIGN.md 6): a person's own words, in an answer to a member's own message
 * that passed here, towards that member. In the transaction that takes the answer.
 */
import { sql as raw } from "kysely";
import { type Lesson, lessonsOf } from "../../../consent/lessons.ts";
import { complainedAt, foldWill } from "../../../consent/will.ts";
import type { PurposeLabel } from "../../../mail/words.ts";
import { addressKeysOf, granteesOf, memberIdOfAddress, readMember } from "../members.ts";
import { personsOf } from "../persons.ts";
import { appendConsent } from "../records/consents/append.ts";
import { consentsTowards } from "../records/consents/towards.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import type { CommitRow } from "./commit-row.ts";

/** A thread's messages that are looked for: the answered one is the first that is not the author's own. */
const MOST_ANCESTORS = 10;
/** The same lesson again within this time is no new one, milliseconds. */
const SAME_LESSON = 86_400_000;

interface Answered {
  readonly ref: string;
  /** The member whose message it is. */
  readonly author: string;
  readonly author_address: string | null;
  readonly purpose: PurposeLabel;
  /** The answer's author, at the address that the message went to. */
  readonly person: number;
  readonly personRef: string;
}

const messagesNamed = statement((_, p: { id: string; author: string }) => {
  return raw<{ author: string | null }>`SELECT author FROM message WHERE message_id = ${p.id} AND author = ${p.author}`;
});
const answeredBy = statement((_, p: { id: string; author: string }) => {
  return raw<Answered>`
    SELECT m.ref, m.author, m.author_address, m.purpose, p.id AS person, p.ref AS personRef
    FROM message AS m
    JOIN envelope AS e ON e.message = m.id
    JOIN person AS p ON p.id = e.person
    JOIN member_address AS a ON a.key = p.key AND a.member = ${p.author}
    WHERE m.message_id = ${p.id} AND m.author IS NOT NULL AND m.author <> ${p.author}
      AND e.state IN ('queued', 'delivered', 'failed')
    ORDER BY m.id`;
});
const declineEvent = statement((_, p: { person: number; grantee: string; name: string; at: number }) => {
  return raw`INSERT INTO event_decline (person, grantee, name, at) VALUES (${p.person}, ${p.grantee}, ${p.name}, ${p.at})
    ON CONFLICT DO NOTHING`;
});
const acceptEvent = statement((k, p: { person: number; grantee: string; name: string }) =>
  k
    .deleteFrom("event_decline")
    .where("person", "=", p.person)
    .where("grantee", "=", p.grantee)
    .where("name", "=", p.name),
);

/** Records what a message teaches, with an audit entry per record. */
export function learn(tx: Tx, row: CommitRow): void {
  const { teaches, message } = row;
  if (teaches === null || message.author === null) return;
  learnEvents(tx, row, message.author);
  const answered = findAnswered(tx, row, message.author);
  if (!answered) return;
  for (const lesson of lessonsOf(teaches.own, answered.purpose)) {
    const reaches = lesson.status === "granted" ? isForwardedTo : isAddressedTo;
    if (reaches(tx, row, answered) && isNews(tx, lesson, answered, message.received_at)) {
      record(tx, row, answered, lesson);
    }
  }
}

/**
 * The message that is answered: a member's own, which went to the author. A message that we do not know is somebody
 * else's, and ends the search: nobody is answered whom the author did not mean.
 */
function findAnswered(tx: Tx, { teaches, envelopes }: CommitRow, author: string): Answered | null {
  for (const id of (teaches?.answers ?? []).slice(0, MOST_ANCESTORS)) {
    const found = tx.sql.all(answeredBy, { id, author });
    // Two messages may bear one id: a member can choose it.
    const keys = new Set(envelopes.map(({ key }) => key));
    const meant = found.find((one) => addressKeysOf(tx.sql, one.author).some((key) => keys.has(key))) ?? found[0];
    if (meant) return meant;
    if (!tx.sql.get(messagesNamed, { id, author })) return null;
  }
  return null;
}

/** A grant counts only where the member gets the answer. */
function isForwardedTo(tx: Tx, { envelopes }: CommitRow, { author }: Answered): boolean {
  const keys = addressKeysOf(tx.sql, author);
  return envelopes.some(({ key, disposition }) => disposition === "forward" && keys.includes(key));
}

/** A refusal is said when it is sent to the member, or to whoever reads for the member's domain (Reply-To). */
function isAddressedTo(tx: Tx, { envelopes }: CommitRow, { author, author_address }: Answered): boolean {
  const keys = addressKeysOf(tx.sql, author);
  const domain = author_address?.slice(author_address.lastIndexOf("@"));
  return envelopes.some(
    ({ key, disposition }) =>
      disposition !== "reject" && (keys.includes(key) || (domain !== undefined && key.endsWith(domain))),
  );
}

/** An ordinary answer takes back neither a refusal of all contact (decision 17) nor a complaint, and one a day is enough. */
function isNews(tx: Tx, lesson: Lesson, { author, person }: Answered, at: number): boolean {
  const member = readMember(tx.sql, author, at);
  if (!member) return false;
  const known = consentsTowards(tx.sql, personsOf(tx.sql, person), granteesOf(tx.sql, member));
  const same = known.some(
    (each) =>
      !each.annulled &&
      each.status === lesson.status &&
      each.scope === lesson.scope &&
      each.basis === lesson.basis &&
      each.purpose === lesson.purpose &&
      each.grantee === author &&
      each.at > at - SAME_LESSON,
  );
  const will = foldWill(known, { now: at, ages: tx.options.ages });
  const refused =
    complainedAt(known, at) !== null ||
    will.refused.some(({ scope, purpose }) => scope === "contact" && purpose === null);
  if (lesson.status === "granted") return !same && !refused;
  // A grant may have come between: then the refusal is said anew.
  const stands = will.refused.some(({ scope, purpose }) => scope === lesson.scope && purpose === lesson.purpose);
  return !(same && stands);
}

function record(tx: Tx, { message }: CommitRow, answered: Answered, lesson: Lesson): void {
  const { scope, status, basis, purpose, words } = lesson;
  const { received_at: at, ref } = message;
  const actor = message.login === null ? "system" : `member:${message.login}`;
  const added = appendConsent(
    tx,
    {
      ...{ person: answered.person, grantee: answered.author, scope, status, basis, purpose, at, until_at: null },
      ...{ recorded_by: actor, recorded_at: at },
    },
    { text: words, message: ref, wording: "", source: message.author_address ?? "" },
  );
  if (added === null) return;
  tx.audit({
    kind: "consent.learnt",
    at,
    actor,
    subject: `person:${answered.personRef}`,
    data: { grantee: `member:${answered.author}`, scope, status, basis, purpose, message: ref, answers: answered.ref },
  });
}

/** Answers from a calendar, to members who invited: about that event, whatever the purpose of the mail. */
function learnEvents(tx: Tx, { teaches, message, envelopes }: CommitRow, author: string): void {
  const own = message.author_address;
  if (!teaches || teaches.events.length === 0 || own === null) return;
  const invited = tx.person({ key: own, text: own });
  const actor = message.login === null ? "system" : `member:${message.login}`;
  for (const { key, disposition } of envelopes) {
    const member = memberIdOfAddress(tx.sql, key);
    if (member === null || member === author || disposition === "reject") continue;
    for (const { name, declined } of teaches.events) {
      const decline = { person: invited.id, grantee: member, name };
      const { changes } = declined
        ? tx.sql.run(declineEvent, { ...decline, at: message.received_at })
        : tx.sql.run(acceptEvent, decline);
      if (changes === 0) continue;
      tx.audit({
        kind: "event.answered",
        at: message.received_at,
        actor,
        subject: `person:${invited.ref}`,
        data: { to: `member:${member}`, event: tx.hash(name), declined, message: message.ref },
      });
    }
  }
}
