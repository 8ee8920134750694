-- What is asked of a member's mail and of the complaints about it: how much was delivered, and how much complained of.

CREATE INDEX message_author ON message (author, received_at);
-- All that a rate needs, because the table's rows hold whole messages.
CREATE INDEX complaint_against ON complaint (against, confirmed_at, complaint_case, envelope) WHERE confirmed_at IS NOT NULL;
