-- What staff need: accounts and sessions, the queue of held mail as it is looked at, decisions that can be taken back.

-- Accounts. name is the login and stands in the trail as `staff:<name>`, so it is never used again. roles, groups: JSON
-- arrays; no groups: everybody's mail. organisation: the domain whose mail this person must not decide (ala.ce.3).
CREATE TABLE staff (
  name         TEXT PRIMARY KEY,
  full_name    TEXT NOT NULL,
  address      TEXT NOT NULL,
  address_key  TEXT NOT NULL,
  organisation TEXT NOT NULL,
  roles        TEXT NOT NULL,
  groups       TEXT NOT NULL DEFAULT '[]',
  state        TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
  password     TEXT,
  totp_secret  TEXT,
  -- The time step of the last code that was taken: no code counts twice (RFC 6238 5.2).
  totp_step    INTEGER,
  totp_since   INTEGER,
  oidc_subject TEXT UNIQUE,
  settings     TEXT NOT NULL DEFAULT '{}',
  made_at      INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL
) STRICT;

-- digest: SHA-256 of the cookie's token, hex: who reads the database cannot act as anybody. id: what lists show.
CREATE TABLE staff_session (
  digest  TEXT PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  staff   TEXT NOT NULL REFERENCES staff (name),
  made_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  address TEXT NOT NULL,
  agent   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_session_staff ON staff_session (staff);

-- The queue ----------------------------------------------------------------------------------------------------------

-- One row per message that is or was held, so that the queue is read without its mail. campaign: the first message of
-- look-alikes of one sender, itself for a single one. held: envelopes that wait.
CREATE TABLE held_item (
  message     INTEGER PRIMARY KEY REFERENCES message (id),
  campaign    INTEGER NOT NULL,
  author      TEXT,
  received_at INTEGER NOT NULL,
  held        INTEGER NOT NULL,
  urgent_at   INTEGER,
  reopened_at INTEGER,
  ended_at    INTEGER
) STRICT;
CREATE INDEX held_item_open ON held_item (campaign, message) WHERE ended_at IS NULL;
CREATE INDEX held_item_author ON held_item (author, message);
CREATE INDEX held_item_urgent ON held_item (urgent_at) WHERE urgent_at IS NOT NULL AND ended_at IS NULL;

-- What open items are filtered and counted by; kind is rule, clause or group (the author's).
CREATE TABLE held_mark (
  kind    TEXT NOT NULL,
  value   TEXT NOT NULL,
  message INTEGER NOT NULL REFERENCES held_item (message),
  PRIMARY KEY (kind, value, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX held_mark_message ON held_mark (message);

-- However an envelope stops being held (decision, expiry, quota), the item knows.
CREATE TRIGGER held_item_ends AFTER UPDATE OF state ON envelope WHEN old.state = 'held' AND new.state <> 'held' BEGIN
  UPDATE held_item SET held = held - 1,
    ended_at = CASE WHEN held > 1 THEN NULL ELSE coalesce(new.decided_at, new.ended_at, new.released_at) END
    WHERE message = new.message;
  DELETE FROM held_mark WHERE message = new.message
    AND (SELECT held FROM held_item WHERE message = new.message) = 0;
END;

INSERT INTO held_item (message, campaign, author, received_at, held, ended_at)
  SELECT m.id, m.id, m.author, m.received_at, count(e.id) FILTER (WHERE e.state = 'held'),
    CASE WHEN count(e.id) FILTER (WHERE e.state = 'held') = 0 THEN max(coalesce(e.decided_at, e.ended_at, m.received_at)) END
  FROM message AS m JOIN envelope AS e ON e.message = m.id WHERE m.held_until IS NOT NULL GROUP BY m.id;
INSERT OR IGNORE INTO held_mark (kind, value, message)
  SELECT 'rule', f.rule, f.message FROM finding AS f JOIN held_item AS i ON i.message = f.message
  WHERE i.ended_at IS NULL AND f.level IN ('hold', 'reject');
INSERT OR IGNORE INTO held_mark (kind, value, message)
  SELECT 'clause', c.value, f.message FROM finding AS f JOIN held_item AS i ON i.message = f.message,
    json_each(f.data, '$.clauses') AS c
  WHERE i.ended_at IS NULL AND f.level IN ('hold', 'reject');
INSERT OR IGNORE INTO held_mark (kind, value, message)
  SELECT 'group', g.name, i.message FROM held_item AS i JOIN member_group AS g ON g.member = i.author
  WHERE i.ended_at IS NULL;

-- Decisions of staff, each once. proposed: waits for a second person; pending: may be taken back until effective_at;
-- done: carried out; undone: taken back; stale: nothing of it was held any more; failed: released, and the smart host did
-- not take it. recipients: JSON array of address keys, NULL for all that are held. second: who confirmed it (four eyes).
CREATE TABLE decision (
  id           INTEGER PRIMARY KEY,
  message      INTEGER NOT NULL REFERENCES message (id),
  kind         TEXT NOT NULL CHECK (kind IN ('release', 'refuse')),
  recipients   TEXT,
  actor        TEXT NOT NULL,
  second       TEXT,
  code         TEXT NOT NULL,
  reason       TEXT NOT NULL,
  at           INTEGER NOT NULL,
  effective_at INTEGER,
  give_up_at   INTEGER,
  state        TEXT NOT NULL CHECK (state IN ('proposed', 'pending', 'done', 'undone', 'stale', 'failed')),
  ended_at     INTEGER
) STRICT;
CREATE INDEX decision_message ON decision (message);
CREATE INDEX decision_due ON decision (effective_at) WHERE state = 'pending';
CREATE INDEX decision_at ON decision (at);

-- Who has a held message before them, until when.
CREATE TABLE held_claim (
  message  INTEGER PRIMARY KEY REFERENCES held_item (message),
  actor    TEXT NOT NULL,
  at       INTEGER NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;

-- What staff say to each other; never shown to anybody else.
CREATE TABLE held_note (
  id      INTEGER PRIMARY KEY,
  message INTEGER NOT NULL REFERENCES message (id),
  actor   TEXT NOT NULL,
  at      INTEGER NOT NULL,
  text    TEXT NOT NULL
) STRICT;
CREATE INDEX held_note_message ON held_note (message);

-- What the trail says of one thing.
CREATE INDEX audit_subject ON audit (subject, seq);
