//! Books made elsewhere are read as they stand: the examples and the simulated businesses beside this repository.

mod common;

use std::path::{Path, PathBuf};

use common::Folder;
use jiff::civil::date;
use tulos_books::{Books, Reading};

/// The folders of books under `../shared`; none where that folder is missing, which only CI takes amiss.
fn folders() -> Vec<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "../shared is missing");
        println!("left out: ../shared is not there");
        return Vec::new();
    }
    let parents = ["examples", "reference/bank", "reference/bank_other"];
    let entries = parents.iter().flat_map(|parent| std::fs::read_dir(shared.join(parent)).unwrap());
    let folders = entries.map(|entry| entry.unwrap().path());
    folders.filter(|path| path.join("business.toml").is_file()).collect()
}

#[test]
fn every_folder_is_read_without_a_caution_and_written_again_without_loss() {
    let reading = Reading::on(date(2026, 11, 23));
    for folder in folders() {
        let (books, cautions) =
            Books::read(&folder, &reading).unwrap_or_else(|faults| panic!("{folder:?}: {faults:?}"));
        assert_eq!(cautions, [], "{folder:?}");
        let copy = Folder::new();
        books.write(&copy.0).unwrap();
        assert_eq!(Books::read(&copy.0, &reading).unwrap().0, books, "{folder:?}");
    }
}
