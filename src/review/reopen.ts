/** How long mail waits again that was released and that the smart host did not take. PURE. */
import type { Calendar } from "./calendar.ts";

const DAY = 86_400_000;
/** Working days that people have for it at least. */
const DAYS = 2;
/** A calendar without working days is no reason to wait for ever. */
const MOST_LOOKED_AT = 60;

/** When the second working day after today ends; never less than two days. Milliseconds since 1970. */
export function reopenedUntil(calendar: Pick<Calendar, "dateOf" | "workingDay">, at: number): number {
  const earliest = at + DAYS * DAY;
  let left = DAYS;
  for (let ahead = 1; ahead <= MOST_LOOKED_AT; ahead += 1) {
    const day = calendar.workingDay(calendar.dateOf(at + ahead * DAY));
    if (day) left -= 1;
    if (day && left === 0) return Math.max(day.until, earliest);
  }
  return earliest;
}
