/** Groups are what members say they are in: there is no list of them besides. */
import { sql as raw } from "kysely";
import type { Standing } from "../../../../mail/words.ts";
import type { GroupRecord, MemberSummary, Sight } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import type { DeskReads } from "../index.ts";
import { grouped } from "./grouped.ts";

const counted = statement(
  () => raw<{ name: string; n: number }>`SELECT name, count(*) AS n FROM member_group GROUP BY name ORDER BY name`,
);
const officers = statement((_, p: { now: number }) => {
  return raw<Omit<MemberSummary, "standing"> & { standing: string; group: string }>`
    SELECT g.name AS "group", m.id, m.name, m.organisation, m.standing,
      (SELECT f.text FROM member_address AS f WHERE f.member = m.id AND f.position = 0) AS address
    FROM member_role AS r JOIN member AS m ON m.id = r.member JOIN member_group AS g ON g.member = m.id
    WHERE r.role = 'officer' AND (r.from_at IS NULL OR r.from_at <= ${p.now})
      AND (r.until_at IS NULL OR r.until_at > ${p.now}) ORDER BY m.id`;
});
const reviewers = statement(
  () => raw<{ name: string; fullName: string; group: string }>`
    SELECT s.name, s.full_name AS fullName, g.value AS "group" FROM staff AS s, json_each(s.groups) AS g
    WHERE s.state = 'active' AND s.roles LIKE '%"reviewer"%' ORDER BY s.name`,
);

function deskGroups(sql: Connection, sight: Sight, now: number): readonly GroupRecord[] {
  const leaders = grouped(sql.all(officers, { now }), ({ group }) => group);
  const scoped = grouped(sql.all(reviewers, {}), ({ group }) => group);
  const seen = sql.all(counted, {}).filter(({ name }) => sight.length === 0 || sight.includes(name));
  return seen.map(({ name, n }) => ({
    name,
    members: n,
    leaders: (leaders.get(name) ?? []).map(({ group: _, ...one }) => ({ ...one, standing: one.standing as Standing })),
    reviewers: (scoped.get(name) ?? []).map((one) => ({ name: one.name, fullName: one.fullName })),
  }));
}

export const groupReads = { deskGroups } satisfies Partial<DeskReads>;
