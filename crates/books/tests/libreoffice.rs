//! The promise: what `LibreOffice` saves reads as the same books in a folder do. The files in `data` were filled in as
//! people fill in spreadsheets and saved by `LibreOffice` 7.4 in both of its forms: days in four formats and as text,
//! decimal commas, amounts with a currency, a share in per cent, formulas, rows without anything between the others and
//! coloured ones below, merged cells, a column in between and a remark beside the table, names of sheets in capitals,
//! sheets that are hidden and sheets that are none of it, notes, a filter, folded rows, a cell with a list to choose from.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use tulos_books::*;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn read(name: &str) -> (Books, Vec<Caution>) {
    Books::read(&data(name), &Reading::on(date(2026, 11, 23))).unwrap()
}

#[test]
fn a_folder_and_the_files_of_libreoffice_are_the_same_books() {
    let (folder, cautions) = read("shop");
    assert_eq!(cautions, []);
    assert_eq!((folder.time.len(), folder.sales.len()), (5, 3));
    for name in ["shop.xlsx", "shop.ods"] {
        let (books, cautions) = read(name);
        assert_eq!(books, folder, "{name}");
        let told: Vec<_> = cautions
            .iter()
            .map(|caution| {
                let sheet = caution.file.strip_prefix(name).and_then(|rest| rest.strip_prefix(" › "));
                let column = caution.column.as_deref().unwrap_or_default();
                [sheet.unwrap_or_default(), column, caution.what.code()].join(" ")
            })
            .collect();
        assert_eq!(
            told,
            [
                "Rechner  unknown-sheet",
                "old  unknown-sheet",
                "Time My notes unknown-column",
                "Time H unknown-column",
                "Time date date-form",
                "Time minutes decimal-comma",
                "costs date date-form",
                "costs amount decimal-comma",
            ],
            "{name}"
        );
    }
}
