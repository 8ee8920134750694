-- The recipient's side: links that need no login, consent requests, complaints and cases, bounces, appeals, and what the
-- gateway changes in mail on its way out.

-- Keys of the links in mail (consent/tokens). The newest seals; the others still open what they sealed.
CREATE TABLE token_key (
  id      INTEGER PRIMARY KEY,
  secret  BLOB NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

-- A record of the ledger that its own person took back (`undone`), or that somebody else made and they say is not so
-- (`struck`), counts no more; it stays where it is. After a strike nobody else's word counts for that scope and grantee.
CREATE TABLE consent_annulled (
  consent     INTEGER PRIMARY KEY REFERENCES consent (id),
  kind        TEXT NOT NULL CHECK (kind IN ('undone', 'struck')),
  at          INTEGER NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER consent_annulled_no_update BEFORE UPDATE ON consent_annulled BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;
CREATE TRIGGER consent_annulled_no_delete BEFORE DELETE ON consent_annulled BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;

-- A member asks a person. wording: what the person was shown when they answered.
CREATE TABLE consent_request (
  id          INTEGER PRIMARY KEY,
  person      INTEGER NOT NULL REFERENCES person (id),
  member      TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
  scope       TEXT NOT NULL CHECK (scope IN ('contact', 'newsletter', 'events', 'offers')),
  state       TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused')),
  asked_at    INTEGER NOT NULL,
  answered_at INTEGER,
  wording     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX consent_request_pair ON consent_request (person, member, asked_at);
CREATE INDEX consent_request_member ON consent_request (member, asked_at);

-- Links that were asked for, so that nobody's mailbox is flooded; forgotten after a day.
CREATE TABLE link_request (
  person INTEGER NOT NULL REFERENCES person (id),
  at     INTEGER NOT NULL
) STRICT;
CREATE INDEX link_request_at ON link_request (at);
CREATE INDEX link_request_person ON link_request (person, at);

-- What somebody complained of. Without proof that it comes from the person it waits for their click (confirmed_at) and does
-- nothing; denied_at: they said that it is not theirs. original: what the complainant sent us of the message, with its
-- digests as envelope.sent_body and sent_header have them.
CREATE TABLE complaint (
  id             INTEGER PRIMARY KEY,
  person         INTEGER NOT NULL REFERENCES person (id),
  source         TEXT NOT NULL CHECK (source IN ('page', 'mail', 'feedback-loop', 'staff')),
  against        TEXT REFERENCES member (id),
  envelope       INTEGER REFERENCES envelope (id),
  words          TEXT NOT NULL DEFAULT '',
  original       BLOB,
  original_body   TEXT,
  original_header TEXT,
  language       TEXT NOT NULL DEFAULT '',
  at             INTEGER NOT NULL,
  confirmed_at   INTEGER,
  denied_at      INTEGER,
  complaint_case TEXT REFERENCES complaint_case (id)
) STRICT;
CREATE INDEX complaint_person ON complaint (person, at);
CREATE INDEX complaint_unproven ON complaint (at) WHERE confirmed_at IS NULL AND original IS NOT NULL;
CREATE INDEX complaint_case_of ON complaint (complaint_case) WHERE complaint_case IS NOT NULL;

-- What went to one person, for the history of a case.
CREATE INDEX envelope_person ON envelope (person);

-- A case begins with a confirmed complaint. may_be_named: null until the complainant said so.
ALTER TABLE complaint_case ADD COLUMN outcome TEXT CHECK (outcome IN ('upheld', 'dismissed', 'withdrawn'));
ALTER TABLE complaint_case ADD COLUMN outcome_words TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint_case ADD COLUMN may_be_named INTEGER CHECK (may_be_named IN (0, 1));

-- Frozen when the case was opened: what it says later cannot be changed. digest: SHA-256 of the bytes, hex.
CREATE TABLE case_evidence (
  complaint_case TEXT NOT NULL REFERENCES complaint_case (id),
  position       INTEGER NOT NULL,
  kind           TEXT NOT NULL CHECK (kind IN ('message', 'original', 'findings', 'consents', 'history', 'envelope')),
  data           TEXT NOT NULL,
  bytes          BLOB,
  digest         TEXT NOT NULL,
  at             INTEGER NOT NULL,
  PRIMARY KEY (complaint_case, position)
) STRICT;
CREATE TRIGGER case_evidence_no_update BEFORE UPDATE ON case_evidence BEGIN SELECT raise(ABORT, 'evidence is frozen'); END;

-- One appeal per message (ala.ce.6).
CREATE TABLE appeal (
  message   INTEGER PRIMARY KEY REFERENCES message (id),
  statement TEXT NOT NULL,
  at        INTEGER NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('open', 'granted', 'denied'))
) STRICT;

-- What came back for mail that had gone out. hard: there is no such mailbox; soft: it may work again; policy: the server
-- wants no such mail, which says nothing of the mailbox (std 75).
CREATE TABLE bounce (
  id         INTEGER PRIMARY KEY,
  envelope   INTEGER NOT NULL REFERENCES envelope (id),
  person     INTEGER NOT NULL REFERENCES person (id),
  kind       TEXT NOT NULL CHECK (kind IN ('hard', 'soft', 'policy')),
  status     TEXT NOT NULL,
  diagnostic TEXT NOT NULL,
  at         INTEGER NOT NULL
) STRICT;
CREATE INDEX bounce_person ON bounce (person, at);
CREATE INDEX bounce_envelope ON bounce (envelope);

-- What the gateway adds on the way out (JSON array of `unsubscribe`), and digests of what left, in the canonical forms of
-- RFC 6376 3.4, so that a complainant's original can be checked (SHA-256, base64).
ALTER TABLE envelope ADD COLUMN fixes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE envelope ADD COLUMN sent_body TEXT;
ALTER TABLE envelope ADD COLUMN sent_header TEXT;
ALTER TABLE policy_rule ADD COLUMN fix INTEGER NOT NULL DEFAULT 0 CHECK (fix IN (0, 1));

-- To whom, and whether it waits to be told together with others in one letter.
ALTER TABLE notice ADD COLUMN to_key TEXT NOT NULL DEFAULT '';
ALTER TABLE notice ADD COLUMN digest INTEGER NOT NULL DEFAULT 0 CHECK (digest IN (0, 1));
CREATE INDEX notice_to ON notice (to_key, created_at) WHERE to_key <> '';
