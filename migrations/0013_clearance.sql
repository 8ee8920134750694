-- Campaigns that members ask to have cleared before they are sent (iaop.pre.1), and appeals as they are decided (ala.ce.6).

-- subject, text and recipients are the draft's own and can be erased. findings: what the rules said of it, as judged
-- findings; recipients: JSON array of addresses, as the draft names them.
CREATE TABLE clearance_request (
  id          INTEGER PRIMARY KEY,
  ref         TEXT NOT NULL UNIQUE,
  member      TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  login       TEXT NOT NULL,
  subject     TEXT NOT NULL,
  text        TEXT NOT NULL,
  recipients  TEXT NOT NULL,
  findings    TEXT NOT NULL,
  purpose     TEXT NOT NULL,
  message_id  TEXT,
  language    TEXT NOT NULL,
  digest      TEXT NOT NULL,
  at          INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('open', 'approved', 'declined')),
  decided_by  TEXT,
  decided_at  INTEGER,
  words       TEXT NOT NULL DEFAULT '',
  approval    INTEGER REFERENCES approval (id)
) STRICT;
CREATE INDEX clearance_request_open ON clearance_request (at) WHERE state = 'open';
CREATE INDEX clearance_request_member ON clearance_request (member, at);

ALTER TABLE appeal ADD COLUMN decided_by TEXT;
ALTER TABLE appeal ADD COLUMN decided_at INTEGER;
ALTER TABLE appeal ADD COLUMN words TEXT NOT NULL DEFAULT '';
-- What a granted appeal left: the sender may send it again.
ALTER TABLE appeal ADD COLUMN approval INTEGER REFERENCES approval (id);
CREATE INDEX appeal_at ON appeal (state, at);
