-- A claim is of a campaign: of all its messages, those that come later too. Two people do not work on copies of one letter.
DROP TRIGGER held_item_ends;
CREATE TABLE campaign_claim (
  campaign INTEGER PRIMARY KEY REFERENCES held_item (message),
  actor    TEXT NOT NULL,
  at       INTEGER NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;
-- Of several who had one message each, whoever claimed last keeps it.
INSERT INTO campaign_claim (campaign, actor, at, until_at)
  SELECT i.campaign, c.actor, c.at, max(c.until_at) FROM held_claim AS c JOIN held_item AS i ON i.message = c.message
  GROUP BY i.campaign;
DROP TABLE held_claim;
ALTER TABLE campaign_claim RENAME TO held_claim;
CREATE INDEX held_claim_actor ON held_claim (actor);

-- As in 0007, but a claim lasts while anything of its campaign waits.
CREATE TRIGGER held_item_ends AFTER UPDATE OF state ON envelope WHEN old.state = 'held' AND new.state <> 'held' BEGIN
  UPDATE held_item SET held = held - 1,
    ended_at = CASE WHEN held > 1 THEN NULL ELSE coalesce(new.decided_at, new.ended_at, new.released_at) END
    WHERE message = new.message;
  DELETE FROM held_mark WHERE message = new.message
    AND (SELECT held FROM held_item WHERE message = new.message) = 0;
  DELETE FROM held_claim WHERE campaign = (SELECT campaign FROM held_item WHERE message = new.message AND held = 0)
    AND NOT EXISTS (SELECT 1 FROM held_item AS i
      WHERE i.campaign = held_claim.campaign AND i.ended_at IS NULL AND i.by_itself = 0);
END;
