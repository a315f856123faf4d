//! Empty, explained books to begin with: as a folder, or as one spreadsheet with lists to choose from. The
//! explanations are handed in by whoever knows the reader's language; [`MESSAGES`] says which there must be.

mod fill;
mod folder;
mod messages;
mod workbook;

pub use folder::folder;
pub use messages::MESSAGES;
pub use workbook::{workbook, workbook_bytes};

/// Says a message of [`MESSAGES`] in the reader's language.
pub type Say<'s> = &'s dyn Fn(&str) -> String;
