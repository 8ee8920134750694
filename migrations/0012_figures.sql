-- Figures: what was counted per day, so that a year is read in milliseconds, and the ways into a long trail.

-- All of these can be counted again from message, envelope, finding and attempt; figure_upto says how far they were. author:
-- a member's id, '' for everybody's mail together. day: days since 1970, UTC.
CREATE TABLE figure_upto (
  source TEXT PRIMARY KEY CHECK (source IN ('message', 'attempt')),
  id     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Copies (one per recipient) by their fate at intake. messages: each counted once, with its strictest copy.
CREATE TABLE figure_mail (
  author      TEXT NOT NULL,
  day         INTEGER NOT NULL,
  purpose     TEXT NOT NULL,
  disposition TEXT NOT NULL,
  enforced    TEXT NOT NULL,
  mode        TEXT NOT NULL,
  messages    INTEGER NOT NULL,
  envelopes   INTEGER NOT NULL,
  PRIMARY KEY (author, day, purpose, disposition, enforced, mode)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_mail_day ON figure_mail (day);

-- Messages that a rule found something in (hits), that it held or refused, that it would have held or refused.
CREATE TABLE figure_rule (
  author  TEXT NOT NULL,
  day     INTEGER NOT NULL,
  rule    TEXT NOT NULL,
  hits    INTEGER NOT NULL,
  held    INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  would   INTEGER NOT NULL,
  PRIMARY KEY (author, day, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_attempt (
  author   TEXT NOT NULL,
  day      INTEGER NOT NULL,
  result   TEXT NOT NULL,
  status   TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (author, day, result, status)
) STRICT, WITHOUT ROWID;

-- Held mail by when it was decided.
CREATE INDEX held_item_ended ON held_item (ended_at) WHERE ended_at IS NOT NULL;

-- The trail by who did it and by what was done, newest first; by what it is about: audit_subject.
CREATE INDEX audit_actor ON audit (actor, seq);
CREATE INDEX audit_kind ON audit (kind, seq);

-- Letters that could not be delivered.
CREATE INDEX notice_failed ON notice (ended_at) WHERE state = 'failed';
