/** Why a decision cannot begin, in words; null where it can. */
import type { HeldRow } from "../../../../web/api/held/schemas.ts";

const MOST = 500;

export function refusal(rows: readonly HeldRow[]): string | null {
  const messages = rows.reduce((sum, row) => sum + row.messages, 0);
  if (messages > MOST && rows.length > 1)
    return `${messages} messages are selected; at most ${MOST} can be decided at once. Take some out.`;
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  if (row.barred !== null) return row.barred;
  if (row.underWay?.state === "pending") return `${row.underWay.byName} decided it a moment ago.`;
  if (row.underWay?.mine) return "You proposed it already; it waits for a second person.";
  return null;
}
