//! The books of a small business: what went into its marketing and what came out, as types, and the open
//! folder format that carries them (`docs/books.md` of this repository is the format's own page).
//!
//! *The way through it*: [`model`] has the words as types. [`read`](fn@read) reads a folder or a spreadsheet row by row
//! into whatever implements [`Shelf`]; [`Books`] is the shelf that keeps all rows. What is wrong comes back as
//! [`Fault`]s, codes with figures and no sentences, so that a reader can be told in any language.
//!
//! *What it must never know*: a database, a network, the judgement, a sentence in any language.

pub mod blank;
mod books;
pub mod fault;
pub mod model;
mod nearest;
mod read;
mod write;

pub use fault::{Arg, Caution, CautionKind, Fault, FaultKind, Faults};
pub use model::*;
pub use read::{Reading, read};
pub use write::{FolderWriter, business_toml};
