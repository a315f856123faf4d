//! What a browser sent, in a folder of its own until it is read: single tables, whole folders, a zip, or a spreadsheet.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use tulos_books::{Business, Table, business_toml, columns};
use tulos_shell::Problem;
use tulos_store::Uuid;

/// The most that is taken in, as it is sent and as it is unpacked: a million sales take a tenth of it.
const MOST: u64 = 1 << 30;
/// More files than any books have.
const FILES: usize = 200;
const SETTINGS: &str = "business.toml";

/// The folder that holds what was sent; gone when this is dropped.
pub(super) struct Received {
    folder: PathBuf,
    books: PathBuf,
}

impl Drop for Received {
    fn drop(&mut self) {
        // What cannot be removed lies in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Received {
    /// Takes in all files that are sent.
    pub(super) async fn of(mut sent: Multipart) -> Result<Self, Problem> {
        let folder = std::env::temp_dir().join(format!("tulos_upload_{}", Uuid::new_v4()));
        fs::create_dir_all(&folder).map_err(|error| not_kept(&error))?;
        let mut received = Self { books: folder.clone(), folder };
        let mut left = MOST;
        let mut names: Vec<PathBuf> = Vec::new();
        while let Some(field) = sent.next_field().await.map_err(|_| Problem::Interrupted)? {
            let Some(name) = field.file_name().map(base_name).filter(|name| !name.is_empty()) else {
                continue;
            };
            if names.len() >= FILES {
                return Err(Problem::TooLarge);
            }
            let path = received.folder.join(&name);
            keep(field, &path, &mut left).await?;
            names.push(path);
        }
        received.sort_out(&names)?;
        Ok(received)
    }

    /// Where the books are: the folder, or a spreadsheet in it.
    pub(super) fn books(&self) -> &Path {
        &self.books
    }

    /// Single tables come without settings: they are those of the business.
    pub(super) fn fill_in(&self, there: &Business) -> Result<(), Problem> {
        let settings = self.books.join(SETTINGS);
        if self.books.is_dir() && !settings.exists() {
            fs::write(settings, business_toml(there)).map_err(|error| not_kept(&error))?;
        }
        Ok(())
    }

    fn sort_out(&mut self, names: &[PathBuf]) -> Result<(), Problem> {
        if let [only] = names {
            match ending(only).as_str() {
                "xlsx" | "ods" => self.books.clone_from(only),
                "zip" => {
                    let unpacked = self.folder.join("unpacked");
                    unpack(only, &unpacked)?;
                    self.books = unpacked;
                }
                _ => {}
            }
        }
        name_tables(&self.books).map_err(|error| not_kept(&error))
    }
}

fn not_kept(error: &io::Error) -> Problem {
    if error.kind() == io::ErrorKind::StorageFull {
        Problem::Full
    } else {
        Problem::Broken(error.to_string())
    }
}

/// The name of a file without the folders before it, and without what could lead elsewhere.
fn base_name(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    base.trim_start_matches('.').to_owned()
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

async fn keep(mut field: Field<'_>, path: &Path, left: &mut u64) -> Result<(), Problem> {
    let mut file = File::create(path).map_err(|error| not_kept(&error))?;
    while let Some(chunk) = field.chunk().await.map_err(|_| Problem::Interrupted)? {
        *left = left.checked_sub(chunk.len() as u64).ok_or(Problem::TooLarge)?;
        file.write_all(&chunk).map_err(|error| not_kept(&error))?;
    }
    Ok(())
}

/// Unpacks what books consist of, without the folders around it.
fn unpack(archive: &Path, into: &Path) -> Result<(), Problem> {
    fs::create_dir_all(into).map_err(|error| not_kept(&error))?;
    let file = File::open(archive).map_err(|error| not_kept(&error))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|_| Problem::Unreadable)?;
    if archive.len() > FILES {
        return Err(Problem::TooLarge);
    }
    let mut left = MOST;
    for number in 0..archive.len() {
        let entry = archive.by_index(number).map_err(|_| Problem::Unreadable)?;
        let whole = entry.name().map_err(|_| Problem::Unreadable)?.into_owned();
        let name = base_name(&whole);
        let is_books = matches!(ending(Path::new(&name)).as_str(), "csv" | "toml");
        if !is_books || entry.is_dir() || whole.starts_with("__MACOSX") {
            continue;
        }
        let mut out = File::create(into.join(&name)).map_err(|error| not_kept(&error))?;
        let copied = io::copy(&mut entry.take(left.saturating_add(1)), &mut out);
        let copied = copied.map_err(|error| match error.kind() {
            io::ErrorKind::StorageFull => Problem::Full,
            _ => Problem::Unreadable,
        })?;
        left = left.checked_sub(copied).ok_or(Problem::TooLarge)?;
    }
    Ok(())
}

/// Gives a table whose file has a name of its own the name that the format has for it, by its columns.
fn name_tables(folder: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
        if ending(&path) != "csv" || Table::from_code(&stem).is_some() {
            continue;
        }
        if let Some(table) = table_of(&path)? {
            let named = folder.join(format!("{}.csv", table.code()));
            if !named.exists() {
                fs::rename(&path, named)?;
            }
        }
    }
    Ok(())
}

/// The table that has most of the columns of a file, and whose own ones are all there.
fn table_of(path: &Path) -> io::Result<Option<Table>> {
    let mut head = Vec::new();
    File::open(path)?.take(4_096).read_to_end(&mut head)?;
    let head = String::from_utf8_lossy(&head);
    let first = head.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().to_lowercase();
    let names: Vec<&str> = first.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"')).collect();
    let has = |name: &str| names.contains(&name);
    let fits = |table: &&Table| columns(**table).iter().all(|column| !column.required || has(column.name));
    let score = |table: &&Table| columns(**table).iter().filter(|column| has(column.name)).count();
    Ok(Table::ALL.iter().filter(fits).max_by_key(score).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for name in ["../../etc/passwd", "C:\\x\\passwd", "/passwd", "passwd", "...passwd"] {
            assert_eq!(base_name(name), "passwd", "{name}");
        }
        assert_eq!(base_name(".."), "");
    }
}
