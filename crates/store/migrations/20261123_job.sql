-- Work that must happen once, whichever node does it: a row with a lease. Rows of one kind and subject are one.
CREATE TABLE job (
    business    UUID   NOT NULL,
    kind        TEXT   NOT NULL,
    subject     TEXT   NOT NULL,
    id          UUID   NOT NULL,
    -- How often it was asked for: asked again while it runs, it runs again.
    asked       BIGINT NOT NULL,
    run_at      BIGINT NOT NULL,
    lease       UUID,
    leased_till BIGINT NOT NULL,
    attempts    BIGINT NOT NULL,
    -- Per thousand of the work that is done, where it can be told.
    progress    BIGINT,
    failure     TEXT,
    -- Tried too often: it waits for somebody to look.
    dead        BOOLEAN NOT NULL,
    PRIMARY KEY (business, kind, subject)
);
CREATE UNIQUE INDEX job_id ON job (id);
CREATE INDEX job_due ON job (run_at) WHERE NOT dead;
