//! What can go wrong with a database, told apart by what can be done about it.

use sqlx::error::ErrorKind;

/// Why a statement was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database cannot be reached; it may come back by itself.
    #[error("the database cannot be reached: {0}")]
    Gone(String),
    /// The disk that it lies on is full.
    #[error("the disk of the database is full: {0}")]
    Full(String),
    /// It can be read but not written.
    #[error("the database can be read but not written: {0}")]
    ReadOnly(String),
    /// Somebody else was writing for too long.
    #[error("the database was busy for too long: {0}")]
    Busy(String),
    /// There is a row with this key already.
    #[error("there is such a row already: {0}")]
    Twice(String),
    /// A row that must be there is not.
    #[error("there is no such row")]
    Missing,
    /// The database was made by a newer program.
    #[error(
        "the database has the migration {0}, which this program does not know: it was opened by a newer one"
    )]
    Newer(String),
    /// A text that PostgreSQL cannot keep, and so neither engine is given: one with a character that is none (U+0000).
    #[error("a text holds the character U+0000")]
    Unfit,
    /// A defect of this program: a statement or a value that the engine does not take.
    #[error("the database refused a statement: {0}")]
    Refused(String),
}

/// What comes back from the database.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Whether it may go away by itself or once the operator has seen to it: then the same is worth trying again.
    pub const fn passes(&self) -> bool {
        matches!(self, Self::Gone(_) | Self::Full(_) | Self::ReadOnly(_) | Self::Busy(_))
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let told = error.to_string();
        match &error {
            sqlx::Error::RowNotFound => Self::Missing,
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Protocol(_) => Self::Gone(told),
            sqlx::Error::Database(refused) => match refused.kind() {
                ErrorKind::UniqueViolation => Self::Twice(told),
                _ => of_code(refused.code().as_deref().unwrap_or_default(), told),
            },
            _ => Self::Refused(told),
        }
    }
}

/// By SQLite's extended result code, which is a number, or PostgreSQL's SQLSTATE, which has five characters.
fn of_code(code: &str, told: String) -> Error {
    match code {
        // Class 08: connection; 57P: shut down or starting up; 53300: no connection left.
        "57P01" | "57P02" | "57P03" | "53300" => Error::Gone(told),
        code if code.len() == 5 && code.starts_with("08") => Error::Gone(told),
        "53100" => Error::Full(told),
        "25006" => Error::ReadOnly(told),
        "40001" | "40P01" | "55P03" => Error::Busy(told),
        // Those of SQLite have four digits at most.
        code if code.len() == 5 => Error::Refused(told),
        // The primary code is the low byte: 5 busy, 6 locked, 8 read-only, 10 input or output, 13 full, 14 cannot open.
        code => match code.parse::<u32>().map(|code| code & 0xff) {
            Ok(5 | 6) => Error::Busy(told),
            Ok(8) => Error::ReadOnly(told),
            Ok(10 | 14) => Error::Gone(told),
            Ok(13) => Error::Full(told),
            _ => Error::Refused(told),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_are_told_apart() {
        let kind = |code: &str| of_code(code, String::new());
        assert!(matches!(kind("57P01"), Error::Gone(_)));
        assert!(matches!(kind("08006"), Error::Gone(_)));
        assert!(matches!(kind("53100"), Error::Full(_)));
        assert!(matches!(kind("25006"), Error::ReadOnly(_)));
        assert!(matches!(kind("13"), Error::Full(_)));
        assert!(matches!(kind("8"), Error::ReadOnly(_)));
        assert!(matches!(kind("1032"), Error::ReadOnly(_)), "8 with an extension");
        assert!(matches!(kind("517"), Error::Busy(_)), "5 with an extension");
        assert!(matches!(kind("42P01"), Error::Refused(_)));
        assert!(matches!(kind("22012"), Error::Refused(_)), "division by zero has digits only");
        assert!(matches!(kind("22021"), Error::Refused(_)), "its low byte is 5, and it is none of SQLite's");
        assert!(matches!(kind("1"), Error::Refused(_)));
    }
}
