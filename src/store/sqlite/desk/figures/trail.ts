/** The trail as it is looked at: the newest first, by what was done, who did it and what it is about. */
import { sql as raw } from "kysely";
import type { ChainedEntry, EntryKind } from "../../../../audit/entry.ts";
import type { TrailFilter, TrailNames } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";

/**
 * Entries stand in the order in which they were written, which is that of their times but for what went on side by side: so a
 * time's place is found by halving, and a little more is looked at on both sides.
 */
const SLACK = 3_600_000;

type Row = Omit<ChainedEntry, "data" | "kind"> & { readonly kind: string; readonly data: string };
interface Wanted {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly until: number;
  readonly limit: number;
}

const COLUMNS = raw`SELECT seq, kind, at, actor, subject, data, prev, hash FROM audit`;
const within = (p: Wanted) =>
  raw`seq >= ${p.low} AND seq < ${p.high} AND at >= ${p.from} AND at < ${p.until} ORDER BY seq DESC LIMIT ${p.limit}`;
const all = statement((_, p: Wanted) => raw<Row>`${COLUMNS} WHERE ${within(p)}`);
const byKind = statement(
  (_, p: Wanted & { kind: string }) =>
    raw<Row>`${COLUMNS} INDEXED BY audit_kind WHERE kind = ${p.kind} AND ${within(p)}`,
);
/** `kinds`: JSON array; empty for all. */
type Narrow = Wanted & { kinds: string; actor: string; subject: string };
const ofKinds = (p: Narrow) => raw`(${p.kinds} = '[]' OR kind IN (SELECT value FROM json_each(${p.kinds})))`;
const byActor = statement(
  (_, p: Narrow) =>
    raw<Row>`${COLUMNS} INDEXED BY audit_actor WHERE actor = ${p.actor} AND ${ofKinds(p)} AND ${within(p)}`,
);
const bySubject = statement(
  (_, p: Narrow) =>
    raw<Row>`${COLUMNS} INDEXED BY audit_subject WHERE subject = ${p.subject}
      AND (${p.actor} = '' OR actor = ${p.actor}) AND ${ofKinds(p)} AND ${within(p)}`,
);
const atSeq = statement((_, p: { seq: number }) => {
  return raw<{ seq: number; at: number }>`SELECT seq, at FROM audit WHERE seq >= ${p.seq} ORDER BY seq LIMIT 1`;
});
const lastSeq = statement((k) => k.selectFrom("audit").select("seq").orderBy("seq", "desc").limit(1));

export function trailPage(sql: Connection, filter: TrailFilter): ChainedEntry[] {
  const head = sql.get(lastSeq, {})?.seq ?? 0;
  const { from, until } = filter;
  const wanted: Wanted = {
    low: from === null ? 0 : placeOf(sql, from - SLACK, head),
    high: Math.min(filter.before ?? head + 1, until === null ? head + 1 : placeOf(sql, until + SLACK, head)),
    from: from ?? 0,
    until: until ?? Number.MAX_SAFE_INTEGER,
    limit: filter.limit,
  };
  return rowsOf(sql, filter, wanted).map((row) => {
    return { ...row, kind: row.kind as EntryKind, data: JSON.parse(row.data) as Record<string, unknown> };
  });
}

function rowsOf(sql: Connection, { kinds, actor, subject }: TrailFilter, wanted: Wanted): Row[] {
  const narrow = { ...wanted, kinds: JSON.stringify(kinds), actor: actor ?? "", subject: subject ?? "" };
  if (subject !== null) return sql.all(bySubject, narrow);
  if (actor !== null) return sql.all(byActor, narrow);
  if (kinds.length === 0) return sql.all(all, wanted);
  // Each kind by its own index, and the newest of all of them.
  const rows = kinds.flatMap((kind) => sql.all(byKind, { ...wanted, kind }));
  return rows.sort((a, b) => b.seq - a.seq).slice(0, wanted.limit);
}

/** The first entry that is not before `at`, where times went up. */
function placeOf(sql: Connection, at: number, head: number): number {
  let [low, high] = [1, head + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = sql.get(atSeq, { seq: middle });
    if (!entry || entry.at >= at) high = middle;
    else low = entry.seq + 1;
  }
  return low;
}

type Id = { id: string };
const memberName = statement((k, p: Id) => k.selectFrom("member").select("name").where("id", "=", p.id));
const personName = statement((k, p: Id) => k.selectFrom("person").select("address as name").where("ref", "=", p.id));
const staffName = statement((k, p: Id) => k.selectFrom("staff").select("full_name as name").where("name", "=", p.id));
const messageName = statement((k, p: Id) => k.selectFrom("message").select("subject as name").where("ref", "=", p.id));
const NAMED = { member: memberName, person: personName, staff: staffName, message: messageName };

/** Ids are `member:M1`, `person:...`, `staff:...`, `message:<ref>`; others are left out. */
export function trailNames(sql: Connection, ids: readonly string[]): TrailNames {
  const names = new Map<string, string | null>();
  for (const id of ids) {
    const colon = id.indexOf(":");
    const kind = id.slice(0, colon);
    if (kind !== "member" && kind !== "person" && kind !== "staff" && kind !== "message") continue;
    names.set(id, sql.get(NAMED[kind], { id: id.slice(colon + 1) })?.name ?? null);
  }
  return Object.fromEntries(names);
}
