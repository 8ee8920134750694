/** What waits for one person, put together piece by piece. PURE. */
import type { Waiting, WaitingItem } from "../store/port.ts";

/** So many are named in a digest. */
const MOST_NAMED = 10;

export const NOTHING_WAITS: Waiting = { count: 0, urgent: 0, oldestAt: null, first: [] };

export const withItem = (waiting: Waiting, item: WaitingItem): Waiting =>
  together(waiting, { count: 1, urgent: Number(item.urgent), oldestAt: item.receivedAt, first: [item] });

export function together(one: Waiting, other: Waiting): Waiting {
  const oldest = [one.oldestAt, other.oldestAt].filter((at) => at !== null);
  return {
    count: one.count + other.count,
    urgent: one.urgent + other.urgent,
    oldestAt: oldest.length > 0 ? Math.min(...oldest) : null,
    first: [...one.first, ...other.first].sort(byNeed).slice(0, MOST_NAMED),
  };
}

/** Urgent ones first, then the oldest. */
const byNeed = (a: WaitingItem, b: WaitingItem): number =>
  Number(b.urgent) - Number(a.urgent) || a.receivedAt - b.receivedAt || (a.ref < b.ref ? -1 : 1);
