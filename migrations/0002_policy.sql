-- What judging by the whole policy needs: campaigns however personalised, counts of strangers, quotas, memberships that end,
-- packs for groups, the directory by phone and name, drafts that members had checked.

-- When the membership ends or ended; null for without end.
ALTER TABLE member ADD COLUMN until_at INTEGER;
-- What the directory is searched by: the last digits, the name in lower case (mail/contact-keys).
ALTER TABLE member ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
CREATE INDEX member_phone_key ON member (phone_key) WHERE listed = 1 AND phone_key <> '';
CREATE INDEX member_name_key ON member (name_key) WHERE listed = 1 AND name_key <> '';

-- JSON array of group names; empty for everybody's mail.
ALTER TABLE policy_pack ADD COLUMN only_groups TEXT NOT NULL DEFAULT '[]';

ALTER TABLE complaint_case ADD COLUMN closed_at INTEGER;

-- In which language its sender is told of it, where the member has none: that of the message. Empty for neither.
ALTER TABLE message ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- When this person was last written to without a relationship; when mail last went out to them (forwarded or released).
ALTER TABLE contact ADD COLUMN stranger_at INTEGER;
ALTER TABLE contact ADD COLUMN sent_at INTEGER;
UPDATE contact SET sent_at = last_at;
CREATE INDEX contact_stranger ON contact (author, stranger_at) WHERE stranger_at IS NOT NULL;
-- What says nothing any more once its window is over.
CREATE INDEX contact_idle ON contact (last_at) WHERE unanswered = 0;

-- People whose consent rests on a sender's word alone are counted per sender.
CREATE INDEX consent_attested ON consent (grantee) WHERE basis = 'attested';

-- One row per distinct wording of a sender (fingerprint), newest last, with its MinHash: look-alikes are found by what they
-- share. minhash: unsigned 32-bit little-endian numbers; empty for a text that is too short for it.
CREATE TABLE sketch (
  author      TEXT NOT NULL,
  last_at     INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  minhash     BLOB NOT NULL,
  PRIMARY KEY (author, last_at, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sketch_wording ON sketch (author, fingerprint);
CREATE INDEX sketch_last ON sketch (last_at);
INSERT INTO sketch (author, last_at, fingerprint, minhash)
  SELECT author, max(last_at), fingerprint, x'' FROM look_alike GROUP BY author, fingerprint;

-- Held for a quota alone: released when the quota returns, oldest first.
ALTER TABLE envelope ADD COLUMN quota INTEGER NOT NULL DEFAULT 0 CHECK (quota IN (0, 1));
CREATE INDEX envelope_quota ON envelope (message) WHERE state = 'held' AND quota = 1;

-- Drafts that members had checked, per day (days since 1970, UTC).
CREATE TABLE preflight_use (
  member TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  day    INTEGER NOT NULL,
  used   INTEGER NOT NULL,
  PRIMARY KEY (member, day)
) STRICT, WITHOUT ROWID;

-- Beside the free text: the message that says so (its ref), the wording that was shown, where it came from.
ALTER TABLE consent_evidence ADD COLUMN message TEXT NOT NULL DEFAULT '';
ALTER TABLE consent_evidence ADD COLUMN wording TEXT NOT NULL DEFAULT '';
ALTER TABLE consent_evidence ADD COLUMN source TEXT NOT NULL DEFAULT '';

-- A declined meeting is a decline for that event and nothing else, so it stands apart from the ledger. name: in lower case.
CREATE TABLE event_decline (
  person  INTEGER NOT NULL REFERENCES person (id),
  grantee TEXT NOT NULL,
  name    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (person, grantee, name)
) STRICT, WITHOUT ROWID;

-- A notice about a draft is about no message that was taken: about holds its ref, subject, messageId, receivedAt (JSON) until
-- it was sent.
CREATE TABLE notice_0002 (
  id         INTEGER PRIMARY KEY,
  message    INTEGER REFERENCES message (id),
  about      TEXT,
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
INSERT INTO notice_0002
  (id, message, kind, order_json, header, created_at, state, due_at, leased, attempts, last_reply, ended_at)
  SELECT id, message, kind, order_json, header, created_at, state, due_at, leased, attempts, last_reply, ended_at FROM notice;
DROP TABLE notice;
ALTER TABLE notice_0002 RENAME TO notice;
CREATE INDEX notice_due ON notice (due_at) WHERE state = 'due';
CREATE INDEX notice_message ON notice (message);
