/** Why a decision cannot begin, in words; null where it can. */
import type { HeldRow } from "../../../../web/api/held/schemas.ts";
import type { Kind } from "./decide.ts";

const MOST = 500;

export function refusal(kind: Kind, rows: readonly HeldRow[]): string | null {
  const messages = rows.reduce((sum, row) => sum + row.messages, 0);
  if (messages > MOST && rows.length > 1)
    return `${messages} messages are selected; at most ${MOST} can be decided at once. Take some out.`;
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  return row.barred ?? (isUnderWay(row) ? decidedBy(kind, row) : null);
}

/** Nothing of it is left to decide. What is under way for some recipients, or some copies, keeps nobody from the others. */
export function isUnderWay({ underWay, messages }: HeldRow): boolean {
  if (underWay === null || underWay.free > 0) return false;
  return underWay.state === "proposed" || underWay.messages >= messages;
}

function decidedBy(kind: Kind, { underWay }: HeldRow): string | null {
  if (underWay?.state === "pending") return `${underWay.byName} decided it a moment ago.`;
  if (underWay?.mine) return "You proposed it already; it waits for a second person.";
  // A key for the one is no word for the other.
  if (underWay && underWay.kind !== kind)
    return `${underWay.byName} proposed to ${underWay.kind} it: confirm that, or take it back first.`;
  return null;
}
