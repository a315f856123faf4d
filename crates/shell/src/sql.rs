//! The statements of sessions and of what was tried in vain.

pub(crate) const OPEN: &str = "
INSERT INTO session (id, person, token, before, before_till, made_at, changed_at, ends_at)
VALUES ($1, $2, $3, NULL, 0, $4, $4, $5)";

pub(crate) const FIND: &str = "
SELECT id, person, changed_at, token FROM session
WHERE ends_at > $2 AND (token = $1 OR (before = $1 AND before_till > $2))";

/// Only from the token that it was found with: of two requests at once one changes it.
pub(crate) const CHANGE: &str = "
UPDATE session SET before = token, before_till = $4, token = $3, changed_at = $5, ends_at = $6
WHERE id = $1 AND token = $2";

pub(crate) const CLOSE: &str = "DELETE FROM session WHERE token = $1 OR before = $1";

pub(crate) const CLOSE_ALL: &str = "DELETE FROM session WHERE person = $1";

pub(crate) const CLEAN_SESSIONS: &str = "DELETE FROM session WHERE ends_at < $1";

pub(crate) const CLEAN_ATTEMPTS: &str = "DELETE FROM attempt WHERE first_at < $1 AND shut_till < $1";

pub(crate) const SHUT: &str = "SELECT CAST(max(shut_till) AS BIGINT) FROM attempt WHERE scope IN ($list)";

/// After the time that is remembered counting begins anew.
pub(crate) const FAILED: &str = "
INSERT INTO attempt (scope, failures, first_at, shut_till) VALUES ($1, 1, $2, 0)
ON CONFLICT (scope) DO UPDATE SET
    failures = CASE WHEN attempt.first_at < $3 THEN 1 ELSE attempt.failures + 1 END,
    first_at = CASE WHEN attempt.first_at < $3 THEN $2 ELSE attempt.first_at END
RETURNING failures";

pub(crate) const KEEP_SHUT: &str = "UPDATE attempt SET shut_till = $2 WHERE scope = $1";

pub(crate) const FORGET: &str = "DELETE FROM attempt WHERE scope = $1";
