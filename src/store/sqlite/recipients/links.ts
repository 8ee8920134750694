/** A person's own page opens by a link that is mailed to their address, and to nobody else (std 56). */
import { sql as raw } from "kysely";
import type { RecipientVerbs } from "../../port.ts";
import { oweLetter } from "../mail/ending.ts";
import { personRecord } from "../named.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { personsInMailbox } from "./mailbox.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const forget = statement((k, p: { before: number }) => k.deleteFrom("link_request").where("at", "<=", p.before));
const ofAll = statement((k, p: { since: number }) =>
  k
    .selectFrom("link_request")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("at", ">", p.since),
);
const ofPersons = statement((_, p: { persons: string; since: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM link_request
    WHERE person IN (SELECT value FROM json_each(${p.persons})) AND at > ${p.since}`;
});
const insertRequest = statement((k, p: { person: number; at: number }) =>
  k.insertInto("link_request").values({ person: p.person, at: p.at }),
);

type LinkRequest = Parameters<RecipientVerbs["requestLink"]>[0];

/** Says nothing either way: nobody learns here who is known, and nobody floods a mailbox. */
export function requestLink(tx: Tx, { address, at, language, perHour, overall }: LinkRequest): void {
  tx.sql.run(forget, { before: at - DAY });
  const since = at - HOUR;
  if ((tx.sql.get(ofAll, { since })?.n ?? 0) >= overall) return;
  const persons = JSON.stringify(personsInMailbox(tx.sql, address.key));
  if ((tx.sql.get(ofPersons, { persons, since })?.n ?? 0) >= perHour) return;
  const { id, ref } = tx.person(address);
  tx.sql.run(insertRequest, { person: id, at });
  const to = personRecord(tx.sql, id);
  const link = { kind: "own", id } as const;
  const told = to?.language || language;
  oweLetter(tx, { kind: "link", to: to?.address ?? address.text, language: told, recipients: [], link }, { at });
  tx.audit({ kind: "link.requested", at, actor: "system", subject: `person:${ref}`, data: {} });
}
