/** The tables of `migrations/0011_cases.sql`, for Kysely. */
import type { Generated } from "kysely";

type Flag = number;
type Time = number;
type Json = string;

export interface CaseTables {
  case_procedure: {
    id: Generated<number>;
    complaint_case: string;
    stage: string;
    due_at: Generated<Time | null>;
    assignee: Generated<string | null>;
    hq: Generated<Flag>;
    lead: Generated<string | null>;
    decided_by: Generated<string | null>;
    ruling: Generated<string | null>;
  };
  case_step: {
    id: Generated<number>;
    complaint_case: string;
    kind: string;
    actor: string;
    at: Time;
    words: Generated<string>;
    data: Generated<Json>;
  };
  case_link: { one: string; other: string };
  sanction: {
    id: Generated<number>;
    member: string;
    complaint_case: string;
    standing: string;
    words: string;
    from_at: Time;
    until_at: Time | null;
    actor: string;
    at: Time;
    state: string;
    before: Generated<string | null>;
    before_reason: Generated<string | null>;
    ended_at: Generated<Time | null>;
  };
}
