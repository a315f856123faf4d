-- A business with its settings, as `business.toml` of the books has them.
CREATE TABLE business (
    id       UUID   PRIMARY KEY,
    -- Its part of addresses.
    slug     TEXT   NOT NULL,
    name     TEXT   NOT NULL,
    settings TEXT   NOT NULL,
    made_at  BIGINT NOT NULL
);
CREATE UNIQUE INDEX business_slug ON business (slug);

CREATE TABLE person (
    id       UUID    PRIMARY KEY,
    -- What they sign in with, in small letters.
    email    TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    -- As argon2 writes it; none: nobody can sign in with a password yet.
    password TEXT,
    language TEXT,
    -- Runs the installation.
    operator BOOLEAN NOT NULL,
    made_at  BIGINT  NOT NULL
);
CREATE UNIQUE INDEX person_email ON person (email);

CREATE TABLE membership (
    business UUID NOT NULL REFERENCES business (id),
    person   UUID NOT NULL REFERENCES person (id),
    role     TEXT NOT NULL,
    PRIMARY KEY (business, person)
);
CREATE INDEX membership_person ON membership (person);

-- A link that lets somebody in once. Only the hash of its token is kept.
CREATE TABLE link (
    token   TEXT   PRIMARY KEY,
    -- Whom it lets in; none: the first person of all.
    person  UUID,
    purpose TEXT   NOT NULL,
    ends_at BIGINT NOT NULL
);
