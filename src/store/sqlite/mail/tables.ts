/** The two tables that mail lives in. */
import type { Generated } from "kysely";

type Flag = number;
type Time = number;
type Json = string;

export interface MessageTable {
  id: Generated<number>;
  ref: string;
  received_at: Time;
  login: string | null;
  author: string | null;
  author_address: string | null;
  reverse_path: Json | null;
  session: Json;
  ret: string | null;
  envid: string | null;
  subject: string;
  message_id: string | null;
  automatic: Flag;
  fingerprint: string;
  purpose: string;
  confidence: number;
  evidence: Json;
  policy_version: number;
  digest: string;
  size: number;
  eight_bit: Flag;
  body_kind: string;
  body_path: string | null;
  held_until: Time | null;
  give_up_at: Time;
  reply_code: number;
  reply_enhanced: string;
  reply_text: string;
  submission_key: string;
  language: string;
}

export interface EnvelopeTable {
  id: Generated<number>;
  message: number;
  person: number;
  recipient: string;
  domain: string;
  state: string;
  disposition: string;
  enforced: string;
  mode: string;
  reasons: Json;
  findings: Json;
  claims: Json;
  dsn: Json;
  due_at: Time | null;
  leased: Generated<number>;
  attempts: Generated<number>;
  give_up_at: Time;
  delay_told_at: Generated<Time | null>;
  released_at: Generated<Time | null>;
  decided_by: Generated<string | null>;
  decided_at: Generated<Time | null>;
  comment: Generated<string | null>;
  ended_at: Generated<Time | null>;
  last_status: Generated<string | null>;
  last_reply: Generated<string | null>;
  quota: Generated<Flag>;
  fixes: Generated<Json>;
  sent_body: Generated<string | null>;
  sent_header: Generated<string | null>;
  decision: Generated<number | null>;
}
