//! What a browser sent, written down until it is read.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use tulos_books::Faults;
use tulos_shell::Problem;

use crate::import::{Brought, MOST, NotBrought};

/// Why it cannot be looked at.
pub(super) enum NotReceived {
    /// No file was chosen.
    Nothing,
    /// What is wrong with it.
    Faults(Faults),
    /// It did not come, or could not be kept.
    Problem(Problem),
}

impl From<NotBrought> for NotReceived {
    fn from(why: NotBrought) -> Self {
        match why {
            NotBrought::Faults(faults) => Self::Faults(faults),
            NotBrought::TooLarge => Self::Problem(Problem::TooLarge),
            NotBrought::NotKept(error) => Self::Problem(not_kept(&error)),
        }
    }
}

impl From<Problem> for NotReceived {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// Takes in all files that are sent.
pub(super) async fn all(mut sent: Multipart) -> Result<Brought, NotReceived> {
    let mut brought = Brought::nothing().map_err(|error| not_kept(&error))?;
    let mut left = MOST;
    while let Some(field) = sent.next_field().await.map_err(|_| Problem::Interrupted)? {
        let Some(name) = field.file_name().filter(|name| !name.is_empty()) else { continue };
        let place = brought.place_of(name)?;
        keep(field, &place, &mut left).await?;
    }
    if brought.is_nothing() {
        return Err(NotReceived::Nothing);
    }
    let sorting = tokio::task::spawn_blocking(move || brought.sort_out().map(|()| brought));
    Ok(sorting.await.map_err(|error| Problem::Broken(error.to_string()))??)
}

pub(super) fn not_kept(error: &io::Error) -> Problem {
    if error.kind() == io::ErrorKind::StorageFull {
        Problem::Full
    } else {
        Problem::Broken(error.to_string())
    }
}

async fn keep(mut field: Field<'_>, path: &Path, left: &mut u64) -> Result<(), Problem> {
    let mut file = File::create(path).map_err(|error| not_kept(&error))?;
    while let Some(chunk) = field.chunk().await.map_err(|_| Problem::Interrupted)? {
        *left = left.checked_sub(chunk.len() as u64).ok_or(Problem::TooLarge)?;
        file.write_all(&chunk).map_err(|error| not_kept(&error))?;
    }
    Ok(())
}
