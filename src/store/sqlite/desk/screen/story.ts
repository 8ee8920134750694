/** One recipient of a message: what was tried, and what passed between them and the sender. */
import { sql as raw } from "kysely";
import { maySee } from "../../../../review/conflict.ts";
import type { CaseOfficer, RecipientStory, Viewer } from "../../../port.ts";
import { addressKeysOf, groupNamesOf, memberIdOfAddress } from "../../members.ts";
import { personsOf } from "../../persons.ts";
import { type Connection, statement } from "../../statement.ts";
import { seenGroup } from "../cases/list.ts";
import { findScreen } from "./find.ts";

const envelopeOf = statement((k, p: { message: number; id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("person as p", "p.id", "e.person")
    .select(["e.recipient", "e.person", "p.ref", "p.key"])
    .where("e.message", "=", p.message)
    .where("e.id", "=", p.id),
);
const attemptsOf = statement((k, p: { envelope: number }) =>
  k
    .selectFrom("attempt")
    .select(["at", "result", "status", "reply", "remote_mta as host"])
    .where("envelope", "=", p.envelope)
    .orderBy("id", "desc")
    .limit(50),
);
const bouncesOf = statement((k, p: { envelope: number }) =>
  k
    .selectFrom("bounce")
    .select(["at", "kind", "diagnostic"])
    .where("envelope", "=", p.envelope)
    .orderBy("id")
    .limit(20),
);
type MailRow = Omit<RecipientStory["mail"][number], "from">;
const mailTo = statement((_, p: { author: string; persons: string; not: number }) => {
  return raw<MailRow>`
    SELECT m.ref, m.received_at AS at, m.subject, m.purpose, e.state
    FROM json_each(${p.persons}) AS o CROSS JOIN envelope AS e ON e.person = o.value CROSS JOIN message AS m ON m.id = e.message
    WHERE m.author = ${p.author} AND m.id <> ${p.not} ORDER BY m.received_at DESC LIMIT 20`;
});
const personsAt = statement((_, p: { keys: string }) => {
  return raw<{ id: number }>`SELECT id FROM person WHERE key IN (SELECT value FROM json_each(${p.keys}))`;
});
/** Confirmed ones, and not taken back. */
const complaintsOf = statement((_, p: { persons: string; against: string }) => {
  return raw<RecipientStory["complaints"][number]>`
    SELECT c.confirmed_at AS at, c.source, c.complaint_case AS "case"
    FROM json_each(${p.persons}) AS o CROSS JOIN complaint AS c ON c.person = o.value
    WHERE c.against = ${p.against} AND c.confirmed_at IS NOT NULL AND c.denied_at IS NULL ORDER BY c.confirmed_at LIMIT 50`;
});

const MOST_MAIL = 20;

/** `officer`: null for who may know of no complaint. */
export function screenRecipient(
  sql: Connection,
  ref: string,
  viewer: Viewer,
  id: number,
  officer: CaseOfficer | null,
): RecipientStory | null {
  const message = findScreen(sql, ref, viewer);
  const envelope = message && sql.get(envelopeOf, { message: message.id, id });
  if (!message || !envelope) return null;
  const persons = JSON.stringify(personsOf(sql, envelope.person));
  const against = message.author ?? "";
  const sent = sql.all(mailTo, { author: against, persons, not: message.id });
  const answers = envelope.key === null ? [] : answersOf(sql, envelope.key, against, viewer);
  return {
    ...{ recipient: envelope.recipient, person: envelope.ref },
    attempts: sql.all(attemptsOf, { envelope: id }),
    mail: [
      ...sent.map((mail) => ({ ...mail, from: "sender" as const })),
      ...answers.map((mail) => ({ ...mail, from: "recipient" as const })),
    ]
      .sort((a, b) => b.at - a.at)
      .slice(0, MOST_MAIL),
    bounces: sql.all(bouncesOf, { envelope: id }),
    complaints: officer ? complaintsFor(sql, { persons, against }, officer) : [],
  };
}

/** A complaint tells who made it: only to those for whom its case is there (ala.ce.3). */
const complaintsFor = (
  sql: Connection,
  pair: { persons: string; against: string },
  officer: CaseOfficer,
): RecipientStory["complaints"] =>
  sql.all(complaintsOf, pair).filter((one) => one.case === null || seenGroup(sql, one.case, officer) !== null);

/** What the recipient sent to the sender through here: members only, and of the viewer's groups. */
function answersOf(sql: Connection, key: string, sender: string, { sight }: Viewer): MailRow[] {
  const member = memberIdOfAddress(sql, key);
  if (member === null || !maySee(sight, groupNamesOf(sql, member))) return [];
  const persons = sql.all(personsAt, { keys: JSON.stringify(addressKeysOf(sql, sender)) }).map(({ id }) => id);
  return sql.all(mailTo, { author: member, persons: JSON.stringify(persons), not: 0 });
}
