-- The hold contract and webhooks: who is on duty, what was told of mail that waits, and what other systems are told.

-- Who looks at held mail, from when until when. groups: JSON array, only mail of members of these; empty: all. deputy: who is
-- told when it waits longer.
CREATE TABLE duty (
  id       INTEGER PRIMARY KEY,
  staff    TEXT NOT NULL REFERENCES staff (name),
  deputy   TEXT REFERENCES staff (name),
  from_at  INTEGER NOT NULL,
  until_at INTEGER NOT NULL CHECK (until_at > from_at),
  groups   TEXT NOT NULL DEFAULT '[]',
  made_by  TEXT NOT NULL,
  made_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX duty_until ON duty (until_at, from_at);

-- What the sender of held mail was told ahead of its end, once each. expiring: it ends soon; stuck: nobody may decide it.
CREATE TABLE held_told (
  message INTEGER NOT NULL REFERENCES message (id),
  what    TEXT NOT NULL CHECK (what IN ('expiring', 'stuck')),
  at      INTEGER NOT NULL,
  PRIMARY KEY (message, what)
) STRICT, WITHOUT ROWID;

-- Held mail that nobody may decide. staff: who was named to decide it all the same; NULL: nobody is.
CREATE TABLE held_stuck (
  message  INTEGER PRIMARY KEY REFERENCES held_item (message),
  found_at INTEGER NOT NULL,
  staff    TEXT REFERENCES staff (name)
) STRICT;
CREATE TRIGGER held_stuck_ends AFTER UPDATE OF ended_at ON held_item WHEN new.ended_at IS NOT NULL BEGIN
  DELETE FROM held_stuck WHERE message = new.message;
END;

-- Messages that their sender marked urgent, by the member who did.
CREATE TABLE urgent_use (
  message INTEGER PRIMARY KEY REFERENCES message (id),
  member  TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT;
CREATE INDEX urgent_use_member ON urgent_use (member, at);

-- Digests that went out: one for a person and half day, whatever was stopped in between. slot: 2026-03-10 am
CREATE TABLE reminder (
  staff TEXT NOT NULL REFERENCES staff (name),
  slot  TEXT NOT NULL,
  at    INTEGER NOT NULL,
  PRIMARY KEY (staff, slot)
) STRICT, WITHOUT ROWID;

-- The hooks of the configuration, as whoever writes needs them; `active` is 0 for those that stand there no more.
CREATE TABLE webhook (
  name      TEXT PRIMARY KEY,
  url       TEXT NOT NULL,
  events    TEXT NOT NULL,
  audience  TEXT NOT NULL CHECK (audience IN ('staff', 'sender')),
  groups    TEXT NOT NULL,
  addresses INTEGER NOT NULL,
  active    INTEGER NOT NULL,
  paused_at INTEGER
) STRICT;

-- What is to be told, written with what it tells. ref: opaque, the webhook-id of every attempt. body: gone once it was taken.
CREATE TABLE webhook_event (
  id       INTEGER PRIMARY KEY,
  ref      TEXT NOT NULL UNIQUE,
  webhook  TEXT NOT NULL REFERENCES webhook (name),
  type     TEXT NOT NULL,
  body     TEXT,
  at       INTEGER NOT NULL,
  due_at   INTEGER NOT NULL,
  leased   INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  state    TEXT NOT NULL CHECK (state IN ('due', 'sent', 'parked')),
  reply    TEXT NOT NULL DEFAULT '',
  ended_at INTEGER
) STRICT;
CREATE INDEX webhook_event_due ON webhook_event (webhook, due_at) WHERE state = 'due';
CREATE INDEX webhook_event_last ON webhook_event (webhook, id);
CREATE INDEX webhook_event_ended ON webhook_event (ended_at) WHERE ended_at IS NOT NULL;
