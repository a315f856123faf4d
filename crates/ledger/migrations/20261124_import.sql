-- An import on its way: read and held against the rules, waiting for somebody to say yes, or being taken in piece by piece.
CREATE TABLE books_import (
    business UUID   NOT NULL,
    id       UUID   NOT NULL,
    person   UUID,
    -- reading, ready, taking or done
    state    TEXT   NOT NULL,
    made_at  BIGINT NOT NULL,
    -- The settings that it brings, as business.toml has them.
    settings TEXT,
    -- What is said of it before anything is written: JSON.
    preview  TEXT   NOT NULL,
    pieces   BIGINT NOT NULL,
    PRIMARY KEY (business, id)
);

-- Rows that wait to be taken in, as CSV, the key before the cells.
CREATE TABLE books_import_piece (
    business UUID   NOT NULL,
    import   UUID   NOT NULL,
    number   BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    cells    TEXT   NOT NULL,
    PRIMARY KEY (business, import, number)
);
