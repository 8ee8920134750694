/** Events upsert by id, participations by member, event and kind. */
import type { EventInput, ImportContext, ImportOutcome, ParticipationInput } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { importRows, type RowOutcome } from "../import-rows.ts";
import { auditBecause } from "../reason.ts";

type EventRow = { id: string; name: string; starts: number; ends: number; place: string };
const eventRow = statement((k, p: { id: string }) =>
  k.selectFrom("event").select(["id", "name", "starts", "ends", "place"]).where("id", "=", p.id),
);
const upsertEvent = statement((k, p: EventRow) =>
  k
    .insertInto("event")
    .values({ id: p.id, name: p.name, starts: p.starts, ends: p.ends, place: p.place })
    .onConflict((c) =>
      c.column("id").doUpdateSet((e) => ({
        name: e.ref("excluded.name"),
        starts: e.ref("excluded.starts"),
        ends: e.ref("excluded.ends"),
        place: e.ref("excluded.place"),
      })),
    ),
);
const sideEvents = statement((k, p: { event: string }) =>
  k.selectFrom("side_event").select("name").where("event", "=", p.event).orderBy("position"),
);
const dropSideEvents = statement((k, p: { event: string }) => k.deleteFrom("side_event").where("event", "=", p.event));
const addSideEvent = statement((k, p: { event: string; position: number; name: string }) =>
  k.insertInto("side_event").values({ event: p.event, position: p.position, name: p.name }),
);

type ParticipationRow = {
  member: string;
  event: string;
  kind: string;
  from_at: number | null;
  until_at: number | null;
};
const participationRow = statement((k, p: { member: string; event: string; kind: string }) =>
  k
    .selectFrom("participation")
    .select(["from_at", "until_at"])
    .where("member", "=", p.member)
    .where("event", "=", p.event)
    .where("kind", "=", p.kind),
);
const upsertParticipation = statement((k, p: ParticipationRow) =>
  k
    .insertInto("participation")
    .values({ member: p.member, event: p.event, kind: p.kind, from_at: p.from_at, until_at: p.until_at })
    .onConflict((c) =>
      c
        .columns(["member", "event", "kind"])
        .doUpdateSet((e) => ({ from_at: e.ref("excluded.from_at"), until_at: e.ref("excluded.until_at") })),
    ),
);

export function importEvents(tx: Tx, rows: readonly EventInput[], context: ImportContext): ImportOutcome {
  return importRows(tx, rows, context, (input) => recordEvent(tx, input, context));
}

/** `reason`: of one who edits it by hand; empty for imports. */
export function recordEvent(
  tx: Tx,
  input: EventInput,
  context: Pick<ImportContext, "actor" | "at">,
  reason = "",
): "added" | "changed" | "unchanged" {
  const { id, name, starts, ends, place, approvedSideEvents } = input;
  const before = tx.sql.get(eventRow, { id });
  const row = { id, name, starts, ends, place };
  const sides = tx.sql.all(sideEvents, { event: id }).map((side) => side.name);
  const fields = Object.keys(row).filter((field) => before?.[field as keyof EventRow] !== row[field as keyof EventRow]);
  if (JSON.stringify(sides) !== JSON.stringify(approvedSideEvents)) fields.push("approved_side_events");
  if (before && fields.length === 0) return "unchanged";
  tx.sql.run(upsertEvent, row);
  tx.sql.run(dropSideEvents, { event: id });
  for (const [position, side] of approvedSideEvents.entries())
    tx.sql.run(addSideEvent, { event: id, position, name: side });
  const change = before ? { change: "changed", fields } : { change: "added" };
  const { at, actor } = context;
  const data = { ...change, starts, ends };
  auditBecause(tx, { kind: "event.recorded", at, actor, subject: `event:${id}`, data }, reason);
  return before ? "changed" : "added";
}

export function importParticipations(
  tx: Tx,
  rows: readonly ParticipationInput[],
  context: ImportContext,
): ImportOutcome {
  return importRows(tx, rows, context, (input) => recordParticipation(tx, input, context));
}

/** `reason` as of `recordEvent`. */
export function recordParticipation(
  tx: Tx,
  input: ParticipationInput,
  context: Pick<ImportContext, "actor" | "at">,
  reason = "",
): RowOutcome {
  const { event, as: kind, from, until } = input;
  if (!tx.sql.get(eventRow, { id: event }))
    return { refused: `event: no event has the id "${event}"; import it first` };
  const member = resolveMember(tx.sql, input.member);
  if (member === null) return { refused: `member: no member has the id or address "${input.member}"` };
  const before = tx.sql.get(participationRow, { member, event, kind });
  if (before && before.from_at === from && before.until_at === until) return "unchanged";
  tx.sql.run(upsertParticipation, { member, event, kind, from_at: from, until_at: until });
  const change = before ? "changed" : "added";
  const { at, actor } = context;
  const data = { change, event, as: kind, from, until };
  auditBecause(tx, { kind: "participation.recorded", at, actor, subject: `member:${member}`, data }, reason);
  return change;
}
