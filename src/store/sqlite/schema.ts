/** The tables of `migrations/`, for Kysely. Columns that may be left out of an insert are `Generated`. */
import type { Generated } from "kysely";
import type { CaseTables } from "./cases/schema.ts";
import type { QueueTables } from "./held/tables.ts";
import type { EnvelopeTable, MessageTable } from "./mail/tables.ts";

export type { EnvelopeTable, MessageTable } from "./mail/tables.ts";

type Flag = number;
type Time = number;
type Json = string;

export interface Tables extends CaseTables, QueueTables {
  meta: { key: string; value: string };
  member: {
    id: string;
    name: string;
    organisation: string;
    standing: string;
    standing_reason: Generated<string>;
    phone: Generated<string>;
    listed: Generated<Flag>;
    language: Generated<string>;
    recorded_at: Time;
    until_at: Generated<Time | null>;
    phone_key: Generated<string>;
    name_key: Generated<string>;
  };
  member_address: { key: string; member: string; text: string; position: number };
  member_role: { member: string; role: string; from_at: Time | null; until_at: Time | null };
  member_group: { member: string; name: string };
  member_password: { member: string; name: string; hash: string; set_at: Time };
  delegation: {
    holder: string;
    key: string;
    text: string;
    kind: string;
    from_at: Time | null;
    until_at: Time | null;
  };
  person: { id: Generated<number>; ref: string; key: string | null; address: string | null; hash: string };
  suppression: { hash: string; reason: string; recorded_by: string; at: Time };
  consent: {
    id: Generated<number>;
    person: number;
    grantee: string;
    scope: string;
    status: string;
    basis: string | null;
    purpose: string | null;
    at: Time;
    until_at: Time | null;
    recorded_by: string;
    recorded_at: Time;
  };
  consent_evidence: {
    consent: number;
    text: string;
    message: Generated<string>;
    wording: Generated<string>;
    source: Generated<string>;
  };
  record_reason: { entry: number; text: string };
  event_decline: { person: number; grantee: string; name: string; at: Time };
  event: { id: string; name: string; starts: Time; ends: Time; place: string };
  side_event: { event: string; position: number; name: string };
  participation: { member: string; event: string; kind: string; from_at: Time | null; until_at: Time | null };
  approval: {
    id: Generated<number>;
    member: string;
    subject: string;
    until_at: Time | null;
    recipients: number | null;
    approved_by: string;
    at: Time;
  };
  complaint_case: {
    id: string;
    against: string;
    complainant: number;
    state: string;
    opened_at: Time;
    changed_at: Time;
    closed_at: Generated<Time | null>;
    outcome: Generated<string | null>;
    outcome_words: Generated<string>;
    may_be_named: Generated<Flag | null>;
  };
  complaint: {
    id: Generated<number>;
    person: number;
    source: string;
    against: string | null;
    envelope: number | null;
    words: Generated<string>;
    original: Uint8Array | null;
    original_body: Generated<string | null>;
    original_header: Generated<string | null>;
    language: Generated<string>;
    at: Time;
    confirmed_at: Time | null;
    denied_at: Generated<Time | null>;
    complaint_case: string | null;
  };
  case_evidence: {
    complaint_case: string;
    position: number;
    kind: string;
    data: Json;
    bytes: Uint8Array | null;
    digest: string;
    at: Time;
    added_by: Generated<string>;
  };
  appeal: {
    message: number;
    statement: string;
    at: Time;
    state: string;
    decided_by: Generated<string | null>;
    decided_at: Generated<Time | null>;
    words: Generated<string>;
    approval: Generated<number | null>;
  };
  clearance_request: {
    id: Generated<number>;
    ref: string;
    member: string;
    login: string;
    subject: string;
    text: string;
    recipients: Json;
    findings: Json;
    purpose: string;
    message_id: string | null;
    language: string;
    digest: string;
    at: Time;
    state: string;
    decided_by: Generated<string | null>;
    decided_at: Generated<Time | null>;
    words: Generated<string>;
    approval: Generated<number | null>;
  };
  bounce: {
    id: Generated<number>;
    envelope: number;
    person: number;
    kind: string;
    status: string;
    diagnostic: string;
    at: Time;
  };
  token_key: { id: Generated<number>; secret: Uint8Array; made_at: Time };
  consent_annulled: { consent: number; kind: string; at: Time; recorded_by: string };
  consent_request: {
    id: Generated<number>;
    person: number;
    member: string;
    scope: string;
    state: string;
    asked_at: Time;
    answered_at: Time | null;
    wording: Generated<string>;
  };
  link_request: { person: number; at: Time };
  case_witness: { complaint_case: string; person: number };
  staff: {
    name: string;
    full_name: string;
    address: string;
    address_key: string;
    organisation: string;
    roles: Json;
    groups: Generated<Json>;
    state: Generated<string>;
    password: Generated<string | null>;
    password_temporary: Generated<Flag>;
    totp_secret: Generated<string | null>;
    totp_step: Generated<number | null>;
    totp_since: Generated<Time | null>;
    oidc_subject: Generated<string | null>;
    settings: Generated<Json>;
    made_at: Time;
    changed_at: Time;
  };
  staff_session: {
    digest: string;
    id: string;
    staff: string;
    made_at: Time;
    seen_at: Time;
    ends_at: Time;
    address: string;
    agent: string;
  };
  staff_token: {
    digest: string;
    id: string;
    staff: string;
    label: string;
    scopes: Json;
    made_at: Time;
    ends_at: Time;
    seen_at: Generated<Time | null>;
    revoked_at: Generated<Time | null>;
  };
  figure_upto: { source: string; id: number };
  figure_mail: {
    author: string;
    day: number;
    purpose: string;
    disposition: string;
    enforced: string;
    mode: string;
    messages: number;
    envelopes: number;
  };
  figure_rule: {
    author: string;
    day: number;
    rule: string;
    hits: number;
    held: number;
    refused: number;
    would: number;
  };
  figure_attempt: { author: string; day: number; result: string; status: string; attempts: number };
  figure_took: { day: number; upto: number; copies: number };
  figure_week: {
    author: string;
    week: number;
    messages: number;
    envelopes: number;
    stopped: number;
    delivered: number;
  };
  duty: {
    id: Generated<number>;
    staff: string;
    deputy: string | null;
    from_at: Time;
    until_at: Time;
    groups: Json;
    made_by: string;
    made_at: Time;
  };
  refused_body: { message: number; since: Time };
  held_told: { message: number; what: string; at: Time };
  held_stuck: { message: number; found_at: Time; staff: string | null };
  urgent_use: { message: number; member: string; at: Time };
  reminder: { staff: string; slot: string; at: Time };
  webhook: {
    name: string;
    url: string;
    events: Json;
    audience: string;
    groups: Json;
    addresses: Flag;
    active: Flag;
    paused_at: Generated<Time | null>;
  };
  webhook_event: {
    id: Generated<number>;
    ref: string;
    webhook: string;
    type: string;
    body: string | null;
    at: Time;
    due_at: Time;
    leased: Generated<Flag>;
    attempts: Generated<number>;
    state: string;
    reply: Generated<string>;
    ended_at: Generated<Time | null>;
  };
  message: MessageTable;
  message_body: { message: number; bytes: Uint8Array };
  envelope: EnvelopeTable;
  finding: {
    message: number;
    position: number;
    rule: string;
    pack: string;
    level: string;
    mode: string;
    recipient: string | null;
    doubtful: Flag;
    confidential: Flag;
    data: Json;
  };
  attempt: {
    id: Generated<number>;
    envelope: number;
    at: Time;
    result: string;
    status: string;
    reply: string;
    remote_mta: string;
    took: Generated<number | null>;
  };
  notice: {
    id: Generated<number>;
    /** Null for what is about no message that was taken: then `about` says what it is about. */
    message: number | null;
    about: Generated<Json | null>;
    kind: string;
    order_json: Json;
    header: Uint8Array | null;
    created_at: Time;
    state: string;
    due_at: Time;
    leased: Generated<number>;
    attempts: Generated<number>;
    last_reply: Generated<string | null>;
    ended_at: Generated<Time | null>;
    to_key: Generated<string>;
    digest: Generated<Flag>;
    /** Of the decision that it tells of: what was decided together is told together. */
    batch: Generated<string | null>;
  };
  contact: {
    author: string;
    person: number;
    last_at: Time;
    unanswered: number;
    stranger_at: Generated<Time | null>;
    sent_at: Generated<Time | null>;
  };
  sketch: { author: string; fingerprint: string; minhash: Uint8Array; last_at: Time };
  preflight_use: { member: string; day: number; used: number };
  look_alike: { author: string; fingerprint: string; person: number; last_at: Time };
  policy_version: { version: number; digest: string; global_mode: string; exceptions: Json; activated_at: Time };
  policy_pack: {
    version: number;
    position: number;
    name: string;
    title: string;
    applies_to: string;
    digest: string;
    only_groups: Generated<Json>;
  };
  policy_rule: {
    version: number;
    pack: string;
    position: number;
    rule: string;
    certain: string;
    doubtful: string;
    clauses: Json;
    options: Json;
    fix: Generated<Flag>;
    four_eyes: Generated<Flag>;
  };
  mode_override: {
    id: Generated<number>;
    mode: string | null;
    until_at: Time | null;
    actor: string;
    reason: string;
    at: Time;
  };
  audit: {
    seq: number;
    kind: string;
    at: Time;
    actor: string;
    subject: string;
    data: Json;
    prev: string;
    hash: string;
  };
}
