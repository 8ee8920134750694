/** The tables of the queue of held mail, of `migrations/0005_console.sql`, `0007_queue.sql` and `0018_campaign_claim.sql`. */
import type { Generated } from "kysely";

type Flag = number;
type Time = number;
type Json = string;

export interface QueueTables {
  held_item: {
    message: number;
    campaign: number;
    author: string | null;
    received_at: Time;
    held: number;
    urgent_at: Generated<Time | null>;
    reopened_at: Generated<Time | null>;
    ended_at: Generated<Time | null>;
    by_itself: Generated<Flag>;
    fingerprint: Generated<string>;
  };
  held_mark: { kind: string; value: string; message: number };
  decision: {
    id: Generated<number>;
    message: number;
    kind: string;
    recipients: Json | null;
    actor: string;
    second: string | null;
    code: string;
    reason: string;
    at: Time;
    effective_at: Time | null;
    give_up_at: Time | null;
    state: string;
    ended_at: Generated<Time | null>;
    batch: Generated<string | null>;
    clearance: Generated<Json | null>;
  };
  pair_clearance: {
    id: Generated<number>;
    author: string;
    person: number;
    rule: string | null;
    purpose: string | null;
    decision: number;
    granted_by: string;
    at: Time;
    until_at: Time;
    ended_at: Generated<Time | null>;
    ended_by: Generated<string | null>;
  };
  held_claim: { campaign: number; actor: string; at: Time; until_at: Time };
  held_note: { id: Generated<number>; message: number; actor: string; at: Time; text: string };
}
