/** Facts of the sender, of events and cases. */
import { sql } from "kysely";
import type { ParticipationKind } from "../../../mail/words.ts";
import type { FactQuery, FactRows } from "../../port.ts";
import { addressKeysOf, memberIdOfAddress } from "../members.ts";
import { type Connection, statement } from "../statement.ts";

const participationsOf = statement((k, p: { member: string }) =>
  k
    .selectFrom("participation")
    .select(["event", "kind", "from_at", "until_at"])
    .where("member", "=", p.member)
    .orderBy("event"),
);
const approvalsOf = statement((k, p: { member: string; now: number }) =>
  k
    .selectFrom("approval")
    .select(["subject", "until_at as until", "recipients"])
    .where("member", "=", p.member)
    .where((e) => e.or([e("until_at", "is", null), e("until_at", ">", p.now)]))
    .orderBy("id"),
);
/**
 * Persons for whom a sender's word is in force and all that there is: they neither granted nor refused anything themselves
 * (decision 17). A grant of theirs that has ended counts as theirs. A record that was undone or struck does not count, and
 * after a strike no word of the sender's about that person and scope does (decision 21).
 */
const attestedBy = statement((_, p: { grantees: string; now: number; since: number }) => {
  return sql<{ n: number }>`
    SELECT count(DISTINCT c.person) AS n
    FROM json_each(${p.grantees}) AS o CROSS JOIN consent AS c ON c.grantee = o.value AND c.basis = 'attested'
    WHERE c.status = 'granted' AND c.at <= ${p.now}
      AND CASE WHEN c.until_at IS NULL THEN c.at > ${p.since} ELSE c.until_at > ${p.now} END
      AND NOT EXISTS (
        SELECT 1 FROM consent AS s JOIN consent_annulled AS x ON x.consent = s.id
        WHERE s.person = c.person AND s.grantee IN (SELECT value FROM json_each(${p.grantees})) AND s.scope = c.scope
          AND x.at <= ${p.now} AND (s.id = c.id OR x.kind = 'struck'))
      AND NOT EXISTS (
        SELECT 1 FROM consent AS r
        WHERE r.person = c.person AND r.grantee IN (SELECT value FROM json_each(${p.grantees})) AND r.at <= ${p.now}
          AND NOT EXISTS (SELECT 1 FROM consent_annulled AS x WHERE x.consent = r.id AND x.at <= ${p.now})
          AND CASE WHEN r.status = 'granted' THEN ifnull(r.basis, '') NOT IN ('attested', 'imported')
              ELSE r.purpose IS NULL AND r.scope IN (c.scope, 'contact') END)`;
});
const eventsSince = statement((k, p: { since: number }) =>
  k
    .selectFrom("event")
    .select(["id", "name", "starts", "ends", "place"])
    .where("ends", ">=", p.since)
    .orderBy("starts")
    .orderBy("id"),
);
const sideEventsSince = statement((k, p: { since: number }) =>
  k
    .selectFrom("side_event")
    .innerJoin("event", "event.id", "side_event.event")
    .select(["side_event.event", "side_event.name"])
    .where("event.ends", ">=", p.since)
    .orderBy("side_event.position"),
);
const casesAgainst = statement((k, p: { member: string }) =>
  k
    .selectFrom("complaint_case as c")
    .innerJoin("person as p", "p.id", "c.complainant")
    .leftJoin("member_address as a", (join) => join.onRef("a.member", "=", "c.against").on("a.position", "=", 0))
    .select(["c.id", "a.key as against", "p.key as complainant", "c.state", "c.closed_at as closedAt"])
    .where("c.against", "=", p.member)
    .orderBy("c.opened_at"),
);
const witnessesOf = statement((k, p: { id: string }) =>
  k
    .selectFrom("case_witness as w")
    .innerJoin("person as p", "p.id", "w.person")
    .select("p.key")
    .where("w.complaint_case", "=", p.id),
);
const listed = statement((k) =>
  k
    .selectFrom("member")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where(sql<boolean>`listed = 1`),
);

/** `personal`: the names under which a consent may name this sender alone. */
export function readSender(
  sql: Connection,
  member: string,
  { now, attestedSince }: Pick<FactQuery, "now" | "attestedSince">,
  personal: readonly string[],
): Omit<FactRows["sender"], "member"> {
  const rows = sql.all(participationsOf, { member });
  const participations = rows.map(({ event, kind, from_at, until_at }) => {
    return { event, as: kind as ParticipationKind, from: from_at, until: until_at };
  });
  const sponsorships = participations
    .filter(({ as }) => as === "sponsoring")
    .map(({ event, from, until }) => ({ event, from, until }));
  const attested = sql.get(attestedBy, { grantees: JSON.stringify(personal), now, since: attestedSince })?.n ?? 0;
  return { participations, sponsorships, approvals: sql.all(approvalsOf, { member, now }), attested };
}

/** Events older than a year are no longer spoken of, milliseconds. */
const SPOKEN_OF = 365 * 86_400_000;

export function readEvents(sql: Connection, now: number): FactRows["events"] {
  const since = now - SPOKEN_OF;
  const events = sql.all(eventsSince, { since });
  if (events.length === 0) return [];
  const side = new Map<string, string[]>();
  for (const { event, name } of sql.all(sideEventsSince, { since }))
    side.set(event, [...(side.get(event) ?? []), name]);
  return events.map((event) => ({ ...event, approvedSideEvents: side.get(event.id) ?? [] }));
}

/**
 * Open and closed ones. Persons stand by their addresses' keys; those who were erased are left out. A member's other
 * addresses stand among the witnesses, so that nobody is reached by the address that is not on the case (ala.sm.7).
 */
export function readCases(sql: Connection, member: string): FactRows["cases"] {
  return sql.all(casesAgainst, { member }).map(({ id, against, complainant, state, closedAt }) => {
    const witnesses = sql.all(witnessesOf, { id }).flatMap(({ key }) => key ?? []);
    const named = [complainant ?? "", ...witnesses];
    const others = named.flatMap((key) => {
      const owner = memberIdOfAddress(sql, key);
      return owner === null ? [] : addressKeysOf(sql, owner).filter((other) => !named.includes(other));
    });
    return {
      against: against ?? member,
      complainant: complainant ?? "",
      witnesses: [...new Set([...witnesses, ...others])],
      state,
      closedAt,
    };
  });
}

/** How many members the directory lists: counted at most once a second, since it moves slowly. */
export class DirectorySize {
  readonly #sql: Connection;
  #readAt = Number.NEGATIVE_INFINITY;
  #size = 0;

  constructor(sql: Connection) {
    this.#sql = sql;
  }

  at(now: number): number {
    if (Math.abs(now - this.#readAt) < 1000) return this.#size;
    this.#readAt = now;
    this.#size = this.#sql.get(listed, {})?.n ?? 0;
    return this.#size;
  }
}
