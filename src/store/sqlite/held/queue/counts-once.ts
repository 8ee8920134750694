/** Counts are kept until somebody writes: colleagues who ask the same meanwhile get the same. */
import type { QueueCounts, QueueFilter, QueueReader } from "../../../port.ts";
import type { Connection } from "../../statement.ts";
import { memberBehind } from "../decisions/parties.ts";
import { countMine, readCounts } from "./counts.ts";
import { isGivenAny } from "./filter.ts";

/** Ages and claims move with the clock alone. */
const FRESH = 5_000;
const MOST = 200;

interface Kept {
  readonly version: unknown;
  readonly now: number;
  readonly counts: QueueCounts;
}

const kept = new WeakMap<Connection, Map<string, Kept>>();

export function countsOnce(
  connection: Connection,
  reader: QueueReader,
  filter: QueueFilter,
  ages: readonly number[],
): QueueCounts {
  const answers = answersOf(connection);
  // Moves with every commit of another connection; asked inside the transaction that the counts are read in.
  const version = connection.db.pragma("data_version", { simple: true });
  const { now, groups, staff, blind = false } = reader;
  const key = JSON.stringify([
    groups,
    blind,
    memberBehind(connection, staff),
    filter.mine || isGivenAny(connection, reader) ? staff : null,
    filter,
    ages,
  ]);
  const known = answers.get(key);
  if (known && known.version === version && now >= known.now && now - known.now < FRESH) {
    return { ...known.counts, mine: countMine(connection, reader, filter) };
  }
  const counts = readCounts(connection, reader, filter, ages);
  if (answers.size >= MOST) answers.clear();
  answers.set(key, { version, now, counts });
  return counts;
}

function answersOf(connection: Connection): Map<string, Kept> {
  const known = kept.get(connection);
  if (known) return known;
  const made = new Map<string, Kept>();
  kept.set(connection, made);
  return made;
}
