-- Verdicts as they were given: by which program, with which seed, on which state of the books.
CREATE TABLE verdict (
    business    UUID   NOT NULL,
    id          UUID   NOT NULL,
    made_at     BIGINT NOT NULL,
    books_state BIGINT NOT NULL,
    program     TEXT   NOT NULL,
    seed        BIGINT NOT NULL,
    PRIMARY KEY (business, id)
);
CREATE INDEX verdict_made ON verdict (business, made_at);

-- What they said, in each language, so that it can be read as it was read then.
CREATE TABLE verdict_report (
    business UUID NOT NULL,
    verdict  UUID NOT NULL,
    language TEXT NOT NULL,
    report   TEXT NOT NULL,
    PRIMARY KEY (business, verdict, language)
);
