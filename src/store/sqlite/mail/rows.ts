/** The inserts of the road, compiled once. */
import { type Insertable, type Kysely, sql } from "kysely";
import type { EnvelopeTable, MessageTable, Tables } from "../schema.ts";
import { statement } from "../statement.ts";

/** `INSERT` of exactly these columns, each bound by its own name. */
function insert<Table extends keyof Tables, Column extends keyof Insertable<Tables[Table]> & string>(
  table: Table,
  columns: readonly Column[],
) {
  type Args = Required<Pick<Insertable<Tables[Table]>, Column>>;
  return statement((_: Kysely<Tables>, p: Args) => {
    const values = columns.map((column) => sql`${p[column]}`);
    return sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      VALUES (${sql.join(values)})`;
  });
}

type MessageColumn = Exclude<keyof MessageTable, "id">;
const MESSAGE_COLUMNS: readonly MessageColumn[] = [
  "ref",
  "received_at",
  "login",
  "author",
  "author_address",
  "reverse_path",
  "session",
  "ret",
  "envid",
  "subject",
  "message_id",
  "automatic",
  "fingerprint",
  "purpose",
  "confidence",
  "evidence",
  "policy_version",
  "digest",
  "size",
  "eight_bit",
  "body_kind",
  "body_path",
  "held_until",
  "give_up_at",
  "reply_code",
  "reply_enhanced",
  "reply_text",
  "submission_key",
  "language",
];
export const insertMessage = insert("message", MESSAGE_COLUMNS);
export const insertBody = insert("message_body", ["message", "bytes"]);

type EnvelopeColumn = Exclude<
  keyof EnvelopeTable,
  | "id"
  | "leased"
  | "attempts"
  | "delay_told_at"
  | "released_at"
  | "decided_by"
  | "decided_at"
  | "comment"
  | "last_status"
  | "last_reply"
  | "sent_body"
  | "sent_header"
  | "decision"
>;
const ENVELOPE_COLUMNS: readonly EnvelopeColumn[] = [
  "message",
  "person",
  "recipient",
  "domain",
  "state",
  "disposition",
  "enforced",
  "mode",
  "reasons",
  "findings",
  "claims",
  "dsn",
  "due_at",
  "give_up_at",
  "ended_at",
  "quota",
  "fixes",
];
export const insertEnvelope = insert("envelope", ENVELOPE_COLUMNS);
export const insertFinding = insert("finding", [
  "message",
  "position",
  "rule",
  "pack",
  "level",
  "mode",
  "recipient",
  "doubtful",
  "confidential",
  "data",
]);
export const insertAttempt = insert("attempt", ["envelope", "at", "result", "status", "reply", "remote_mta", "took"]);

/** `due`: when it goes; `digest`: together with others of its hour. */
export const insertNotice = statement(
  (
    k,
    p: Pick<Tables["notice"], "message" | "kind" | "order_json" | "header"> & {
      about: string | null;
      at: number;
      due: number;
      to_key: string;
      digest: number;
      batch: string | null;
    },
  ) =>
    k.insertInto("notice").values({
      message: p.message,
      kind: p.kind,
      order_json: p.order_json,
      header: p.header,
      about: p.about,
      created_at: p.at,
      due_at: p.due,
      state: "due",
      to_key: p.to_key,
      digest: p.digest,
      batch: p.batch,
    }),
);
