-- A clock that runs: one a person and business. Stopped, its minutes are a row of time.
CREATE TABLE books_clock (
    business UUID   NOT NULL,
    person   UUID   NOT NULL,
    activity TEXT   NOT NULL,
    purpose  TEXT,
    began_at BIGINT NOT NULL,
    PRIMARY KEY (business, person)
);
