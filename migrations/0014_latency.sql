-- How long the smart host takes, and a way of reading that nothing needs any more.

-- Milliseconds from the transaction's first command to the smart host's last reply. NULL where none took place, and for
-- attempts of before: nobody wrote it down.
ALTER TABLE attempt ADD COLUMN took INTEGER;

-- Copies that the smart host took, by how long that took: upto is the first of a few steps that was not exceeded (milliseconds).
CREATE TABLE figure_took (
  day    INTEGER NOT NULL,
  upto   INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  PRIMARY KEY (day, upto)
) STRICT, WITHOUT ROWID;

-- Senders are read one by one, along the key.
DROP INDEX figure_mail_day;
