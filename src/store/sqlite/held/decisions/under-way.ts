/** Decisions that are made and not carried out: whom they are about, and whom they leave to be decided. */
import { sql } from "kysely";
import type { ClearanceTerms, QueueReader, UnderWayRow } from "../../../port.ts";
import { type Connection, statement } from "../../statement.ts";
import { seen } from "../queue/filter.ts";

interface Row {
  readonly id: number;
  readonly state: "proposed" | "pending";
  readonly kind: "release" | "refuse";
  readonly actor: string;
  readonly effective_at: number | null;
  /** Only what the command line carried out at once has none. */
  readonly batch: string;
  readonly recipients: string | null;
  readonly clearance: string | null;
  readonly full_name: string | null;
}
const openOf = statement((_, p: { message: number }) => {
  return sql<Row>`
    SELECT d.id, d.state, d.kind, d.actor, d.effective_at, d.batch, d.recipients, d.clearance, s.full_name FROM decision AS d
    LEFT JOIN staff AS s ON 'staff:' || s.name = d.actor
    WHERE d.message = ${p.message} AND d.state IN ('proposed', 'pending') ORDER BY d.id`;
});
const keysOf = statement((_, p: { message: number }) => {
  return sql<{ key: string | null }>`
    SELECT p.key FROM envelope AS e CROSS JOIN person AS p ON p.id = e.person
    WHERE e.message = ${p.message} AND e.state = 'held'`;
});
const together = (reader: QueueReader, batch: string, state: string) =>
  statement(() => {
    return sql<{ n: number }>`
      SELECT count(*) AS n FROM decision AS d CROSS JOIN held_item AS i ON i.message = d.message
      WHERE d.batch = ${batch} AND d.state = ${state} AND ${seen(reader)}`;
  });

export interface Open extends Omit<UnderWayRow, "messages" | "free"> {
  /** Whether it is about the recipient of this key. */
  about(key: string | null): boolean;
}

/** `staff:anna` is anna. */
export const nameOf = (actor: string): string => (actor.startsWith("staff:") ? actor.slice(6) : actor);

/** Oldest first. */
export function openDecisions(connection: Connection, message: number, staff: string): readonly Open[] {
  return connection.all(openOf, { message }).map((row) => {
    const { id, state, kind, batch } = row;
    const by = nameOf(row.actor);
    const who = { by, byName: row.full_name ?? by, mine: by === staff };
    const clearance = row.clearance === null ? null : (JSON.parse(row.clearance) as ClearanceTerms);
    return { id, state, kind, ...who, until: row.effective_at, batch, clearance, about: aboutOf(row.recipients) };
  });
}

function aboutOf(recipients: string | null): Open["about"] {
  if (recipients === null) return () => true;
  const keys = new Set(JSON.parse(recipients) as string[]);
  return (key) => key !== null && keys.has(key);
}

/** For one answer: what was decided together is counted once, however many of its messages are shown. */
export class UnderWay {
  readonly #sql: Connection;
  readonly #reader: QueueReader;
  readonly #counted = new Map<string, number>();

  constructor(connection: Connection, reader: QueueReader) {
    this.#sql = connection;
    this.#reader = reader;
  }

  of(message: number): UnderWayRow | null {
    const open = openDecisions(this.#sql, message, this.#reader.staff);
    const [first] = open;
    if (!first) return null;
    const { about: _, ...row } = first;
    return { ...row, messages: this.#together(first), free: this.#free(message, open) };
  }

  #together({ batch, state }: Open): number {
    const name = `${state} ${batch}`;
    const counted = this.#counted.get(name) ?? this.#sql.get(together(this.#reader, batch, state), {})?.n ?? 1;
    this.#counted.set(name, counted);
    return counted;
  }

  #free(message: number, open: readonly Open[]): number {
    const held = this.#sql.all(keysOf, { message });
    return held.filter(({ key }) => !open.some(({ about }) => about(key))).length;
  }
}
