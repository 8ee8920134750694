/** The ledger by recipient and by sender. */
import { sql as raw } from "kysely";
import type {
  ConsentDetail,
  LedgerQuery,
  LedgerRecord,
  RecipientLedger,
  RecipientRow,
  SenderLedger,
  Sight,
} from "../../../port.ts";
import { addressKeysOf, granteesOf, readMember } from "../../members.ts";
import { personsAt } from "../../recipients/people.ts";
import { withAnnulment } from "../../records/consents/annulment.ts";
import { type RecordRow, recordsTowards, showConsents } from "../../records/consents/reads.ts";
import { type Connection, statement } from "../../statement.ts";
import type { DeskReads } from "../index.ts";
import { grouped } from "./grouped.ts";
import { hiddenRecord, withoutComplaints } from "./hidden.ts";

interface Filter {
  match: string;
  after: string;
  limit: number;
  /** Names of senders that may be seen, as JSON; null for all. */
  names: string | null;
  suppressed: number;
  complaints: number;
}
/** Who is limited to groups sees no list of all that are suppressed: only people whom records name to their members. */
const recipients = statement((_, p: Filter) => {
  const visible = raw`c.person = p.id AND (${p.complaints} = 1 OR NOT ${hiddenRecord})
    AND (${p.names} IS NULL OR c.grantee IN (SELECT value FROM json_each(${p.names})))`;
  return raw<Omit<RecipientRow, "suppressed"> & { suppressed: number }>`
    SELECT p.key, p.address, s.hash IS NOT NULL AS suppressed,
      (SELECT count(*) FROM consent AS c WHERE ${visible}) AS records,
      (SELECT max(c.at) FROM consent AS c WHERE ${visible}) AS lastAt
    FROM person AS p LEFT JOIN suppression AS s ON s.hash = p.hash
    WHERE p.key > ${p.after} AND p.address IS NOT NULL AND instr(p.key, ${p.match}) > 0
      AND (s.hash IS NOT NULL OR ${p.suppressed} = 0)
      AND ((s.hash IS NOT NULL AND ${p.names} IS NULL) OR EXISTS (SELECT 1 FROM consent AS c WHERE ${visible}))
    ORDER BY p.key LIMIT ${p.limit}`;
});
const namesInSight = statement((_, p: { sight: string }) => {
  return raw<{ name: string }>`
    SELECT g.member AS name FROM member_group AS g WHERE g.name IN (SELECT value FROM json_each(${p.sight}))
    UNION SELECT a.key FROM member_group AS g JOIN member_address AS a ON a.member = g.member
    WHERE g.name IN (SELECT value FROM json_each(${p.sight}))`;
});

/** By which the ledger may name members of these groups; null for everybody. */
const sightNames = (sql: Connection, sight: Sight): string | null =>
  sight.length === 0
    ? null
    : JSON.stringify(sql.all(namesInSight, { sight: JSON.stringify(sight) }).map(({ name }) => name));

function deskRecipients(sql: Connection, query: LedgerQuery): readonly RecipientRow[] {
  const { match, after, limit, sight, suppressed, complaints } = query;
  const flags = { suppressed: Number(suppressed), complaints: Number(complaints) };
  const filter = { match: match.toLowerCase(), after, limit, names: sightNames(sql, sight), ...flags };
  return sql.all(recipients, filter).map((row) => ({ ...row, suppressed: row.suppressed === 1 }));
}

const personRef = statement((k, p: { key: string }) => k.selectFrom("person").select("ref").where("key", "=", p.key));
const suppression = statement((_, p: { persons: string }) => {
  return raw<NonNullable<RecipientLedger["suppression"]>>`
    SELECT s.reason, s.recorded_by AS recordedBy, s.at FROM json_each(${p.persons}) AS o
    CROSS JOIN person AS q ON q.id = o.value CROSS JOIN suppression AS s ON s.hash = q.hash LIMIT 1`;
});
const declines = statement((_, p: { persons: string }) => {
  return raw<RecipientLedger["declines"][number]>`
    SELECT d.grantee, d.name, d.at FROM json_each(${p.persons}) AS o
    CROSS JOIN event_decline AS d ON d.person = o.value ORDER BY d.at DESC LIMIT 200`;
});
const annulledBy = statement((_, p: { ids: string }) => {
  return raw<{ consent: number; actor: string }>`
    SELECT x.consent, x.recorded_by AS actor FROM json_each(${p.ids}) AS o
    CROSS JOIN consent_annulled AS x ON x.consent = o.value`;
});

function withAnnuller(sql: Connection, records: readonly ConsentDetail[]): LedgerRecord[] {
  const ids = JSON.stringify(records.flatMap(({ id, annulled }) => (annulled ? [id] : [])));
  const by = new Map(sql.all(annulledBy, { ids }).map(({ consent, actor }) => [consent, actor]));
  return records.map((record) => ({ ...record, annulledBy: by.get(record.id) ?? null }));
}

function deskRecipient(sql: Connection, key: string, complaints: boolean): RecipientLedger {
  const { records: all, members } = showConsents(sql, key, null);
  const records = complaints ? all : withoutComplaints(sql, all);
  const persons = JSON.stringify(personsAt(sql, key));
  return {
    ref: sql.get(personRef, { key })?.ref ?? null,
    records: withAnnuller(sql, records),
    members: members.flatMap(({ id, names }) => {
      const member = readMember(sql, id, 0);
      return member ? [{ ...member, names }] : [];
    }),
    suppression: sql.get(suppression, { persons }) ?? null,
    declines: sql.all(declines, { persons }),
  };
}

const peopleOf = statement((_, p: { names: string; after: number; limit: number }) => {
  return raw<{ id: number; key: string; address: string; suppressed: number }>`
    SELECT p.id, p.key, p.address, EXISTS (SELECT 1 FROM suppression AS s WHERE s.hash = p.hash) AS suppressed
    FROM (SELECT DISTINCT c.person FROM json_each(${p.names}) AS o CROSS JOIN consent AS c ON c.grantee = o.value
      WHERE c.person > ${p.after}) AS d
    CROSS JOIN person AS p ON p.id = d.person WHERE p.key IS NOT NULL AND p.address IS NOT NULL
    ORDER BY p.id LIMIT ${p.limit}`;
});
const recordsOf = statement((_, p: { persons: string; names: string }) => {
  return raw<RecordRow & { person: number }>`${recordsTowards(p.persons, p.names)} ORDER BY c.at, c.id`;
});

function deskSender(sql: Connection, id: string, after: number, limit: number, complaints: boolean): SenderLedger {
  const member = readMember(sql, id, 0);
  if (!member) return { people: [], next: null };
  // The organisation's and everybody's records count for the state, but name too many to list people by.
  const names = JSON.stringify([id, ...addressKeysOf(sql, id)]);
  const found = sql.all(peopleOf, { names, after, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const persons = JSON.stringify(shown.map((one) => one.id));
  const all = sql.all(recordsOf, { persons, names: JSON.stringify(granteesOf(sql, member)) });
  const records = complaints ? all : withoutComplaints(sql, all);
  const byPerson = grouped(records, ({ person }) => person);
  return {
    people: shown.map((one) => ({
      address: one.address,
      key: one.key,
      suppressed: one.suppressed === 1,
      records: withAnnuller(
        sql,
        (byPerson.get(one.id) ?? []).map(({ person: _, ...row }) => withAnnulment(row)),
      ),
    })),
    next: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

export const consentDesk = { deskRecipients, deskRecipient, deskSender } satisfies Partial<DeskReads>;
