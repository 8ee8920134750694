-- A year of figures: senders by sums of weeks instead of a million rows of days, held mail out of indexes alone.

-- What each sender handed in and had delivered per week (days since Monday 29 December 1969, by seven): sums of figure_mail and
-- figure_attempt, kept with every row that is written there, in the same transaction. stopped: copies held or refused, or that
-- would have been. Who deletes there deletes here: a trigger for it would make counting everything again take seconds.
CREATE TABLE figure_week (
  author    TEXT NOT NULL,
  week      INTEGER NOT NULL,
  messages  INTEGER NOT NULL DEFAULT 0,
  envelopes INTEGER NOT NULL DEFAULT 0,
  stopped   INTEGER NOT NULL DEFAULT 0,
  delivered INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (author, week)
) STRICT, WITHOUT ROWID;

INSERT INTO figure_week (author, week, messages, envelopes, stopped)
  SELECT author, (day + 3) / 7, sum(messages), sum(envelopes),
    sum(iif(disposition <> 'forward' OR enforced <> 'forward', envelopes, 0))
  FROM figure_mail WHERE author <> '' GROUP BY 1, 2;
INSERT INTO figure_week (author, week, delivered)
  SELECT author, (day + 3) / 7, sum(attempts) FROM figure_attempt WHERE author <> '' AND result = 'delivered' GROUP BY 1, 2
  ON CONFLICT (author, week) DO UPDATE SET delivered = excluded.delivered;

CREATE TRIGGER figure_mail_comes AFTER INSERT ON figure_mail WHEN new.author <> '' BEGIN
  INSERT INTO figure_week (author, week, messages, envelopes, stopped)
    VALUES (new.author, (new.day + 3) / 7, new.messages, new.envelopes,
      iif(new.disposition <> 'forward' OR new.enforced <> 'forward', new.envelopes, 0))
    ON CONFLICT (author, week) DO UPDATE SET messages = messages + excluded.messages,
      envelopes = envelopes + excluded.envelopes, stopped = stopped + excluded.stopped;
END;
CREATE TRIGGER figure_mail_grows AFTER UPDATE OF messages, envelopes ON figure_mail WHEN new.author <> '' BEGIN
  UPDATE figure_week SET messages = messages + new.messages - old.messages, envelopes = envelopes + new.envelopes - old.envelopes,
    stopped = stopped + iif(new.disposition <> 'forward' OR new.enforced <> 'forward', new.envelopes - old.envelopes, 0)
    WHERE author = new.author AND week = (new.day + 3) / 7;
END;
CREATE TRIGGER figure_attempt_comes AFTER INSERT ON figure_attempt WHEN new.author <> '' AND new.result = 'delivered' BEGIN
  INSERT INTO figure_week (author, week, delivered) VALUES (new.author, (new.day + 3) / 7, new.attempts)
    ON CONFLICT (author, week) DO UPDATE SET delivered = delivered + excluded.delivered;
END;
CREATE TRIGGER figure_attempt_grows AFTER UPDATE OF attempts ON figure_attempt WHEN new.author <> '' AND new.result = 'delivered' BEGIN
  UPDATE figure_week SET delivered = delivered + new.attempts - old.attempts
    WHERE author = new.author AND week = (new.day + 3) / 7;
END;

-- Held mail by when it ended, with whose it is and when it came; who decided it, and when.
DROP INDEX held_item_ended;
CREATE INDEX held_item_ended ON held_item (ended_at, author, received_at) WHERE ended_at IS NOT NULL;
CREATE INDEX envelope_decided ON envelope (message, decided_by, decided_at) WHERE decided_by IS NOT NULL;

-- Mailboxes that do not exist, by when that came back.
CREATE INDEX bounce_hard ON bounce (at, envelope) WHERE kind = 'hard';
