//! The statements of verdicts that are kept.

pub(crate) const KEEP: &str = "
INSERT INTO verdict (business, id, made_at, books_state, program, seed) VALUES ($1, $2, $3, $4, $5, $6)";

pub(crate) const KEEP_REPORTS: &str =
    "INSERT INTO verdict_report (business, verdict, language, report) VALUES $rows";

/// The latest and the one before it.
pub(crate) const LATEST: &str = "
SELECT v.id, v.made_at, v.books_state, r.report
FROM verdict v JOIN verdict_report r ON r.business = v.business AND r.verdict = v.id AND r.language = $2
WHERE v.business = $1 ORDER BY v.made_at DESC, v.id DESC LIMIT 2";

pub(crate) const ONE: &str = "
SELECT v.id, v.made_at, v.books_state, r.report
FROM verdict v JOIN verdict_report r ON r.business = v.business AND r.verdict = v.id AND r.language = $2
WHERE v.business = $1 AND v.id = $3";

pub(crate) const NEWEST: &str =
    "SELECT id FROM verdict WHERE business = $1 ORDER BY made_at DESC, id DESC LIMIT 1";

pub(crate) const LIST: &str = "
SELECT id, made_at, books_state, program FROM verdict WHERE business = $1 ORDER BY made_at DESC, id DESC LIMIT 200";

/// Of one day the last verdict is kept.
pub(crate) const OF_THE_DAY: &str = "
SELECT id FROM verdict WHERE business = $1 AND made_at >= $2 AND made_at < $3";

pub(crate) const FORGET_REPORTS: &str =
    "DELETE FROM verdict_report WHERE business = $1 AND verdict IN ($list)";

pub(crate) const FORGET: &str = "DELETE FROM verdict WHERE business = $1 AND id IN ($list)";
