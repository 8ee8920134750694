-- Records as staff read and edit them: why each change was made, and whom a ledger, a group and a role name.

-- Why, in words that can be erased; the entry of the trail holds their digest.
CREATE TABLE record_reason (
  entry INTEGER PRIMARY KEY REFERENCES audit (seq),
  text  TEXT NOT NULL
) STRICT;

CREATE INDEX member_group_name ON member_group (name, member);
CREATE INDEX consent_grantee ON consent (grantee, person);
CREATE INDEX participation_event ON participation (event, member);
