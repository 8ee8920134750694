/** What the routes of imports take and give. */
import { type Static, Type } from "typebox";
import { Enum, Nullable, Strict, Time } from "../route.ts";

export const IMPORT_TABLES = ["members", "consents", "events", "participations"] as const;

export const ImportQuery = Strict({
  table: Enum(IMPORT_TABLES),
  dry: Type.Boolean({ description: "Say what would change, and change nothing" }),
});

const RefusedSchema = Type.Object({
  line: Type.Integer({ description: "As an editor counts" }),
  column: Nullable(Type.String()),
  reason: Type.String({ description: "What is wrong, and what to do" }),
});

export const ImportJobSchema = Type.Object({
  id: Type.String(),
  table: Enum(IMPORT_TABLES),
  dry: Type.Boolean(),
  by: Type.String(),
  at: Time(),
  state: Enum(["running", "done", "failed"]),
  done: Type.Integer({ description: "Rows that are through" }),
  total: Type.Integer({ description: "Rows in all; 0 while the file is being read" }),
  added: Type.Integer(),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  refused: Type.Integer({ description: "Lines" }),
  refusals: Type.Array(RefusedSchema, { description: "The first 200; all of them in result.csv" }),
  failure: Type.String({ description: "Why it failed; empty where it did not" }),
});
export type ImportJob = Static<typeof ImportJobSchema>;

export const ImportListSchema = Type.Object({
  jobs: Type.Array(ImportJobSchema, { description: "The last ones, newest first, since the gateway started" }),
  since: Time("When it started: an import that ran then ended, after a whole number of batches of 1000 rows"),
  columns: Type.Record(Type.String(), Type.Array(Type.String()), { description: "Of each table, in order" }),
  required: Type.Record(Type.String(), Type.Array(Type.String())),
});
export type ImportList = Static<typeof ImportListSchema>;
