//! The statements of jobs, and a question to the engine.

/// Byte by byte a capital letter comes before all small ones.
pub(crate) const COMPARES_BYTES: &str = "SELECT CAST(CASE WHEN 'a' < 'B' THEN 0 ELSE 1 END AS BIGINT)";

/// Asked again before it ran, it is the same job, run at the earlier moment; asked again while it runs, it runs again.
pub(crate) const ASK: &str = "
INSERT INTO job (business, kind, subject, id, asked, run_at, lease, leased_till, attempts, progress, failure, dead)
VALUES ($1, $2, $3, $4, 1, $5, NULL, 0, 0, NULL, NULL, FALSE)
ON CONFLICT (business, kind, subject) DO UPDATE SET
    asked = job.asked + 1,
    run_at = CASE WHEN job.lease IS NULL AND NOT job.dead AND job.attempts = 0 AND job.run_at < excluded.run_at
                  THEN job.run_at ELSE excluded.run_at END,
    attempts = CASE WHEN job.lease IS NULL THEN 0 ELSE job.attempts END,
    failure = NULL,
    dead = FALSE";

/// Whether there is anything to lease: a look that takes no lock.
pub(crate) const IS_DUE: &str = "
SELECT count(*) FROM (
    SELECT id FROM job WHERE NOT dead AND run_at <= $1 AND leased_till < $1 AND kind IN ($list) LIMIT 1) AS due";

/// The condition stands twice: on PostgreSQL another node may have taken the row between the two.
pub(crate) const LEASE: &str = "
UPDATE job SET lease = $1, leased_till = $2, attempts = attempts + 1
WHERE leased_till < $3 AND NOT dead AND id IN (
    SELECT id FROM job WHERE NOT dead AND run_at <= $3 AND leased_till < $3 AND kind IN ($list)
    ORDER BY run_at, id LIMIT $4)
RETURNING business, kind, subject, id, lease, asked, attempts";

/// One job that was just asked for, due or not.
pub(crate) const TAKE: &str = "
UPDATE job SET lease = $1, leased_till = $2, attempts = attempts + 1
WHERE leased_till < $3 AND business = $4 AND kind = $5 AND subject = $6
RETURNING business, kind, subject, id, lease, asked, attempts";

pub(crate) const EXTEND: &str = "UPDATE job SET leased_till = $3 WHERE id = $1 AND lease = $2";

pub(crate) const PROGRESS: &str = "UPDATE job SET progress = $3 WHERE id = $1 AND lease = $2";

pub(crate) const DONE: &str = "DELETE FROM job WHERE id = $1 AND lease = $2 AND asked = $3";

/// It was asked for again while it ran.
pub(crate) const AGAIN: &str = "
UPDATE job SET lease = NULL, leased_till = 0, attempts = 0, progress = NULL WHERE id = $1 AND lease = $2";

pub(crate) const RELEASE: &str = "
UPDATE job SET lease = NULL, leased_till = 0, attempts = attempts - 1, progress = NULL WHERE id = $1 AND lease = $2";

pub(crate) const FAILED: &str = "
UPDATE job SET lease = NULL, leased_till = 0, progress = NULL, run_at = $3, failure = $4, dead = $5
WHERE id = $1 AND lease = $2";

pub(crate) const STANDING: &str = "
SELECT leased_till, progress, failure, dead, attempts FROM job WHERE business = $1 AND kind = $2 AND subject = $3";

pub(crate) const OF_BUSINESS: &str = "
SELECT id, kind, subject, run_at, leased_till, progress, failure, dead, attempts
FROM job WHERE business = $1 ORDER BY dead DESC, run_at, id LIMIT 100";

pub(crate) const RETRY: &str = "
UPDATE job SET dead = FALSE, attempts = 0, run_at = $3, failure = NULL WHERE business = $1 AND id = $2 AND dead";

pub(crate) const WAITING: &str = "
SELECT count(*), CAST(coalesce(sum(CASE WHEN dead THEN 1 ELSE 0 END), 0) AS BIGINT) FROM job";
