-- Who is signed in. Only hashes of tokens are kept, so that nobody who reads the database can sign in with them.
CREATE TABLE session (
    id          UUID   PRIMARY KEY,
    person      UUID   NOT NULL,
    token       TEXT   NOT NULL,
    -- The token before the last change, good for a moment longer: requests may be on their way with it.
    before      TEXT,
    before_till BIGINT NOT NULL,
    made_at     BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL,
    ends_at     BIGINT NOT NULL
);
CREATE UNIQUE INDEX session_token ON session (token);
CREATE INDEX session_before ON session (before);
CREATE INDEX session_person ON session (person);

-- How often something was tried in vain lately: signing in to an account, or from an address. The scope is a hash.
CREATE TABLE attempt (
    scope      TEXT   PRIMARY KEY,
    failures   BIGINT NOT NULL,
    first_at   BIGINT NOT NULL,
    shut_till  BIGINT NOT NULL
);
