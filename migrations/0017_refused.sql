-- What was refused keeps its text for a while, so that an appeal is decided with it (ala.ce.6). since: when it was refused.
CREATE TABLE refused_body (message INTEGER PRIMARY KEY REFERENCES message (id), since INTEGER NOT NULL) STRICT;
CREATE INDEX refused_body_since ON refused_body (since);

-- What was given to somebody since nobody else may decide it is in their queue, whatever their groups.
CREATE INDEX held_stuck_staff ON held_stuck (staff) WHERE staff IS NOT NULL;
