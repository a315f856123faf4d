-- The tables of the books (docs/books.md). `key` tells a row apart: it is made of its id, else of all its cells. Days are
-- counted from 1 January 1970; amounts are kept as they were written, to the last digit.

-- How often the books of a business were changed. Whoever changes them takes this row first, so that one waits for another.
CREATE TABLE books_state (
    business   UUID   PRIMARY KEY,
    state      BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE books_time (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT,
    day      BIGINT NOT NULL,
    activity TEXT NOT NULL,
    minutes  TEXT NOT NULL,
    purpose  TEXT,
    person   TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_time_day ON books_time (business, day);

CREATE TABLE books_costs (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT,
    day      BIGINT NOT NULL,
    activity TEXT NOT NULL,
    amount   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    purpose  TEXT,
    from_day BIGINT,
    to_day   BIGINT,
    note     TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_costs_day ON books_costs (business, day);

CREATE TABLE books_sales (
    business  UUID NOT NULL,
    key       UUID NOT NULL,
    id        TEXT NOT NULL,
    day       BIGINT NOT NULL,
    revenue   TEXT,
    margin    TEXT,
    customer  TEXT,
    activity  TEXT,
    how_found TEXT,
    channel   TEXT,
    is_new    BOOLEAN,
    refund_of TEXT,
    property  TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_sales_day ON books_sales (business, day);

CREATE TABLE books_enquiries (
    business     UUID NOT NULL,
    key          UUID NOT NULL,
    id           TEXT NOT NULL,
    day          BIGINT NOT NULL,
    activity     TEXT,
    outcome      TEXT NOT NULL,
    lost_because TEXT,
    sale         TEXT,
    is_new       BOOLEAN,
    how_found    TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_enquiries_day ON books_enquiries (business, day);

CREATE TABLE books_visits (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT,
    day      BIGINT NOT NULL,
    activity TEXT,
    visits   BIGINT NOT NULL,
    goals    BIGINT,
    property TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_visits_day ON books_visits (business, day);

CREATE TABLE books_journeys (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT,
    day      BIGINT NOT NULL,
    visitor  TEXT NOT NULL,
    activity TEXT,
    sale     TEXT,
    property TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_journeys_day ON books_journeys (business, day);

CREATE TABLE books_posts (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT NOT NULL,
    day      BIGINT NOT NULL,
    clock    TEXT,
    activity TEXT NOT NULL,
    kind     TEXT,
    intent   TEXT,
    said     TEXT,
    reach    BIGINT,
    likes    BIGINT,
    comments BIGINT,
    shares   BIGINT,
    clicks   BIGINT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_posts_day ON books_posts (business, day);

CREATE TABLE books_support (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT,
    day      BIGINT NOT NULL,
    activity TEXT NOT NULL,
    opened   BIGINT,
    resolved BIGINT,
    minutes  TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_support_day ON books_support (business, day);

CREATE TABLE books_experiments (
    business UUID NOT NULL,
    key      UUID NOT NULL,
    id       TEXT NOT NULL,
    day      BIGINT NOT NULL,
    activity TEXT NOT NULL,
    to_day   BIGINT,
    change   TEXT NOT NULL,
    note     TEXT,
    PRIMARY KEY (business, key)
);
CREATE INDEX books_experiments_day ON books_experiments (business, day);

-- What the rows of a week come to, by activity ('' for none): kept up to date as rows come, so that pages need not read them
-- all. `week` is the day of its Monday. Amounts and minutes in thousandths.
CREATE TABLE books_week (
    business UUID NOT NULL,
    week BIGINT NOT NULL,
    activity TEXT NOT NULL,
    time_rows BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    cost_rows BIGINT NOT NULL,
    money BIGINT NOT NULL,
    sale_rows BIGINT NOT NULL,
    sales BIGINT NOT NULL,
    revenue BIGINT NOT NULL,
    margin BIGINT NOT NULL,
    enquiry_rows BIGINT NOT NULL,
    won BIGINT NOT NULL,
    visit_rows BIGINT NOT NULL,
    visits BIGINT NOT NULL,
    goals BIGINT NOT NULL,
    journey_rows BIGINT NOT NULL,
    post_rows BIGINT NOT NULL,
    reach BIGINT NOT NULL,
    support_rows BIGINT NOT NULL,
    cases BIGINT NOT NULL,
    PRIMARY KEY (business, week, activity)
);
