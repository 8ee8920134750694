/** What comes back for mail that had gone out (std 75): by a link of ours, so that nobody forges it for others. */
import { sql } from "kysely";
import { type BounceKind, bounceKind } from "../../../mail/bounce.ts";
import type { DsnRequest } from "../../../mail/envelope.ts";
import { failureDsn } from "../../../notices/index.ts";
import type { BounceInput } from "../../port.ts";
import { dropBodyIfEnded, oweNotice, pathText } from "../mail/ending.ts";
import { insertAttempt } from "../mail/rows.ts";
import { statement } from "../statement.ts";
import type { Tx } from "../tx.ts";
import { suppressHash } from "./suppression.ts";

const DAY = 86_400_000;
/** How long soft failures of one mailbox are counted together. */
const WINDOW = 30 * DAY;

const envelopeById = statement((k, p: { id: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("message as m", "m.id", "e.message")
    .innerJoin("person as p", "p.id", "e.person")
    .leftJoin("member as l", "l.id", "m.login")
    .select(["e.id", "e.message", "e.person", "e.recipient", "e.state", "e.dsn", "e.attempts", "e.leased"])
    .select(["m.ref", "m.reverse_path", "p.ref as person_ref", "p.hash"])
    .select(sql<string>`coalesce(nullif(l.language, ''), m.language)`.as("language"))
    .where("e.id", "=", p.id),
);
const sameBounce = statement((k, p: { envelope: number; status: string }) =>
  k.selectFrom("bounce").select("id").where("envelope", "=", p.envelope).where("status", "=", p.status),
);
const sameDelay = statement((k, p: { envelope: number; status: string; reply: string }) =>
  k
    .selectFrom("attempt")
    .select("id")
    .where("envelope", "=", p.envelope)
    .where("result", "=", "temporary")
    .where("status", "=", p.status)
    .where("reply", "=", p.reply),
);
type BounceRow = { envelope: number; person: number; kind: BounceKind; status: string; diagnostic: string; at: number };
const insertBounce = statement((k, p: BounceRow) =>
  k.insertInto("bounce").values({
    ...{ envelope: p.envelope, person: p.person, kind: p.kind },
    ...{ status: p.status, diagnostic: p.diagnostic, at: p.at },
  }),
);
const softSince = statement((k, p: { person: number; since: number }) =>
  k
    .selectFrom("bounce")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("person", "=", p.person)
    .where("kind", "=", "soft")
    .where("at", ">", p.since),
);
const fail = statement((k, p: { id: number; at: number; status: string; reply: string }) =>
  k
    .updateTable("envelope")
    .set({ state: "failed", due_at: null, ended_at: p.at, last_status: p.status, last_reply: p.reply })
    .where("id", "=", p.id),
);

type Sent = NonNullable<typeof envelopeById.types> extends (args: never) => infer Row ? Row : never;

export function recordBounce(tx: Tx, bounce: BounceInput): boolean {
  const envelope = tx.sql.get(envelopeById, { id: bounce.envelope });
  if (!envelope || !wasSent(envelope)) return false;
  if (bounce.action === "delayed") return recordDelay(tx, bounce);
  if (tx.sql.get(sameBounce, bounce)) return false;
  const { at, status, diagnostic, remoteMta } = bounce;
  const { id, person } = envelope;
  const kind = bounceKind(status);
  tx.sql.run(insertBounce, { envelope: id, person, kind, status, diagnostic, at });
  tx.sql.run(insertAttempt, {
    ...{ envelope: id, at, result: "permanent", status, reply: diagnostic, remote_mta: remoteMta, took: null },
  });
  const data = { person: `person:${envelope.person_ref}`, bounce: kind, status };
  tx.audit({ kind: "bounce.recorded", at, actor: "system", subject: envelope.ref, data });
  endEnvelope(tx, envelope, bounce);
  if (isGone(tx, kind, person, bounce)) suppressHash(tx, { hash: envelope.hash, person: envelope.person_ref, at });
  return true;
}

/** The smart host had it, or has it just now: what comes back may be faster than the record of the attempt. */
const wasSent = ({ state, attempts, leased }: Sent): boolean =>
  (state === "delivered" || state === "failed" || state === "queued") && (attempts > 0 || leased === 1);

/** A delay says nothing final, and is told by who tries on. */
function recordDelay(tx: Tx, { envelope, at, status, diagnostic: reply, remoteMta }: BounceInput): boolean {
  if (tx.sql.get(sameDelay, { envelope, status, reply })) return false;
  tx.sql.run(insertAttempt, { envelope, at, result: "temporary", status, reply, remote_mta: remoteMta, took: null });
  return true;
}

/** Told once, with the end that it makes; what waits for another attempt of ours is not ended by others. */
function endEnvelope(tx: Tx, envelope: Sent, { at, status, diagnostic, remoteMta }: BounceInput): void {
  const { id, message, state, leased, recipient } = envelope;
  if (state !== "delivered" && !(state === "queued" && leased === 1)) return;
  tx.sql.run(fail, { id, at, status, reply: diagnostic });
  const dsn = JSON.parse(envelope.dsn) as DsnRequest;
  const line = { recipient, dsn, diagnostic, status, remoteMta, lastAttempt: at };
  oweNotice(tx, message, failureDsn(pathText(envelope.reverse_path), envelope.language ?? "", [line]), at);
  dropBodyIfEnded(tx, message);
}

function isGone(tx: Tx, kind: BounceKind, person: number, { at, softLimit }: BounceInput): boolean {
  if (kind !== "soft") return kind === "hard";
  return (tx.sql.get(softSince, { person, since: at - WINDOW })?.n ?? 0) >= softLimit;
}
