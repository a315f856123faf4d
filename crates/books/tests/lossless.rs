//! The promise: any books written and read again are equal, whatever is in the text, to the last digit.

mod common;

use common::{Folder, at_the_end_of_time, books};
use proptest::prelude::*;
use tulos_books::Books;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn books_written_and_read_again_are_equal(books in books()) {
        let folder = Folder::new();
        books.write(&folder.0).unwrap();
        let (again, cautions) = Books::read(&folder.0, &at_the_end_of_time()).unwrap();
        prop_assert_eq!(&again, &books);
        // Equal decimals may still differ in their last zeros.
        prop_assert_eq!(format!("{again:?}"), format!("{books:?}"));
        prop_assert!(cautions.iter().all(|caution| caution.what.code() == "three-decimals"), "{:?}", cautions);
    }

    #[test]
    fn rows_put_on_a_shelf_are_the_same_books(books in books()) {
        let mut other = Books::of(books.business.clone());
        books.put_on(&mut other);
        prop_assert_eq!(other, books);
    }
}

#[test]
fn nothing_is_ever_written_over() {
    let folder = Folder::with(&[("time.csv", b"date,activity,minutes\n")]);
    let refused = tulos_books::FolderWriter::create(&folder.0);
    assert_eq!(refused.err().map(|fault| fault.kind()), Some(std::io::ErrorKind::DirectoryNotEmpty));
}
