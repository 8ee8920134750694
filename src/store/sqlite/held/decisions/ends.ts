/** The four ends of held mail, and its release (DESIGN.md 4.8). */
import { sql } from "kysely";
import type { DsnRequest } from "../../../../mail/envelope.ts";
import { type EndedKind, endedNotice, refusedLine, whyHeld } from "../../../../notices/index.ts";
import { type Decision, type DecisionKind, NotHeld } from "../../../port.ts";
import { countReleased } from "../../facts/counters.ts";
import { dropBodyIfEnded, oweNotice, pathText, textDigest } from "../../mail/ending.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { readFindings } from "../reads.ts";
import { recordDone } from "./decide.ts";
import { releaseTakesTwo } from "./four-eyes.ts";

const selectMessage = ["m.id", "m.ref", "m.received_at", "m.author", "m.reverse_path", "m.give_up_at"] as const;

/** The member's language, else the message's. Needs the login as `l` and the message as `m`. */
const toldIn = sql<string>`coalesce(nullif(l.language, ''), m.language)`.as("language");

const messageByRef = statement((k, p: { ref: string }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member as l", "l.id", "m.login")
    .select([...selectMessage, toldIn, "m.held_until", "m.body_kind"])
    .where("m.ref", "=", p.ref),
);
const overdue = statement((k, p: { now: number }) =>
  k
    .selectFrom("message as m")
    .leftJoin("member as l", "l.id", "m.login")
    .select([...selectMessage, toldIn])
    .where("m.held_until", "<=", p.now)
    .where(sql<boolean>`m.id IN (SELECT message FROM envelope WHERE state = 'held')`),
);
const heldOf = statement((k, p: { message: number }) =>
  k
    .selectFrom("envelope as e")
    .innerJoin("person as p", "p.id", "e.person")
    .select(["e.id", "e.recipient", "e.person", "e.reasons", "e.findings", "e.dsn", "p.key", "p.ref"])
    .where("e.message", "=", p.message)
    .where(sql<boolean>`e.state = 'held'`)
    .orderBy("e.id"),
);
type Released = { id: number; at: number; by: string; comment: string; giveUpAt: number; decision: number | null };
const release = statement((k, p: Released) =>
  k
    .updateTable("envelope")
    .set({
      decision: p.decision,
      state: "queued",
      due_at: p.at,
      released_at: p.at,
      decided_at: p.at,
      decided_by: p.by,
      comment: p.comment,
      give_up_at: p.giveUpAt,
    })
    .where("id", "=", p.id),
);
type Ended = { id: number; state: string; at: number; by: string; comment: string; decision: number | null };
const endHeld = statement((k, p: Ended) =>
  k
    .updateTable("envelope")
    .set({
      decision: p.decision,
      state: p.state,
      ended_at: p.at,
      decided_at: p.at,
      decided_by: p.by,
      comment: p.comment,
    })
    .where("id", "=", p.id),
);

interface MessageRow {
  readonly id: number;
  readonly ref: string;
  readonly received_at: number;
  readonly author: string | null;
  readonly reverse_path: string | null;
  readonly give_up_at: number;
  readonly language: string | null;
}
type HeldRow = {
  id: number;
  recipient: string;
  person: number;
  reasons: string;
  findings: string;
  dsn: string;
  key: string | null;
  ref: string;
};

interface Ending {
  readonly by: string;
  readonly reason: string;
  readonly at: number;
  /** What the sender is told it was. */
  readonly told: EndedKind;
  /** The staff's decision; null where it was nobody's. */
  readonly decision: number | null;
  /** What was decided together is told together; null for one alone. */
  readonly batch: string | null;
}

/** A decision that was made before and could be taken back until now. */
interface Made {
  readonly id: number;
  /** Who confirmed it. */
  readonly second: string | null;
  readonly code: string;
  readonly batch: string | null;
}

const ENDS = { release: "released", refuse: "refused", withdraw: "withdrawn" } as const;

export const reviewVerbs = {
  /** At once, as the command line asks for it: one person is enough there, and the entry says so where two were due. */
  decideHeld: (tx: Tx, kind: DecisionKind, decision: Decision): readonly string[] => carryOut(tx, kind, decision),

  expireHeld(tx: Tx, now: number, fate: "refuse" | "release"): number {
    let count = 0;
    for (const message of tx.sql.all(overdue, { now })) {
      const rows = tx.sql.all(heldOf, { message: message.id });
      const ending = { by: "system", reason: "", at: now, told: "expired" as const, decision: null, batch: null };
      if (fate === "release") releaseAll(tx, message, rows, ending);
      else endAll(tx, message, rows, ending, "expired");
      audit(tx, "held.expired", message, rows, ending, { fate });
      count += rows.length;
    }
    return count;
  },

  /** Content is about to be shown: an entry, unless there is none any more. */
  viewHeld(tx: Tx, ref: string, actor: string, at: number): boolean {
    const message = tx.sql.get(messageByRef, { ref });
    if (!message || message.held_until === null || message.body_kind === "gone") return false;
    tx.audit({ kind: "held.viewed", at, actor, subject: ref, data: {} });
    return true;
  },
};

/** Decides what is still held of it; `made` where the decision stands in its table already. */
export function carryOut(tx: Tx, kind: DecisionKind, decision: Decision & { readonly made?: Made }): readonly string[] {
  const message = tx.sql.get(messageByRef, { ref: decision.ref });
  if (!message || message.held_until === null) throw new NotHeld(decision.ref);
  const { recipients, actor: by, reason, at, made } = decision;
  const held = tx.sql.all(heldOf, { message: message.id });
  const rows = recipients === null ? held : held.filter(({ key }) => key !== null && recipients.includes(key));
  if (rows.length === 0) return [];
  const told = ENDS[kind];
  const alone =
    !made?.second &&
    kind === "release" &&
    releaseTakesTwo(
      tx.sql,
      message.id,
      rows.map(({ id }) => id),
    );
  const id = made?.id ?? (kind === "withdraw" ? null : recordDone(tx, { ...decision, message: message.id, kind }));
  const ending = { by, reason, at, told, decision: id, batch: made?.batch ?? null };
  if (told === "released") releaseAll(tx, message, rows, ending, decision.giveUpAt);
  else endAll(tx, message, rows, ending, told);
  audit(tx, `held.${told}`, message, rows, ending, { ...marksOf(made), ...(alone && { four_eyes: "one person" }) });
  return rows.map(({ recipient }) => recipient);
}

const marksOf = (made: Made | undefined): Readonly<Record<string, unknown>> =>
  made ? { decision: made.id, code: made.code, ...(made.second !== null && { second: made.second }) } : {};

function releaseAll(tx: Tx, message: MessageRow, rows: readonly HeldRow[], ending: Ending, giveUpAt?: number): void {
  const { at, by, reason: comment, decision } = ending;
  const allowed = message.give_up_at - message.received_at;
  for (const { id, person } of rows) {
    tx.sql.run(release, { id, at, by, comment, decision, giveUpAt: giveUpAt ?? at + allowed });
    if (message.author !== null) countReleased(tx.sql, { author: message.author, person, at });
  }
  tell(tx, message, rows, ending);
  tx.wake();
}

function endAll(
  tx: Tx,
  message: MessageRow,
  rows: readonly HeldRow[],
  ending: Ending,
  state: "refused" | "withdrawn" | "expired",
): void {
  const { at, by, reason: comment, decision } = ending;
  for (const { id } of rows) tx.sql.run(endHeld, { id, state, at, by, comment, decision });
  tell(tx, message, rows, ending, true);
  dropBodyIfEnded(tx, message.id);
}

/** An end that its sender did not choose is a failure, which machines are told as well (std 65). */
const FAILURES: Readonly<Partial<Record<EndedKind, { status: string; diagnostic: string }>>> = {
  refused: { status: "5.7.1", diagnostic: "550 5.7.1 refused after review" },
  expired: { status: "5.4.7", diagnostic: "550 5.4.7 held, and nobody decided in time" },
};

/** @param explained whether the sender reads again why it was held: where it now goes out, that is over. */
function tell(tx: Tx, message: MessageRow, rows: readonly HeldRow[], ending: Ending, explained = false): void {
  const found = explained ? readFindings(tx.sql, message.id) : [];
  const { told, reason: comment, at, batch } = ending;
  const failure = FAILURES[told];
  const recipients = rows.map(({ recipient, reasons, findings, dsn }) => {
    if (!explained) return recipient;
    const bearing = (JSON.parse(findings) as number[]).flatMap((index) => found[index] ?? []);
    const line = whyHeld(recipient, JSON.parse(reasons) as string[], bearing);
    return failure ? refusedLine(line, { ...failure, dsn: JSON.parse(dsn) as DsnRequest, at }) : line;
  });
  const to = pathText(message.reverse_path);
  oweNotice(
    tx,
    message.id,
    endedNotice(told, { to, language: message.language ?? "", recipients, comment }),
    at,
    batch,
  );
}

type HeldEntry = "held.released" | "held.refused" | "held.withdrawn" | "held.expired";

function audit(
  tx: Tx,
  kind: HeldEntry,
  message: MessageRow,
  rows: readonly HeldRow[],
  { by, reason, at }: Ending,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const recipients = rows.map(({ ref }) => `person:${ref}`);
  const data = { recipients, ...(reason !== "" && { reason: textDigest(reason) }), ...more };
  tx.audit({ kind, at, actor: by, subject: message.ref, data });
}
