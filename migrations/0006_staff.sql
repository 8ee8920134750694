-- API tokens, and passwords that somebody else chose.

-- digest: SHA-256 of the token, hex; the token itself is shown once and kept nowhere. scopes: JSON array of permissions; what
-- a token may do is what stands here and its owner may do at that moment.
CREATE TABLE staff_token (
  digest     TEXT PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  staff      TEXT NOT NULL REFERENCES staff (name),
  label      TEXT NOT NULL,
  scopes     TEXT NOT NULL,
  made_at    INTEGER NOT NULL,
  ends_at    INTEGER NOT NULL,
  seen_at    INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_token_staff ON staff_token (staff);

-- 1: made by somebody else; its owner chooses another one before anything else.
ALTER TABLE staff ADD COLUMN password_temporary INTEGER NOT NULL DEFAULT 0;

CREATE INDEX staff_address ON staff (address_key);
