//! Books as somebody brings them: a folder, a spreadsheet, a zip, or single tables under names of their own, put in order in a
//! folder that is gone afterwards, so that they can be read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tulos_books::{Business, Fault, FaultKind, Faults, Table, business_toml, columns};
use tulos_store::Uuid;

/// The most that is taken in, as it comes and as it is unpacked: a million sales take a tenth of it.
pub const MOST: u64 = 1 << 30;
/// More files than any books have.
const FILES: usize = 200;
/// Tables are packed to a tenth. What unpacks to more than fifty times its size was made to fill a disk.
const UNPACKED: u64 = 50;
/// So much may be unpacked from anything.
const ANYHOW: u64 = 16 << 20;
const SETTINGS: &str = "business.toml";

/// Why what was brought cannot be read.
#[derive(Debug)]
pub enum NotBrought {
    /// What is wrong with it.
    Faults(Faults),
    /// It is too large, or too many files.
    TooLarge,
    /// It could not be written down meanwhile.
    NotKept(io::Error),
}

impl From<io::Error> for NotBrought {
    fn from(error: io::Error) -> Self {
        Self::NotKept(error)
    }
}

/// The folder that holds what was brought; gone when this is dropped.
#[derive(Debug)]
pub struct Brought {
    folder: PathBuf,
    books: PathBuf,
    files: usize,
}

impl Drop for Brought {
    fn drop(&mut self) {
        // What cannot be removed lies in the system's folder for such things.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Brought {
    /// Nothing yet.
    ///
    /// # Errors
    /// Where no folder can be made.
    pub fn nothing() -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("tulos_brought_{}", Uuid::new_v4()));
        fs::create_dir_all(&folder)?;
        Ok(Self { books: folder.clone(), folder, files: 0 })
    }

    /// A zip, a single table, or a folder of tables without settings. `None`: it is none of these, and can be read where it lies.
    ///
    /// # Errors
    /// Where it is there and cannot be read.
    pub fn of_path(path: &Path) -> Result<Option<Self>, NotBrought> {
        let files = if path.is_file() && matches!(ending(path).as_str(), "zip" | "csv") {
            vec![path.to_owned()]
        } else if path.is_dir() && !path.join(SETTINGS).exists() {
            entries(path)?.into_iter().filter(|path| path.is_file() && ending(path) == "csv").collect()
        } else {
            Vec::new()
        };
        if files.is_empty() {
            return Ok(None);
        }
        let mut brought = Self::nothing()?;
        for file in files {
            let place = brought.place_of(&file.to_string_lossy())?;
            fs::copy(file, place)?;
        }
        brought.sort_out()?;
        Ok(Some(brought))
    }

    /// Where a file of this name is to be put. Of two with one name the second gets another.
    ///
    /// # Errors
    /// Where there are too many.
    pub fn place_of(&mut self, name: &str) -> Result<PathBuf, NotBrought> {
        self.files += 1;
        if self.files > FILES {
            return Err(NotBrought::TooLarge);
        }
        let name = base_name(name);
        Ok(free(&self.folder, if name.is_empty() { "books" } else { &name }))
    }

    /// Whether no file came.
    pub fn is_nothing(&self) -> bool {
        self.files == 0
    }

    /// Unpacks what is packed, and finds out which file is which table.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn sort_out(&mut self) -> Result<(), NotBrought> {
        let all = entries(&self.folder)?;
        match &all[..] {
            [only] if ending(only) == "zip" => {
                let unpacked = self.folder.join("unpacked");
                unpack(only, &unpacked)?;
                self.books = one_spreadsheet(&unpacked, only)?.unwrap_or(unpacked);
            }
            [only] if is_spreadsheet(only) => self.books.clone_from(only),
            several => {
                let whole = |path: &&PathBuf| ending(path) == "zip" || is_spreadsheet(path);
                let told: Vec<Fault> =
                    several.iter().filter(whole).map(|path| fault(path, FaultKind::NotAlone)).collect();
                if !told.is_empty() {
                    return Err(faults(told));
                }
            }
        }
        name_tables(&self.books)
    }

    /// Where the books are: the folder, or a spreadsheet in it.
    pub fn books(&self) -> &Path {
        &self.books
    }

    /// Whether these are tables without the settings of a business.
    pub fn lacks_settings(&self) -> bool {
        self.books.is_dir() && !self.books.join(SETTINGS).exists()
    }

    /// Tables that come without settings are those of this business.
    ///
    /// # Errors
    /// Where they cannot be written down.
    pub fn fill_in(&self, there: &Business) -> io::Result<()> {
        if self.lacks_settings() {
            fs::write(self.books.join(SETTINGS), business_toml(there))
        } else {
            Ok(())
        }
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

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// All files of a folder, by name.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}

/// A path in a folder that nothing has yet: "sales (2).csv" beside "sales.csv".
fn free(folder: &Path, name: &str) -> PathBuf {
    let (path, mut number) = (folder.join(name), 2);
    let mut place = path.clone();
    while place.exists() {
        place = folder.join(format!("{} ({number}).{}", stem(&path), ending(&path)));
        number += 1;
    }
    place
}

fn fault(path: &Path, what: FaultKind) -> Fault {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Fault { file, line: None, column: None, found: None, what }
}

fn faults(told: Vec<Fault>) -> NotBrought {
    NotBrought::Faults(Faults { count: told.len() as u64, told })
}

/// Unpacks what books consist of, without the folders around it.
fn unpack(archive: &Path, into: &Path) -> Result<(), NotBrought> {
    let damaged = || faults(vec![fault(archive, FaultKind::DamagedArchive)]);
    fs::create_dir_all(into)?;
    let file = File::open(archive)?;
    let mut left = file.metadata()?.len().saturating_mul(UNPACKED).clamp(ANYHOW, MOST);
    let mut zip = zip::ZipArchive::new(file).map_err(|_| damaged())?;
    if zip.len() > FILES {
        return Err(NotBrought::TooLarge);
    }
    for number in 0..zip.len() {
        let entry = zip.by_index(number).map_err(|_| damaged())?;
        let whole = entry.name().map_err(|_| damaged())?.into_owned();
        let name = base_name(&whole);
        if entry.is_dir() || name.is_empty() || whole.starts_with("__MACOSX") {
            continue;
        }
        let mut out = File::create(free(into, &name))?;
        let is_books = matches!(ending(Path::new(&name)).as_str(), "csv" | "toml" | "xlsx" | "ods");
        if !is_books {
            // Its name is enough to tell that it was left alone.
            continue;
        }
        let copied = io::copy(&mut entry.take(left.saturating_add(1)), &mut out);
        let copied = copied.map_err(|error| match error.kind() {
            io::ErrorKind::StorageFull => NotBrought::NotKept(error),
            _ => damaged(),
        })?;
        left = left.checked_sub(copied).ok_or(NotBrought::TooLarge)?;
    }
    Ok(())
}

fn is_spreadsheet(path: &Path) -> bool {
    matches!(ending(path).as_str(), "xlsx" | "ods")
}

/// The spreadsheet that is all there is in a zip, which was unpacked into a folder.
fn one_spreadsheet(folder: &Path, zip: &Path) -> Result<Option<PathBuf>, NotBrought> {
    let all = entries(folder)?;
    match &all[..] {
        [] => Err(faults(vec![fault(zip, FaultKind::UnknownTable)])),
        [only] if is_spreadsheet(only) => Ok(Some(only.clone())),
        _ => Ok(None),
    }
}

/// Gives a table whose file has a name of its own the name that the format has for it, by its columns. A table may come once:
/// which of two rows counts, nobody could tell.
fn name_tables(folder: &Path) -> Result<(), NotBrought> {
    if !folder.is_dir() {
        return Ok(());
    }
    let mut twice = Vec::new();
    for path in entries(folder)? {
        if ending(&path) != "csv" || Table::from_code(&stem(&path)).is_some() {
            continue;
        }
        let by_name = Table::from_code(&stem(&path).to_lowercase());
        if let Some(table) = by_name.map_or_else(|| table_of(&path), |table| Ok(Some(table)))? {
            let named = folder.join(format!("{}.csv", table.code()));
            if named.exists() {
                twice.push(fault(&path, FaultKind::TableTwice { table: table.code().to_owned() }));
            } else {
                fs::rename(&path, named)?;
            }
        }
    }
    if twice.is_empty() { Ok(()) } else { Err(faults(twice)) }
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
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const TIME: &[u8] = b"date,activity,minutes\n2026-03-04,newsletter,30\n";

    fn told(brought: Result<(), NotBrought>) -> Vec<(String, &'static str)> {
        match brought {
            Err(NotBrought::Faults(faults)) => {
                faults.told.into_iter().map(|fault| (fault.file, fault.what.code())).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn zip_of(files: &[(&str, &[u8])], into: &Path) {
        let mut zip = ZipWriter::new(File::create(into).unwrap());
        for (name, bytes) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for name in ["../../etc/passwd", "C:\\x\\passwd", "/passwd", "passwd", "...passwd"] {
            assert_eq!(base_name(name), "passwd", "{name}");
        }
        assert_eq!(base_name(".."), "");
    }

    #[test]
    fn a_table_is_known_by_its_columns() {
        let mut brought = Brought::nothing().unwrap();
        fs::write(brought.place_of("hours of May.csv").unwrap(), TIME).unwrap();
        brought.sort_out().unwrap();
        assert_eq!(fs::read(brought.books().join("time.csv")).unwrap(), TIME);
        assert!(brought.lacks_settings());
    }

    #[test]
    fn of_two_files_with_one_name_or_of_one_table_none_is_dropped() {
        let mut brought = Brought::nothing().unwrap();
        for name in ["may/time.csv", "june/time.csv"] {
            fs::write(brought.place_of(name).unwrap(), TIME).unwrap();
        }
        assert_eq!(told(brought.sort_out()), [("time (2).csv".to_owned(), "table-twice")]);

        let mut brought = Brought::nothing().unwrap();
        let packed = brought.place_of("books.zip").unwrap();
        zip_of(&[("may/time.csv", TIME), ("june/time.csv", TIME)], &packed);
        assert_eq!(told(brought.sort_out()), [("time (2).csv".to_owned(), "table-twice")]);
    }

    #[test]
    fn a_damaged_zip_is_told() {
        let mut brought = Brought::nothing().unwrap();
        fs::write(brought.place_of("books.zip").unwrap(), b"PK\x03\x04 and no more").unwrap();
        assert_eq!(told(brought.sort_out()), [("books.zip".to_owned(), "damaged-archive")]);
    }

    #[test]
    fn a_zip_may_hold_a_spreadsheet_and_must_hold_something() {
        let brought = |files: &[(&str, &[u8])]| {
            let mut brought = Brought::nothing().unwrap();
            zip_of(files, &brought.place_of("books.zip").unwrap());
            brought.sort_out().map(|()| brought.books().file_name().unwrap().to_owned())
        };
        assert_eq!(brought(&[("mine/books.xlsx", b"PK")]).unwrap(), "books.xlsx");
        assert_eq!(told(brought(&[]).map(|_| ())), [("books.zip".to_owned(), "unknown-table")]);
        assert_eq!(brought(&[("time.csv", TIME), ("letter.docx", b"PK")]).unwrap(), "unpacked");
    }

    #[test]
    fn a_zip_or_a_spreadsheet_comes_alone() {
        let mut brought = Brought::nothing().unwrap();
        for name in ["books.zip", "time.csv", "more.xlsx"] {
            fs::write(brought.place_of(name).unwrap(), TIME).unwrap();
        }
        let alone = |name: &str| (name.to_owned(), "not-alone");
        assert_eq!(told(brought.sort_out()), [alone("books.zip"), alone("more.xlsx")]);
    }

    #[test]
    fn what_was_made_to_fill_a_disk_does_not() {
        let mut brought = Brought::nothing().unwrap();
        let packed = brought.place_of("books.zip").unwrap();
        zip_of(&[("time.csv", &vec![b' '; 64 << 20])], &packed);
        assert!(fs::metadata(&packed).unwrap().len() < 100_000);
        assert!(matches!(brought.sort_out(), Err(NotBrought::TooLarge)));
    }
}
