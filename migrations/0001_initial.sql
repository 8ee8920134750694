-- The first schema (DESIGN.md 7). Integers for booleans, milliseconds since 1970 for time, text for JSON.
-- Addresses, names, subjects and excerpts stand in tables that can be erased; audit has opaque ids and digests only.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Members ------------------------------------------------------------------------------------------------------------

CREATE TABLE member (
  id           TEXT PRIMARY KEY,
  name         TEXT NOT NULL,
  organisation TEXT NOT NULL,
  standing     TEXT NOT NULL CHECK (standing IN ('good', 'warned', 'every-message-held', 'suspended', 'cancelled')),
  standing_reason TEXT NOT NULL DEFAULT '',
  phone        TEXT NOT NULL DEFAULT '',
  listed       INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  language     TEXT NOT NULL DEFAULT 'en',
  recorded_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX member_listed ON member (listed) WHERE listed = 1;

-- position 0 is the primary address
CREATE TABLE member_address (
  key      TEXT PRIMARY KEY,
  member   TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  text     TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_address_member ON member_address (member, position);

CREATE TABLE member_role (
  member   TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  role     TEXT NOT NULL CHECK (role IN ('member', 'educator', 'sponsor', 'officer', 'staff')),
  from_at  INTEGER,
  until_at INTEGER,
  PRIMARY KEY (member, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_group (
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name   TEXT NOT NULL,
  PRIMARY KEY (member, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_password (
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  name   TEXT NOT NULL,
  hash   TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (member, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
  holder   TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  key      TEXT NOT NULL,
  text     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('send-as', 'on-behalf', 'shared-mailbox')),
  from_at  INTEGER,
  until_at INTEGER,
  PRIMARY KEY (holder, key, kind)
) STRICT, WITHOUT ROWID;

-- Persons: an address behind an opaque id (std 100) ------------------------------------------------------------------

-- Erasure sets key and address to NULL. hash is a keyed hash of the canonical address, for suppression after erasure.
CREATE TABLE person (
  id      INTEGER PRIMARY KEY,
  ref     TEXT NOT NULL UNIQUE,
  key     TEXT UNIQUE,
  address TEXT,
  hash    TEXT NOT NULL
) STRICT;
CREATE INDEX person_hash ON person (hash);

CREATE TABLE suppression (
  hash        TEXT PRIMARY KEY,
  reason      TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append only (std 98): the current state is folded from the rows. grantee is a member's id, an organisation's domain or
-- an address's key. The free text that proves it stands apart, so that it can be erased.
CREATE TABLE consent (
  id          INTEGER PRIMARY KEY,
  person      INTEGER NOT NULL REFERENCES person (id),
  grantee     TEXT NOT NULL,
  scope       TEXT NOT NULL CHECK (scope IN ('contact', 'newsletter', 'events', 'offers')),
  status      TEXT NOT NULL CHECK (status IN ('granted', 'withdrawn', 'declined')),
  basis       TEXT,
  purpose     TEXT,
  at          INTEGER NOT NULL,
  until_at    INTEGER,
  recorded_by TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;
-- One index serves the look-up by person and sender and makes a repeated import append nothing.
CREATE UNIQUE INDEX consent_same ON consent
  (person, grantee, scope, status, at, ifnull(basis, ''), ifnull(purpose, ''), ifnull(until_at, -1));
CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent BEGIN SELECT raise(ABORT, 'consent is append only'); END;
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent BEGIN SELECT raise(ABORT, 'consent is append only'); END;

CREATE TABLE consent_evidence (
  consent INTEGER PRIMARY KEY REFERENCES consent (id),
  text    TEXT NOT NULL
) STRICT;

-- Events, approvals, cases -------------------------------------------------------------------------------------------

CREATE TABLE event (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends   INTEGER NOT NULL,
  place  TEXT NOT NULL
) STRICT;
CREATE INDEX event_ends ON event (ends);

CREATE TABLE side_event (
  event    TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
  member   TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  event    TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL CHECK (kind IN ('speaking', 'exhibiting', 'sponsoring')),
  from_at  INTEGER,
  until_at INTEGER,
  PRIMARY KEY (member, event, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval (
  id          INTEGER PRIMARY KEY,
  member      TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  subject     TEXT NOT NULL,
  until_at    INTEGER,
  recipients  INTEGER,
  approved_by TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX approval_member ON approval (member);

CREATE TABLE complaint_case (
  id          TEXT PRIMARY KEY,
  against     TEXT NOT NULL REFERENCES member (id),
  complainant INTEGER NOT NULL REFERENCES person (id),
  state       TEXT NOT NULL,
  opened_at   INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_case_against ON complaint_case (against);

CREATE TABLE case_witness (
  complaint_case TEXT NOT NULL REFERENCES complaint_case (id),
  person         INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (complaint_case, person)
) STRICT, WITHOUT ROWID;

-- Mail ---------------------------------------------------------------------------------------------------------------

CREATE TABLE message (
  id             INTEGER PRIMARY KEY,
  ref            TEXT NOT NULL UNIQUE,
  received_at    INTEGER NOT NULL,
  login          TEXT,
  author         TEXT,
  author_address TEXT,
  reverse_path   TEXT,
  session        TEXT NOT NULL,
  ret            TEXT,
  envid          TEXT,
  subject        TEXT NOT NULL,
  message_id     TEXT,
  automatic      INTEGER NOT NULL CHECK (automatic IN (0, 1)),
  fingerprint    TEXT NOT NULL,
  purpose        TEXT NOT NULL,
  confidence     REAL NOT NULL,
  evidence       TEXT NOT NULL,
  policy_version INTEGER NOT NULL,
  digest         TEXT NOT NULL,
  size           INTEGER NOT NULL,
  eight_bit      INTEGER NOT NULL CHECK (eight_bit IN (0, 1)),
  body_kind      TEXT NOT NULL CHECK (body_kind IN ('memory', 'spool', 'gone')),
  body_path      TEXT,
  held_until     INTEGER,
  give_up_at     INTEGER NOT NULL,
  reply_code     INTEGER NOT NULL,
  reply_enhanced TEXT NOT NULL,
  reply_text     TEXT NOT NULL,
  submission_key TEXT NOT NULL
) STRICT;
CREATE INDEX message_message_id ON message (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_submission_key ON message (submission_key);
CREATE INDEX message_spool ON message (body_path) WHERE body_path IS NOT NULL;

CREATE TABLE message_body (message INTEGER PRIMARY KEY REFERENCES message (id), bytes BLOB NOT NULL) STRICT;

-- due_at of a queued envelope is when somebody may take it next: a lease moves it to the lease's end, and leased tells
-- that from an appointment, so that a gateway that starts again takes back what the one before it held.
CREATE TABLE envelope (
  id            INTEGER PRIMARY KEY,
  message       INTEGER NOT NULL REFERENCES message (id),
  person        INTEGER NOT NULL REFERENCES person (id),
  recipient     TEXT NOT NULL,
  domain        TEXT NOT NULL,
  state         TEXT NOT NULL CHECK
    (state IN ('queued', 'held', 'delivered', 'failed', 'rejected', 'refused', 'withdrawn', 'expired')),
  disposition   TEXT NOT NULL CHECK (disposition IN ('forward', 'hold', 'reject')),
  enforced      TEXT NOT NULL CHECK (enforced IN ('forward', 'hold', 'reject')),
  mode          TEXT NOT NULL CHECK (mode IN ('observe', 'advise', 'enforce')),
  reasons       TEXT NOT NULL,
  findings      TEXT NOT NULL,
  claims        TEXT NOT NULL,
  dsn           TEXT NOT NULL,
  due_at        INTEGER,
  leased        INTEGER NOT NULL DEFAULT 0 CHECK (leased IN (0, 1)),
  attempts      INTEGER NOT NULL DEFAULT 0,
  give_up_at    INTEGER NOT NULL,
  delay_told_at INTEGER,
  released_at   INTEGER,
  decided_by    TEXT,
  decided_at    INTEGER,
  comment       TEXT,
  ended_at      INTEGER,
  last_status   TEXT,
  last_reply    TEXT
) STRICT;
CREATE INDEX envelope_message ON envelope (message);
CREATE INDEX envelope_due ON envelope (due_at) WHERE state = 'queued';
CREATE INDEX envelope_held ON envelope (message) WHERE state = 'held';

CREATE TABLE finding (
  message      INTEGER NOT NULL REFERENCES message (id),
  position     INTEGER NOT NULL,
  rule         TEXT NOT NULL,
  pack         TEXT NOT NULL,
  level        TEXT NOT NULL,
  mode         TEXT NOT NULL,
  recipient    TEXT,
  doubtful     INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  data         TEXT NOT NULL,
  PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
  id         INTEGER PRIMARY KEY,
  envelope   INTEGER NOT NULL REFERENCES envelope (id),
  at         INTEGER NOT NULL,
  result     TEXT NOT NULL CHECK (result IN ('delivered', 'temporary', 'permanent')),
  status     TEXT NOT NULL,
  reply      TEXT NOT NULL,
  remote_mta TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_envelope ON attempt (envelope);

-- order_json is emptied when the notice was sent. header is the original's, kept for a DSN that outlives the body.
CREATE TABLE notice (
  id         INTEGER PRIMARY KEY,
  message    INTEGER NOT NULL REFERENCES message (id),
  kind       TEXT NOT NULL,
  order_json TEXT NOT NULL,
  header     BLOB,
  created_at INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('due', 'sent', 'failed')),
  due_at     INTEGER NOT NULL,
  leased     INTEGER NOT NULL DEFAULT 0 CHECK (leased IN (0, 1)),
  attempts   INTEGER NOT NULL DEFAULT 0,
  last_reply TEXT,
  ended_at   INTEGER
) STRICT;
CREATE INDEX notice_due ON notice (due_at) WHERE state = 'due';
CREATE INDEX notice_message ON notice (message);

-- Counters that verdicts rest on: one row per pair, moved forward, so that a count costs no more than its bound.
CREATE TABLE contact (
  author     TEXT NOT NULL,
  person     INTEGER NOT NULL REFERENCES person (id),
  last_at    INTEGER NOT NULL,
  unanswered INTEGER NOT NULL,
  PRIMARY KEY (author, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_last ON contact (author, last_at);

CREATE TABLE look_alike (
  author      TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  person      INTEGER NOT NULL REFERENCES person (id),
  last_at     INTEGER NOT NULL,
  PRIMARY KEY (author, fingerprint, person)
) STRICT, WITHOUT ROWID;

-- Policy: immutable versions -----------------------------------------------------------------------------------------

CREATE TABLE policy_version (
  version      INTEGER PRIMARY KEY,
  digest       TEXT NOT NULL,
  global_mode  TEXT NOT NULL CHECK (global_mode IN ('observe', 'advise', 'enforce')),
  exceptions   TEXT NOT NULL,
  activated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE policy_pack (
  version    INTEGER NOT NULL REFERENCES policy_version (version),
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL,
  title      TEXT NOT NULL,
  applies_to TEXT NOT NULL CHECK (applies_to IN ('members', 'anybody')),
  digest     TEXT NOT NULL,
  PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_rule (
  version  INTEGER NOT NULL REFERENCES policy_version (version),
  pack     TEXT NOT NULL,
  position INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  certain  TEXT NOT NULL CHECK (certain IN ('off', 'note', 'hold', 'reject')),
  doubtful TEXT NOT NULL CHECK (doubtful IN ('off', 'note', 'hold', 'reject')),
  clauses  TEXT NOT NULL,
  options  TEXT NOT NULL,
  PRIMARY KEY (version, pack, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE mode_override (
  id       INTEGER PRIMARY KEY,
  mode     TEXT CHECK (mode IN ('observe', 'advise', 'enforce')),
  until_at INTEGER,
  actor    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  at       INTEGER NOT NULL
) STRICT;

CREATE TRIGGER policy_version_no_update BEFORE UPDATE ON policy_version
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;
CREATE TRIGGER policy_version_no_delete BEFORE DELETE ON policy_version
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;
CREATE TRIGGER policy_pack_no_update BEFORE UPDATE ON policy_pack
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;
CREATE TRIGGER policy_pack_no_delete BEFORE DELETE ON policy_pack
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;
CREATE TRIGGER policy_rule_no_update BEFORE UPDATE ON policy_rule
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;
CREATE TRIGGER policy_rule_no_delete BEFORE DELETE ON policy_rule
  BEGIN SELECT raise(ABORT, 'a policy version is immutable'); END;

-- The trail ----------------------------------------------------------------------------------------------------------

CREATE TABLE audit (
  seq     INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  actor   TEXT NOT NULL,
  subject TEXT NOT NULL,
  data    TEXT NOT NULL,
  prev    TEXT NOT NULL,
  hash    TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the trail is append only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the trail is append only'); END;
