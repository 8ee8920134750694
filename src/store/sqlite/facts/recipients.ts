/** Facts of many recipients at once: a thousand recipients cost a few queries, not thousands. */
import { sql } from "kysely";
import type { Basis, COMPLAINT, ConsentStatus, PurposeLabel, Role, Scope, Standing } from "../../../mail/words.ts";
import type { Annulment, ConsentRow, MemberRecord } from "../../port.ts";
import { siblingsOf } from "../persons.ts";
import { annulmentOf } from "../records/consents/annulment.ts";
import { type Connection, statement } from "../statement.ts";

const membersOf = statement((_, p: { keys: string }) => {
  return sql<Omit<MemberRecord, "roles" | "groups"> & { key: string }>`
    SELECT a.key, m.id, m.name, f.text AS address, m.organisation, m.standing, m.language, m.until_at AS until
    FROM json_each(${p.keys}) AS o
    CROSS JOIN member_address AS a ON a.key = o.value
    CROSS JOIN member AS m ON m.id = a.member
    CROSS JOIN member_address AS f ON f.member = m.id AND f.position = 0`;
});
const rolesOf = statement((_, p: { members: string; now: number }) => {
  return sql<{ member: string; role: Role }>`
    SELECT r.member, r.role FROM json_each(${p.members}) AS o CROSS JOIN member_role AS r ON r.member = o.value
    WHERE (r.from_at IS NULL OR r.from_at <= ${p.now}) AND (r.until_at IS NULL OR r.until_at > ${p.now})`;
});
const groupsOf = statement((_, p: { members: string }) => {
  return sql<{ member: string; name: string }>`
    SELECT g.member, g.name FROM json_each(${p.members}) AS o CROSS JOIN member_group AS g ON g.member = o.value`;
});
interface PersonRow {
  readonly key: string;
  readonly id: number;
  readonly unanswered: number | null;
  readonly suppressed: number;
}
const personsOf = statement((_, p: { keys: string; author: string }) => {
  return sql<PersonRow>`
    SELECT p.key, p.id, c.unanswered, s.hash IS NOT NULL AS suppressed
    FROM json_each(${p.keys}) AS o
    CROSS JOIN person AS p ON p.key = o.value
    LEFT JOIN contact AS c ON c.author = ${p.author} AND c.person = p.id
    LEFT JOIN suppression AS s ON s.hash = p.hash`;
});
interface StoredConsent extends Omit<ConsentRow, "recipient"> {
  readonly id: number;
  readonly person: number;
  readonly annulled: Annulment | null;
}
/** Empty text and -1 for null. */
interface IndexedConsent {
  readonly id: number;
  readonly person: number;
  readonly grantee: string;
  readonly scope: Scope;
  readonly status: ConsentStatus;
  readonly basis: Basis | typeof COMPLAINT | "";
  readonly purpose: PurposeLabel | "";
  readonly at: number;
  readonly until: number;
  readonly annulledKind: Annulment["kind"] | null;
  readonly annulledAt: number | null;
}
/**
 * In the words of the index `consent_same`, which then answers alone: the table of a large ledger is scattered on disk. What
 * was annulled is few, and comes along: a strike denies more than its own record.
 */
const consentsOf = statement((_, p: { persons: string; grantees: string }) => {
  return sql<IndexedConsent>`
    SELECT c.id, c.person, c.grantee, c.scope, c.status, c.at,
      ifnull(c.basis, '') AS basis, ifnull(c.purpose, '') AS purpose, ifnull(c.until_at, -1) AS until,
      x.kind AS annulledKind, x.at AS annulledAt
    FROM json_each(${p.persons}) AS o CROSS JOIN json_each(${p.grantees}) AS g
    CROSS JOIN consent AS c INDEXED BY consent_same ON c.person = o.value AND c.grantee = g.value
    LEFT JOIN consent_annulled AS x ON x.consent = c.id`;
});
const anyDecline = statement((k) => k.selectFrom("event_decline").select("person").limit(1));
const declinesOf = statement((_, p: { persons: string; author: string }) => {
  return sql<{ person: number; name: string }>`
    SELECT d.person, d.name FROM json_each(${p.persons}) AS o
    CROSS JOIN event_decline AS d ON d.person = o.value AND d.grantee = ${p.author}`;
});
const anySuppression = statement((k) => k.selectFrom("suppression").select("hash").limit(1));
const suppressed = statement((k, p: { hash: string }) =>
  k.selectFrom("suppression").select("hash").where("hash", "=", p.hash),
);
/** Addresses of members that wrote one of these messages to one of the sender's addresses. */
const authorsOf = statement((_, p: { answers: string; keys: string }) => {
  return sql<{ key: string }>`
    SELECT DISTINCT a.key
    FROM json_each(${p.answers}) AS o
    CROSS JOIN message AS m ON m.message_id = o.value
    CROSS JOIN member_address AS a ON a.member = m.author
    WHERE EXISTS (
      SELECT 1 FROM envelope AS e JOIN person AS p ON p.id = e.person
      WHERE e.message = m.id AND e.state <> 'rejected' AND p.key IN (SELECT value FROM json_each(${p.keys})))`;
});

/** The members that have these addresses, by key, with the roles in force at `now`. */
export function membersAt(sql: Connection, keys: readonly string[], now: number): ReadonlyMap<string, MemberRecord> {
  const rows = sql.all(membersOf, { keys: JSON.stringify([...new Set(keys)]) });
  if (rows.length === 0) return new Map();
  const members = JSON.stringify([...new Set(rows.map(({ id }) => id))]);
  const roles = byMember(sql.all(rolesOf, { members, now }), ({ role }) => role);
  const groups = byMember(sql.all(groupsOf, { members }), ({ name }) => name);
  return new Map(
    rows.map(({ key, ...row }) => {
      const standing = row.standing as Standing;
      return [key, { ...row, standing, roles: roles.get(row.id) ?? [], groups: groups.get(row.id) ?? [] }];
    }),
  );
}

function byMember<Row extends { member: string }, Value>(rows: readonly Row[], value: (row: Row) => Value) {
  const map = new Map<string, Value[]>();
  for (const row of rows) {
    const values = map.get(row.member) ?? [];
    values.push(value(row));
    map.set(row.member, values);
  }
  return map;
}

export interface RecipientQuery {
  readonly author: string;
  /** Canonical keys. */
  readonly recipients: readonly string[];
  /** All names under which a consent may name the sender. */
  readonly grantees: readonly string[];
  readonly hashOf: (key: string) => string;
}

export class RecipientRows {
  readonly #sql: Connection;
  readonly #query: RecipientQuery;
  readonly #persons: ReadonlyMap<string, PersonRow>;
  /** All persons that a key stands for: a member is one under all its addresses. */
  readonly #same: ReadonlyMap<string, readonly number[]>;
  readonly #consents: ReadonlyMap<number, readonly StoredConsent[]>;
  readonly #declined: ReadonlyMap<number, readonly string[]>;
  readonly #anySuppression: boolean;

  constructor(sql: Connection, query: RecipientQuery) {
    this.#sql = sql;
    this.#query = query;
    const keys = [...new Set(query.recipients)];
    const persons = sql.all(personsOf, { keys: JSON.stringify(keys), author: query.author });
    this.#persons = new Map(persons.map((person) => [person.key, person]));
    const others = siblingsOf(sql, keys);
    const same = new Map<string, number[]>();
    for (const { key, id } of [...persons, ...others]) same.set(key, [...(same.get(key) ?? []), id]);
    this.#same = same;
    const ids = JSON.stringify([...new Set([...same.values()].flat())]);
    this.#consents = this.#readConsents(ids);
    this.#declined = this.#readDeclines(ids);
    this.#anySuppression = sql.get(anySuppression, {}) !== undefined;
  }

  of(key: string) {
    const person = this.#persons.get(key);
    const same = this.#same.get(key) ?? [];
    const stored = same.flatMap((id) => this.#consents.get(id) ?? []);
    const consents = stored.map(({ person: _, ...consent }): ConsentRow => ({ recipient: key, ...consent }));
    return {
      consents,
      declinedEvents: same.flatMap((id) => this.#declined.get(id) ?? []),
      // Nobody we know by address: perhaps somebody who was erased (std 100).
      suppressed: person ? person.suppressed === 1 : this.#suppressedByHash(key),
      unanswered: person?.unanswered ?? 0,
    };
  }

  /** Keys of those whose own message to the sender (its addresses are `keys`) is among `answers`. */
  repliedTo(answers: readonly string[], keys: readonly string[]): ReadonlySet<string> {
    if (answers.length === 0) return new Set();
    const args = { answers: JSON.stringify(answers), keys: JSON.stringify(keys) };
    return new Set(this.#sql.all(authorsOf, args).map(({ key }) => key));
  }

  #suppressedByHash(key: string): boolean {
    return this.#anySuppression && this.#sql.get(suppressed, { hash: this.#query.hashOf(key) }) !== undefined;
  }

  #readConsents(persons: string): Map<number, StoredConsent[]> {
    const grantees = JSON.stringify(this.#query.grantees);
    return grouped(
      this.#sql.all(consentsOf, { persons, grantees }),
      ({ basis, purpose, until, annulledKind, annulledAt, ...row }): StoredConsent => {
        const annulled = annulmentOf({ annulledKind, annulledAt });
        return { ...row, basis: basis || null, purpose: purpose || null, until: until === -1 ? null : until, annulled };
      },
    );
  }

  #readDeclines(persons: string): Map<number, string[]> {
    if (!this.#sql.get(anyDecline, {})) return new Map();
    return grouped(this.#sql.all(declinesOf, { persons, author: this.#query.author }), ({ name }) => name);
  }
}

function grouped<Row extends { person: number }, Value>(rows: readonly Row[], value: (row: Row) => Value) {
  const map = new Map<number, Value[]>();
  for (const row of rows) {
    const values = map.get(row.person);
    if (values) values.push(value(row));
    else map.set(row.person, [value(row)]);
  }
  return map;
}
