//! All the books of a business as one zip, in the folder format.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::State as Given;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use tokio::io::AsyncReadExt;
use tulos_business::businesses;
use tulos_shell::{Place, Problem};
use tulos_store::Uuid;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::State;
use crate::reading::{self, NotWritten};

/// A folder that is gone when this is dropped.
struct Workplace(PathBuf);

impl Drop for Workplace {
    fn drop(&mut self) {
        // What cannot be removed lies in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(super) async fn export(Given(state): Given<State>, place: Place) -> Result<Response, Problem> {
    let business = businesses::settings(&state.db, place.business).await?.ok_or(Problem::NotFound)?;
    let workplace = Workplace(std::env::temp_dir().join(format!("tulos_export_{}", Uuid::new_v4())));
    let books = workplace.0.join("books");
    reading::export(&state.db, place.business, &business, &books).await.map_err(|error| match error {
        NotWritten::Database(error) => error.into(),
        NotWritten::Folder(error) => not_written(&error),
    })?;
    let packed = workplace.0.join("books.zip");
    let (from, into) = (books, packed.clone());
    let packing = tokio::task::spawn_blocking(move || pack(&from, &into)).await;
    packing.map_err(|error| Problem::Broken(error.to_string()))?.map_err(|error| not_written(&error))?;
    let file = tokio::fs::File::open(&packed).await.map_err(|error| not_written(&error))?;
    let name = format!("attachment; filename=\"{}.zip\"", place.slug);
    let headers = [(header::CONTENT_TYPE, "application/zip".to_owned()), (header::CONTENT_DISPOSITION, name)];
    // The folder goes when the last of it was sent: the open file stays readable.
    drop(workplace);
    Ok((headers, stream(file)).into_response())
}

fn not_written(error: &io::Error) -> Problem {
    if error.kind() == io::ErrorKind::StorageFull {
        Problem::Full
    } else {
        Problem::Broken(error.to_string())
    }
}

fn pack(folder: &Path, into: &Path) -> io::Result<()> {
    let mut zip = ZipWriter::new(File::create(into)?);
    let options = SimpleFileOptions::default().large_file(true);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        zip.start_file(name, options).map_err(io::Error::other)?;
        io::copy(&mut File::open(&path)?, &mut zip)?;
    }
    zip.finish().map_err(io::Error::other)?;
    Ok(())
}

/// A file piece by piece.
fn stream(file: tokio::fs::File) -> Body {
    Body::from_stream(futures_util::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; 64 * 1024];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((read > 0).then_some((piece, file)))
    }))
}
