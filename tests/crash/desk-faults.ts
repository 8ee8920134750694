/** What is wrong with what became of the staff's decisions, and with what other systems were told, in sentences. */
import { expect } from "vitest";
import { isGenuine, type Receiver } from "../support/receiver.ts";
import type { Decided, DeskWork } from "./desk-work.ts";
import type { CrashSink } from "./sink.ts";

/** All that was seen of a morning with its kills. */
export interface Seen {
  readonly work: DeskWork;
  readonly sink: CrashSink;
  readonly receiver: Receiver;
  /** How often an envelope may have come, where it is more than once: a kill fell between the smart host's 250 and our record. */
  readonly most: ReadonlyMap<string, number>;
  /** By webhook-id, how often it may have come once more: a kill fell between the receiver's answer and our record. */
  readonly retold: ReadonlyMap<string, number>;
  query<Row>(sql: string): Row[];
}

export interface DecisionRow {
  readonly id: number;
  readonly ref: string;
  readonly mail: string;
  readonly recipient: string;
  readonly kind: string;
  readonly state: string;
  readonly envelope: string;
  readonly entries: number;
  /** A rule that held it asks for two, and so many people decided. */
  readonly two: number;
  readonly people: number;
}
/** With the trail's entries that end a hold of its message. */
export const DECISIONS = `SELECT d.id, m.ref,
  EXISTS (SELECT 1 FROM finding AS f WHERE f.message = m.id AND f.rule = 'pattern/two-people') AS two,
  1 + (d.second IS NOT NULL AND d.second <> d.actor) AS people, trim(m.message_id, '<>') AS mail, e.recipient, d.kind, d.state, e.state AS envelope,
  (SELECT count(*) FROM audit AS a WHERE a.subject = m.ref AND a.kind IN ('held.released', 'held.refused')) AS entries
  FROM decision AS d JOIN message AS m ON m.id = d.message JOIN envelope AS e ON e.message = m.id ORDER BY d.id`;

/** What is wrong with what became of each decision, in sentences. */
export function decisionFaults(seen: Seen, rows: readonly DecisionRow[]): string[] {
  const { decided } = seen.work;
  const lost = [...decided.keys()].filter((id) => !rows.some((row) => row.id === id));
  const wrong = rows.filter((row) => !statesOf(row, decided.get(row.id)).includes(row.state));
  const alone = rows.filter(({ kind, state, two, people }) => kind === "release" && state === "done" && people <= two);
  const byMessage = new Map<string, DecisionRow[]>();
  for (const row of rows) byMessage.set(row.ref, [...(byMessage.get(row.ref) ?? []), row]);
  return [
    ...lost.map((id) => `decision ${id} was answered and is not on record`),
    ...wrong.map(({ id, state }) => `decision ${id} is ${state}, and was ${JSON.stringify(decided.get(id))}`),
    ...alone.map(({ id }) => `decision ${id} was carried out for one alone`),
    ...[...byMessage.values()].flatMap((all) => messageFaults(seen, all)),
  ];
}

/** By what the undo was answered. */
const STATES = { none: ["done"], late: ["done"], undone: ["undone"], asked: ["done", "undone"] };

/** What may have become of it; `asked` where nobody heard. */
function statesOf({ kind, two }: DecisionRow, decided?: Decided): readonly string[] {
  const { undo, second } = decided ?? { undo: "asked", second: kind === "release" && two ? "asked" : null };
  if (second === null || second === "confirmed") return STATES[undo];
  const waiting = undo === "undone" ? ["undone"] : undo === "asked" ? ["proposed", "undone"] : ["proposed"];
  return second === "none" ? waiting : [...waiting, ...STATES[undo]];
}

/** Of its decisions one at most was carried out, and its mail fared accordingly. */
function messageFaults({ sink, most }: Seen, rows: readonly DecisionRow[]): string[] {
  const [row] = rows;
  if (!row) return [];
  const { ref, mail, recipient, envelope, entries } = row;
  const [done, ...more] = rows.filter(({ state }) => state === "done");
  const released = done?.kind === "release";
  const end = released ? "delivered" : done ? "refused" : "held";
  const came = sink.of(mail, recipient).length;
  const isRight = more.length === 0 && envelope === end && entries === (done ? 1 : 0);
  const least = released ? 1 : 0;
  const ceiling = released ? (most.get(`${mail} ${recipient}`) ?? 1) : 0;
  if (isRight && came >= least && came <= ceiling) return [];
  return [`${ref} is ${envelope}, not ${end}; ${entries} entries; came ${came} times, not ${least} to ${ceiling}`];
}

interface HookBody {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everything in the trail that a hook is for came, and nothing else. */
export function hookFaults(seen: Seen, path: string, secret: string, kinds: readonly string[]): string[] {
  const told = seen.receiver.at(path);
  const byId = new Map<string, Set<string>>();
  for (const { id, body } of told) byId.set(id, (byId.get(id) ?? new Set()).add(body));
  const changed = [...byId].filter(([, bodies]) => bodies.size > 1).map(([id]) => `${id} came with two bodies`);
  const came = [...byId.values()]
    .map(([body = "{}"]) => JSON.parse(body) as HookBody)
    .map(({ type, timestamp, data }) => `${type} ${timestamp} ${data["subject"] ?? data["ref"]}`);
  const owed = seen
    .query<{ kind: string; at: number; subject: string }>("SELECT kind, at, subject FROM audit")
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, at, subject }) => `${kind} ${new Date(at).toISOString()} ${subject}`);
  expect(came.sort(), path).toEqual(owed.sort());
  const forged = told.filter((one) => !isGenuine(one, secret)).map(({ id }) => `${id} is not signed`);
  return [...changed, ...forged];
}

/** What came to a sender's system and is more than a reference and numbers: who decided, why, what was found, or for whom. */
export function leaks({ receiver }: Seen): string[] {
  return receiver.at("/theirs").flatMap(({ body }) => {
    const { type, timestamp, data, ...more } = JSON.parse(body) as HookBody;
    const { ref, ...counts } = data;
    const names = type === "submission.committed" ? ["held", "refused", "sent"] : ["recipients"];
    const isRight =
      /^[0-9a-z]{12}$/.test(String(ref)) &&
      new Date(timestamp).toISOString() === timestamp &&
      String(Object.keys(counts).sort()) === String(names) &&
      Object.values(counts).every((count) => typeof count === "number") &&
      Object.keys(more).length === 0;
    return isRight ? [] : [body];
  });
}

/** Told again although it was taken: only where a kill fell between the answer and its record, or where the answer came too late. */
export function toldTwice({ receiver, retold }: Seen, attempts: ReadonlyMap<string, number>): string[] {
  const again = new Map<string, number>();
  const taken = new Set<string>();
  for (const one of receiver.told) {
    if (taken.has(one.id)) again.set(one.id, (again.get(one.id) ?? 0) + 1);
    if (one.taken) taken.add(one.id);
  }
  return [...again].flatMap(([id, times]) => {
    const most = (retold.get(id) ?? 0) + (attempts.get(id) ?? 1) - 1;
    return times <= most ? [] : [`${id} was told ${times} times more, not ${most}`];
  });
}
