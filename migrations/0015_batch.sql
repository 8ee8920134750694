-- What staff decided together is told together.

-- Of the decision that this tells of (decision.batch): notices of one batch to one address become one letter. NULL where a
-- notice stands for itself.
ALTER TABLE notice ADD COLUMN batch TEXT;
CREATE INDEX notice_batch ON notice (batch) WHERE batch IS NOT NULL AND state = 'due';
