/** The tables of `migrations/`, for Kysely. Columns that may be left out of an insert are `Generated`. */
import type { Generated } from "kysely";

type Flag = number;
type Time = number;
type Json = string;

export interface Tables {
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
  };
  appeal: { message: number; statement: string; at: Time; state: string };
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
  held_item: {
    message: number;
    campaign: number;
    author: string | null;
    received_at: Time;
    held: number;
    urgent_at: Generated<Time | null>;
    reopened_at: Generated<Time | null>;
    ended_at: Generated<Time | null>;
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
    password_temporary: Generated<Flag>;
    effective_at: Time | null;
    give_up_at: Time | null;
    state: string;
    ended_at: Generated<Time | null>;
  };
  held_claim: { message: number; actor: string; at: Time; until_at: Time };
  held_note: { id: Generated<number>; message: number; actor: string; at: Time; text: string };
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
}
