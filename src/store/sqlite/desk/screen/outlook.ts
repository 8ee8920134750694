/** What a release would do now: the check that delivery makes before each attempt, looked at without an attempt. */
import { sql as raw } from "kysely";
import type { Fix } from "../../../../mail/words.ts";
import type { ReleaseOutlook, ReleaseStop } from "../../../port.ts";
import { FreshCheck } from "../../delivery/fresh-check.ts";
import { type Connection, statement } from "../../statement.ts";
import type { ScreenRow } from "./find.ts";

/** Envelopes of one message that are looked at. */
const MOST = 2000;

const waiting = statement((_, p: { message: number }) => {
  return raw<{ person: number; mode: string; hash: string; fixes: string }>`
    SELECT e.person, e.mode, e.fixes, p.hash FROM envelope AS e JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held' ORDER BY e.id LIMIT ${MOST}`;
});

/** Released at `now`: standings that were set until then are overridden by it, will is not (DESIGN.md 4.8, std 61). */
export function stopOf(check: FreshCheck, envelope: { person: number; mode: string; hash: string }, now: number) {
  return check.stop({ ...envelope, released_at: now });
}

export function outlookOf(sql: Connection, row: ScreenRow, now: number): ReleaseOutlook {
  const check = new FreshCheck(sql, row, now);
  const stops: Partial<Record<ReleaseStop, number>> = {};
  const fixes = new Set<Fix>();
  let fixed = 0;
  const envelopes = sql.all(waiting, { message: row.id });
  for (const envelope of envelopes) {
    const stop = stopOf(check, envelope, now);
    if (stop !== null) stops[stop] = (stops[stop] ?? 0) + 1;
    const own = JSON.parse(envelope.fixes) as Fix[];
    for (const fix of own) fixes.add(fix);
    fixed += own.length > 0 ? 1 : 0;
  }
  return { checked: envelopes.length, stops, fixes: [...fixes], fixed };
}
