/** Events and who takes part, edited by staff. */
import type { EditContext, EventInput, RosterVerbs } from "../../../port.ts";
import { resolveMember } from "../../members.ts";
import { statement } from "../../statement.ts";
import type { Tx } from "../../tx.ts";
import { editableEvent } from "../editable.ts";
import { auditBecause } from "../reason.ts";
import { recordEvent, recordParticipation } from "./import.ts";

const dropParticipation = statement((k, p: { member: string; event: string; kind: string }) =>
  k.deleteFrom("participation").where("member", "=", p.member).where("event", "=", p.event).where("kind", "=", p.kind),
);

export function editEvent(
  tx: Tx,
  event: EventInput,
  version: string | null,
  context: EditContext,
): "changed" | "unchanged" | "stale" {
  if ((editableEvent(tx.sql, event.id)?.version ?? null) !== version) return "stale";
  return recordEvent(tx, event, context, context.reason) === "unchanged" ? "unchanged" : "changed";
}

type Participation = Parameters<RosterVerbs["setParticipation"]>[0];
type Period = Parameters<RosterVerbs["setParticipation"]>[1];

export function setParticipation(
  tx: Tx,
  { event, member, as }: Participation,
  period: Period,
  context: EditContext,
): "changed" | "unchanged" | "missing" {
  if (period === "removed") return removeParticipation(tx, { event, member, as }, context);
  const outcome = recordParticipation(tx, { event, member, as, ...period }, context, context.reason);
  if (typeof outcome !== "string") return "missing";
  return outcome === "unchanged" ? "unchanged" : "changed";
}

function removeParticipation(tx: Tx, { event, member, as }: Participation, context: EditContext) {
  const id = resolveMember(tx.sql, member);
  if (id === null || tx.sql.run(dropParticipation, { member: id, event, kind: as }).changes === 0) return "missing";
  const { at, actor, reason } = context;
  const data = { change: "removed", event, as };
  auditBecause(tx, { kind: "participation.recorded", at, actor, subject: `member:${id}`, data }, reason);
  return "changed";
}
