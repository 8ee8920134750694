-- Cases as a procedure (docs/decisions/0035): allegation, hearing, decision, sanction, appeal.

-- One row per case. id: what the respondent's link names. stage and due_at follow from the steps (src/cases/procedure.ts) and
-- stand here so that lists find them. lead: the case under whose procedure this one is heard. hq: headquarters alone sees it.
CREATE TABLE case_procedure (
  id             INTEGER PRIMARY KEY,
  complaint_case TEXT NOT NULL UNIQUE REFERENCES complaint_case (id),
  stage          TEXT NOT NULL CHECK (stage IN ('opened', 'alleged', 'hearing', 'ready', 'decided', 'appealed', 'final')),
  due_at         INTEGER,
  assignee       TEXT,
  hq             INTEGER NOT NULL DEFAULT 0 CHECK (hq IN (0, 1)),
  lead           TEXT REFERENCES complaint_case (id),
  decided_by     TEXT,
  ruling         TEXT CHECK (ruling IN ('upheld', 'dismissed', 'withdrawn'))
) STRICT;
CREATE INDEX case_procedure_due ON case_procedure (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX case_procedure_lead ON case_procedure (lead) WHERE lead IS NOT NULL;

-- A case that a leader is a party to goes to headquarters from its first moment; what was one stays one, whatever becomes
-- of the role. A leader is an officer who is in a group.
CREATE VIEW case_leader AS
  SELECT k.id AS complaint_case FROM complaint_case AS k
  WHERE EXISTS (
    SELECT 1 FROM member_role AS r JOIN member_group AS g ON g.member = r.member
    WHERE r.role = 'officer' AND (r.until_at IS NULL OR r.until_at > k.opened_at)
      AND (r.member = k.against OR r.member IN
        (SELECT a.member FROM person AS q JOIN member_address AS a ON a.key = q.key WHERE q.id = k.complainant)));

INSERT INTO case_procedure (complaint_case, stage, ruling)
  SELECT id, CASE WHEN state = 'open' THEN 'opened' ELSE 'final' END, outcome FROM complaint_case;
UPDATE case_procedure SET hq = 1 WHERE complaint_case IN (SELECT complaint_case FROM case_leader);
CREATE TRIGGER complaint_case_opens AFTER INSERT ON complaint_case BEGIN
  INSERT INTO case_procedure (complaint_case, stage, hq)
    SELECT new.id, 'opened', EXISTS (SELECT 1 FROM case_leader WHERE complaint_case = new.id);
END;

-- Everything that somebody said or did in it, in their words. Append only; data: JSON.
CREATE TABLE case_step (
  id             INTEGER PRIMARY KEY,
  complaint_case TEXT NOT NULL REFERENCES complaint_case (id),
  kind           TEXT NOT NULL,
  actor          TEXT NOT NULL,
  at             INTEGER NOT NULL,
  words          TEXT NOT NULL DEFAULT '',
  data           TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX case_step_case ON case_step (complaint_case, id);
CREATE TRIGGER case_step_no_update BEFORE UPDATE ON case_step BEGIN SELECT raise(ABORT, 'steps of a case are append only'); END;

-- Cases that belong together; each pair once, the smaller id first.
CREATE TABLE case_link (
  one   TEXT NOT NULL REFERENCES complaint_case (id),
  other TEXT NOT NULL REFERENCES complaint_case (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

-- What a person decided (iaop.cp.2), with its dates. before: the standing that comes back when it ends.
CREATE TABLE sanction (
  id             INTEGER PRIMARY KEY,
  member         TEXT NOT NULL REFERENCES member (id),
  complaint_case TEXT NOT NULL REFERENCES complaint_case (id),
  standing       TEXT NOT NULL CHECK (standing IN ('warned', 'every-message-held', 'suspended', 'cancelled')),
  words          TEXT NOT NULL,
  from_at        INTEGER NOT NULL,
  until_at       INTEGER,
  actor          TEXT NOT NULL,
  at             INTEGER NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('waiting', 'in-force', 'ended', 'lifted')),
  before         TEXT,
  before_reason  TEXT,
  ended_at       INTEGER,
  CHECK (until_at IS NULL OR (until_at > from_at AND standing <> 'cancelled'))
) STRICT;
CREATE INDEX sanction_member ON sanction (member, id);
CREATE INDEX sanction_open ON sanction (from_at) WHERE state IN ('waiting', 'in-force');
CREATE INDEX sanction_case ON sanction (complaint_case);

-- Evidence that staff add: a note, a file. The table is made anew, for the list of kinds stands in it.
CREATE TABLE case_evidence_new (
  complaint_case TEXT NOT NULL REFERENCES complaint_case (id),
  position       INTEGER NOT NULL,
  kind           TEXT NOT NULL CHECK
    (kind IN ('message', 'original', 'findings', 'consents', 'history', 'envelope', 'note', 'file')),
  data           TEXT NOT NULL,
  bytes          BLOB,
  digest         TEXT NOT NULL,
  at             INTEGER NOT NULL,
  added_by       TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (complaint_case, position)
) STRICT;
INSERT INTO case_evidence_new (complaint_case, position, kind, data, bytes, digest, at)
  SELECT complaint_case, position, kind, data, bytes, digest, at FROM case_evidence;
DROP TABLE case_evidence;
ALTER TABLE case_evidence_new RENAME TO case_evidence;
CREATE TRIGGER case_evidence_no_update BEFORE UPDATE ON case_evidence BEGIN SELECT raise(ABORT, 'evidence is frozen'); END;
