/** One message on one screen, but for its recipients, who are read a page at a time. */
import { sql as raw } from "kysely";
import type { Evidence } from "../../../../mail/message.ts";
import type { EnvelopeState, Mode, PurposeLabel } from "../../../../mail/words.ts";
import type { ScreenMessage, Viewer } from "../../../port.ts";
import { complaintRate } from "../../cases/complaints/rates.ts";
import { isSender } from "../../held/decisions/parties.ts";
import { readAppeal, readFindings } from "../../held/reads.ts";
import { pathText } from "../../mail/ending.ts";
import { readMember } from "../../members.ts";
import { latestVersion } from "../../policy/reads.ts";
import { type Connection, statement } from "../../statement.ts";
import { findScreen, type ScreenRow } from "./find.ts";
import { outlookOf } from "./outlook.ts";

/** Milliseconds. */
const LATELY = 30 * 86_400_000;

const statesOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope")
    .select(["state", (e) => e.fn.countAll<number>().as("n")])
    .where("message", "=", p.message)
    .groupBy("state"),
);
const reasonsOf = statement((_, p: { message: number }) => {
  return raw<{ reason: string }>`
    SELECT r.value AS reason FROM envelope AS e, json_each(e.reasons) AS r
    WHERE e.message = ${p.message} GROUP BY r.value ORDER BY count(*) DESC, min(e.id) LIMIT 20`;
});
const heldLately = statement((_, p: { author: string; since: number }) => {
  return raw<{ n: number }>`
    SELECT count(*) AS n FROM message WHERE author = ${p.author} AND received_at >= ${p.since} AND held_until IS NOT NULL`;
});
const itemOf = statement((k, p: { message: number }) =>
  k.selectFrom("held_item").select(["campaign", "urgent_at", "reopened_at"]).where("message", "=", p.message),
);
const siblingsOf = statement((_, p: { campaign: number; message: number }) => {
  return raw<{ ref: string; subject: string; receivedAt: number; total: number }>`
    SELECT m.ref, m.subject, m.received_at AS receivedAt, count(*) OVER () AS total
    FROM held_item AS i CROSS JOIN message AS m ON m.id = i.message
    WHERE i.campaign = ${p.campaign} AND i.message <> ${p.message} AND i.ended_at IS NULL
    ORDER BY i.message LIMIT 20`;
});
const claimOf = statement((_, p: { campaign: number; now: number }) => {
  return raw<{ by: string; byName: string; at: number; until: number }>`
    SELECT replace(c.actor, 'staff:', '') AS by, ifnull(s.full_name, replace(c.actor, 'staff:', '')) AS byName,
      c.at, c.until_at AS until
    FROM held_claim AS c LEFT JOIN staff AS s ON s.name = replace(c.actor, 'staff:', '')
    WHERE c.campaign = ${p.campaign} AND c.until_at > ${p.now}`;
});
const versionOf = statement((k, p: { version: number }) =>
  k.selectFrom("policy_version").select(["activated_at", "global_mode"]).where("version", "=", p.version),
);
const packsOf = statement((k, p: { version: number }) =>
  k.selectFrom("policy_pack").select(["name", "title"]).where("version", "=", p.version).orderBy("position"),
);
const nameOf = statement((k, p: { id: string }) =>
  k.selectFrom("member").select(["id", "name"]).where("id", "=", p.id),
);

export function screenMessage(sql: Connection, ref: string, viewer: Viewer, now: number): ScreenMessage | null {
  const row = findScreen(sql, ref, viewer);
  if (!row) return null;
  const item = sql.get(itemOf, { message: row.id });
  return {
    ...basicsOf(sql, row),
    own: isSender(sql, viewer.name, row.id),
    purpose: {
      label: row.purpose as PurposeLabel,
      confidence: row.confidence,
      evidence: JSON.parse(row.evidence) as Evidence[],
    },
    policy: policyOf(sql, row.policy_version),
    findings: readFindings(sql, row.id),
    reasons: sql.all(reasonsOf, { message: row.id }).map(({ reason }) => reason),
    sender: senderOf(sql, row.author, now),
    states: Object.fromEntries(
      sql.all(statesOf, { message: row.id }).map(({ state, n }) => [state as EnvelopeState, n]),
    ),
    appeal: readAppeal(sql, row.id),
    claim: item ? (sql.get(claimOf, { campaign: item.campaign, now }) ?? null) : null,
    urgentAt: item?.urgent_at ?? null,
    reopenedAt: item?.reopened_at ?? null,
    siblings: siblingsIn(sql, item?.campaign, row.id),
    release: outlookOf(sql, row, now),
  };
}

function basicsOf(sql: Connection, row: ScreenRow) {
  const { listener = "", peer = "", tls = null } = JSON.parse(row.session) as Partial<ScreenMessage["session"]>;
  return {
    ...{ ref: row.ref, receivedAt: row.received_at, heldUntil: row.held_until },
    ...{ subject: row.subject, size: row.size, messageId: row.message_id, automatic: row.automatic === 1 },
    ...{ language: row.language, digest: row.digest, hasBody: row.body_kind !== "gone" },
    ...{ reversePath: pathText(row.reverse_path), authorAddress: row.author_address },
    login: row.login === null ? null : (sql.get(nameOf, { id: row.login }) ?? { id: row.login, name: row.login }),
    session: { listener, peer, tls },
  };
}

function policyOf(sql: Connection, version: number): ScreenMessage["policy"] {
  const row = sql.get(versionOf, { version });
  return {
    version,
    activatedAt: row?.activated_at ?? null,
    mode: (row?.global_mode as Mode | undefined) ?? null,
    packs: sql.all(packsOf, { version }),
    isActive: sql.get(latestVersion, {})?.version === version,
  };
}

function senderOf(sql: Connection, author: string | null, now: number): ScreenMessage["sender"] {
  const member = author === null ? null : readMember(sql, author, now);
  if (author === null || member === null) return null;
  const since = now - LATELY;
  const held = sql.get(heldLately, { author, since })?.n ?? 0;
  return { ...member, lately: { ...complaintRate(sql, author, since), held } };
}

function siblingsIn(sql: Connection, campaign: number | undefined, message: number): ScreenMessage["siblings"] {
  if (campaign === undefined) return { total: 0, messages: [] };
  const rows = sql.all(siblingsOf, { campaign, message });
  return { total: rows[0]?.total ?? 0, messages: rows.map(({ total: _, ...one }) => one) };
}
