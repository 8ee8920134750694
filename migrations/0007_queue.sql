-- Held mail as a queue, and decisions on it (docs/decisions/0031-queue-and-decisions.md).

-- by_itself: all that is held of it waits for a quota alone and goes out without anybody. Not in the queue.
ALTER TABLE held_item ADD COLUMN by_itself INTEGER NOT NULL DEFAULT 0;
-- What look-alikes are found by.
ALTER TABLE held_item ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
UPDATE held_item SET fingerprint = (SELECT m.fingerprint FROM message AS m WHERE m.id = held_item.message),
  by_itself = NOT EXISTS (SELECT 1 FROM envelope AS e WHERE e.message = held_item.message AND e.state = 'held' AND e.quota = 0)
  WHERE ended_at IS NULL;

-- The groups of an author are asked of member_group, which moves with the membership.
DELETE FROM held_mark WHERE kind = 'group';

-- The queue is read from these alone: a page, its total, what one author has in it.
DROP INDEX held_item_open;
CREATE INDEX held_item_queue ON held_item (campaign, message, author, received_at, ended_at, by_itself)
  WHERE ended_at IS NULL AND by_itself = 0;
CREATE INDEX held_item_from ON held_item (author, message, campaign, received_at, ended_at, by_itself)
  WHERE ended_at IS NULL AND by_itself = 0;
CREATE INDEX held_item_age ON held_item (received_at) WHERE ended_at IS NULL AND by_itself = 0;
CREATE INDEX held_item_reopened ON held_item (reopened_at) WHERE reopened_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX held_item_wording ON held_item (author, fingerprint) WHERE ended_at IS NULL;
CREATE INDEX held_item_by_itself ON held_item (message) WHERE by_itself = 1 AND ended_at IS NULL;
CREATE INDEX held_claim_actor ON held_claim (actor);
-- Whom held mail is for, from an index alone.
DROP INDEX envelope_held;
CREATE INDEX envelope_held ON envelope (message, person, state) WHERE state = 'held';

-- As in 0005, and: what is left may wait for a quota alone, and nobody keeps a claim on what has ended.
DROP TRIGGER held_item_ends;
CREATE TRIGGER held_item_ends AFTER UPDATE OF state ON envelope WHEN old.state = 'held' AND new.state <> 'held' BEGIN
  UPDATE held_item SET held = held - 1,
    ended_at = CASE WHEN held > 1 THEN NULL ELSE coalesce(new.decided_at, new.ended_at, new.released_at) END
    WHERE message = new.message;
  DELETE FROM held_mark WHERE message = new.message
    AND (SELECT held FROM held_item WHERE message = new.message) = 0;
  DELETE FROM held_claim WHERE message = new.message
    AND (SELECT held FROM held_item WHERE message = new.message) = 0;
END;
CREATE TRIGGER held_item_rest AFTER UPDATE OF state ON envelope
  WHEN old.state = 'held' AND new.state <> 'held' AND old.quota = 0 BEGIN
  UPDATE held_item SET by_itself = 1 WHERE message = new.message
    AND EXISTS (SELECT 1 FROM envelope AS e WHERE e.message = new.message AND e.state = 'held')
    AND NOT EXISTS (SELECT 1 FROM envelope AS e WHERE e.message = new.message AND e.state = 'held' AND e.quota = 0);
END;
-- Nothing of theirs goes by itself any more: a person decides (store/sqlite/quota.ts).
CREATE TRIGGER held_item_sanctioned AFTER UPDATE OF standing ON member
  WHEN new.standing <> old.standing AND new.standing NOT IN ('good', 'warned') BEGIN
  UPDATE held_item SET by_itself = 0 WHERE by_itself = 1 AND ended_at IS NULL
    AND EXISTS (SELECT 1 FROM message AS m WHERE m.id = held_item.message AND new.id IN (m.author, m.login));
END;

-- Decisions that were made together are taken back together.
ALTER TABLE decision ADD COLUMN batch TEXT;
CREATE INDEX decision_batch ON decision (batch) WHERE batch IS NOT NULL;
CREATE INDEX decision_open ON decision (message, state) WHERE state IN ('proposed', 'pending');
CREATE INDEX decision_proposed ON decision (id) WHERE state = 'proposed';
-- Of a release: the pair clearance that comes with it, as JSON {rule, purpose, days}.
ALTER TABLE decision ADD COLUMN clearance TEXT;
-- The decision that ended its hold.
ALTER TABLE envelope ADD COLUMN decision INTEGER;
CREATE INDEX envelope_decision ON envelope (decision) WHERE decision IS NOT NULL;

-- A release of what such a finding holds takes two people.
ALTER TABLE policy_rule ADD COLUMN four_eyes INTEGER NOT NULL DEFAULT 0;

-- This author may write to this person, for this rule or purpose, until then: staff's word about a rule, never the
-- recipient's consent. ended_by: who took it back.
CREATE TABLE pair_clearance (
  id         INTEGER PRIMARY KEY,
  author     TEXT NOT NULL,
  person     INTEGER NOT NULL REFERENCES person (id),
  rule       TEXT,
  purpose    TEXT,
  decision   INTEGER NOT NULL REFERENCES decision (id),
  granted_by TEXT NOT NULL,
  at         INTEGER NOT NULL,
  until_at   INTEGER NOT NULL,
  ended_at   INTEGER,
  ended_by   TEXT,
  CHECK ((rule IS NULL) <> (purpose IS NULL))
) STRICT;
CREATE INDEX pair_clearance_author ON pair_clearance (author, person, until_at) WHERE ended_at IS NULL;
