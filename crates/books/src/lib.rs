//! The books of a small business: what went into its marketing and what came out, as types, and the open
//! folder format that carries them (`docs/books.md` of this repository is the format's own page).
//!
//! *The way through it*: [`model`] has the words as types. [`read`](fn@read) reads a folder or a spreadsheet row by row
//! into whatever implements [`Shelf`]; [`Books`] is the shelf that keeps all rows. What is wrong comes back as
//! [`Fault`]s, codes with figures and no sentences, so that a reader can be told in any language.
//!
//! ```
//! use tulos_books::{Books, Reading};
//!
//! let folder = std::env::temp_dir().join(format!("books-{}", std::process::id()));
//! std::fs::create_dir_all(&folder)?;
//! std::fs::write(folder.join("business.toml"), r#"
//!     name = "Baker"
//!     currency = "EUR"
//!     time_zone = "Europe/Berlin"
//!     [time]
//!     hourly_rate = 40
//!     [[activity]]
//!     id = "newsletter"
//!     kind = "email"
//!     purposes = ["retain"]
//! "#)?;
//! std::fs::write(folder.join("time.csv"), "date,activity,minutes\n2026-03-04,newsleter,30\n")?;
//!
//! let faults = Books::read(&folder, &Reading::on(jiff::civil::date(2026, 11, 23))).unwrap_err();
//! let fault = &faults.told[0];
//! assert_eq!((fault.file.as_str(), fault.line, fault.what.code()), ("time.csv", Some(2), "unknown-activity"));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
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
pub use read::{Column, Form, Reading, columns, read, read_business, read_row, rows_put_aside};
pub use write::{FolderWriter, business_toml, cells};
